<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>toccata::AlbumHeader</name>
    <message numerus="yes">
        <source>%n album(s)</source>
        <translation>
            <numerusform>%n album</numerusform>
            <numerusform>%n albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n song</numerusform>
            <numerusform>%n songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::AlbumListModel</name>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n song</numerusform>
            <numerusform>%n songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::AlbumsPage</name>
    <message numerus="yes">
        <source>%n album(s)</source>
        <translation>
            <numerusform>%n album</numerusform>
            <numerusform>%n albums</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::ArtistListModel</name>
    <message numerus="yes">
        <source>%n album(s)</source>
        <translation>
            <numerusform>%n album</numerusform>
            <numerusform>%n albums</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::ArtistsPage</name>
    <message numerus="yes">
        <source>%n album(s)</source>
        <translation>
            <numerusform>%n album</numerusform>
            <numerusform>%n albums</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::PlayerModes</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::QueueView</name>
    <message numerus="yes">
        <source>Bring back the queue of %n song(s)</source>
        <translation>
            <numerusform>Bring back the queue of %n song</numerusform>
            <numerusform>Bring back the queue of %n songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n song</numerusform>
            <numerusform>%n songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toccata::SongActions</name>
    <message numerus="yes">
        <source>%n song(s) could not be found on the server.</source>
        <translation>
            <numerusform>%n song could not be found on the server.</numerusform>
            <numerusform>%n songs could not be found on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n song(s) to the queue.</source>
        <translation>
            <numerusform>Added %n song to the queue.</numerusform>
            <numerusform>Added %n songs to the queue.</numerusform>
        </translation>
    </message>
</context>
</TS>
