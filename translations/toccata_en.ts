<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EditText</name>
    <message numerus="yes">
        <source>add %Ln song(s)</source>
        <translation>
            <numerusform>add %Ln song</numerusform>
            <numerusform>add %Ln songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln song(s)</source>
        <translation>
            <numerusform>remove %Ln song</numerusform>
            <numerusform>remove %Ln songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove the other %Ln song(s)</source>
        <translation>
            <numerusform>remove the other song</numerusform>
            <numerusform>remove the other %Ln songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln duplicate(s)</source>
        <translation>
            <numerusform>remove %Ln duplicate</numerusform>
            <numerusform>remove %Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %Ln song(s)</source>
        <translation>
            <numerusform>move %Ln song</numerusform>
            <numerusform>move %Ln songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clear the queue of %Ln song(s)</source>
        <translation>
            <numerusform>clear the queue of %Ln song</numerusform>
            <numerusform>clear the queue of %Ln songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replace the queue of %Ln song(s)</source>
        <translation>
            <numerusform>replace the queue of %Ln song</numerusform>
            <numerusform>replace the queue of %Ln songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) were removed.</source>
        <translation>
            <numerusform>%Ln song was removed.</numerusform>
            <numerusform>%Ln songs were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) were removed.</source>
        <translation>
            <numerusform>%Ln duplicate was removed.</numerusform>
            <numerusform>%Ln duplicates were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>play %Ln song(s) next</source>
        <translation>
            <numerusform>play %Ln song next</numerusform>
            <numerusform>play %Ln songs next</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the priority of %Ln song(s)</source>
        <translation>
            <numerusform>change the priority of %Ln song</numerusform>
            <numerusform>change the priority of %Ln songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistEditText</name>
    <message numerus="yes">
        <source>add %Ln song(s) to “%1”</source>
        <translation>
            <numerusform>add %Ln song to “%1”</numerusform>
            <numerusform>add %Ln songs to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln song(s) from “%1”</source>
        <translation>
            <numerusform>remove %Ln song from “%1”</numerusform>
            <numerusform>remove %Ln songs from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln duplicate(s) from “%1”</source>
        <translation>
            <numerusform>remove %Ln duplicate from “%1”</numerusform>
            <numerusform>remove %Ln duplicates from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln missing song(s) from “%1”</source>
        <translation>
            <numerusform>remove %Ln missing song from “%1”</numerusform>
            <numerusform>remove %Ln missing songs from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The playlist “%1” was made, with %Ln song(s).</source>
        <translation>
            <numerusform>The playlist “%1” was made, with %Ln song.</numerusform>
            <numerusform>The playlist “%1” was made, with %Ln songs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) were added to “%1”.</source>
        <translation>
            <numerusform>%Ln song was added to “%1”.</numerusform>
            <numerusform>%Ln songs were added to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) were removed from “%1”.</source>
        <translation>
            <numerusform>%Ln song was removed from “%1”.</numerusform>
            <numerusform>%Ln songs were removed from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) were removed from “%1”.</source>
        <translation>
            <numerusform>%Ln duplicate was removed from “%1”.</numerusform>
            <numerusform>%Ln duplicates were removed from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was replaced, by %Ln song(s).</source>
        <translation>
            <numerusform>“%1” was replaced, by %Ln song.</numerusform>
            <numerusform>“%1” was replaced, by %Ln songs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanText</name>
    <message numerus="yes">
        <source>%Ln song(s) more</source>
        <translation>
            <numerusform>%Ln song more</numerusform>
            <numerusform>%Ln songs more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) fewer</source>
        <translation>
            <numerusform>%Ln song fewer</numerusform>
            <numerusform>%Ln songs fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) changed</source>
        <translation>
            <numerusform>%Ln song changed</numerusform>
            <numerusform>%Ln songs changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsText</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::AlbumHead</name>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::AlbumListModel</name>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::AlbumTilesModel</name>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::AlbumsPage</name>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln without a title</source>
        <comment>albums</comment>
        <translation>
            <numerusform>%1 and %Ln without a title</numerusform>
            <numerusform>%1 and %Ln without a title</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::ArtistListModel</name>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::ArtistsPage</name>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>%Ln artist</numerusform>
            <numerusform>%Ln artists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::AudioText</name>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::CoverSection</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>covers</comment>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the best %Ln</source>
        <comment>covers</comment>
        <translation>
            <numerusform>Show the best %Ln</numerusform>
            <numerusform>Show the best %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::FormerMenu</name>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::GenresPage</name>
    <message numerus="yes">
        <source>%Ln genre(s)</source>
        <translation>
            <numerusform>%Ln genre</numerusform>
            <numerusform>%Ln genres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::MusicFacts</name>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::NextLane</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>songs</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::PlayerModes</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::PlaylistActions</name>
    <message numerus="yes">
        <source>%Ln song(s) could not be found on the server.</source>
        <translation>
            <numerusform>%Ln song could not be found on the server.</numerusform>
            <numerusform>%Ln songs could not be found on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) of the file are not on the server.</source>
        <translation>
            <numerusform>%Ln song of the file is not on the server.</numerusform>
            <numerusform>%Ln songs of the file are not on the server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::PlaylistPage</name>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not on the server any more</source>
        <translation>
            <numerusform>%Ln of them not on the server any more</numerusform>
            <numerusform>%Ln of them not on the server any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::PlaylistTilesModel</name>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::PlaylistsPage</name>
    <message numerus="yes">
        <source>%Ln playlist(s)</source>
        <translation>
            <numerusform>%Ln playlist</numerusform>
            <numerusform>%Ln playlists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::QueueView</name>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server cannot reach %Ln of these file(s).</source>
        <translation>
            <numerusform>The server cannot reach %Ln of these files.</numerusform>
            <numerusform>The server cannot reach %Ln of these files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server cannot play %Ln of these file(s).</source>
        <translation>
            <numerusform>The server cannot play %Ln of these files.</numerusform>
            <numerusform>The server cannot play %Ln of these files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) could not be found on the server.</source>
        <translation>
            <numerusform>%Ln song could not be found on the server.</numerusform>
            <numerusform>%Ln songs could not be found on the server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::RecentQueueModel</name>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::SearchContent</name>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>%Ln artist</numerusform>
            <numerusform>%Ln artists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln playlist(s)</source>
        <translation>
            <numerusform>%Ln playlist</numerusform>
            <numerusform>%Ln playlists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::SongActions</name>
    <message numerus="yes">
        <source>%Ln song(s) could not be found on the server.</source>
        <translation>
            <numerusform>%Ln song could not be found on the server.</numerusform>
            <numerusform>%Ln songs could not be found on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln song(s) to the queue.</source>
        <translation>
            <numerusform>Added %Ln song to the queue.</numerusform>
            <numerusform>Added %Ln songs to the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added the first %Ln song(s) to the queue.</source>
        <translation>
            <numerusform>Added the first %Ln song to the queue.</numerusform>
            <numerusform>Added the first %Ln songs to the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::SongsPage</name>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::StatisticsPage</name>
    <message numerus="yes">
        <source>song(s)</source>
        <comment>beside the number</comment>
        <translation>
            <numerusform>song</numerusform>
            <numerusform>songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>album(s)</source>
        <comment>beside the number</comment>
        <translation>
            <numerusform>album</numerusform>
            <numerusform>albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>artist(s)</source>
        <comment>beside the number</comment>
        <translation>
            <numerusform>artist</numerusform>
            <numerusform>artists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) without a year</source>
        <translation>
            <numerusform>%Ln song without a year</numerusform>
            <numerusform>%Ln songs without a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further genre(s)</source>
        <translation>
            <numerusform>%Ln further genre</numerusform>
            <numerusform>%Ln further genres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) without a genre</source>
        <translation>
            <numerusform>%Ln song without a genre</numerusform>
            <numerusform>%Ln songs without a genre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) in other formats</source>
        <translation>
            <numerusform>%Ln song in other formats</numerusform>
            <numerusform>%Ln songs in other formats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) of unknown format</source>
        <translation>
            <numerusform>%Ln song of unknown format</numerusform>
            <numerusform>%Ln songs of unknown format</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::ThisComputerCard</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::UndoText</name>
    <message numerus="yes">
        <source>%Ln song(s) are not on the server any more</source>
        <translation>
            <numerusform>%Ln song is not on the server any more</numerusform>
            <numerusform>%Ln songs are not on the server any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::WorkListModel</name>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln recording</numerusform>
            <numerusform>%Ln recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::WorksView</name>
    <message numerus="yes">
        <source>%Ln work(s)</source>
        <translation>
            <numerusform>%Ln work</numerusform>
            <numerusform>%Ln works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln recording</numerusform>
            <numerusform>%Ln recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::YearsPage</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
</TS>
