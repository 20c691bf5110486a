<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>toccata::AlbumHeader</name>
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
    <name>toccata::AlbumsPage</name>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
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
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
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
    <name>toccata::QueueView</name>
    <message numerus="yes">
        <source>Bring back the queue of %Ln song(s)</source>
        <translation>
            <numerusform>Bring back the queue of %Ln song</numerusform>
            <numerusform>Bring back the queue of %Ln songs</numerusform>
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
</context>
</TS>
