<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::ClientCard</name>
    <message numerus="yes">
        <source>%n open connection(s)</source>
        <translation>
            <numerusform>%n open connection</numerusform>
            <numerusform>%n open connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListModel</name>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n open</numerusform>
            <numerusform>%1, %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestNotifier</name>
    <message numerus="yes">
        <source>%n app(s) ask for access</source>
        <translation>
            <numerusform>%n app asks for access</numerusform>
            <numerusform>%n apps ask for access</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::TrayIcon</name>
    <message numerus="yes">
        <source>Traydo: %n request(s) waiting</source>
        <translation>
            <numerusform>Traydo: %n request waiting</numerusform>
            <numerusform>Traydo: %n requests waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting…</source>
        <translation>
            <numerusform>%n request waiting…</numerusform>
            <numerusform>%n requests waiting…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open todo(s)</source>
        <translation>
            <numerusform>%n open todo</numerusform>
            <numerusform>%n open todos</numerusform>
        </translation>
    </message>
</context>
</TS>
