<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>and %n more todo(s) with it</source>
        <translation>
            <numerusform>and %n more todo with it</numerusform>
            <numerusform>and %n more todos with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message numerus="yes">
        <source>%n open connection(s)</source>
        <translation>
            <numerusform>%n open connection</numerusform>
            <numerusform>%n open connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatText</name>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Every year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
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
    <name>traydo::cli::ExportVerb</name>
    <message numerus="yes">
        <source>Wrote %n todo(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n todo to %1.</numerusform>
            <numerusform>Wrote %n todos to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::cli::ImportVerb</name>
    <message numerus="yes">
        <source>Imported %n todo(s).</source>
        <translation>
            <numerusform>Imported %n todo.</numerusform>
            <numerusform>Imported %n todos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::control::ReasonText</name>
    <message numerus="yes">
        <source>todo.txt holds no notes: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt holds no notes: left out of %n todo.</numerusform>
            <numerusform>todo.txt holds no notes: left out of %n todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no subtasks: %n todo(s) stand on their own.</source>
        <translation>
            <numerusform>todo.txt holds no subtasks: %n todo stands on its own.</numerusform>
            <numerusform>todo.txt holds no subtasks: %n todos stand on their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no time zones: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt holds no time zones: left out of %n todo.</numerusform>
            <numerusform>todo.txt holds no time zones: left out of %n todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds only simple repetitions: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt holds only simple repetitions: left out of %n todo.</numerusform>
            <numerusform>todo.txt holds only simple repetitions: left out of %n todos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::AccessSettings</name>
    <message numerus="yes">
        <source>%n block(s) in force.</source>
        <translation>
            <numerusform>%n block in force.</numerusform>
            <numerusform>%n blocks in force.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::CallsPanel</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n refused</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%1, %n refused</numerusform>
            <numerusform>%1, %n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::DataSettings</name>
    <message numerus="yes">
        <source>%n todo(s) saved to %1</source>
        <translation>
            <numerusform>%n todo saved to %1</numerusform>
            <numerusform>%n todos saved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::HeatMap</name>
    <message numerus="yes">
        <source>%1 %2 – %3: %n call(s)</source>
        <comment>weekday, from, to</comment>
        <translation>
            <numerusform>%1 %2 – %3: %n call</numerusform>
            <numerusform>%1 %2 – %3: %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::ImportDialog</name>
    <message numerus="yes">
        <source>%n new todo(s)</source>
        <translation>
            <numerusform>%n new todo</numerusform>
            <numerusform>%n new todos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by the file</source>
        <translation>
            <numerusform>%n changed by the file</numerusform>
            <numerusform>%n changed by the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n todo(s)</source>
        <translation>
            <numerusform>&amp;Import %n todo</numerusform>
            <numerusform>&amp;Import %n todos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::NetworkSettings</name>
    <message numerus="yes">
        <source>%n app(s) use the present address. Each has to be connected again with the new one, and asks you again.

Your todos and settings stay.</source>
        <translation>
            <numerusform>%n app uses the present address. It has to be connected again with the new one, and asks you again.

Your todos and settings stay.</numerusform>
            <numerusform>%n apps use the present address. Each has to be connected again with the new one, and asks you again.

Your todos and settings stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::PlaceModel</name>
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
    <name>traydo::gui::Sparkline</name>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>the last day</numerusform>
            <numerusform>the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoEdits</name>
    <message numerus="yes">
        <source>%n todo(s) changed</source>
        <translation>
            <numerusform>%n todo changed</numerusform>
            <numerusform>%n todos changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) done</source>
        <translation>
            <numerusform>%n todo done</numerusform>
            <numerusform>%n todos done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) open again</source>
        <translation>
            <numerusform>%n todo open again</numerusform>
            <numerusform>%n todos open again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) moved</source>
        <translation>
            <numerusform>%n todo moved</numerusform>
            <numerusform>%n todos moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) rescheduled</source>
        <translation>
            <numerusform>%n todo rescheduled</numerusform>
            <numerusform>%n todos rescheduled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) moved to the trash</source>
        <translation>
            <numerusform>%n todo moved to the trash</numerusform>
            <numerusform>%n todos moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) brought back</source>
        <translation>
            <numerusform>%n todo brought back</numerusform>
            <numerusform>%n todos brought back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodosPage</name>
    <message numerus="yes">
        <source>%n todo(s) were left as they are.</source>
        <translation>
            <numerusform>%n todo was left as it is.</numerusform>
            <numerusform>%n todos were left as they are.</numerusform>
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
</context>
<context>
    <name>traydo::gui::UndoSinceDialog</name>
    <message numerus="yes">
        <source>%n change(s) will be taken back, newest first:</source>
        <translation>
            <numerusform>%n change will be taken back:</numerusform>
            <numerusform>%n changes will be taken back, newest first:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)</source>
        <translation>
            <numerusform>Take back %n change</numerusform>
            <numerusform>Take back %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back.</source>
        <translation>
            <numerusform>%n change taken back.</numerusform>
            <numerusform>%n changes taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n could not be taken back:</source>
        <comment>taken back</comment>
        <translation>
            <numerusform>%1 %n could not be taken back:</numerusform>
            <numerusform>%1 %n could not be taken back:</numerusform>
        </translation>
    </message>
</context>
</TS>
