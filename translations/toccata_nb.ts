<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>EditText</name>
    <message numerus="yes">
        <source>add %Ln song(s)</source>
        <translation>
            <numerusform>legg til %Ln sang</numerusform>
            <numerusform>legg til %Ln sanger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln song(s)</source>
        <translation>
            <numerusform>fjern %Ln sang</numerusform>
            <numerusform>fjern %Ln sanger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove the other %Ln song(s)</source>
        <translation>
            <numerusform>fjern den andre sangen</numerusform>
            <numerusform>fjern de %Ln andre sangene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln duplicate(s)</source>
        <translation>
            <numerusform>fjern %Ln dublett</numerusform>
            <numerusform>fjern %Ln dubletter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %Ln song(s)</source>
        <translation>
            <numerusform>flytt %Ln sang</numerusform>
            <numerusform>flytt %Ln sanger</numerusform>
        </translation>
    </message>
    <message>
        <source>shuffle</source>
        <translation>bland</translation>
    </message>
    <message>
        <source>reverse the order</source>
        <translation>snu rekkefølgen</translation>
    </message>
    <message numerus="yes">
        <source>clear the queue of %Ln song(s)</source>
        <translation>
            <numerusform>tøm køen med %Ln sang</numerusform>
            <numerusform>tøm køen med %Ln sanger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replace the queue of %Ln song(s)</source>
        <translation>
            <numerusform>erstatt køen med %Ln sang</numerusform>
            <numerusform>erstatt køen med %Ln sanger</numerusform>
        </translation>
    </message>
    <message>
        <source>replace the queue by “%1”</source>
        <translation>erstatt køen med «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) were removed.</source>
        <translation>
            <numerusform>%Ln sang ble fjernet.</numerusform>
            <numerusform>%Ln sanger ble fjernet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No song is in the queue twice.</source>
        <translation>Ingen sang står to ganger i køen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) were removed.</source>
        <translation>
            <numerusform>%Ln dublett ble fjernet.</numerusform>
            <numerusform>%Ln dubletter ble fjernet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue was shuffled.</source>
        <translation>Køen ble blandet.</translation>
    </message>
    <message>
        <source>The order was reversed.</source>
        <translation>Rekkefølgen ble snudd.</translation>
    </message>
    <message>
        <source>The queue was cleared.</source>
        <translation>Køen ble tømt.</translation>
    </message>
    <message>
        <source>sort by %1</source>
        <translation>sorter etter %1</translation>
    </message>
    <message>
        <source>sort by %1, descending</source>
        <translation>sorter etter %1, synkende</translation>
    </message>
    <message numerus="yes">
        <source>play %Ln song(s) next</source>
        <translation>
            <numerusform>spill %Ln sang som neste</numerusform>
            <numerusform>spill %Ln sanger som neste</numerusform>
        </translation>
    </message>
    <message>
        <source>do not play a song next</source>
        <translation>ikke spill en sang som neste</translation>
    </message>
    <message numerus="yes">
        <source>change the priority of %Ln song(s)</source>
        <translation>
            <numerusform>endre prioriteten til %Ln sang</numerusform>
            <numerusform>endre prioriteten til %Ln sanger</numerusform>
        </translation>
    </message>
    <message>
        <source>change which part of a song plays</source>
        <translation>endre hvilken del av en sang som spilles</translation>
    </message>
    <message>
        <source>Sorted by %1.</source>
        <translation>Sortert etter %1.</translation>
    </message>
    <message>
        <source>Sorted by %1, descending.</source>
        <translation>Sortert etter %1, synkende.</translation>
    </message>
    <message>
        <source>The queue was replaced by “%1”.</source>
        <translation>Køen ble erstattet av «%1».</translation>
    </message>
    <message>
        <source>Stop and undo</source>
        <translation>Stopp og angre</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Det er ingen forbindelse med tjeneren.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Tjeneren sa nei.</translation>
    </message>
    <message>
        <source>The server does not have that any more.</source>
        <translation>Tjeneren har ikke dette lenger.</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>Denne tjeneren kan ikke gjøre dette.</translation>
    </message>
    <message>
        <source>The server is busy with something else. Try again in a moment.</source>
        <translation>Tjeneren er opptatt med noe annet. Prøv igjen om et øyeblikk.</translation>
    </message>
    <message>
        <source>That text has characters that cannot be sent to the server.</source>
        <translation>Teksten har tegn som ikke kan sendes til tjeneren.</translation>
    </message>
    <message>
        <source>The server sent something that makes no sense.</source>
        <translation>Tjeneren sendte noe som ikke gir mening.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Tjeneren svarte ikke i tide.</translation>
    </message>
    <message>
        <source>The queue is full: the server takes no more songs.</source>
        <translation>Køen er full: Tjeneren tar ikke imot flere sanger.</translation>
    </message>
    <message>
        <source>%1 It said: “%2”.</source>
        <translation>%1 Svaret var: «%2».</translation>
    </message>
    <message>
        <source>The server does not allow that. It may want another password.</source>
        <translation>Tjeneren tillater ikke det. Kanskje vil den ha et annet passord.</translation>
    </message>
    <message>
        <source>The server hung up instead of answering. Toccata does not ask for it again by itself.</source>
        <translation>Serveren la på i stedet for å svare. Toccata spør ikke om det igjen av seg selv.</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>Det finnes allerede en med det navnet.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile: that cannot be done any more.</source>
        <translation>Noen andre har endret den i mellomtiden: det kan ikke gjøres lenger.</translation>
    </message>
</context>
<context>
    <name>MarkText</name>
    <message>
        <source>%1–%2</source>
        <comment>a part of a song: its start, its end</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a part of a song: its start</comment>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Høy prioritet</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Middels prioritet</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Lav prioritet</translation>
    </message>
    <message>
        <source>Stops after it</source>
        <translation>Stopper etter den</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioritet %1</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the song plays soon</comment>
        <translation>Neste</translation>
    </message>
</context>
<context>
    <name>PlaylistEditText</name>
    <message>
        <source>make the playlist “%1”</source>
        <translation>lag spillelisten «%1»</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>slett «%1»</translation>
    </message>
    <message>
        <source>call “%1” “%2”</source>
        <translation>kall «%1» «%2»</translation>
    </message>
    <message numerus="yes">
        <source>add %Ln song(s) to “%1”</source>
        <translation>
            <numerusform>legg %Ln sang til «%1»</numerusform>
            <numerusform>legg %Ln sanger til «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln song(s) from “%1”</source>
        <translation>
            <numerusform>fjern %Ln sang fra «%1»</numerusform>
            <numerusform>fjern %Ln sanger fra «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>move songs in “%1”</source>
        <translation>flytt sanger i «%1»</translation>
    </message>
    <message>
        <source>sort “%1”</source>
        <translation>sorter «%1»</translation>
    </message>
    <message>
        <source>reverse “%1”</source>
        <translation>snu «%1»</translation>
    </message>
    <message>
        <source>shuffle “%1”</source>
        <translation>stokk «%1»</translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln duplicate(s) from “%1”</source>
        <translation>
            <numerusform>fjern %Ln duplikat fra «%1»</numerusform>
            <numerusform>fjern %Ln duplikater fra «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln missing song(s) from “%1”</source>
        <translation>
            <numerusform>fjern %Ln manglende sang fra «%1»</numerusform>
            <numerusform>fjern %Ln manglende sanger fra «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The playlist “%1” was made, with %Ln song(s).</source>
        <translation>
            <numerusform>Spillelisten «%1» ble laget, med %Ln sang.</numerusform>
            <numerusform>Spillelisten «%1» ble laget, med %Ln sanger.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«%1» ble slettet.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>«%1» heter nå «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) were added to “%1”.</source>
        <translation>
            <numerusform>%Ln sang ble lagt til «%1».</numerusform>
            <numerusform>%Ln sanger ble lagt til «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) were removed from “%1”.</source>
        <translation>
            <numerusform>%Ln sang ble fjernet fra «%1».</numerusform>
            <numerusform>%Ln sanger ble fjernet fra «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) were removed from “%1”.</source>
        <translation>
            <numerusform>%Ln duplikat ble fjernet fra «%1».</numerusform>
            <numerusform>%Ln duplikater ble fjernet fra «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in another order now.</source>
        <translation>«%1» har nå en annen rekkefølge.</translation>
    </message>
    <message>
        <source>replace the songs of “%1”</source>
        <translation>erstatte sangene i «%1»</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was replaced, by %Ln song(s).</source>
        <translation>
            <numerusform>«%1» ble erstattet, med %Ln sang.</numerusform>
            <numerusform>«%1» ble erstattet, med %Ln sanger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistName</name>
    <message>
        <source>The server keeps playlists as files, and no file has a “/” in its name.</source>
        <translation>Tjeneren lagrer spillelister som filer, og ingen fil har «/» i navnet.</translation>
    </message>
    <message>
        <source>A name is one line of text.</source>
        <translation>Et navn er én linje tekst.</translation>
    </message>
    <message>
        <source>There is a playlist of that name already.</source>
        <translation>Det finnes allerede en spilleliste med det navnet.</translation>
    </message>
    <message>
        <source>That is longer than a file&apos;s name can be.</source>
        <translation>Det er lengre enn et filnavn kan være.</translation>
    </message>
</context>
<context>
    <name>ScanText</name>
    <message>
        <source>The server looks for music</source>
        <translation>Tjeneren ser etter musikk</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Ser etter endringer</translation>
    </message>
    <message>
        <source>Reading everything again</source>
        <translation>Leser alt på nytt</translation>
    </message>
    <message>
        <source>Looking for changes in %1</source>
        <extracomment>%1: a folder</extracomment>
        <translation>Ser etter endringer i %1</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>Leser %1 på nytt</translation>
    </message>
    <message>
        <source>For %1 now</source>
        <extracomment>%1: a length, e.g. 1:05</extracomment>
        <translation>I %1 nå</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <extracomment>%1: what is done after this, e.g. &quot;Looking for changes in Jazz&quot;</extracomment>
        <translation>Deretter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) more</source>
        <translation>
            <numerusform>%Ln sang til</numerusform>
            <numerusform>%Ln sanger til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) fewer</source>
        <translation>
            <numerusform>%Ln sang færre</numerusform>
            <numerusform>%Ln sanger færre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) changed</source>
        <translation>
            <numerusform>%Ln sang endret</numerusform>
            <numerusform>%Ln sanger endret</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has looked: %1.</source>
        <extracomment>%1: &quot;3 songs more&quot;, or several such parts with commas</extracomment>
        <translation>Tjeneren har sett etter: %1.</translation>
    </message>
    <message>
        <source>The server has looked: nothing has changed.</source>
        <translation>Tjeneren har sett etter: ingenting er endret.</translation>
    </message>
    <message>
        <source>The server has looked and found changes; there are as many songs as before.</source>
        <translation>Tjeneren har funnet endringer; det er like mange sanger som før.</translation>
    </message>
    <message>
        <source>Everything was read again; there are as many songs as before.</source>
        <translation>Alt er lest på nytt; det er like mange sanger som før.</translation>
    </message>
    <message>
        <source>The server has looked through its music.</source>
        <translation>Tjeneren har sett gjennom musikken sin.</translation>
    </message>
</context>
<context>
    <name>SshQuestion</name>
    <message>
        <source>SSH asks</source>
        <translation>SSH spør</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Stol på det</translation>
    </message>
</context>
<context>
    <name>StatisticsText</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minutt</numerusform>
            <numerusform>%Ln minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln sekund</numerusform>
            <numerusform>%Ln sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 d</source>
        <extracomment>days, very short</extracomment>
        <translation>%L1 d</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <extracomment>hours, very short</extracomment>
        <translation>%L1 t</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>minutes, very short</extracomment>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>seconds, very short</extracomment>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>two parts of a length, the larger first: &quot;3 days, 4 hours&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1: a length: &quot;3 hours&quot;</extracomment>
        <translation>for %1 siden</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>akkurat nå</translation>
    </message>
</context>
<context>
    <name>TroubleText</name>
    <message>
        <source>Connecting to %1</source>
        <translation>Kobler til %1</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>Fant ikke %1</translation>
    </message>
    <message>
        <source>No music server at %1</source>
        <translation>Ingen musikktjener på %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>Får ikke kontakt med %1</translation>
    </message>
    <message>
        <source>No access to %1</source>
        <translation>Ingen tilgang til %1</translation>
    </message>
    <message>
        <source>You do not have the right to use this server&apos;s socket.</source>
        <translation>Du har ikke rett til å bruke sokkelen til denne tjeneren.</translation>
    </message>
    <message>
        <source>%1 is not a music server</source>
        <translation>%1 er ikke en musikktjener</translation>
    </message>
    <message>
        <source>Something answers there, but it does not speak MPD&apos;s language.</source>
        <translation>Noe svarer der, men det snakker ikke samme språk som MPD.</translation>
    </message>
    <message>
        <source>%1 is a web server</source>
        <translation>%1 er en nettjener</translation>
    </message>
    <message>
        <source>A music server usually listens on port 6600. Mopidy&apos;s web port is another one than its MPD port.</source>
        <translation>En musikktjener lytter vanligvis på port 6600. Nettporten til Mopidy er en annen enn MPD-porten.</translation>
    </message>
    <message>
        <source>%1 says nothing</source>
        <translation>%1 sier ingenting</translation>
    </message>
    <message>
        <source>Wrong password for %1</source>
        <translation>Feil passord for %1</translation>
    </message>
    <message>
        <source>The server did not accept the password.</source>
        <translation>Tjeneren godtok ikke passordet.</translation>
    </message>
    <message>
        <source>%1 needs a password</source>
        <translation>%1 krever et passord</translation>
    </message>
    <message>
        <source>The connection to %1 broke</source>
        <translation>Forbindelsen med %1 ble brutt</translation>
    </message>
    <message>
        <source>The server sent something that makes no sense. Toccata keeps trying.</source>
        <translation>Tjeneren sendte noe som ikke gir mening. Toccata fortsetter å prøve.</translation>
    </message>
    <message>
        <source>No computer of this name is known here. Check the name, or whether the network is up. Toccata keeps trying.</source>
        <translation>Ingen datamaskin med dette navnet er kjent her. Sjekk navnet, eller om nettverket er oppe. Toccata fortsetter å prøve.</translation>
    </message>
    <message>
        <source>The computer answers, but no music server is running there, or it listens on another port. Toccata keeps trying.</source>
        <translation>Datamaskinen svarer, men ingen musikktjener kjører der, eller den lytter på en annen port. Toccata fortsetter å prøve.</translation>
    </message>
    <message>
        <source>The computer does not answer. It may be switched off. Toccata keeps trying.</source>
        <translation>Datamaskinen svarer ikke. Kanskje er den slått av. Toccata fortsetter å prøve.</translation>
    </message>
    <message>
        <source>The socket does not exist: the server is not running. Toccata keeps trying.</source>
        <translation>Sokkelen finnes ikke: tjeneren kjører ikke. Toccata fortsetter å prøve.</translation>
    </message>
    <message>
        <source>It takes the connection but does not greet. It may be overloaded, or not be a music server. Toccata keeps trying.</source>
        <translation>Den tar imot forbindelsen, men hilser ikke. Kanskje er den overbelastet, eller ikke en musikktjener. Toccata fortsetter å prøve.</translation>
    </message>
    <message>
        <source>Without it, the server does not even tell what it plays.</source>
        <translation>Uten det forteller tjeneren ikke engang hva den spiller.</translation>
    </message>
    <message>
        <source>%1 closed the connection</source>
        <translation>%1 lukket forbindelsen</translation>
    </message>
    <message>
        <source>It may be restarting, or have too many clients. Toccata keeps trying.</source>
        <translation>Kanskje starter den på nytt, eller har for mange klienter. Toccata fortsetter å prøve.</translation>
    </message>
    <message>
        <source>%1 could not be looked up</source>
        <translation>%1 kunne ikke slås opp</translation>
    </message>
    <message>
        <source>Nothing answers that knows names of computers. The network may be down. Toccata keeps trying.</source>
        <translation>Ingenting som kjenner navn på datamaskiner, svarer. Nettverket kan være nede. Toccata fortsetter å prøve.</translation>
    </message>
    <message>
        <source>%1 does not encrypt</source>
        <translation>%1 krypterer ikke</translation>
    </message>
    <message>
        <source>Something answers there, but not with TLS. Check the port, or switch TLS off for this server.</source>
        <translation>Noe svarer der, men ikke med TLS. Sjekk porten, eller slå av TLS for denne tjeneren.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is</source>
        <translation>%1 kan ikke bevise hvem den er</translation>
    </message>
    <message>
        <source>Its certificate is not trusted (%1). Nothing was sent to it.</source>
        <translation>Sertifikatet er ikke til å stole på (%1). Ingenting ble sendt til den.</translation>
    </message>
    <message>
        <source>%1 shows another certificate</source>
        <translation>%1 viser et annet sertifikat</translation>
    </message>
    <message>
        <source>It is not the one that you trusted. The server may have been set up anew, or somebody is between it and you. Nothing was sent to it.</source>
        <translation>Det er ikke det du stolte på. Tjeneren kan være satt opp på nytt, eller noen er mellom den og deg. Ingenting ble sendt til den.</translation>
    </message>
    <message>
        <source>The program “ssh” is missing</source>
        <translation>Programmet «ssh» mangler</translation>
    </message>
    <message>
        <source>This server is reached through it. Install the package “openssh-client”.</source>
        <translation>Denne tjeneren nås gjennom det. Installer pakken «openssh-client».</translation>
    </message>
    <message>
        <source>SSH does not reach %1</source>
        <translation>SSH når ikke %1</translation>
    </message>
</context>
<context>
    <name>toccata::Activity</name>
    <message>
        <source>Reading folders: %1 %</source>
        <translation>Leser mapper: %1 %</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Leser biblioteket</translation>
    </message>
</context>
<context>
    <name>toccata::AlbumFacts</name>
    <message>
        <source>several formats</source>
        <translation>flere formater</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: FLAC, %2: 44.1 kHz, 16 bit</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>toccata::AlbumGrid</name>
    <message>
        <source>Albums</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Go to artist</source>
        <translation>Gå til artisten</translation>
    </message>
</context>
<context>
    <name>toccata::AlbumGroupPage</name>
    <message>
        <source>Artists</source>
        <translation>Artister</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Hva som vises</translation>
    </message>
    <message>
        <source>Unknown genre</source>
        <translation>Ukjent sjanger</translation>
    </message>
    <message>
        <source>Unknown year</source>
        <translation>Ukjent år</translation>
    </message>
    <message>
        <source>There are no albums here.</source>
        <translation>Her er det ingen album.</translation>
    </message>
</context>
<context>
    <name>toccata::AlbumHead</name>
    <message>
        <source>%1 (originally %2)</source>
        <comment>years</comment>
        <translation>%1 (opprinnelig %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln album</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln sang</numerusform>
            <numerusform>%Ln sanger</numerusform>
        </translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Diverse artister</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Ukjent artist</translation>
    </message>
</context>
<context>
    <name>toccata::AlbumListModel</name>
    <message>
        <source>Unknown album</source>
        <translation>Ukjent album</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Diverse artister</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Ukjent artist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln sang</numerusform>
            <numerusform>%Ln sanger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>year, songs</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>artist, year</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>toccata::AlbumOrders</name>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artist</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Original year</source>
        <translation>Opprinnelig år</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Nylig lagt til</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne uken</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne måneden</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Diverse artister</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>’%1</source>
        <extracomment>%1: the last two digits of a year</extracomment>
        <translation>’%1</translation>
    </message>
</context>
<context>
    <name>toccata::AlbumPage</name>
    <message>
        <source>Disc %1</source>
        <translation>Plate %1</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Diverse artister</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Ukjent artist</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>artist, year</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are no songs here.</source>
        <translation>Det er ingen sanger her.</translation>
    </message>
    <message>
        <source>Asking the server for its songs…</source>
        <translation>Spør tjeneren etter sangene&#xa0;…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>Ukjent album</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Spør igjen</translation>
    </message>
</context>
<context>
    <name>toccata::AlbumTilesModel</name>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln album</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::AlbumsPage</name>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln album</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, still reading…</source>
        <comment>so many albums so far</comment>
        <translation>%1, leser fortsatt&#xa0;…</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorter etter</translation>
    </message>
    <message>
        <source>Size of the covers</source>
        <translation>Størrelse på omslagene</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln without a title</source>
        <comment>albums</comment>
        <translation>
            <numerusform>%1 og %Ln uten tittel</numerusform>
            <numerusform>%1 og %Ln uten tittel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::ArtistListModel</name>
    <message>
        <source>Various artists</source>
        <translation>Diverse artister</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Ukjent artist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln album</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::ArtistPage</name>
    <message>
        <source>Asking the server for the music…</source>
        <translation>Spør tjeneren etter musikken …</translation>
    </message>
    <message>
        <source>There is no music by this name here.</source>
        <translation>Her er det ingen musikk under dette navnet.</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Also heard on</source>
        <translation>Også å høre på</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Sanger</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Ukjent artist</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Spør igjen</translation>
    </message>
</context>
<context>
    <name>toccata::ArtistsPage</name>
    <message>
        <source>Artists</source>
        <translation>Artister</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Alle artister</translation>
    </message>
    <message>
        <source>Choose an artist</source>
        <translation>Velg en artist</translation>
    </message>
    <message>
        <source>Asking the server for the albums…</source>
        <translation>Spør tjeneren etter albumene&#xa0;…</translation>
    </message>
    <message>
        <source>No albums</source>
        <translation>Ingen album</translation>
    </message>
    <message>
        <source>The server has no album under this name.</source>
        <translation>Tjeneren har ingen album under dette navnet.</translation>
    </message>
    <message>
        <source>Which artists</source>
        <translation>Hvilke artister</translation>
    </message>
    <message>
        <source>Album artists</source>
        <translation>Albumartister</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>%Ln artist</numerusform>
            <numerusform>%Ln artister</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::AudioText</name>
    <message>
        <source>%1 kHz</source>
        <extracomment>%1: 44.1</extracomment>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bit</translation>
    </message>
    <message>
        <source>floating point</source>
        <translation>flyttall</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>Stereo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln kanal</numerusform>
            <numerusform>%Ln kanaler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
</context>
<context>
    <name>toccata::BarList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>toccata::BusyIndicator</name>
    <message>
        <source>Busy</source>
        <translation>Arbeider</translation>
    </message>
</context>
<context>
    <name>toccata::BusyStrip</name>
    <message>
        <source>The server is busy with the search for “%1”.</source>
        <translation>Serveren er opptatt med søket etter «%1».</translation>
    </message>
    <message>
        <source>The server is busy with the folder “%1”.</source>
        <translation>Serveren er opptatt med mappen «%1».</translation>
    </message>
    <message>
        <source>The server is busy with its folders.</source>
        <translation>Serveren er opptatt med mappene sine.</translation>
    </message>
    <message>
        <source>The server is busy with the names of artists and albums.</source>
        <translation>Serveren er opptatt med navnene på artister og album.</translation>
    </message>
    <message>
        <source>The server is busy with the songs of “%1”.</source>
        <translation>Serveren er opptatt med sangene på «%1».</translation>
    </message>
    <message>
        <source>The server is busy with songs that were asked for.</source>
        <translation>Serveren er opptatt med sanger det ble spurt etter.</translation>
    </message>
    <message>
        <source>The server is busy with the playlist “%1”.</source>
        <translation>Serveren er opptatt med spillelisten «%1».</translation>
    </message>
    <message>
        <source>The server is busy adding songs to the queue.</source>
        <translation>Serveren er opptatt med å legge sanger i køen.</translation>
    </message>
    <message>
        <source>The server is busy with something else.</source>
        <translation>Serveren er opptatt med noe annet.</translation>
    </message>
    <message>
        <source>%1 What you asked for follows when it is free.</source>
        <translation>%1 Det du ba om, følger når den er ledig.</translation>
    </message>
</context>
<context>
    <name>toccata::ColorChooser</name>
    <message>
        <source>Teal</source>
        <translation>Blågrønn</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fiolett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rød</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oransje</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grønn</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grå</translation>
    </message>
    <message>
        <source>Own colour %1</source>
        <translation>Egen farge %1</translation>
    </message>
</context>
<context>
    <name>toccata::ColumnChart</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>toccata::ColumnedSongs</name>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
</context>
<context>
    <name>toccata::ComposersPage</name>
    <message>
        <source>Composers</source>
        <translation>Komponister</translation>
    </message>
    <message>
        <source>All composers</source>
        <translation>Alle komponister</translation>
    </message>
    <message>
        <source>No song names its composer</source>
        <translation>Ingen sang nevner komponisten</translation>
    </message>
    <message>
        <source>Composers are read from the tag of that name; Work, Movement, Conductor, Ensemble and Performer tell the rest. A tag editor can fill them in.</source>
        <translation>Komponister leses av etiketten med det navnet; Work, Movement, Conductor, Ensemble og Performer forteller resten. De kan fylles ut i et program for etiketter.</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>Alle verk</translation>
    </message>
</context>
<context>
    <name>toccata::CoverButton</name>
    <message>
        <source>Cover of %1</source>
        <translation>Omslaget til %1</translation>
    </message>
    <message>
        <source>Show the cover large</source>
        <translation>Vis omslaget stort</translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>Ikke noe omslag</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Vis stort</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Velg et bilde …</translation>
    </message>
    <message>
        <source>Look for the cover again</source>
        <translation>Let etter omslaget på nytt</translation>
    </message>
    <message>
        <source>Choose a cover for %1</source>
        <translation>Velg et omslag til %1</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>This picture is the cover now.</source>
        <translation>Dette bildet er omslaget nå.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>That is no JPEG, PNG, GIF or WebP picture that can be read.</source>
        <translation>Dette er ikke noe JPEG-, PNG-, GIF- eller WebP-bilde som kan leses.</translation>
    </message>
</context>
<context>
    <name>toccata::CoverSection</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>covers</comment>
        <translation>
            <numerusform>Vis alle %Ln</numerusform>
            <numerusform>Vis alle %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the best %Ln</source>
        <comment>covers</comment>
        <translation>
            <numerusform>Vis de %Ln beste</numerusform>
            <numerusform>Vis de %Ln beste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::CoverSourcesCard</name>
    <message>
        <source>Where covers come from</source>
        <translation>Hvor omslag kommer fra</translation>
    </message>
    <message>
        <source>The song files</source>
        <translation>Sangfilene</translation>
    </message>
    <message>
        <source>The folders of the songs</source>
        <translation>Mappene til sangene</translation>
    </message>
    <message>
        <source>Ask first:</source>
        <translation>Spør først:</translation>
    </message>
    <message>
        <source>Mopidy&apos;s web side</source>
        <translation>Nettsiden til Mopidy</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Port:</translation>
    </message>
    <message>
        <source>The music folder, if it is on this computer</source>
        <translation>Musikkmappen, hvis den er på denne datamaskinen</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>The Cover Art Archive on the internet</source>
        <translation>Cover Art Archive på internett</translation>
    </message>
    <message>
        <source>The archive learns the MusicBrainz ids of albums that nobody else has a cover of.</source>
        <translation>Arkivet får vite MusicBrainz-id-ene til album som ingen andre har omslag til.</translation>
    </message>
    <message>
        <source>As the server tells</source>
        <translation>Som tjeneren sier</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Velg mappen</translation>
    </message>
    <message>
        <source>Choose the folder of the server&apos;s music</source>
        <translation>Velg mappen med tjenerens musikk</translation>
    </message>
    <message>
        <source>Folder of the server&apos;s music</source>
        <translation>Mappen med tjenerens musikk</translation>
    </message>
    <message>
        <source>Song files</source>
        <translation>Sangfilene</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mapper</translation>
    </message>
</context>
<context>
    <name>toccata::CoverViewer</name>
    <message>
        <source>Cover of %1</source>
        <translation>Omslaget til %1</translation>
    </message>
</context>
<context>
    <name>toccata::EditStrip</name>
    <message>
        <source>Bringing the queue back to what it was.</source>
        <translation>Bringer køen tilbake til det den var.</translation>
    </message>
    <message>
        <source>Adding songs to the queue.</source>
        <translation>Legger sanger til i køen.</translation>
    </message>
    <message>
        <source>Removing songs from the queue.</source>
        <translation>Fjerner sanger fra køen.</translation>
    </message>
    <message>
        <source>Replacing the queue.</source>
        <translation>Erstatter køen.</translation>
    </message>
    <message>
        <source>Putting the queue into another order.</source>
        <translation>Setter køen i en annen rekkefølge.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopped. What was done until then can be undone.</source>
        <translation>Stoppet. Det som var gjort til da, kan angres.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>%1 %2 of %3 steps.</source>
        <comment>what is done, how far</comment>
        <translation>%1 %2 av %3 trinn.</translation>
    </message>
    <message>
        <source>Changing how songs of the queue play.</source>
        <translation>Endrer hvordan sanger i køen spilles.</translation>
    </message>
    <message>
        <source>Writing the playlist “%1”. %2 of %3 songs.</source>
        <translation>Skriver spillelisten «%1». %2 av %3 sanger.</translation>
    </message>
</context>
<context>
    <name>toccata::FactTable</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopier: %1</translation>
    </message>
    <message>
        <source>Search for this: %1</source>
        <translation>Søk etter dette: %1</translation>
    </message>
</context>
<context>
    <name>toccata::FileFacts</name>
    <message>
        <source>From %1 on</source>
        <translation>Fra %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Fra %1 til %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengde</translation>
    </message>
    <message>
        <source>Part of the file</source>
        <translation>Del av filen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lagt til</translation>
    </message>
</context>
<context>
    <name>toccata::FindLine</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Forrige treff (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Neste treff (F3)</translation>
    </message>
    <message>
        <source>Find in the queue</source>
        <translation>Finn i køen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Lukk (Esc)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a match, of how many</comment>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>toccata::FolderListModel</name>
    <message>
        <source>%1, folder</source>
        <translation>%1, mappe</translation>
    </message>
    <message>
        <source>%1, CUE sheet</source>
        <translation>%1, CUE-ark</translation>
    </message>
    <message>
        <source>%1, playlist</source>
        <translation>%1, spilleliste</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Ukjent artist</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>Ukjent album</translation>
    </message>
    <message>
        <source>Unnamed playlist</source>
        <translation>Spilleliste uten navn</translation>
    </message>
    <message>
        <source>%1, artist</source>
        <translation>%1, artist</translation>
    </message>
    <message>
        <source>%1, album</source>
        <translation>%1, album</translation>
    </message>
</context>
<context>
    <name>toccata::FoldersPage</name>
    <message>
        <source>All folders</source>
        <translation>Alle mapper</translation>
    </message>
    <message>
        <source>Folders and songs</source>
        <translation>Mapper og sanger</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Spør tjeneren&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing in here</source>
        <translation>Ingenting her</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>What can be done with this folder</source>
        <translation>Hva som kan gjøres med denne mappen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistikk</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopier bane</translation>
    </message>
    <message>
        <source>Asking the server for its songs…</source>
        <translation>Spør tjeneren etter sangene …</translation>
    </message>
    <message>
        <source>No songs in this playlist</source>
        <translation>Ingen sanger i denne spillelisten</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjenester</translation>
    </message>
    <message>
        <source>A large folder of a slow service takes its time.</source>
        <translation>En stor mappe i en treg tjeneste tar tid.</translation>
    </message>
    <message>
        <source>Not read to the end</source>
        <translation>Ikke lest ferdig</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Les på nytt</translation>
    </message>
    <message>
        <source>Nothing came back</source>
        <translation>Ingenting kom tilbake</translation>
    </message>
</context>
<context>
    <name>toccata::FormatText</name>
    <message>
        <source>%1 kHz, %2 bit</source>
        <extracomment>%1: 44.1, %2: 16</extracomment>
        <translation>%1 kHz, %2 bit</translation>
    </message>
    <message>
        <source>%1 kHz, floating point</source>
        <extracomment>%1: 44.1; floating-point numbers instead of so many bits</extracomment>
        <translation>%1 kHz, flyttall</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
</context>
<context>
    <name>toccata::FormerMenu</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recent queues</source>
        <translation>Tidligere køer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when a queue was taken away, its songs</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln sang</numerusform>
            <numerusform>%Ln sanger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::FullQueuePage</name>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
</context>
<context>
    <name>toccata::GenresPage</name>
    <message>
        <source>Genres</source>
        <translation>Sjangre</translation>
    </message>
    <message>
        <source>Unknown genre</source>
        <translation>Ukjent sjanger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre(s)</source>
        <translation>
            <numerusform>%Ln sjanger</numerusform>
            <numerusform>%Ln sjangre</numerusform>
        </translation>
    </message>
    <message>
        <source>No song names its genre</source>
        <translation>Ingen sang nevner sjangeren</translation>
    </message>
    <message>
        <source>Genres are read from the tag of that name. A tag editor can fill it in.</source>
        <translation>Sjangre leses av etiketten Genre. Den kan fylles ut i et program for etiketter.</translation>
    </message>
</context>
<context>
    <name>toccata::Header</name>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>Queue panel</source>
        <translation>Køpanel</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søk i alt</translation>
    </message>
</context>
<context>
    <name>toccata::HitListModel</name>
    <message>
        <source>Unknown artist</source>
        <translation>Ukjent artist</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>Ukjent album</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>artist, year</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Spilleliste</translation>
    </message>
</context>
<context>
    <name>toccata::HomePage</name>
    <message>
        <source>Played lately</source>
        <translation>Nylig spilt</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Nylig lagt til</translation>
    </message>
    <message>
        <source>Something random</source>
        <translation>Noe tilfeldig</translation>
    </message>
    <message>
        <source>All albums by when they were added</source>
        <translation>Alle album etter når de kom til</translation>
    </message>
    <message>
        <source>Draw others</source>
        <translation>Trekk andre</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hjem</translation>
    </message>
</context>
<context>
    <name>toccata::HomeSection</name>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
</context>
<context>
    <name>toccata::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip: name and shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>toccata::InformationPage</name>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Ukjent artist</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>Ukjent album</translation>
    </message>
    <message>
        <source>Asking the server what it knows of this song…</source>
        <translation>Spør tjeneren hva den vet om denne sangen …</translation>
    </message>
    <message>
        <source>This song has no tags.</source>
        <translation>Denne sangen har ingen etiketter.</translation>
    </message>
    <message>
        <source>This song is gone</source>
        <translation>Sangen er borte</translation>
    </message>
    <message>
        <source>“%1” is neither in the library of the server nor in its queue any more.</source>
        <translation>«%1» er verken i biblioteket til tjeneren eller i køen lenger.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Se etter igjen</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Opplysninger</translation>
    </message>
</context>
<context>
    <name>toccata::KeptCoversCard</name>
    <message>
        <source>Covers on this computer</source>
        <translation>Omslag på denne datamaskinen</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Fjern dem</translation>
    </message>
    <message>
        <source>They are kept so that they are there at once when Toccata starts. Covers that you have chosen yourself are not among them: those stay.</source>
        <translation>De beholdes slik at de er der med en gang når Toccata starter. Omslag du har valgt selv, er ikke blant dem: de blir værende.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen ennå</translation>
    </message>
    <message>
        <source>Keep what was found</source>
        <translation>Behold det som ble funnet</translation>
    </message>
</context>
<context>
    <name>toccata::LaneRow</name>
    <message>
        <source>%1, %2</source>
        <comment>a song&apos;s title, its artist</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show it in the queue</source>
        <translation>Vis den i køen</translation>
    </message>
    <message>
        <source>Do not play “%1” next</source>
        <translation>Ikke spill «%1» som neste</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Ukjent artist</translation>
    </message>
</context>
<context>
    <name>toccata::LetterIndex</name>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
</context>
<context>
    <name>toccata::LogDialog</name>
    <message>
        <source>What mpd said</source>
        <translation>Hva mpd sa</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ingenting ennå</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Oppdater</translation>
    </message>
</context>
<context>
    <name>toccata::LookCard</name>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Colours:</source>
        <translation>Farger:</translation>
    </message>
    <message>
        <source>Accent:</source>
        <translation>Fargetone:</translation>
    </message>
    <message>
        <source>Movement:</source>
        <translation>Bevegelse:</translation>
    </message>
    <message>
        <source>Use the desktop&apos;s own style</source>
        <translation>Bruk skrivebordets egen stil</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Som skrivebordet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>toccata::MainWindow</name>
    <message>
        <source>Albums</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artister</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <source>The settings could not be read. They were set aside as %1.</source>
        <translation>Innstillingene kunne ikke leses. De er lagt til side som %1.</translation>
    </message>
    <message>
        <source>This computer has no sound device: music plays, but nothing will be heard.</source>
        <translation>Denne datamaskinen har ingen lydenhet: Musikken spilles, men ingenting høres.</translation>
    </message>
    <message>
        <source>%1 – Toccata</source>
        <translation>%1 – Toccata</translation>
    </message>
    <message>
        <source>A part of Toccata failed (%1) and was started again.</source>
        <translation>En del av Toccata sviktet (%1) og ble startet på nytt.</translation>
    </message>
    <message>
        <source>A part of Toccata has failed (%1). Please start Toccata again.</source>
        <translation>En del av Toccata har sviktet (%1). Start Toccata på nytt.</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Sanger</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hjem</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Sjangre</translation>
    </message>
    <message>
        <source>Composers</source>
        <translation>Komponister</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Spillelister</translation>
    </message>
</context>
<context>
    <name>toccata::MarkMenu</name>
    <message>
        <source>None</source>
        <comment>priority</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Lav</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>priority</comment>
        <translation>Middels</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Høy</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Spill som neste</translation>
    </message>
    <message>
        <source>Stop after this song</source>
        <translation>Stopp etter denne sangen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Counts once songs play in random order</source>
        <translation>Gjelder når sanger spilles i tilfeldig rekkefølge</translation>
    </message>
    <message>
        <source>Play a part… (not while it plays)</source>
        <translation>Spill en del … (ikke mens den spilles)</translation>
    </message>
    <message>
        <source>Play a part…</source>
        <translation>Spill en del …</translation>
    </message>
</context>
<context>
    <name>toccata::MiniPlayer</name>
    <message>
        <source>Show the whole window</source>
        <translation>Vis hele vinduet</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Ingenting spilles</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Ukjent artist</translation>
    </message>
    <message>
        <source>%1 – Toccata</source>
        <translation>%1 – Toccata</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <translation>Lydstyrke: %1 %</translation>
    </message>
    <message>
        <source>This server has no volume control</source>
        <translation>Denne tjeneren har ingen lydstyrke</translation>
    </message>
</context>
<context>
    <name>toccata::MusicFacts</name>
    <message>
        <source>%1 – %2</source>
        <comment>first and last year</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln album</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln sang</numerusform>
            <numerusform>%Ln sanger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::MusicFolderList</name>
    <message>
        <source>Add a folder…</source>
        <translation>Legg til en mappe …</translation>
    </message>
    <message>
        <source>Not there now: %1</source>
        <translation>Ikke der nå: %1</translation>
    </message>
    <message>
        <source>Play another folder than %1</source>
        <translation>Spill en annen mappe enn %1</translation>
    </message>
    <message>
        <source>No longer play %1 (its files stay)</source>
        <translation>Ikke spill %1 lenger (filene blir værende)</translation>
    </message>
    <message>
        <source>Choose a folder with music</source>
        <translation>Velg en mappe med musikk</translation>
    </message>
</context>
<context>
    <name>toccata::NextLane</name>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>songs</comment>
        <translation>
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>toccata::NowPlaying</name>
    <message>
        <source>Nothing is playing</source>
        <translation>Ingenting spilles</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Ukjent artist</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Spilles nå</translation>
    </message>
</context>
<context>
    <name>toccata::NowPlayingPage</name>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Next songs</source>
        <translation>Neste sanger</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fullskjerm</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>Minispiller</translation>
    </message>
    <message>
        <source>Information on this song</source>
        <translation>Opplysninger om denne sangen</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Forlat fullskjerm</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Ingenting spilles</translation>
    </message>
    <message>
        <source>Play a song or an album: it is shown here, with its cover and all that is known of it.</source>
        <translation>Spill en sang eller et album: Her vises det, med omslaget og alt som er kjent om det.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Ukjent artist</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>Ukjent album</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Spilles nå</translation>
    </message>
</context>
<context>
    <name>toccata::Options</name>
    <message>
        <source>A music client for MPD and Mopidy.</source>
        <translation>En musikklient for MPD og Mopidy.</translation>
    </message>
    <message>
        <source>Use this server: HOST[:PORT], the PATH of a socket, or @NAME.</source>
        <translation>Bruk denne tjeneren: VERT[:PORT], STIEN til en sokkel eller @NAVN.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>Play the music in this folder of this computer.</source>
        <translation>Spill musikken i denne mappen på denne datamaskinen.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>mappe</translation>
    </message>
    <message>
        <source>Draw the window light or dark, whatever the desktop does.</source>
        <translation>Tegn vinduet lyst eller mørkt, uansett hva skrivebordet gjør.</translation>
    </message>
    <message>
        <source>The scheme is either light or dark.</source>
        <translation>Fargevalget er enten light eller dark.</translation>
    </message>
    <message>
        <source>Play as soon as the server is there: its queue, or all of its music.</source>
        <translation>Spill av så snart tjeneren er der: køen dens, eller all musikken.</translation>
    </message>
</context>
<context>
    <name>toccata::OutputsButton</name>
    <message>
        <source>Outputs</source>
        <translation>Lydutganger</translation>
    </message>
    <message>
        <source>No output is switched on: nothing will be heard</source>
        <translation>Ingen lydutgang er slått på: Ingenting høres</translation>
    </message>
    <message>
        <source>The server is muted</source>
        <translation>Lyden på tjeneren er slått av</translation>
    </message>
    <message>
        <source>No output is switched on: nothing will be heard.</source>
        <translation>Ingen lydutgang er slått på: Ingenting høres.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Slå av lyden</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Lydutgang %1</translation>
    </message>
</context>
<context>
    <name>toccata::PageBody</name>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 av %2 mapper</translation>
    </message>
    <message>
        <source>The server is looking for music…</source>
        <translation>Tjeneren ser etter musikk&#xa0;…</translation>
    </message>
    <message>
        <source>What it finds appears here by itself.</source>
        <translation>Det den finner, dukker opp her av seg selv.</translation>
    </message>
    <message>
        <source>This server does not list its music</source>
        <translation>Denne tjeneren har ingen liste over musikken sin</translation>
    </message>
    <message>
        <source>No music yet</source>
        <translation>Ingen musikk ennå</translation>
    </message>
    <message>
        <source>Put music into the server&apos;s music folder, then let the server look for it.</source>
        <translation>Legg musikk i musikkmappen til tjeneren, og la så tjeneren se etter den.</translation>
    </message>
    <message>
        <source>Look for music</source>
        <translation>Se etter musikk</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Leser biblioteket&#xa0;…</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det gikk ikke</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>This server has none to show.</source>
        <translation>Denne tjeneren har ingen å vise.</translation>
    </message>
    <message>
        <source>Search finds what it has, and its folders can be browsed.</source>
        <translation>Søket finner det den har, og man kan bla i mappene.</translation>
    </message>
    <message>
        <source>%1 %2 so far.</source>
        <comment>what is waited for, how long</comment>
        <translation>%1 %2 til nå.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The services behind the server may have nothing, or may not have answered in time.</source>
        <translation>Tjenestene bak serveren har kanskje ingenting, eller har ikke svart i tide.</translation>
    </message>
    <message>
        <source>The server has nothing of that name.</source>
        <translation>Serveren har ingenting med det navnet.</translation>
    </message>
    <message>
        <source>The server goes on with what it has begun, and nobody waits for it.</source>
        <translation>Serveren fortsetter med det den har begynt på, og ingen venter på det.</translation>
    </message>
</context>
<context>
    <name>toccata::PartPopup</name>
    <message>
        <source>Play a part of “%1”</source>
        <translation>Spill en del av «%1»</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>the start</source>
        <comment>where a part begins</comment>
        <translation>begynnelsen</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>the end</source>
        <comment>where a part ends</comment>
        <translation>slutten</translation>
    </message>
    <message>
        <source>Play it &amp;whole</source>
        <translation>Spill &amp;hele</translation>
    </message>
    <message>
        <source>&amp;Play this part</source>
        <translation>&amp;Spill denne delen</translation>
    </message>
    <message>
        <source>Please write a time as minutes and seconds, as 1:05.</source>
        <translation>Skriv tiden som minutter og sekunder, for eksempel 1:05.</translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <translation>Slutten må være senere enn begynnelsen.</translation>
    </message>
    <message>
        <source>The server cannot play that part. It must lie within the song, and the song must not be playing.</source>
        <translation>Tjeneren kan ikke spille den delen. Den må ligge innenfor sangen, og sangen kan ikke være i gang.</translation>
    </message>
</context>
<context>
    <name>toccata::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Passord for %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Koble til</translation>
    </message>
    <message>
        <source>Takes the place of the one that is kept</source>
        <translation>Tar plassen til det som er tatt vare på</translation>
    </message>
</context>
<context>
    <name>toccata::PasswordFields</name>
    <message>
        <source>Only if the server asks for one</source>
        <translation>Bare hvis tjeneren krever det</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>In the desktop&apos;s keyring</source>
        <translation>I skrivebordets nøkkelring</translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation>I en fil som bare du kan lese</translation>
    </message>
    <message>
        <source>Until Toccata ends</source>
        <translation>Til Toccata avsluttes</translation>
    </message>
    <message>
        <source>No, ask when it is needed</source>
        <translation>Nei, spør når det trengs</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passord:</translation>
    </message>
    <message>
        <source>&amp;Keep it:</source>
        <translation>&amp;Ta vare på det:</translation>
    </message>
    <message>
        <source>Enter the password, so that it can be kept there.</source>
        <translation>Skriv inn passordet, så det kan tas vare på der.</translation>
    </message>
    <message>
        <source>The file could not be written. The password can be kept until Toccata ends.</source>
        <translation>Filen kunne ikke skrives. Passordet kan tas vare på til Toccata avsluttes.</translation>
    </message>
    <message>
        <source>The keyring stayed locked. Keep the password elsewhere, or try again.</source>
        <translation>Nøkkelringen forble låst. Ta vare på passordet et annet sted, eller prøv igjen.</translation>
    </message>
    <message>
        <source>No keyring answers here. Keep the password until Toccata ends, or in a file that only you can read.</source>
        <translation>Ingen nøkkelring svarer her. Ta vare på passordet til Toccata avsluttes, eller i en fil som bare du kan lese.</translation>
    </message>
    <message>
        <source>The password has a line break in it, with which it cannot be sent.</source>
        <translation>Passordet har et linjeskift i seg, og kan ikke sendes med det.</translation>
    </message>
    <message>
        <source>The keyring is to keep the password. It may want to be unlocked.</source>
        <translation>Nøkkelringen skal ta vare på passordet. Den må kanskje låses opp.</translation>
    </message>
</context>
<context>
    <name>toccata::PathBar</name>
    <message>
        <source>Path</source>
        <translation>Sti</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle mapper</translation>
    </message>
</context>
<context>
    <name>toccata::PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
</context>
<context>
    <name>toccata::PlayAtStart</name>
    <message>
        <source>All music</source>
        <translation>All musikk</translation>
    </message>
</context>
<context>
    <name>toccata::PlayControls</name>
    <message>
        <source>Shuffle</source>
        <translation>Bland</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Legg til i køen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spill av</translation>
    </message>
</context>
<context>
    <name>toccata::PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Avspiller</translation>
    </message>
    <message>
        <source>Playback options</source>
        <translation>Avspillingsvalg</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volum</translation>
    </message>
    <message>
        <source>The server reports: %1</source>
        <translation>Tjeneren melder: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <translation>Volum: %1 %</translation>
    </message>
    <message>
        <source>This server has no volume control</source>
        <translation>Denne tjeneren har ingen volumkontroll</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>Minispiller</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Spilles nå</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fullskjerm</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>A song</source>
        <translation>En sang</translation>
    </message>
    <message>
        <source>%1 was passed over: the server could not play it and says no more.</source>
        <translation>%1 ble hoppet over: serveren kunne ikke spille den og sier ikke mer.</translation>
    </message>
    <message>
        <source>%1 was not played: the server stopped and says no more.</source>
        <translation>%1 ble ikke spilt: serveren stoppet og sier ikke mer.</translation>
    </message>
</context>
<context>
    <name>toccata::PlayerModes</name>
    <message>
        <source>Random order</source>
        <translation>Tilfeldig rekkefølge</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Gjenta</translation>
    </message>
    <message>
        <source>Stop after this song</source>
        <translation>Stopp etter denne sangen</translation>
    </message>
    <message>
        <source>Repeat this song</source>
        <translation>Gjenta denne sangen</translation>
    </message>
    <message>
        <source>Stop after each song</source>
        <translation>Stopp etter hver sang</translation>
    </message>
    <message>
        <source>Repeat the queue</source>
        <translation>Gjenta køen</translation>
    </message>
    <message>
        <source>Remove songs after playing</source>
        <translation>Fjern sanger etter avspilling</translation>
    </message>
    <message>
        <source>Cross-fade</source>
        <translation>Overtoning</translation>
    </message>
    <message>
        <source>Replay gain</source>
        <translation>Volumutjevning</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>On</source>
        <translation>På</translation>
    </message>
    <message>
        <source>For this song</source>
        <translation>For denne sangen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln sekund</numerusform>
            <numerusform>%Ln sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>By song</source>
        <translation>Per sang</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>Per album</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
</context>
<context>
    <name>toccata::PlaylistActions</name>
    <message numerus="yes">
        <source>%Ln song(s) could not be found on the server.</source>
        <translation>
            <numerusform>%Ln sang ble ikke funnet på tjeneren.</numerusform>
            <numerusform>%Ln sanger ble ikke funnet på tjeneren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The playlist has songs that are not on the server any more. They would be lost: remove them first.</source>
        <translation>Spillelisten har sanger som ikke lenger er på tjeneren. De ville gått tapt: fjern dem først.</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Ny spilleliste</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Lag den</translation>
    </message>
    <message>
        <source>Save the queue as a playlist</source>
        <translation>Lagre køen som spilleliste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>Importer spillelister</translation>
    </message>
    <message>
        <source>Playlists (*.m3u *.m3u8 *.xspf *.pls)</source>
        <translation>Spillelister (*.m3u *.m3u8 *.xspf *.pls)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>“%1” is no playlist that Toccata can read.</source>
        <translation>«%1» er ingen spilleliste som Toccata kan lese.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>«%1» kunne ikke leses: %2</translation>
    </message>
    <message>
        <source>None of the songs of “%1” is on the server.</source>
        <translation>Ingen av sangene i «%1» er på tjeneren.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) of the file are not on the server.</source>
        <translation>
            <numerusform>%Ln sang i filen er ikke på tjeneren.</numerusform>
            <numerusform>%Ln sanger i filen er ikke på tjeneren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Eksporter «%1»</translation>
    </message>
    <message>
        <source>M3U8 playlist (*.m3u8)</source>
        <translation>M3U8-spilleliste (*.m3u8)</translation>
    </message>
    <message>
        <source>XSPF playlist (*.xspf)</source>
        <translation>XSPF-spilleliste (*.xspf)</translation>
    </message>
    <message>
        <source>“%1” was written to %2.</source>
        <translation>«%1» ble skrevet til %2.</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Gi «%1» nytt navn</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the name of a copy</extracomment>
        <translation>%1 (kopi)</translation>
    </message>
    <message>
        <source>No songs in this playlist</source>
        <translation>Ingen sanger i denne spillelisten</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Gi nytt navn …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliser</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what was made of a file, and what was not</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Erstatt</translation>
    </message>
    <message>
        <source>“%1” cannot be changed.</source>
        <translation>«%1» kan ikke endres.</translation>
    </message>
    <message>
        <source>The queue is still being read. Please try again in a moment.</source>
        <translation>Køen leses fremdeles. Prøv igjen om et øyeblikk.</translation>
    </message>
    <message>
        <source>“%1” could not be compared with the library. %2</source>
        <translation>«%1» kunne ikke sammenlignes med biblioteket. %2</translation>
    </message>
</context>
<context>
    <name>toccata::PlaylistChooser</name>
    <message>
        <source>Add to playlist</source>
        <translation>Legg til i spilleliste</translation>
    </message>
    <message>
        <source>Find a playlist, or name a new one</source>
        <translation>Finn en spilleliste, eller gi navn til en ny</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Spillelister</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>New playlist “%1”</source>
        <translation>Ny spilleliste «%1»</translation>
    </message>
</context>
<context>
    <name>toccata::PlaylistNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>Navn på spillelisten</translation>
    </message>
    <message>
        <source>There is one of that name. Its songs will be replaced.</source>
        <translation>Det finnes en med det navnet. Sangene i den blir erstattet.</translation>
    </message>
</context>
<context>
    <name>toccata::PlaylistPage</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Asking the server for its songs…</source>
        <translation>Spør tjeneren om sangene …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln sang</numerusform>
            <numerusform>%Ln sanger</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Skrivebeskyttet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not on the server any more</source>
        <translation>
            <numerusform>%Ln av dem ikke lenger på tjeneren</numerusform>
            <numerusform>%Ln av dem ikke lenger på tjeneren</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no playlist of this name any more.</source>
        <translation>Det finnes ikke lenger noen spilleliste med dette navnet.</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Flytt til toppen</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Flytt til slutten</translation>
    </message>
    <message>
        <source>Remove from the playlist</source>
        <translation>Fjern fra spillelisten</translation>
    </message>
    <message>
        <source>Shuffle the order</source>
        <translation>Stokk rekkefølgen</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>Snu rekkefølgen</translation>
    </message>
    <message>
        <source>Remove duplicates</source>
        <translation>Fjern duplikater</translation>
    </message>
    <message>
        <source>No song is in the playlist twice.</source>
        <translation>Ingen sang er to ganger i spillelisten.</translation>
    </message>
    <message>
        <source>Remove songs that are not on the server</source>
        <translation>Fjern sanger som ikke er på tjeneren</translation>
    </message>
    <message>
        <source>Drop songs here, or choose “Add to playlist…” in any list</source>
        <translation>Slipp sanger her, eller velg «Legg til i spilleliste …» i en hvilken som helst liste</translation>
    </message>
</context>
<context>
    <name>toccata::PlaylistTilesModel</name>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln sang</numerusform>
            <numerusform>%Ln sanger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, read only</source>
        <extracomment>so many songs, and nobody can change it</extracomment>
        <translation>%1, skrivebeskyttet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>so many songs, and how long they are together</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>toccata::PlaylistsPage</name>
    <message>
        <source>New playlist</source>
        <translation>Ny spilleliste</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Spillelister</translation>
    </message>
    <message numerus="yes">
        <source>%Ln playlist(s)</source>
        <translation>
            <numerusform>%Ln spilleliste</numerusform>
            <numerusform>%Ln spillelister</numerusform>
        </translation>
    </message>
    <message>
        <source>No playlists</source>
        <translation>Ingen spillelister</translation>
    </message>
    <message>
        <source>Make one, or choose “Add to playlist…” wherever there are songs.</source>
        <translation>Lag en, eller velg «Legg til i spilleliste …» der det er sanger.</translation>
    </message>
    <message>
        <source>This server keeps none.</source>
        <translation>Denne tjeneren har ingen.</translation>
    </message>
    <message>
        <source>This server keeps none: its configuration (mpd.conf) names no playlist_directory.</source>
        <translation>Denne tjeneren har ingen: oppsettet (mpd.conf) nevner ingen playlist_directory.</translation>
    </message>
</context>
<context>
    <name>toccata::PrivacyCard</name>
    <message>
        <source>What was played</source>
        <translation>Hva som ble spilt</translation>
    </message>
    <message>
        <source>Remember it</source>
        <translation>Husk det</translation>
    </message>
    <message>
        <source>For the Home page and the queue’s menu. It is kept on this computer alone: for each server the last twenty, and the last ten queues that others took the place of. Switched off, all of it is forgotten at once.</source>
        <translation>For hjemmesiden og køens meny. Det tas vare på bare på denne datamaskinen: for hver tjener de siste tjue, og de siste ti køene som andre tok plassen til. Slått av glemmes alt med en gang.</translation>
    </message>
</context>
<context>
    <name>toccata::ProtectionFields</name>
    <message>
        <source>Plain, as at home</source>
        <translation>Ukryptert, som hjemme</translation>
    </message>
    <message>
        <source>Encrypted with TLS</source>
        <translation>Kryptert med TLS</translation>
    </message>
    <message>
        <source>Through SSH</source>
        <translation>Gjennom SSH</translation>
    </message>
    <message>
        <source>me@home.example</source>
        <translation>meg@hjemme.example</translation>
    </message>
    <message>
        <source>A PEM file, if it is not a public one</source>
        <translation>En PEM-fil, hvis den ikke er offentlig</translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <translation>&amp;Forbindelse:</translation>
    </message>
    <message>
        <source>&amp;SSH goes to:</source>
        <translation>&amp;SSH går til:</translation>
    </message>
    <message>
        <source>A&amp;uthority:</source>
        <translation>&amp;Utsteder:</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>Sertifikat:</translation>
    </message>
    <message>
        <source>The one certificate that you trust. SHA-256: %1</source>
        <translation>Det ene sertifikatet du stoler på. SHA-256: %1</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>Ikke stol på det lenger</translation>
    </message>
    <message>
        <source>A socket of this computer is not reached through the network.</source>
        <translation>En sokkel på denne datamaskinen nås ikke gjennom nettverket.</translation>
    </message>
    <message>
        <source>Which computer does SSH go to? The address above is as seen from there.</source>
        <translation>Hvilken datamaskin går SSH til? Adressen over er slik den ses derfra.</translation>
    </message>
    <message>
        <source>SSH goes to a computer&apos;s name, perhaps with a user in front: me@home.example.</source>
        <translation>SSH går til navnet på en datamaskin, kanskje med en bruker foran: meg@hjemme.example.</translation>
    </message>
</context>
<context>
    <name>toccata::QueueDelegate</name>
    <message>
        <source>Unknown artist</source>
        <translation>Ukjent artist</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>Ukjent album</translation>
    </message>
</context>
<context>
    <name>toccata::QueueView</name>
    <message>
        <source>Queue options</source>
        <translation>Køvalg</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>Køen er tom</translation>
    </message>
    <message>
        <source>Double-click a song, or play an album.</source>
        <translation>Dobbeltklikk på en sang, eller spill et album.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln sang</numerusform>
            <numerusform>%Ln sanger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spill av</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>Fjern fra køen</translation>
    </message>
    <message>
        <source>Show the playing song</source>
        <translation>Vis sangen som spilles</translation>
    </message>
    <message>
        <source>Shuffle the queue</source>
        <translation>Stokk om køen</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>Tøm køen</translation>
    </message>
    <message>
        <source>Remove all others</source>
        <translation>Fjern alle andre</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Flytt øverst</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Flytt nederst</translation>
    </message>
    <message>
        <source>Shuffle these songs</source>
        <translation>Bland disse sangene</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>Snu rekkefølgen</translation>
    </message>
    <message>
        <source>Remove duplicates</source>
        <translation>Fjern dubletter</translation>
    </message>
    <message numerus="yes">
        <source>The server cannot reach %Ln of these file(s).</source>
        <translation>
            <numerusform>Tjeneren når ikke %Ln av disse filene.</numerusform>
            <numerusform>Tjeneren når ikke %Ln av disse filene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server cannot play %Ln of these file(s).</source>
        <translation>
            <numerusform>Tjeneren kan ikke spille %Ln av disse filene.</numerusform>
            <numerusform>Tjeneren kan ikke spille %Ln av disse filene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group by album</source>
        <translation>Grupper etter album</translation>
    </message>
    <message>
        <source>That queue is not kept any more.</source>
        <translation>Den køen er ikke lagret lenger.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) could not be found on the server.</source>
        <translation>
            <numerusform>%Ln sang ble ikke funnet på tjeneren.</numerusform>
            <numerusform>%Ln sanger ble ikke funnet på tjeneren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the queue</source>
        <translation>Finn i køen</translation>
    </message>
    <message>
        <source>Save as playlist…</source>
        <translation>Lagre som spilleliste …</translation>
    </message>
</context>
<context>
    <name>toccata::RecentGrid</name>
    <message>
        <source>Forget</source>
        <translation>Glem</translation>
    </message>
</context>
<context>
    <name>toccata::RecentQueueModel</name>
    <message>
        <source>Various artists</source>
        <translation>Diverse artister</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Ukjent artist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln sang</numerusform>
            <numerusform>%Ln sanger</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Played on %1</source>
        <translation>Spilt %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, artist</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>toccata::RecordingDelegate</name>
    <message>
        <source>Unknown album</source>
        <translation>Ukjent album</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Diverse artister</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Ukjent artist</translation>
    </message>
</context>
<context>
    <name>toccata::ReportDialog</name>
    <message>
        <source>What Toccata is doing</source>
        <translation>Hva Toccata gjør</translation>
    </message>
    <message>
        <source>One line for each part of the program. It helps to find out why something takes long.</source>
        <translation>Én linje for hver del av programmet. Det hjelper å finne ut hvorfor noe tar tid.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
</context>
<context>
    <name>toccata::RowView</name>
    <message>
        <source>Loading</source>
        <translation>Lastes</translation>
    </message>
</context>
<context>
    <name>toccata::SavedSearchList</name>
    <message>
        <source>Saved searches</source>
        <translation>Lagrede søk</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>toccata::ScanNotices</name>
    <message>
        <source>This server does not look for changes when it is asked to.</source>
        <translation>Denne tjeneren ser ikke etter endringer når den blir bedt om det.</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Se etter endringer</translation>
    </message>
    <message>
        <source>Look for changes here</source>
        <translation>Se etter endringer her</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Les alt på nytt</translation>
    </message>
    <message>
        <source>Read everything here again</source>
        <translation>Les alt her på nytt</translation>
    </message>
    <message>
        <source>Finds files that are new, have changed or are gone.</source>
        <translation>Finner filer som er nye, endret eller borte.</translation>
    </message>
    <message>
        <source>Reads the tags of every file anew, also where nothing seems to have changed. This is slower.</source>
        <translation>Leser taggene i alle filer på nytt, også der ingenting ser ut til å være endret. Dette er tregere.</translation>
    </message>
</context>
<context>
    <name>toccata::SearchContent</name>
    <message>
        <source>Artists</source>
        <translation>Artister</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Sanger</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Spillelister</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Lagre dette søket</translation>
    </message>
    <message>
        <source>Saved; forget this search (Ctrl+D)</source>
        <translation>Lagret; glem dette søket (Ctrl+D)</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>Lagre dette søket (Ctrl+D)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>%Ln artist</numerusform>
            <numerusform>%Ln artister</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln album</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln playlist(s)</source>
        <translation>
            <numerusform>%Ln spilleliste</numerusform>
            <numerusform>%Ln spillelister</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln sang</numerusform>
            <numerusform>%Ln sanger</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between counts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjenester</translation>
    </message>
    <message>
        <source>All</source>
        <comment>services</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Songs: %1</source>
        <comment>of a service</comment>
        <translation>Sanger: %1</translation>
    </message>
    <message>
        <source>The services behind the server are still being asked.</source>
        <translation>Tjenestene bak serveren blir fortsatt spurt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>toccata::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tøm</translation>
    </message>
</context>
<context>
    <name>toccata::SearchPage</name>
    <message>
        <source>Search for “%1”</source>
        <translation>Søk etter «%1»</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søk i alt</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Søker&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Fant ingenting for «%1»</translation>
    </message>
    <message>
        <source>Try fewer letters, or another spelling.</source>
        <translation>Prøv færre bokstaver eller en annen skrivemåte.</translation>
    </message>
    <message>
        <source>Nothing came back for “%1”</source>
        <translation>Det kom ingenting tilbake for «%1»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Saved. The Search page lists what you saved.</source>
        <translation>Lagret. Søkesiden viser det du har lagret.</translation>
    </message>
    <message>
        <source>“%1” is not saved any more.</source>
        <translation>«%1» er ikke lagret lenger.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Artists, albums and songs, by any word of their names. artist:, album:, genre: and year:1990-1999 look in one place only; a dash before a word leaves out what has it.</source>
        <translation>Artister, album og sanger, etter hvilket som helst ord i navnene. artist:, album:, genre: og year:1990-1999 leter bare ett sted; en strek foran et ord utelater det som har ordet.</translation>
    </message>
    <message>
        <source>Type on</source>
        <translation>Skriv videre</translation>
    </message>
    <message>
        <source>What is to be found there is still missing.</source>
        <translation>Det som skal finnes der, mangler ennå.</translation>
    </message>
    <message>
        <source>The services behind the server are asked.</source>
        <translation>Tjenestene bak serveren blir spurt.</translation>
    </message>
    <message>
        <source>Not searched to the end</source>
        <translation>Ikke søkt ferdig</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Søk på nytt</translation>
    </message>
    <message>
        <source>The server looks through its music.</source>
        <translation>Serveren ser gjennom musikken sin.</translation>
    </message>
</context>
<context>
    <name>toccata::SeekBar</name>
    <message>
        <source>Position</source>
        <translation>Posisjon</translation>
    </message>
</context>
<context>
    <name>toccata::ServerButton</name>
    <message>
        <source>Connected to %1</source>
        <translation>Koblet til %1</translation>
    </message>
    <message>
        <source>%1: not connected</source>
        <translation>%1: ikke tilkoblet</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Tjener: %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne datamaskinen</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>Annen tjener&#xa0;…</translation>
    </message>
    <message>
        <source>Music folder of this computer…</source>
        <translation>Musikkmappe på denne datamaskinen&#xa0;…</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Koble til på nytt</translation>
    </message>
    <message>
        <source>Edit this server…</source>
        <translation>Rediger denne tjeneren …</translation>
    </message>
    <message>
        <source>Save this server…</source>
        <translation>Lagre denne tjeneren …</translation>
    </message>
    <message>
        <source>Saved servers…</source>
        <translation>Lagrede tjenere …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funnet</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Skriv inn passord …</translation>
    </message>
</context>
<context>
    <name>toccata::ServerCard</name>
    <message>
        <source>Server</source>
        <translation>Tjener</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Se etter endringer</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Les alt på nytt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Har kjørt i</translation>
    </message>
    <message>
        <source>Has played</source>
        <translation>Har spilt i</translation>
    </message>
    <message>
        <source>Music last changed</source>
        <translation>Musikken sist endret</translation>
    </message>
    <message>
        <source>This server does not tell how long it has been running, and looks for new music by its own rules.</source>
        <translation>Denne tjeneren sier ikke hvor lenge den har kjørt, og ser etter ny musikk etter egne regler.</translation>
    </message>
</context>
<context>
    <name>toccata::ServerDialog</name>
    <message>
        <source>Another server</source>
        <translation>Annen tjener</translation>
    </message>
    <message>
        <source>music.local, 192.168.1.5:6600 or /run/mpd/socket</source>
        <translation>music.local, 192.168.1.5:6600 eller /run/mpd/socket</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Koble til</translation>
    </message>
    <message>
        <source>Choose the folder with your music</source>
        <translation>Velg mappen med musikken din</translation>
    </message>
    <message>
        <source>Without “http://”, please: only the computer&apos;s name and, after a colon, its port.</source>
        <translation>Uten «http://»: bare datamaskinens navn og, etter et kolon, porten.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>En port er et tall fra 1 til 65535.</translation>
    </message>
    <message>
        <source>An address is a name like music.local, perhaps with a port behind a colon, or the path of a socket.</source>
        <translation>En adresse er et navn som music.local, kanskje med en port etter et kolon, eller stien til en sokkel.</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Rediger «%1»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>As you like to call it</source>
        <translation>Som du vil kalle den</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Navn:</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Som i innstillingene</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>&amp;Music folder here:</source>
        <translation>&amp;Musikkmappe her:</translation>
    </message>
    <message>
        <source>Mopidy&apos;s &amp;web port:</source>
        <translation>Mopidys &amp;nettport:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>F&amp;arge:</translation>
    </message>
    <message>
        <source>Choose the music folder</source>
        <translation>Velg musikkmappen</translation>
    </message>
    <message>
        <source>Choose where this server&apos;s music lies here</source>
        <translation>Velg hvor musikken til denne tjeneren ligger her</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mer …</translation>
    </message>
    <message>
        <source>“%1” is saved with this address. It will be changed.</source>
        <translation>«%1» er lagret med denne adressen. Den blir endret.</translation>
    </message>
    <message>
        <source>Music folder here</source>
        <translation>Musikkmappe her</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>“%1” is saved with this address. What you leave out stays as it is.</source>
        <translation>«%1» er lagret med denne adressen. Det du lar stå tomt, blir som det er.</translation>
    </message>
</context>
<context>
    <name>toccata::ServerPage</name>
    <message>
        <source>Looking for music</source>
        <translation>Ser etter musikk</translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation>«%1» er ikke en adresse</translation>
    </message>
    <message>
        <source>A server is named like music.local, 192.168.1.5:6600 or /run/mpd/socket.</source>
        <translation>En tjener oppgis som music.local, 192.168.1.5:6600 eller /run/mpd/socket.</translation>
    </message>
    <message>
        <source>Getting the music of this computer ready</source>
        <translation>Gjør klar musikken på denne datamaskinen</translation>
    </message>
    <message>
        <source>The program “mpd” is missing</source>
        <translation>Programmet «mpd» mangler</translation>
    </message>
    <message>
        <source>There is no music folder</source>
        <translation>Det finnes ingen musikkmappe</translation>
    </message>
    <message>
        <source>The music of this computer cannot be played</source>
        <translation>Musikken på denne datamaskinen kan ikke spilles av</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Kobler til %1</translation>
    </message>
    <message>
        <source>Play music of this computer</source>
        <translation>Spill musikk fra denne datamaskinen</translation>
    </message>
    <message>
        <source>Toccata plays the music of this computer with it. Install the package “mpd”, for example with: sudo apt install mpd. Or choose a server elsewhere.</source>
        <translation>Toccata spiller musikken på denne datamaskinen med det. Installer pakken «mpd», for eksempel med: sudo apt install mpd. Eller velg en tjener et annet sted.</translation>
    </message>
    <message>
        <source>%1 does not exist. Choose the folder that your music is in, or make this one.</source>
        <translation>%1 finnes ikke. Velg mappen som musikken din ligger i, eller opprett denne.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Skriv inn passord …</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Velg mappe …</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>En annen tjener …</translation>
    </message>
    <message>
        <source>Waiting for the password of %1</source>
        <translation>Venter på passordet til %1</translation>
    </message>
    <message>
        <source>The desktop may ask you to unlock its keyring.</source>
        <translation>Skrivebordet kan be deg låse opp nøkkelringen.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Sertifikat …</translation>
    </message>
    <message>
        <source>Edit server…</source>
        <translation>Rediger tjener …</translation>
    </message>
</context>
<context>
    <name>toccata::ServerSwitch</name>
    <message>
        <source>Looking for a server</source>
        <translation>Ser etter en tjener</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne datamaskinen</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Ingen tjener</translation>
    </message>
</context>
<context>
    <name>toccata::ServersDialog</name>
    <message>
        <source>Saved servers</source>
        <translation>Lagrede tjenere</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Legg til …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Rediger …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Fjern …</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytt &amp;opp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytt &amp;ned</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Remove the server?</source>
        <translation>Fjerne tjeneren?</translation>
    </message>
    <message>
        <source>“%1” is taken out of the list, and its password is forgotten.</source>
        <translation>«%1» tas ut av listen, og passordet glemmes.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>toccata::Services</name>
    <message>
        <source>Local media</source>
        <translation>Lokale medier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Strømmer</translation>
    </message>
    <message>
        <source>Podcasts</source>
        <translation>Podkaster</translation>
    </message>
</context>
<context>
    <name>toccata::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
</context>
<context>
    <name>toccata::Sidebar</name>
    <message>
        <source>Statistics</source>
        <translation>Statistikk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
</context>
<context>
    <name>toccata::Song</name>
    <message>
        <source>Unknown title</source>
        <translation>Ukjent tittel</translation>
    </message>
</context>
<context>
    <name>toccata::SongActions</name>
    <message numerus="yes">
        <source>%Ln song(s) could not be found on the server.</source>
        <translation>
            <numerusform>Fant ikke %Ln sang på tjeneren.</numerusform>
            <numerusform>Fant ikke %Ln sanger på tjeneren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue was replaced by “%1”.</source>
        <translation>Køen ble erstattet med «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Added to the queue.</source>
        <translation>Lagt i køen.</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln song(s) to the queue.</source>
        <translation>
            <numerusform>La %Ln sang i køen.</numerusform>
            <numerusform>La %Ln sanger i køen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spill av</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Spill som neste</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Legg i kø</translation>
    </message>
    <message>
        <source>Go to album</source>
        <translation>Gå til albumet</translation>
    </message>
    <message>
        <source>Go to artist</source>
        <translation>Gå til artisten</translation>
    </message>
    <message>
        <source>Go to folder</source>
        <translation>Gå til mappen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message numerus="yes">
        <source>Added the first %Ln song(s) to the queue.</source>
        <translation>
            <numerusform>La den første %Ln sangen i køen.</numerusform>
            <numerusform>La de første %Ln sangene i køen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The songs are grouped by their tags again.</source>
        <translation>Sangene er gruppert etter etikettene igjen.</translation>
    </message>
    <message>
        <source>%1 It could not be kept on disk and holds until Toccata ends.</source>
        <translation>%1 Det kunne ikke lagres og gjelder til Toccata avsluttes.</translation>
    </message>
    <message>
        <source>These are one album</source>
        <translation>Dette er ett album</translation>
    </message>
    <message>
        <source>They are one album now.</source>
        <translation>De er ett album nå.</translation>
    </message>
    <message>
        <source>These are an album of their own</source>
        <translation>Disse er et eget album</translation>
    </message>
    <message>
        <source>They are an album of their own now.</source>
        <translation>De er et eget album nå.</translation>
    </message>
    <message>
        <source>Group these songs by their tags again</source>
        <translation>Grupper disse sangene etter etikettene igjen</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Opplysninger</translation>
    </message>
    <message>
        <source>Add to playlist…</source>
        <translation>Legg til i spilleliste …</translation>
    </message>
    <message>
        <source>Nothing is left of that: others have changed it since.</source>
        <translation>Ingenting er igjen av det: andre har endret det siden.</translation>
    </message>
    <message>
        <source>Stopped. “%1” is as it was.</source>
        <translation>Stoppet. «%1» er som den var.</translation>
    </message>
    <message>
        <source>Which part of a song plays cannot be changed while it plays.</source>
        <translation>Hvilken del av en sang som spilles, kan ikke endres mens den spilles.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
</context>
<context>
    <name>toccata::SongColumnHeader</name>
    <message>
        <source>Columns: %1</source>
        <comment>the one that the keyboard is on</comment>
        <translation>Kolonner: %1</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, sortert stigende</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, sortert synkende</translation>
    </message>
    <message>
        <source>Wider %1</source>
        <extracomment>%1 is the head of a column</extracomment>
        <translation>Bredere %1</translation>
    </message>
    <message>
        <source>Narrower %1</source>
        <extracomment>%1 is the head of a column</extracomment>
        <translation>Smalere %1</translation>
    </message>
</context>
<context>
    <name>toccata::SongColumnMenu</name>
    <message>
        <source>Usual columns</source>
        <translation>Vanlige kolonner</translation>
    </message>
</context>
<context>
    <name>toccata::SongDelegate</name>
    <message>
        <source>Unknown artist</source>
        <translation>Ukjent artist</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>Ukjent album</translation>
    </message>
    <message>
        <source>Not on the server any more</source>
        <translation>Ikke lenger på tjeneren</translation>
    </message>
</context>
<context>
    <name>toccata::SongFact</name>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artist</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Albumartist</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Verk</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Sats</translation>
    </message>
    <message>
        <source>Movement number</source>
        <translation>Satsnummer</translation>
    </message>
    <message>
        <source>Conductor</source>
        <translation>Dirigent</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Utøver</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Sjanger</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stemning</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Original date</source>
        <translation>Opprinnelig dato</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Plateselskap</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spor</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Stasjon</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppering</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>Spilt inn i</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Title, for sorting</source>
        <translation>Tittel, for sortering</translation>
    </message>
    <message>
        <source>Artist, for sorting</source>
        <translation>Artist, for sortering</translation>
    </message>
    <message>
        <source>Album, for sorting</source>
        <translation>Album, for sortering</translation>
    </message>
    <message>
        <source>Album artist, for sorting</source>
        <translation>Albumartist, for sortering</translation>
    </message>
    <message>
        <source>Composer, for sorting</source>
        <translation>Komponist, for sortering</translation>
    </message>
    <message>
        <source>MusicBrainz recording</source>
        <translation>MusicBrainz-innspilling</translation>
    </message>
    <message>
        <source>MusicBrainz track</source>
        <translation>MusicBrainz-spor</translation>
    </message>
    <message>
        <source>MusicBrainz release</source>
        <translation>MusicBrainz-utgivelse</translation>
    </message>
    <message>
        <source>MusicBrainz release group</source>
        <translation>MusicBrainz-utgivelsesgruppe</translation>
    </message>
    <message>
        <source>MusicBrainz artist</source>
        <translation>MusicBrainz-artist</translation>
    </message>
    <message>
        <source>MusicBrainz album artist</source>
        <translation>MusicBrainz-albumartist</translation>
    </message>
    <message>
        <source>MusicBrainz work</source>
        <translation>MusicBrainz-verk</translation>
    </message>
</context>
<context>
    <name>toccata::SongFields</name>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artist</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Albumartist</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spor</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengde</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Sjanger</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Utøver</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnavn</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Ukjent artist</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>Ukjent album</translation>
    </message>
</context>
<context>
    <name>toccata::SongListView</name>
    <message>
        <source>Songs</source>
        <translation>Sanger</translation>
    </message>
</context>
<context>
    <name>toccata::SongsPage</name>
    <message>
        <source>Sort by</source>
        <translation>Sorter etter</translation>
    </message>
    <message>
        <source>All songs</source>
        <translation>Alle sanger</translation>
    </message>
    <message>
        <source>Sorting the songs…</source>
        <translation>Sorterer sangene …</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>so many songs, and how long they are together</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln sang</numerusform>
            <numerusform>%Ln sanger</numerusform>
        </translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Sanger</translation>
    </message>
</context>
<context>
    <name>toccata::SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Sorter etter</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Stigende</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Synkende</translation>
    </message>
</context>
<context>
    <name>toccata::SortingCard</name>
    <message>
        <source>Sorting</source>
        <translation>Sortering</translation>
    </message>
    <message>
        <source>None: every name as it is written</source>
        <translation>Ingen: hvert navn som det er skrevet</translation>
    </message>
    <message>
        <source>Words that do not count before names:</source>
        <translation>Ord som ikke teller foran navn:</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>Vanlige ord</translation>
    </message>
    <message>
        <source>“The Beatles” stand under B. What a file says of how its artist is sorted comes first.</source>
        <translation>«The Beatles» står under B. Det en fil sier om hvordan artisten sorteres, kommer først.</translation>
    </message>
</context>
<context>
    <name>toccata::SoundChooser</name>
    <message>
        <source>no sound device</source>
        <translation>ingen lydenhet</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisk (%1)</translation>
    </message>
    <message>
        <source>ALSA: %1</source>
        <translation>ALSA: %1</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Ingen lyd</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (ikke der nå)</translation>
    </message>
</context>
<context>
    <name>toccata::StatisticsPage</name>
    <message>
        <source>Various artists</source>
        <translation>Diverse artister</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Ukjent artist</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musikk</translation>
    </message>
    <message>
        <source>This server does not list its songs, so they cannot be counted.</source>
        <translation>Denne tjeneren lister ikke opp sangene sine, så de kan ikke telles.</translation>
    </message>
    <message>
        <source>Songs by decade</source>
        <translation>Sanger etter tiår</translation>
    </message>
    <message>
        <source>Most frequent genres</source>
        <translation>Vanligste sjangre</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formater</translation>
    </message>
    <message>
        <source>Longest albums</source>
        <translation>Lengste album</translation>
    </message>
    <message>
        <source>Artists with the most songs</source>
        <translation>Artister med flest sanger</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>song(s)</source>
        <comment>beside the number</comment>
        <translation>
            <numerusform>sang</numerusform>
            <numerusform>sanger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>album(s)</source>
        <comment>beside the number</comment>
        <translation>
            <numerusform>album</numerusform>
            <numerusform>album</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>artist(s)</source>
        <comment>beside the number</comment>
        <translation>
            <numerusform>artist</numerusform>
            <numerusform>artister</numerusform>
        </translation>
    </message>
    <message>
        <source>of music</source>
        <translation>musikk</translation>
    </message>
    <message>
        <source>%1 of music</source>
        <translation>%1 musikk</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>%1: the first year of a decade</extracomment>
        <translation>%1-årene</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a decade, %2: &quot;34 songs&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln sang</numerusform>
            <numerusform>%Ln sanger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) without a year</source>
        <translation>
            <numerusform>%Ln sang uten år</numerusform>
            <numerusform>%Ln sanger uten år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further genre(s)</source>
        <translation>
            <numerusform>%Ln sjanger til</numerusform>
            <numerusform>%Ln sjangre til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) without a genre</source>
        <translation>
            <numerusform>%Ln sang uten sjanger</numerusform>
            <numerusform>%Ln sanger uten sjanger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) in other formats</source>
        <translation>
            <numerusform>%Ln sang i andre formater</numerusform>
            <numerusform>%Ln sanger i andre formater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) of unknown format</source>
        <translation>
            <numerusform>%Ln sang i ukjent format</numerusform>
            <numerusform>%Ln sanger i ukjent format</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;3 albums&quot;, %2: &quot;34 songs&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln album</numerusform>
        </translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistikk</translation>
    </message>
    <message>
        <source>’%1</source>
        <extracomment>%1: the last two digits of the first year of a decade</extracomment>
        <translation>’%1</translation>
    </message>
</context>
<context>
    <name>toccata::ThisComputerCard</name>
    <message>
        <source>This computer</source>
        <translation>Denne datamaskinen</translation>
    </message>
    <message>
        <source>Music folders:</source>
        <translation>Musikkmapper:</translation>
    </message>
    <message>
        <source>Music folders</source>
        <translation>Musikkmapper</translation>
    </message>
    <message>
        <source>Plays through:</source>
        <translation>Spiller gjennom:</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>By song</source>
        <translation>Per sang</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>Per album</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Replay gain:</source>
        <translation>Replay gain:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln sekund</numerusform>
            <numerusform>%Ln sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Cross-fade:</source>
        <translation>Kryssfade:</translation>
    </message>
    <message>
        <source>Show the log…</source>
        <translation>Vis loggen …</translation>
    </message>
    <message>
        <source>Replay gain and cross-fade can be set while Toccata plays the music of this computer.</source>
        <translation>Replay gain og kryssfade kan settes mens Toccata spiller musikken på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Start på nytt</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Spill herfra</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Not in use: the window shows another server.</source>
        <translation>Ikke i bruk: vinduet viser en annen tjener.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starter …</translation>
    </message>
    <message>
        <source>The program “mpd” is missing. Install the package “mpd”, for example with: sudo apt install mpd</source>
        <translation>Programmet «mpd» mangler. Installer pakken «mpd», for eksempel med: sudo apt install mpd</translation>
    </message>
    <message>
        <source>%1 does not exist. Choose the folder that your music is in, or make this one.</source>
        <translation>%1 finnes ikke. Velg mappen som musikken din ligger i, eller opprett denne.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Det har avsluttet.</translation>
    </message>
    <message>
        <source>It has ended. It said: %1</source>
        <translation>Det har avsluttet. Det sa: %1</translation>
    </message>
    <message>
        <source>Running. Another Toccata has started it: what is changed here holds from its next start on.</source>
        <translation>Kjører. En annen Toccata har startet det: det som endres her, gjelder fra neste start.</translation>
    </message>
    <message>
        <source>Running, but this computer has no sound device: nothing will be heard.</source>
        <translation>Kjører, men denne datamaskinen har ingen lydenhet: ingenting vil høres.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>Kjører.</translation>
    </message>
    <message>
        <source>%1 is one of the music folders already.</source>
        <translation>%1 er allerede en av musikkmappene.</translation>
    </message>
    <message>
        <source>%1 is contained in %2 already.</source>
        <translation>%1 finnes allerede i %2.</translation>
    </message>
    <message>
        <source>%1 contains %2, which is one of the music folders already.</source>
        <translation>%1 inneholder %2, som allerede er en av musikkmappene.</translation>
    </message>
</context>
<context>
    <name>toccata::TransportButtons</name>
    <message>
        <source>Previous song</source>
        <translation>Forrige sang</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spill av</translation>
    </message>
    <message>
        <source>Next song</source>
        <translation>Neste sang</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>toccata::TrustDialog</name>
    <message>
        <source>Trust this certificate?</source>
        <translation>Stole på dette sertifikatet?</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trust.</source>
        <translation>%1 viser et annet sertifikat enn det du stoler på.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody vouches for.</source>
        <translation>%1 viser et sertifikat som ingen går god for.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether this is its SHA-256 fingerprint. If it is not, somebody may be between the server and you.</source>
        <translation>Spør den som driver tjeneren, om dette er SHA-256-fingeravtrykket. Er det ikke det, kan noen være mellom tjeneren og deg.</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Stol på det</translation>
    </message>
</context>
<context>
    <name>toccata::UndoText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what was undone, what is missing</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) are not on the server any more</source>
        <translation>
            <numerusform>%Ln sang er ikke på tjeneren lenger</numerusform>
            <numerusform>%Ln sanger er ikke på tjeneren lenger</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Angre: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gjør om: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Angret: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
</context>
<context>
    <name>toccata::VolumeSlider</name>
    <message>
        <source>Volume</source>
        <translation>Volum</translation>
    </message>
    <message>
        <source>Volume %1 %</source>
        <translation>Volum %1 %</translation>
    </message>
    <message>
        <source>The volume cannot be changed here</source>
        <translation>Volumet kan ikke endres her</translation>
    </message>
</context>
<context>
    <name>toccata::WorkListModel</name>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln innspilling</numerusform>
            <numerusform>%Ln innspillinger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>recordings, musicians</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>toccata::WorksView</name>
    <message>
        <source>Works</source>
        <translation>Verk</translation>
    </message>
    <message>
        <source>Choose a composer</source>
        <translation>Velg en komponist</translation>
    </message>
    <message>
        <source>Looking through the songs…</source>
        <translation>Ser gjennom sangene …</translation>
    </message>
    <message>
        <source>No recordings</source>
        <translation>Ingen innspillinger</translation>
    </message>
    <message>
        <source>There are no songs of this here.</source>
        <translation>Her er det ingen sanger av dette.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s)</source>
        <translation>
            <numerusform>%Ln verk</numerusform>
            <numerusform>%Ln verk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln innspilling</numerusform>
            <numerusform>%Ln innspillinger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::YearsPage</name>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Unknown year</source>
        <translation>Ukjent år</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln år</numerusform>
            <numerusform>%Ln år</numerusform>
        </translation>
    </message>
    <message>
        <source>No song names its year</source>
        <translation>Ingen sang nevner året</translation>
    </message>
    <message>
        <source>Years are read from the tag called Date. A tag editor can fill it in.</source>
        <translation>År leses av etiketten Date. Den kan fylles ut i et program for etiketter.</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade, as 1990s</comment>
        <translation>%1-årene</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation>Uten år</translation>
    </message>
</context>
</TS>
