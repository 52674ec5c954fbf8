<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ChangeText</name>
    <message>
        <source>List added: %1</source>
        <translation>Liste hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>Wieder geöffnet: %1</translation>
    </message>
    <message>
        <source>List removed: %1</source>
        <translation>Liste entfernt: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>List restored: %1</source>
        <translation>Liste zurückgeholt: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Zurückgeholt: %1</translation>
    </message>
    <message>
        <source>List edited: %1</source>
        <translation>Liste bearbeitet: %1</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>Bearbeitet: %1</translation>
    </message>
    <message>
        <source>high</source>
        <comment>priority</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>priority</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <comment>priority</comment>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>An app without a name</source>
        <translation>Eine App ohne Namen</translation>
    </message>
    <message>
        <source>Taken back – %1</source>
        <comment>what the taking back did</comment>
        <translation>Zurückgenommen – %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>another todo</source>
        <translation>einer anderen Aufgabe</translation>
    </message>
    <message>
        <source>another list</source>
        <translation>eine andere Liste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>An eine andere Stelle verschoben</translation>
    </message>
    <message numerus="yes">
        <source>and %n more todo(s) with it</source>
        <translation>
            <numerusform>und %n weitere Aufgabe mit ihr</numerusform>
            <numerusform>und %n weitere Aufgaben mit ihr</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>An app without a name</source>
        <translation>Eine App ohne Namen</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Veröffentlicht von %1</translation>
    </message>
    <message>
        <source>Program that you gave a secret</source>
        <translation>Programm, dem Sie ein Geheimnis gegeben haben</translation>
    </message>
    <message>
        <source>Program that you gave an access token</source>
        <translation>Programm, dem Sie ein Zugriffstoken gegeben haben</translation>
    </message>
    <message>
        <source>Program of this computer, name not verified</source>
        <translation>Programm auf diesem Computer, Name nicht geprüft</translation>
    </message>
    <message>
        <source>Name not verified</source>
        <translation>Name nicht geprüft</translation>
    </message>
    <message>
        <source>May read and change</source>
        <translation>Darf lesen und ändern</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Darf lesen</translation>
    </message>
    <message>
        <source>all lists</source>
        <translation>alle Listen</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>Registered, but may not see anything</source>
        <translation>Angemeldet, darf aber nichts sehen</translation>
    </message>
    <message>
        <source>%1 · %2 · until %3</source>
        <comment>rights, lists, end</comment>
        <translation>%1 · %2 · bis %3</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <comment>time</comment>
        <translation>Gesehen %1</translation>
    </message>
    <message>
        <source>Never seen at work</source>
        <translation>Noch nie bei der Arbeit gesehen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>seen, connections</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s)</source>
        <translation>
            <numerusform>%n offene Verbindung</numerusform>
            <numerusform>%n offene Verbindungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyTodos</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing to do in %1</source>
        <translation>In %1 ist nichts zu tun</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>Eine Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nichts ist überfällig</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Heute zeigen</translation>
    </message>
    <message>
        <source>Nothing left for today</source>
        <translation>Für heute ist nichts mehr zu tun</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>Zeigen, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nichts ist geplant</translation>
    </message>
    <message>
        <source>Todos that are due tomorrow or later stand here.</source>
        <translation>Hier stehen Aufgaben, die morgen oder später fällig sind.</translation>
    </message>
    <message>
        <source>Every todo has a date</source>
        <translation>Jede Aufgabe hat ein Datum</translation>
    </message>
    <message>
        <source>No app has changed anything yet</source>
        <translation>Noch hat keine App etwas geändert</translation>
    </message>
    <message>
        <source>To connect one, give it this address:</source>
        <translation>Um eine zu verbinden, geben Sie ihr diese Adresse:</translation>
    </message>
    <message>
        <source>Nothing is completed yet</source>
        <translation>Noch ist nichts erledigt</translation>
    </message>
    <message>
        <source>Show all todos</source>
        <translation>Alle Aufgaben zeigen</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>Was Sie löschen, bleibt 30 Tage hier.</translation>
    </message>
    <message>
        <source>No open todos</source>
        <translation>Keine offenen Aufgaben</translation>
    </message>
    <message>
        <source>Type one above, or connect an app with this address:</source>
        <translation>Tippen Sie oben eine ein, oder verbinden Sie eine App mit dieser Adresse:</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Traydo did not accept this entry.</source>
        <translation>Traydo hat diesen Eintrag nicht angenommen.</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile. Have a look and try again.</source>
        <translation>Das wurde inzwischen anderswo geändert. Sehen Sie nach und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The settings do not allow this.</source>
        <translation>Die Einstellungen erlauben das nicht.</translation>
    </message>
    <message>
        <source>The time for this has run out.</source>
        <translation>Die Zeit dafür ist abgelaufen.</translation>
    </message>
    <message>
        <source>That is too much or too often. Try again in a moment.</source>
        <translation>Das ist zu viel oder zu oft. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The secret store is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Traydo&apos;s server did not answer. Nothing was changed; try again.</source>
        <translation>Der Server von Traydo hat nicht geantwortet. Es wurde nichts geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The stored data is damaged. Please restore a backup.</source>
        <translation>Die gespeicherten Daten sind beschädigt. Bitte spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Something went wrong inside Traydo. The log says more.</source>
        <translation>In Traydo ist etwas schiefgegangen. Das Protokoll sagt mehr.</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>Traydo (JSON)</source>
        <translation>Traydo (JSON)</translation>
    </message>
    <message>
        <source>todo.txt</source>
        <translation>todo.txt</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Notes, subtasks and some repetitions are left out.</source>
        <translation>Notizen, Teilaufgaben und manche Wiederholungen fallen weg.</translation>
    </message>
    <message>
        <source>Colours and order of the lists are left out.</source>
        <translation>Farben und Reihenfolge der Listen fallen weg.</translation>
    </message>
    <message>
        <source>For tables and scripts; colours and order of the lists are left out.</source>
        <translation>Für Tabellen und Skripte; Farben und Reihenfolge der Listen fallen weg.</translation>
    </message>
    <message>
        <source>Nothing is lost. Best for moving to another computer.</source>
        <translation>Nichts geht verloren. Am besten für den Umzug auf einen anderen Computer.</translation>
    </message>
</context>
<context>
    <name>GrantDuration</name>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
</context>
<context>
    <name>ListColors</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This app&apos;s request cannot be answered</source>
        <translation>Die Anfrage dieser App lässt sich nicht beantworten</translation>
    </message>
    <message>
        <source>Nothing was shared. Remove Traydo in the app and connect it again; if that does not help, the app&apos;s makers need to know.</source>
        <translation>Es wurde nichts weitergegeben. Entfernen Sie Traydo in der App und verbinden Sie sie neu; hilft das nicht, müssen die Hersteller der App davon erfahren.</translation>
    </message>
    <message>
        <source>Open this in a window of its own</source>
        <translation>Öffnen Sie dies in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Another page tried to ask for your todos from within.</source>
        <translation>Eine andere Seite hat versucht, von innen heraus nach Ihren Aufgaben zu fragen.</translation>
    </message>
    <message>
        <source>Nothing was shared. Start again from the app that you want to connect.</source>
        <translation>Es wurde nichts weitergegeben. Beginnen Sie neu in der App, die Sie verbinden möchten.</translation>
    </message>
    <message>
        <source>This app is turned away</source>
        <translation>Diese App wird abgewiesen</translation>
    </message>
    <message>
        <source>You denied or blocked such requests in Traydo.</source>
        <translation>Sie haben solche Anfragen in Traydo abgelehnt oder gesperrt.</translation>
    </message>
    <message>
        <source>Nothing was shared. Blocks are undone with %1.</source>
        <translation>Es wurde nichts weitergegeben. Sperren werden mit %1 aufgehoben.</translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation>Es warten zu viele Anfragen</translation>
    </message>
    <message>
        <source>Answer the open requests in Traydo, or wait until they run out.</source>
        <translation>Beantworten Sie die offenen Anfragen in Traydo, oder warten Sie, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>Then start again from the app.</source>
        <translation>Beginnen Sie dann in der App von vorn.</translation>
    </message>
    <message>
        <source>The request is malformed: %1.</source>
        <translation>Die Anfrage ist fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>The app&apos;s address is not acceptable: %1.</source>
        <translation>Die Adresse der App ist nicht annehmbar: %1.</translation>
    </message>
    <message>
        <source>The app is named by a web address, and Traydo is set not to read any (%1). It can register instead.</source>
        <translation>Die App nennt sich mit einer Webadresse, und Traydo ist so eingestellt, dass es keine liest (%1). Sie kann sich stattdessen anmelden.</translation>
    </message>
    <message>
        <source>New apps may not introduce themselves here now.</source>
        <translation>Neue Apps dürfen sich hier zurzeit nicht vorstellen.</translation>
    </message>
    <message>
        <source>Traydo does not know this app (any more).</source>
        <translation>Traydo kennt diese App nicht (mehr).</translation>
    </message>
    <message>
        <source>The app did not say where the answer should go.</source>
        <translation>Die App hat nicht gesagt, wohin die Antwort gehen soll.</translation>
    </message>
    <message>
        <source>The app wants the answer sent to an address that it never registered.</source>
        <translation>Die App möchte die Antwort an eine Adresse, die sie nie angemeldet hat.</translation>
    </message>
    <message>
        <source>Traydo could not reach the app&apos;s publisher</source>
        <translation>Traydo konnte den Herausgeber der App nicht erreichen</translation>
    </message>
    <message>
        <source>To know who asks, Traydo reads what %1 says about its app, and that failed for want of a network: %2.</source>
        <translation>Um zu wissen, wer fragt, liest Traydo, was %1 über seine App sagt, und das ging mangels Netz nicht: %2.</translation>
    </message>
    <message>
        <source>Check the connection to the internet and start again from the app. Or let apps connect without the internet: write %1 under %2 in %3 and restart Traydo; apps then register with it directly.</source>
        <translation>Prüfen Sie die Verbindung zum Internet und beginnen Sie in der App von vorn. Oder lassen Sie Apps sich ohne Internet verbinden: schreiben Sie %1 unter %2 in %3 und starten Sie Traydo neu; Apps melden sich dann direkt bei ihm an.</translation>
    </message>
    <message>
        <source>What its publisher says about this app cannot be used</source>
        <translation>Was der Herausgeber über diese App sagt, ist nicht brauchbar</translation>
    </message>
    <message>
        <source>The app names %1 as its publisher. What is wrong: %2.</source>
        <translation>Die App nennt %1 als Herausgeber. Was nicht stimmt: %2.</translation>
    </message>
    <message>
        <source>Nothing was shared. The app&apos;s makers need to know.</source>
        <translation>Es wurde nichts weitergegeben. Die Hersteller der App müssen davon erfahren.</translation>
    </message>
    <message>
        <source>Traydo reads what %1 says about the app that wants to connect.</source>
        <translation>Traydo liest, was %1 über die App sagt, die sich verbinden möchte.</translation>
    </message>
    <message>
        <source>Looking up this app…</source>
        <translation>Diese App wird nachgesehen…</translation>
    </message>
    <message>
        <source>This takes a few seconds at most. The page goes on by itself.</source>
        <translation>Das dauert höchstens ein paar Sekunden. Die Seite geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Another page led here, in the name of an app of %1.</source>
        <translation>Eine andere Seite hat Sie hierhergeführt, im Namen einer App von %1.</translation>
    </message>
    <message>
        <source>Connect an app?</source>
        <translation>Eine App verbinden?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>If you did not start this, close the page: nothing has happened yet.</source>
        <translation>Wenn Sie das nicht begonnen haben, schließen Sie die Seite: noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Too many apps at once</source>
        <translation>Zu viele Apps auf einmal</translation>
    </message>
    <message>
        <source>Traydo was asked to look up too many apps within a minute.</source>
        <translation>Traydo sollte innerhalb einer Minute zu viele Apps nachsehen.</translation>
    </message>
    <message>
        <source>Nothing was shared. Wait a minute, then start again from the app.</source>
        <translation>Es wurde nichts weitergegeben. Warten Sie eine Minute und beginnen Sie dann in der App von vorn.</translation>
    </message>
    <message>
        <source>Traydo cannot store this app right now</source>
        <translation>Traydo kann diese App gerade nicht speichern</translation>
    </message>
    <message>
        <source>What its publisher says about it was read, but could not be kept.</source>
        <translation>Was ihr Herausgeber über sie sagt, wurde gelesen, ließ sich aber nicht behalten.</translation>
    </message>
    <message>
        <source>Nothing was shared. Try again in a moment.</source>
        <translation>Es wurde nichts weitergegeben. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Too many requests in a row</source>
        <translation>Zu viele Anfragen nacheinander</translation>
    </message>
    <message>
        <source>An app asked for your todos again and again within a minute.</source>
        <translation>Eine App hat innerhalb einer Minute immer wieder nach Ihren Aufgaben gefragt.</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Hier fertig</translation>
    </message>
    <message>
        <source>Return to the app</source>
        <translation>Zurück zur App</translation>
    </message>
    <message>
        <source>see and change todos</source>
        <translation>Aufgaben lesen und ändern</translation>
    </message>
    <message>
        <source>see todos</source>
        <translation>Aufgaben lesen</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Veröffentlicht von %1</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>You started this</source>
        <translation>Von Ihnen begonnen</translation>
    </message>
    <message>
        <source>Name not verified</source>
        <translation>Name nicht geprüft</translation>
    </message>
    <message>
        <source>Waiting for your answer in Traydo.</source>
        <translation>Wartet auf Ihre Antwort in Traydo.</translation>
    </message>
    <message>
        <source>Approved. Taking you back to the app…</source>
        <translation>Erlaubt. Es geht zurück zur App…</translation>
    </message>
    <message>
        <source>Denied. Taking you back to the app…</source>
        <translation>Abgelehnt. Es geht zurück zur App…</translation>
    </message>
    <message>
        <source>Cancelled. Taking you back to the app…</source>
        <translation>Abgebrochen. Es geht zurück zur App…</translation>
    </message>
    <message>
        <source>Nobody answered in time. Taking you back to the app…</source>
        <translation>Niemand hat rechtzeitig geantwortet. Es geht zurück zur App…</translation>
    </message>
    <message>
        <source>This request is over. Start again from the app.</source>
        <translation>Diese Anfrage ist vorbei. Beginnen Sie in der App von vorn.</translation>
    </message>
    <message>
        <source>Traydo does not answer. Is it still running?</source>
        <translation>Traydo antwortet nicht. Läuft es noch?</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Zahl</translation>
    </message>
    <message>
        <source>Approve in Traydo: click its icon in the tray, or run %1. The number it asks for is this one.</source>
        <translation>Erlauben Sie es in Traydo: klicken Sie auf sein Symbol in der Leiste, oder führen Sie %1 aus. Die Zahl, nach der es fragt, ist diese.</translation>
    </message>
    <message>
        <source>Wants to</source>
        <translation>Möchte</translation>
    </message>
    <message>
        <source>Answer goes to</source>
        <translation>Antwort geht an</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Some apps stop waiting after about 30 seconds. If yours did, start again from there.</source>
        <translation>Manche Apps warten nur etwa 30 Sekunden. Hat Ihre aufgehört, beginnen Sie dort von vorn.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Approved, but late</source>
        <translation>Erlaubt, aber spät</translation>
    </message>
    <message>
        <source>The app may have stopped waiting. If the next page does not open, start again from the app: Traydo asks you once more, since every request is asked about anew.</source>
        <translation>Die App hat vielleicht aufgehört zu warten. Öffnet sich die nächste Seite nicht, beginnen Sie in der App von vorn: Traydo fragt Sie noch einmal, denn nach jeder Anfrage wird neu gefragt.</translation>
    </message>
    <message>
        <source>This request is over</source>
        <translation>Diese Anfrage ist vorbei</translation>
    </message>
    <message>
        <source>It was answered or ran out some time ago.</source>
        <translation>Sie wurde vor einiger Zeit beantwortet oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>Start again from the app that you want to connect.</source>
        <translation>Beginnen Sie neu in der App, die Sie verbinden möchten.</translation>
    </message>
    <message>
        <source>Traydo cannot store its answer right now</source>
        <translation>Traydo kann seine Antwort gerade nicht speichern</translation>
    </message>
    <message>
        <source>You approved, but nothing was handed out yet.</source>
        <translation>Sie haben es erlaubt, aber es wurde noch nichts herausgegeben.</translation>
    </message>
    <message>
        <source>Reload this page in a moment.</source>
        <translation>Laden Sie diese Seite gleich neu.</translation>
    </message>
    <message>
        <source>%1 – approve in Traydo</source>
        <translation>%1 – in Traydo erlauben</translation>
    </message>
    <message>
        <source>%1 asks for your todos</source>
        <translation>%1 bittet um Zugriff auf Ihre Aufgaben</translation>
    </message>
    <message>
        <source>Or let Traydo do it: choose %1 in its menu, or type %2.</source>
        <translation>Oder überlassen Sie es Traydo: wählen Sie %1 in seinem Menü, oder tippen Sie %2.</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Eine App verbinden…</translation>
    </message>
    <message>
        <source>Traydo is running</source>
        <translation>Traydo läuft</translation>
    </message>
    <message>
        <source>Your todos are not shown in the browser: only apps that you let in can see them. Give an app this address:</source>
        <translation>Ihre Aufgaben werden nicht im Browser gezeigt: nur Apps, die Sie einlassen, können sie sehen. Geben Sie einer App diese Adresse:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>The browser did not allow it. Select the address and copy it by hand.</source>
        <translation>Der Browser hat es nicht erlaubt. Markieren Sie die Adresse und kopieren Sie sie von Hand.</translation>
    </message>
    <message>
        <source>The app then asks to connect, and you answer in Traydo. Nobody can let an app in from a web page.</source>
        <translation>Die App bittet dann um Verbindung, und Sie antworten in Traydo. Von einer Webseite aus kann niemand eine App einlassen.</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>RepeatText</name>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Jeden Tag</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Jede Woche</numerusform>
            <numerusform>Alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Jeden Monat</numerusform>
            <numerusform>Alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Jedes Jahr</numerusform>
            <numerusform>Alle %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Jeden Werktag</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every week, days</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>every week, 5 times</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeats by its own rule</source>
        <translation>Wiederholt sich nach eigener Regel</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>An app without a name</source>
        <translation>Eine App ohne Namen</translation>
    </message>
    <message>
        <source>Published by %1; any program here could receive the answer.</source>
        <translation>Veröffentlicht von %1; jedes Programm hier könnte die Antwort bekommen.</translation>
    </message>
    <message>
        <source>Published by %1, but the answer goes elsewhere.</source>
        <translation>Veröffentlicht von %1, aber die Antwort geht woandershin.</translation>
    </message>
    <message>
        <source>Verified: %1 published this app and receives the answer.</source>
        <translation>Geprüft: %1 hat diese App veröffentlicht und bekommt die Antwort.</translation>
    </message>
    <message>
        <source>You started this: you are connecting an app of this name.</source>
        <translation>Von Ihnen begonnen: Sie verbinden gerade eine App dieses Namens.</translation>
    </message>
    <message>
        <source>Name not verified: any program here can call itself that.</source>
        <translation>Name nicht geprüft: jedes Programm auf diesem Computer kann sich so nennen.</translation>
    </message>
    <message>
        <source>Name not verified: the app chose it itself.</source>
        <translation>Name nicht geprüft: die App hat ihn selbst gewählt.</translation>
    </message>
    <message>
        <source>%1 (no proof)</source>
        <comment>program</comment>
        <translation>%1 (kein Beweis)</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Computer</translation>
    </message>
    <message>
        <source>another device (%1)</source>
        <translation>einem anderen Gerät (%1)</translation>
    </message>
    <message>
        <source>Wants to read and change todos</source>
        <translation>Möchte Aufgaben lesen und ändern</translation>
    </message>
    <message>
        <source>Wants to read todos</source>
        <translation>Möchte Aufgaben lesen</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <comment>wish, origin</comment>
        <translation>%1 · von %2</translation>
    </message>
    <message>
        <source>%1 · from %2 · answer goes to %3</source>
        <comment>wish, origin, host</comment>
        <translation>%1 · von %2 · Antwort geht an %3</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time of day</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time of day</comment>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <comment>minutes, seconds</comment>
        <translation>noch %1:%2</translation>
    </message>
</context>
<context>
    <name>TodoView</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Changed by apps</source>
        <translation>Von Apps geändert</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>bridge</name>
    <message>
        <source>Done. You can close this page and go back to your program.</source>
        <translation>Fertig. Sie können diese Seite schließen und zu Ihrem Programm zurückkehren.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Add this URL to your AI app, for example: claude mcp add --transport http traydo %1</source>
        <translation>Geben Sie diese Adresse Ihrer KI-App, zum Beispiel: claude mcp add --transport http traydo %1</translation>
    </message>
    <message>
        <source>The app will ask to connect; answer in the Traydo window.</source>
        <translation>Die App fragt dann um Erlaubnis; antworten Sie im Fenster von Traydo.</translation>
    </message>
    <message>
        <source>The app will ask to connect; answer with: traydoctl requests, traydoctl approve</source>
        <translation>Die App fragt dann um Erlaubnis; antworten Sie mit: traydoctl requests, traydoctl approve</translation>
    </message>
    <message>
        <source>traydo: no display here. Start it without a window: traydo --no-gui</source>
        <translation>traydo: hier gibt es keine Anzeige. Ohne Fenster starten: traydo --no-gui</translation>
    </message>
    <message>
        <source>Traydo runs already, without a window: this is its window.</source>
        <translation>Traydo läuft schon, ohne Fenster: dies ist sein Fenster.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ApproveVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it; on a terminal it may be left out when only one is waiting</source>
        <translation>Die Anfrage, wie „traydoctl requests“ sie zeigt; am Terminal entbehrlich, wenn nur eine wartet</translation>
    </message>
    <message>
        <source>What to allow, at most what was asked (default: as asked; from another device todos:read)</source>
        <translation>Was erlaubt wird, höchstens das Erfragte (sonst: wie erfragt; von anderen Geräten todos:read)</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between (default: the first list)</source>
        <translation>„all“ (auch künftige) oder Namen oder IDs mit Kommas dazwischen (sonst: die erste Liste)</translation>
    </message>
    <message>
        <source>For how long: 1h, today, 7d, 30d … 90d (default: 30d)</source>
        <translation>Wie lange: 1h, today, 7d, 30d … 90d (sonst: 30d)</translation>
    </message>
    <message>
        <source>No requests are waiting.</source>
        <translation>Keine Anfrage wartet.</translation>
    </message>
    <message>
        <source>Approving from the command line is switched off (cli_grants = &quot;never&quot;). Approve in the window of Traydo.</source>
        <translation>Zustimmen von der Befehlszeile ist abgeschaltet (cli_grants = &quot;never&quot;). Stimmen Sie im Fenster von Traydo zu.</translation>
    </message>
    <message>
        <source>Approving needs a person at a terminal, and this is none. The request stays open. To let scripts approve, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>Zustimmen braucht einen Menschen an einem Terminal, und das ist keines. Die Anfrage bleibt offen. Damit Skripte zustimmen dürfen, starten Sie Traydo mit cli_grants = &quot;always&quot;.</translation>
    </message>
    <message>
        <source>With --no-input the number has to be given: --number NN.</source>
        <translation>Mit --no-input muss die Zahl angegeben werden: --number NN.</translation>
    </message>
    <message>
        <source>say which request; see: traydoctl requests</source>
        <translation>sagen Sie, welche Anfrage; siehe: traydoctl requests</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope nimmt todos:read und todos:write</translation>
    </message>
    <message>
        <source>--scope cannot give more than was asked (%1)</source>
        <translation>--scope kann nicht mehr geben, als erfragt wurde (%1)</translation>
    </message>
    <message>
        <source>App:     %1 (%2)</source>
        <translation>App:     %1 (%2)</translation>
    </message>
    <message>
        <source>Answer:  goes to %1</source>
        <translation>Antwort: geht an %1</translation>
    </message>
    <message>
        <source>Listens: %1 (no proof)</source>
        <translation>Lauscht: %1 (kein Beweis)</translation>
    </message>
    <message>
        <source>From:    another device (%1)</source>
        <translation>Von:     einem anderen Gerät (%1)</translation>
    </message>
    <message>
        <source>Asks:    %1</source>
        <translation>Fragt:   %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>Erhält:  %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>Listen:  %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>Bis:     %1</translation>
    </message>
    <message>
        <source>Nothing was decided; the request stays open.</source>
        <translation>Es wurde nichts entschieden; die Anfrage bleibt offen.</translation>
    </message>
    <message>
        <source>The request was denied.</source>
        <translation>Die Anfrage wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The number was wrong again: the request is denied.</source>
        <translation>Die Zahl war wieder falsch: die Anfrage ist abgelehnt.</translation>
    </message>
    <message>
        <source>Number on the browser page (empty to stop):</source>
        <translation>Zahl auf der Seite im Browser (leer bricht ab):</translation>
    </message>
    <message>
        <source>The number has two digits.</source>
        <translation>Die Zahl hat zwei Ziffern.</translation>
    </message>
    <message>
        <source>Allowed. Take it back with: traydoctl revoke %1</source>
        <translation>Erlaubt. Zurücknehmen mit: traydoctl revoke %1</translation>
    </message>
    <message>
        <source>The two-digit number that the browser page or the app shows</source>
        <translation>Die zweistellige Zahl, die die Seite im Browser oder die App zeigt</translation>
    </message>
    <message>
        <source>That is not the number. The request stays open; the third wrong number denies it.</source>
        <translation>Das ist nicht die Zahl. Die Anfrage bleibt offen; die dritte falsche Zahl lehnt sie ab.</translation>
    </message>
    <message>
        <source>That is not the number.</source>
        <translation>Das ist nicht die Zahl.</translation>
    </message>
    <message>
        <source>Number that the app shows (empty to stop):</source>
        <translation>Zahl, die die App zeigt (leer bricht ab):</translation>
    </message>
</context>
<context>
    <name>traydo::cli::BackupVerb</name>
    <message>
        <source>A file that is not there yet</source>
        <translation>Eine Datei, die es noch nicht gibt</translation>
    </message>
    <message>
        <source>Everything is in %1. Only you can read it; keep it that way. Restored, it lets no app in: they have to ask again.</source>
        <translation>Alles steht in %1. Nur Sie können es lesen; belassen Sie es dabei. Zurückgespielt lässt es keine App ein: sie müssen neu fragen.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::BlocksVerb</name>
    <message>
        <source>Nothing is blocked.</source>
        <translation>Nichts ist gesperrt.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>GESPERRT</translation>
    </message>
    <message>
        <source>WHEN DENYING</source>
        <translation>BEIM ABLEHNEN VON</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>SEIT</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>BIS</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>aufgehoben</translation>
    </message>
    <message>
        <source>Undo one with: traydoctl unblock ID</source>
        <translation>Eine aufheben mit: traydoctl unblock ID</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>all new requests</source>
        <translation>alle neuen Anfragen</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Changes</name>
    <message>
        <source>list &quot;%1&quot;</source>
        <translation>Liste „%1“</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>hat %1 hinzugefügt</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>hat %1 erledigt</translation>
    </message>
    <message>
        <source>opened %1 again</source>
        <translation>hat %1 wieder geöffnet</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>hat %1 entfernt</translation>
    </message>
    <message>
        <source>brought back %1</source>
        <translation>hat %1 zurückgeholt</translation>
    </message>
    <message>
        <source>edited %1 (%2)</source>
        <translation>hat %1 geändert (%2)</translation>
    </message>
    <message>
        <source>undid: %1</source>
        <translation>rückgängig: %1</translation>
    </message>
    <message>
        <source>several apps are called %1; give an id: traydoctl clients</source>
        <translation>mehrere Apps heißen %1; geben Sie eine ID an: traydoctl clients</translation>
    </message>
    <message>
        <source>no app %1; see: traydoctl clients</source>
        <translation>keine App %1; siehe: traydoctl clients</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsAddVerb</name>
    <message>
        <source>Make this machine client?</source>
        <translation>Diesen Maschinen-Client anlegen?</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsEditVerb</name>
    <message>
        <source>The app, as &apos;traydoctl clients&apos; shows it</source>
        <translation>Die App, wie „traydoctl clients“ sie zeigt</translation>
    </message>
    <message>
        <source>What it may do: todos:read, todos:write</source>
        <translation>Was sie darf: todos:read, todos:write</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between</source>
        <translation>„all“ (auch künftige) oder Namen oder IDs mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>For how long from now: 1h, today, 7d … 90d</source>
        <translation>Wie lange ab jetzt: 1h, today, 7d … 90d</translation>
    </message>
    <message>
        <source>Say what to change: --scope, --lists or --for.</source>
        <translation>Sagen Sie, was sich ändern soll: --scope, --lists oder --for.</translation>
    </message>
    <message>
        <source>There is no app %1. See: traydoctl clients</source>
        <translation>Es gibt keine App %1. Siehe: traydoctl clients</translation>
    </message>
    <message>
        <source>App:     %1</source>
        <translation>App: %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>Erhält:  %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>Listen:  %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>Bis:     %1</translation>
    </message>
    <message>
        <source>Change it?</source>
        <translation>Das ändern?</translation>
    </message>
    <message>
        <source>Changed. %1 gets what is new when it next fetches a token; what was taken away is gone at once.</source>
        <translation>Geändert. Was neu ist, bekommt %1 mit dem nächsten Token; was weggenommen wurde, ist sofort weg.</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope nimmt todos:read und todos:write</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsRotateVerb</name>
    <message>
        <source>The machine client, as &apos;traydoctl clients&apos; shows it</source>
        <translation>Der Maschinen-Client, wie „traydoctl clients“ ihn zeigt</translation>
    </message>
    <message>
        <source>There is no machine client %1. See: traydoctl clients</source>
        <translation>Es gibt keinen Maschinen-Client %1. Siehe: traydoctl clients</translation>
    </message>
    <message>
        <source>Make a new secret for %1?</source>
        <translation>Ein neues Geheimnis für %1 anlegen?</translation>
    </message>
    <message>
        <source>The old secret stays good until %1. The new one is shown once:</source>
        <translation>Das alte Geheimnis gilt noch bis %1. Das neue wird nur einmal gezeigt:</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsVerb</name>
    <message>
        <source>No apps are connected yet.</source>
        <translation>Noch ist keine App verbunden.</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>app</source>
        <translation>App</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APP</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>MAY</source>
        <translation>DARF</translation>
    </message>
    <message>
        <source>LISTS</source>
        <translation>LISTEN</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>BIS</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>ZULETZT</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>VERBINDUNGEN</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>Brücke</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Commands</name>
    <message>
        <source>Show where Traydo listens and what is going on</source>
        <translation>Zeigen, wo Traydo lauscht und was geschieht</translation>
    </message>
    <message>
        <source>Show the apps that wait for your answer</source>
        <translation>Die Apps zeigen, die auf Ihre Antwort warten</translation>
    </message>
    <message>
        <source>Give a request five more minutes, once</source>
        <translation>Einer Anfrage einmal fünf Minuten mehr geben</translation>
    </message>
    <message>
        <source>Let an app in, with the number that its browser page shows</source>
        <translation>Eine App einlassen, mit der Zahl, die ihre Seite im Browser zeigt</translation>
    </message>
    <message>
        <source>Turn an app away</source>
        <translation>Eine App abweisen</translation>
    </message>
    <message>
        <source>Show whom you keep from asking</source>
        <translation>Zeigen, wer nicht mehr fragen darf</translation>
    </message>
    <message>
        <source>Let them ask again</source>
        <translation>Wieder fragen lassen</translation>
    </message>
    <message>
        <source>Show the apps and what they may do</source>
        <translation>Die Apps zeigen und was sie dürfen</translation>
    </message>
    <message>
        <source>Make a client for a program of yours that signs in by itself (client_credentials)</source>
        <translation>Einen Client für ein eigenes Programm anlegen, das sich selbst anmeldet (client_credentials)</translation>
    </message>
    <message>
        <source>Make a new secret for such a client</source>
        <translation>Ein neues Geheimnis für einen solchen Client anlegen</translation>
    </message>
    <message>
        <source>Take everything back from an app and end its connections</source>
        <translation>Einer App alles wegnehmen und ihre Verbindungen beenden</translation>
    </message>
    <message>
        <source>Access tokens for programs that only know a header</source>
        <translation>Zugriffstoken für Programme, die nur eine Kopfzeile kennen</translation>
    </message>
    <message>
        <source>Show the access tokens</source>
        <translation>Die Zugriffstoken zeigen</translation>
    </message>
    <message>
        <source>Make an access token</source>
        <translation>Ein Zugriffstoken anlegen</translation>
    </message>
    <message>
        <source>End an access token</source>
        <translation>Ein Zugriffstoken beenden</translation>
    </message>
    <message>
        <source>The key that signs access tokens</source>
        <translation>Der Schlüssel, der Zugriffstoken signiert</translation>
    </message>
    <message>
        <source>Replace the key, without disturbing anybody</source>
        <translation>Den Schlüssel ersetzen, ohne jemanden zu stören</translation>
    </message>
    <message>
        <source>Read and change todos</source>
        <translation>Aufgaben lesen und ändern</translation>
    </message>
    <message>
        <source>Show todos; without options the open ones</source>
        <translation>Aufgaben zeigen; ohne Optionen die offenen</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>Eine Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Change a todo; what is not named stays</source>
        <translation>Eine Aufgabe ändern; was nicht genannt ist, bleibt</translation>
    </message>
    <message>
        <source>Tick todos off</source>
        <translation>Aufgaben abhaken</translation>
    </message>
    <message>
        <source>Move todos to the trash</source>
        <translation>Aufgaben in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Bring todos back from the trash</source>
        <translation>Aufgaben aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Show the lists</source>
        <translation>Die Listen zeigen</translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation>Eine Liste hinzufügen</translation>
    </message>
    <message>
        <source>Give a list another name or colour</source>
        <translation>Einer Liste einen anderen Namen oder eine andere Farbe geben</translation>
    </message>
    <message>
        <source>Put a list in another place</source>
        <translation>Eine Liste an eine andere Stelle setzen</translation>
    </message>
    <message>
        <source>Put a list away: kept, but in no overview</source>
        <translation>Eine Liste weglegen: aufgehoben, aber in keiner Übersicht</translation>
    </message>
    <message>
        <source>Move a list and its todos to the trash, for 30 days</source>
        <translation>Eine Liste mit ihren Aufgaben für 30 Tage in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Bring a list back from the trash</source>
        <translation>Eine Liste aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Show who changed what, newest first</source>
        <translation>Zeigen, wer was geändert hat, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Take back a change, or everything an app did</source>
        <translation>Eine Änderung zurücknehmen, oder alles, was eine App getan hat</translation>
    </message>
    <message>
        <source>Let other devices connect</source>
        <translation>Andere Geräte verbinden lassen</translation>
    </message>
    <message>
        <source>Show where other devices connect, and the certificate&apos;s fingerprint</source>
        <translation>Zeigen, wo andere Geräte sich verbinden, und den Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>Let apps on other devices introduce themselves for a while</source>
        <translation>Apps auf anderen Geräten sich für eine Weile vorstellen lassen</translation>
    </message>
    <message>
        <source>Print the certificate that other devices have to trust</source>
        <translation>Das Zertifikat ausgeben, dem andere Geräte vertrauen müssen</translation>
    </message>
    <message>
        <source>Write todos into a file, for keeping or for another program</source>
        <translation>Aufgaben in eine Datei schreiben, zum Aufheben oder für ein anderes Programm</translation>
    </message>
    <message>
        <source>Read todos out of a file: all of it comes in, or nothing</source>
        <translation>Aufgaben aus einer Datei lesen: alles kommt herein, oder nichts</translation>
    </message>
    <message>
        <source>Keep all apps out for now; none of them loses its access</source>
        <translation>Alle Apps vorerst aussperren; keine verliert ihren Zugriff</translation>
    </message>
    <message>
        <source>Let the apps go on after a pause</source>
        <translation>Die Apps nach einer Pause weitermachen lassen</translation>
    </message>
    <message>
        <source>Change what an app may do, in which lists and until when</source>
        <translation>Ändern, was eine App darf, in welchen Listen und bis wann</translation>
    </message>
    <message>
        <source>Show the settings and where they stand</source>
        <translation>Die Einstellungen zeigen und wo sie stehen</translation>
    </message>
    <message>
        <source>Change a setting while Traydo runs</source>
        <translation>Eine Einstellung ändern, während Traydo läuft</translation>
    </message>
    <message>
        <source>Write a copy of all data into a new file</source>
        <translation>Eine Kopie aller Daten in eine neue Datei schreiben</translation>
    </message>
    <message>
        <source>Tell an app on this computer about Traydo, or see which ones know it</source>
        <translation>Einer App auf diesem Computer von Traydo sagen, oder sehen, welche es kennen</translation>
    </message>
    <message>
        <source>Find out what keeps Traydo from working, and what to do about it</source>
        <translation>Herausfinden, was Traydo am Arbeiten hindert und was dagegen zu tun ist</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ConnectVerb</name>
    <message>
        <source>The app, as &apos;traydoctl connect&apos; shows it; left out: show them all</source>
        <translation>Die App, wie „traydoctl connect“ sie zeigt; ohne Angabe: alle zeigen</translation>
    </message>
    <message>
        <source>Show what would be run or changed (this is what happens anyway without --apply and --remove)</source>
        <translation>Zeigen, was ausgeführt oder geändert würde (das geschieht auch ohne --apply und --remove)</translation>
    </message>
    <message>
        <source>Do it: run the app&apos;s own command, or edit its settings</source>
        <translation>Es tun: den eigenen Befehl der App ausführen oder ihre Einstellungen ändern</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Es zurücknehmen</translation>
    </message>
    <message>
        <source>With --apply or --remove: only show what would happen</source>
        <translation>Mit --apply oder --remove: nur zeigen, was geschehen würde</translation>
    </message>
    <message>
        <source>Do not ask before a file is changed</source>
        <translation>Nicht fragen, bevor eine Datei geändert wird</translation>
    </message>
    <message>
        <source>Give one of --print, --apply and --remove.</source>
        <translation>Geben Sie --print, --apply oder --remove an, nur eines davon.</translation>
    </message>
    <message>
        <source>Say which app; see: traydoctl connect</source>
        <translation>Sagen Sie, welche App; siehe: traydoctl connect</translation>
    </message>
    <message>
        <source>Traydo does not know an app %1. See: traydoctl connect</source>
        <translation>Traydo kennt keine App %1. Siehe: traydoctl connect</translation>
    </message>
    <message>
        <source>Traydo is not running; this is for the address that it will have.</source>
        <translation>Traydo läuft nicht; dies gilt für die Adresse, die es haben wird.</translation>
    </message>
    <message>
        <source>%1 knows Traydo already.</source>
        <translation>%1 kennt Traydo schon.</translation>
    </message>
    <message>
        <source>Traydo cannot do this for you from here; do it by hand as shown above.</source>
        <translation>Traydo kann das von hier nicht für Sie tun; tun Sie es von Hand wie oben gezeigt.</translation>
    </message>
    <message>
        <source>Start %1 again. It will ask to connect; answer in Traydo&apos;s window, or with: traydoctl requests</source>
        <translation>Starten Sie %1 neu. Es bittet dann um Verbindung; antworten Sie im Fenster von Traydo oder mit: traydoctl requests</translation>
    </message>
    <message>
        <source>%1 knows nothing of Traydo.</source>
        <translation>%1 weiß nichts von Traydo.</translation>
    </message>
    <message>
        <source>Remove “traydo” from the MCP servers in the settings of %1.</source>
        <translation>Entfernen Sie „traydo“ aus den MCP-Servern in den Einstellungen von %1.</translation>
    </message>
    <message>
        <source>The settings were left as they are.</source>
        <translation>Die Einstellungen blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>These commands are run:</source>
        <translation>Diese Befehle werden ausgeführt:</translation>
    </message>
    <message>
        <source>This is changed in %1:</source>
        <translation>Das wird in %1 geändert:</translation>
    </message>
    <message>
        <source>Open this link; %1 then asks whether to add Traydo:</source>
        <translation>Öffnen Sie diesen Link; %1 fragt dann, ob es Traydo hinzufügen soll:</translation>
    </message>
    <message>
        <source>Put this into the settings for MCP servers:</source>
        <translation>Fügen Sie das in die Einstellungen für MCP-Server ein:</translation>
    </message>
    <message>
        <source>Do it with: traydoctl connect %1 --apply</source>
        <translation>Ausführen mit: traydoctl connect %1 --apply</translation>
    </message>
    <message>
        <source>Change this file?</source>
        <translation>Diese Datei ändern?</translation>
    </message>
    <message>
        <source>Done. The file as it was is kept in %1</source>
        <translation>Fertig. Die Datei, wie sie war, liegt in %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>%1 did not do it: %2.</source>
        <translation>%1 hat es nicht getan: %2.</translation>
    </message>
    <message>
        <source>Now sign in from a terminal: %1</source>
        <translation>Melden Sie sich jetzt in einem Terminal an: %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Connections</name>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>knows another address: %1</source>
        <translation>kennt eine andere Adresse: %1</translation>
    </message>
    <message>
        <source>told in the wrong place (%1)</source>
        <translation>an der falschen Stelle eingetragen (%1)</translation>
    </message>
    <message>
        <source>settings cannot be read: %1</source>
        <translation>Einstellungen nicht lesbar: %1</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APP</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>None of the apps that Traydo knows was found on this computer.</source>
        <translation>Auf diesem Computer wurde keine der Apps gefunden, die Traydo kennt.</translation>
    </message>
    <message>
        <source>Not found here: %1</source>
        <translation>Hier nicht gefunden: %1</translation>
    </message>
    <message>
        <source>See what connecting would do with: traydoctl connect APP; for an app that is not named here: traydoctl connect other</source>
        <translation>Sehen, was Verbinden täte: traydoctl connect APP; für eine App, die hier nicht steht: traydoctl connect other</translation>
    </message>
</context>
<context>
    <name>traydo::cli::DenyVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it</source>
        <translation>Die Anfrage, wie „traydoctl requests“ sie zeigt</translation>
    </message>
    <message>
        <source>Whom to keep from asking again: &apos;client&apos; (this one), &apos;device&apos; (all of its network address) or &apos;all&apos; (every new request, for an hour)</source>
        <translation>Wer nicht mehr fragen darf: &apos;client&apos; (dieser), &apos;device&apos; (alles von seiner Netzadresse) oder &apos;all&apos; (jede neue Anfrage, für eine Stunde)</translation>
    </message>
    <message>
        <source>--block takes client, device or all</source>
        <translation>--block nimmt client, device oder all</translation>
    </message>
    <message>
        <source>Denied %1.</source>
        <translation>%1 abgelehnt.</translation>
    </message>
    <message>
        <source>Undo the block with: traydoctl unblock ID; see: traydoctl blocks</source>
        <translation>Die Sperre aufheben mit: traydoctl unblock ID; siehe: traydoctl blocks</translation>
    </message>
</context>
<context>
    <name>traydo::cli::DoctorVerb</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>See above what to do.</source>
        <translation>Was zu tun ist, steht oben.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLER</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Exchange</name>
    <message>
        <source>--format takes json, todotxt, ical or csv</source>
        <translation>--format nimmt json, todotxt, ical oder csv</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ExportVerb</name>
    <message>
        <source>json (nothing is lost), todotxt, ical or csv; else as the file&apos;s name ends, else json</source>
        <translation>json (nichts geht verloren), todotxt, ical oder csv; sonst nach der Endung der Datei, sonst json</translation>
    </message>
    <message>
        <source>Only this list (name or id); may be given several times</source>
        <translation>Nur diese Liste (Name oder ID); mehrfach möglich</translation>
    </message>
    <message>
        <source>Without what is done</source>
        <translation>Ohne Erledigtes</translation>
    </message>
    <message>
        <source>The file to write, instead of the standard output</source>
        <translation>Die zu schreibende Datei, statt der Standardausgabe</translation>
    </message>
    <message>
        <source>the server sent less than it said</source>
        <translation>der Server hat weniger geschickt, als er sagte</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n todo(s) to %1.</source>
        <translation>
            <numerusform>%n Aufgabe in %1 geschrieben.</numerusform>
            <numerusform>%n Aufgaben in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::cli::Granting</name>
    <message>
        <source>Giving access from the command line is switched off (cli_grants = &quot;never&quot;).</source>
        <translation>Zugriff geben von der Befehlszeile ist abgeschaltet (cli_grants = &quot;never&quot;).</translation>
    </message>
    <message>
        <source>Giving access needs a person at a terminal, and this is none. To let scripts do it, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>Zugriff geben braucht einen Menschen an einem Terminal, und das ist keines. Damit Skripte es dürfen, starten Sie Traydo mit cli_grants = &quot;always&quot;.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ImportVerb</name>
    <message>
        <source>The file to read</source>
        <translation>Die zu lesende Datei</translation>
    </message>
    <message>
        <source>json, todotxt, ical or csv; else as the file&apos;s name ends</source>
        <translation>json, todotxt, ical oder csv; sonst nach der Endung der Datei</translation>
    </message>
    <message>
        <source>Put everything into this list (name or id)</source>
        <translation>Alles in diese Liste legen (Name oder ID)</translation>
    </message>
    <message>
        <source>Only show what would happen</source>
        <translation>Nur zeigen, was geschehen würde</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <source>The file&apos;s name does not tell its format: give --format.</source>
        <translation>Der Name der Datei verrät ihr Format nicht: geben Sie --format an.</translation>
    </message>
    <message>
        <source>Import this?</source>
        <translation>Das importieren?</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, there already: %3, skipped: %4.</source>
        <translation>Neu: %1, geändert: %2, schon da: %3, übergangen: %4.</translation>
    </message>
    <message>
        <source>New lists: %1.</source>
        <translation>Neue Listen: %1.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übergangen: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n todo(s).</source>
        <translation>
            <numerusform>%n Aufgabe importiert.</numerusform>
            <numerusform>%n Aufgaben importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::cli::KeysRotateVerb</name>
    <message>
        <source>End all access tokens signed before, as after a theft; apps fetch new ones by themselves</source>
        <translation>Alle bisher signierten Zugriffstoken beenden, wie nach einem Diebstahl; Apps holen sich selbst neue</translation>
    </message>
    <message>
        <source>The key is now %1. Access tokens signed before are no longer good.</source>
        <translation>Der Schlüssel ist jetzt %1. Bisher signierte Zugriffstoken gelten nicht mehr.</translation>
    </message>
    <message>
        <source>The key is now %1. Access tokens signed before stay good until they expire.</source>
        <translation>Der Schlüssel ist jetzt %1. Bisher signierte Zugriffstoken gelten, bis sie ablaufen.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Lan</name>
    <message>
        <source>Traydo does not listen for other devices. To change that, put
    [lan]
    enabled = true
into traydo.toml and start it again.</source>
        <translation>Traydo lauscht nicht für andere Geräte. Um das zu ändern, schreiben Sie
    [lan]
    enabled = true
in traydo.toml und starten Traydo neu.</translation>
    </message>
    <message>
        <source>Problem:      %1</source>
        <translation>Problem:       %1</translation>
    </message>
    <message>
        <source>Address:      %1</source>
        <translation>Adresse:       %1</translation>
    </message>
    <message>
        <source>Fingerprint:  %1</source>
        <translation>Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>Trust until:  %1</source>
        <translation>Vertraut bis:  %1</translation>
    </message>
    <message>
        <source>Pairing:      open until %1</source>
        <translation>Vorstellen:    offen bis %1</translation>
    </message>
    <message>
        <source>Pairing:      closed</source>
        <translation>Vorstellen:    geschlossen</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanCaVerb</name>
    <message>
        <source>Write it to this new file instead</source>
        <translation>Stattdessen in diese neue Datei schreiben</translation>
    </message>
    <message>
        <source>There is no certificate yet: %1</source>
        <translation>Es gibt noch kein Zertifikat: %1</translation>
    </message>
    <message>
        <source>%1 exists already or cannot be written.</source>
        <translation>%1 gibt es schon, oder es lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Fingerabdruck (SHA-256): %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanPairVerb</name>
    <message>
        <source>For how long, at most 1h (default: 10m)</source>
        <translation>Wie lange, höchstens 1h (sonst: 10m)</translation>
    </message>
    <message>
        <source>Stop before the time is over</source>
        <translation>Aufhören, bevor die Zeit um ist</translation>
    </message>
    <message>
        <source>Pairing from the command line is switched off (cli_grants = &quot;never&quot;).</source>
        <translation>Vorstellen von der Befehlszeile ist abgeschaltet (cli_grants = &quot;never&quot;).</translation>
    </message>
    <message>
        <source>Pairing needs a person at a terminal, and this is none. To let scripts do it, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>Dafür braucht es einen Menschen an einem Terminal, und das ist keines. Damit Skripte es dürfen, starten Sie Traydo mit cli_grants = &quot;always&quot;.</translation>
    </message>
    <message>
        <source>Pairing is closed.</source>
        <translation>Vorstellen ist geschlossen.</translation>
    </message>
    <message>
        <source>Apps on other devices may introduce themselves until %1. Each one still needs your approval.</source>
        <translation>Apps auf anderen Geräten können sich bis %1 vorstellen. Jede braucht trotzdem Ihre Zustimmung.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanStatusVerb</name>
    <message>
        <source>Off: only programs on this computer can connect.</source>
        <translation>Aus: nur Programme auf diesem Computer können sich verbinden.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Lists</name>
    <message>
        <source>all, also future ones</source>
        <translation>alle, auch künftige</translation>
    </message>
    <message>
        <source>there is no list %1; see: traydoctl lists</source>
        <translation>es gibt keine Liste %1; siehe: traydoctl lists</translation>
    </message>
    <message>
        <source>--lists names no list</source>
        <translation>--lists nennt keine Liste</translation>
    </message>
    <message>
        <source>several lists are called %1; give an id</source>
        <translation>mehrere Listen heißen %1; geben Sie eine ID an</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsAddVerb</name>
    <message>
        <source>What the list is called</source>
        <translation>Wie die Liste heißt</translation>
    </message>
    <message>
        <source>Its colour, like &apos;#3366cc&apos;</source>
        <translation>Ihre Farbe, etwa &apos;#3366cc&apos;</translation>
    </message>
    <message>
        <source>Added the list %1.</source>
        <translation>Liste %1 hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsArchiveVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>Die Liste (Name oder ID)</translation>
    </message>
    <message>
        <source>Take it out of the archive</source>
        <translation>Aus dem Archiv nehmen</translation>
    </message>
    <message>
        <source>The list %1 is in use again.</source>
        <translation>Die Liste %1 ist wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>Archived the list %1.</source>
        <translation>Liste %1 archiviert.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsEditVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>Die Liste (Name oder ID)</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>Ein neuer Name</translation>
    </message>
    <message>
        <source>A new colour, like &apos;#3366cc&apos;; &quot;&quot; takes it away</source>
        <translation>Eine neue Farbe, etwa &apos;#3366cc&apos;; &quot;&quot; nimmt sie weg</translation>
    </message>
    <message>
        <source>Give --name or --color.</source>
        <translation>Geben Sie --name oder --color an.</translation>
    </message>
    <message>
        <source>Changed the list %1.</source>
        <translation>Liste %1 geändert.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsMoveVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>Die Liste (Name oder ID)</translation>
    </message>
    <message>
        <source>The list it shall stand before; without it: last</source>
        <translation>Die Liste, vor der sie stehen soll; ohne: zuletzt</translation>
    </message>
    <message>
        <source>Moved the list %1.</source>
        <translation>Liste %1 verschoben.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsRestoreVerb</name>
    <message>
        <source>The list, as &apos;traydoctl lists --trash&apos; shows it</source>
        <translation>Die Liste, wie „traydoctl lists --trash“ sie zeigt</translation>
    </message>
    <message>
        <source>The list %1 is back.</source>
        <translation>Die Liste %1 ist zurück.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsRmVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>Die Liste (Name oder ID)</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <source>Move the list %1 and everything in it to the trash?</source>
        <translation>Die Liste %1 mit allem darin in den Papierkorb legen?</translation>
    </message>
    <message>
        <source>Removed the list %1.</source>
        <translation>Liste %1 entfernt.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsVerb</name>
    <message>
        <source>Those in the archive instead</source>
        <translation>Stattdessen die im Archiv</translation>
    </message>
    <message>
        <source>Those in the trash instead</source>
        <translation>Stattdessen die im Papierkorb</translation>
    </message>
    <message>
        <source>Give --archived or --trash, not both.</source>
        <translation>Geben Sie --archived oder --trash an, nicht beides.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTE</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>OFFEN</translation>
    </message>
    <message>
        <source>OVERDUE</source>
        <translation>ÜBERFÄLLIG</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>HEUTE</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LogVerb</name>
    <message>
        <source>Only what this app did (name or id)</source>
        <translation>Nur was diese App getan hat (Name oder ID)</translation>
    </message>
    <message>
        <source>Only what you did yourself</source>
        <translation>Nur was Sie selbst getan haben</translation>
    </message>
    <message>
        <source>From when on: 30m, 2h, 7d ago, today, or 2026-11-21T09:00</source>
        <translation>Ab wann: vor 30m, 2h, 7d, today oder 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>At most so many (default: 50)</source>
        <translation>Höchstens so viele (sonst: 50)</translation>
    </message>
    <message>
        <source>Give --app or --mine, not both.</source>
        <translation>Geben Sie --app oder --mine an, nicht beides.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WANN</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>WER</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>VIA</source>
        <translation>WOMIT</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (zurückgenommen)</translation>
    </message>
    <message>
        <source>There are more; show them with --limit.</source>
        <translation>Es gibt mehr; zeigen Sie sie mit --limit.</translation>
    </message>
    <message>
        <source>Up to when: as --since</source>
        <translation>Bis wann: wie --since</translation>
    </message>
    <message>
        <source>Only this: created, updated, completed, reopened, deleted, restored; may be given several times</source>
        <translation>Nur dies: created, updated, completed, reopened, deleted, restored; mehrfach möglich</translation>
    </message>
    <message>
        <source>--until takes what --since takes, such as 2h or today</source>
        <translation>--until nimmt, was --since nimmt, etwa 2h oder today</translation>
    </message>
    <message>
        <source>--kind takes created, updated, completed, reopened, deleted or restored</source>
        <translation>--kind nimmt created, updated, completed, reopened, deleted oder restored</translation>
    </message>
</context>
<context>
    <name>traydo::cli::PauseVerb</name>
    <message>
        <source>Paused. Apps are told so, and nothing they ask is done. Go on with: traydoctl resume</source>
        <translation>Pausiert. Apps wird das gesagt, und nichts, was sie möchten, geschieht. Weiter mit: traydoctl resume</translation>
    </message>
    <message>
        <source>Apps may go on.</source>
        <translation>Apps dürfen weitermachen.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Program</name>
    <message>
        <source>Steers a running Traydo: who may reach your todos, and the todos themselves.</source>
        <translation>Steuert ein laufendes Traydo: wer an Ihre Aufgaben darf, und die Aufgaben selbst.</translation>
    </message>
    <message>
        <source>IDs may be shortened to their beginning or end, at least four characters.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 refused, 5 Traydo not reachable, 6 conflict, 7 expired, 130 interrupted.</source>
        <translation>IDs lassen sich auf Anfang oder Ende kürzen, mindestens vier Zeichen.

Exit-Codes: 0 erledigt, 1 gescheitert, 2 falsch benutzt, 3 nicht gefunden, 4 verweigert, 5 Traydo nicht erreichbar, 6 Konflikt, 7 abgelaufen, 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Print data as JSON, stable for scripts</source>
        <translation>Daten als JSON ausgeben, stabil für Skripte</translation>
    </message>
    <message>
        <source>Never ask; fail instead</source>
        <translation>Nie fragen, sondern scheitern</translation>
    </message>
    <message>
        <source>auto, always or never; auto heeds NO_COLOR and TERM=dumb</source>
        <translation>auto, always oder never; auto achtet auf NO_COLOR und TERM=dumb</translation>
    </message>
    <message>
        <source>Where Traydo keeps its control socket (also TRAYDO_RUNTIME_DIR)</source>
        <translation>Wo Traydo seinen Steuer-Socket hat (auch TRAYDO_RUNTIME_DIR)</translation>
    </message>
    <message>
        <source>Where traydo.toml lies (also TRAYDO_CONFIG_DIR)</source>
        <translation>Wo traydo.toml liegt (auch TRAYDO_CONFIG_DIR)</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Die Version zeigen</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;. See: traydoctl --help</source>
        <translation>Einen Befehl „%1“ gibt es nicht. Siehe: traydoctl --help</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Programs</name>
    <message>
        <source>What to call it, for yourself</source>
        <translation>Wie es heißen soll, für Sie selbst</translation>
    </message>
    <message>
        <source>What it may do: todos:read, todos:write (default: todos:read)</source>
        <translation>Was es darf: todos:read, todos:write (sonst: todos:read)</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between (default: the first list)</source>
        <translation>„all“ (auch künftige) oder Namen oder IDs mit Kommas dazwischen (sonst: die erste Liste)</translation>
    </message>
    <message>
        <source>For how long: 1h, today, 7d … 90d (default: 30d)</source>
        <translation>Wie lange: 1h, today, 7d … 90d (sonst: 30d)</translation>
    </message>
    <message>
        <source>Name:    %1</source>
        <translation>Name:    %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>Erhält:  %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>Listen:  %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>Bis:     %1</translation>
    </message>
    <message>
        <source>This is shown once; keep it where nobody else can read it:</source>
        <translation>Das wird nur einmal gezeigt; bewahren Sie es auf, wo es sonst niemand lesen kann:</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope nimmt todos:read und todos:write</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Requests</name>
    <message>
        <source>published by %1</source>
        <translation>veröffentlicht von %1</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>geprüft: %1</translation>
    </message>
    <message>
        <source>you started this</source>
        <translation>von Ihnen begonnen</translation>
    </message>
    <message>
        <source>name not verified</source>
        <translation>Name nicht geprüft</translation>
    </message>
    <message>
        <source>No request %1 is waiting; it may have been decided or have run out. See: traydoctl requests</source>
        <translation>Keine Anfrage %1 wartet; vielleicht wurde sie entschieden oder ist abgelaufen. Siehe: traydoctl requests</translation>
    </message>
    <message>
        <source>the program on this computer</source>
        <translation>das Programm auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RequestsExtendVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it</source>
        <translation>Die Anfrage, wie „traydoctl requests“ sie zeigt</translation>
    </message>
    <message>
        <source>This request was given more time already.</source>
        <translation>Diese Anfrage hat schon mehr Zeit bekommen.</translation>
    </message>
    <message>
        <source>%1 waits until %2.</source>
        <translation>%1 wartet bis %2.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RequestsVerb</name>
    <message>
        <source>No requests are waiting.</source>
        <translation>Keine Anfrage wartet.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APP</translation>
    </message>
    <message>
        <source>TRUST</source>
        <translation>VERTRAUEN</translation>
    </message>
    <message>
        <source>ASKS FOR</source>
        <translation>FRAGT NACH</translation>
    </message>
    <message>
        <source>ANSWER GOES TO</source>
        <translation>ANTWORT GEHT AN</translation>
    </message>
    <message>
        <source>TIME LEFT</source>
        <translation>NOCH</translation>
    </message>
    <message>
        <source>Allow one with: traydoctl approve ID --number NN (the browser page or the app shows it)</source>
        <translation>Eine erlauben mit: traydoctl approve ID --number NN (die Seite im Browser oder die App zeigt sie)</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RevokeVerb</name>
    <message>
        <source>The app, as &apos;traydoctl clients&apos; shows it</source>
        <translation>Die App, wie „traydoctl clients“ sie zeigt</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>Nur sagen, was geschehen würde</translation>
    </message>
    <message>
        <source>There is no app %1. See: traydoctl clients</source>
        <translation>Es gibt keine App %1. Siehe: traydoctl clients</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1 den Zugriff entziehen?</translation>
    </message>
    <message>
        <source>Would revoke %1; open connections that would end: %2.</source>
        <translation>Würde %1 den Zugriff entziehen; offene Verbindungen, die enden würden: %2.</translation>
    </message>
    <message>
        <source>Revoked %1. It has to ask anew.</source>
        <translation>%1 hat keinen Zugriff mehr und muss neu fragen.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::SettingsSetVerb</name>
    <message>
        <source>port, lan_enabled, lan_port or client_metadata_documents</source>
        <translation>port, lan_enabled, lan_port oder client_metadata_documents</translation>
    </message>
    <message>
        <source>A number; true or false</source>
        <translation>Eine Zahl; true oder false</translation>
    </message>
    <message>
        <source>Done. Apps have to use the new address: %1</source>
        <translation>Fertig. Apps müssen die neue Adresse benutzen: %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>There is no setting %1. See: traydoctl settings</source>
        <translation>Es gibt keine Einstellung %1. Siehe: traydoctl settings</translation>
    </message>
    <message>
        <source>it is true or false</source>
        <translation>Das nimmt true oder false</translation>
    </message>
</context>
<context>
    <name>traydo::cli::SettingsVerb</name>
    <message>
        <source>SETTING</source>
        <translation>EINSTELLUNG</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>DECIDED BY</source>
        <translation>ENTSCHIEDEN VON</translation>
    </message>
    <message>
        <source>an option or variable</source>
        <translation>einer Option oder Variable</translation>
    </message>
    <message>
        <source>traydo.toml</source>
        <translation>traydo.toml</translation>
    </message>
    <message>
        <source>File:  %1</source>
        <translation>Datei:  %1</translation>
    </message>
    <message>
        <source>Data:  %1</source>
        <translation>Daten:  %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::StatusVerb</name>
    <message>
        <source>Traydo %1, running since %2</source>
        <translation>Traydo %1, läuft seit %2</translation>
    </message>
    <message>
        <source>Address:           %1</source>
        <translation>Adresse:             %1</translation>
    </message>
    <message>
        <source>Requests waiting:  %1</source>
        <translation>Wartende Anfragen:   %1</translation>
    </message>
    <message>
        <source>Apps:              %1</source>
        <translation>Apps:                %1</translation>
    </message>
    <message>
        <source>Open connections:  %1</source>
        <translation>Offene Verbindungen: %1</translation>
    </message>
    <message>
        <source>Open todos:        %1</source>
        <translation>Offene Aufgaben:     %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>See who is waiting with: traydoctl requests</source>
        <translation>Zeigen, wer wartet: traydoctl requests</translation>
    </message>
    <message>
        <source>Paused:            apps are kept out until: traydoctl resume</source>
        <translation>Pausiert: Apps bleiben draußen bis: traydoctl resume</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Talk</name>
    <message>
        <source>That cannot be done</source>
        <translation>Das geht nicht</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Something changed meanwhile</source>
        <translation>Inzwischen hat sich etwas geändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>The secret store is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Traydo cannot do that now</source>
        <translation>Traydo kann das jetzt nicht</translation>
    </message>
    <message>
        <source>Traydo failed</source>
        <translation>Traydo ist gescheitert</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>This needs a yes: give --yes along with --no-input.</source>
        <translation>Das braucht ein Ja: geben Sie --yes zusammen mit --no-input an.</translation>
    </message>
    <message>
        <source>%1 [y/N]</source>
        <translation>%1 [j/N]</translation>
    </message>
    <message>
        <source>y</source>
        <translation>j</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Traydo is not running, or uses another runtime directory (looked in %1). Start it with: traydo</source>
        <translation>Traydo läuft nicht oder benutzt ein anderes Laufzeitverzeichnis (gesucht in %1). Starten mit: traydo</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoAddVerb</name>
    <message>
        <source>What is to be done; #list, !1 to !3, @tag, dates and repetitions in it are understood, text in quotation marks is left alone</source>
        <translation>Was zu tun ist; #Liste, !1 bis !3, @Stichwort, Tage und Wiederholungen darin werden verstanden, Text in Anführungszeichen bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Take all of it for the title</source>
        <translation>Alles als Titel nehmen</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot; (%2).</source>
        <translation>„%1“ hinzugefügt (%2).</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>Fällig: %1.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoDoneVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list&apos; shows them</source>
        <translation>Die Aufgaben, wie „traydoctl todo list“ sie zeigt</translation>
    </message>
    <message>
        <source>Open them again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open again: &quot;%1&quot; (%2).</source>
        <translation>Wieder offen: „%1“ (%2).</translation>
    </message>
    <message>
        <source>Done: &quot;%1&quot; (%2).</source>
        <translation>Erledigt: „%1“ (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoEditVerb</name>
    <message>
        <source>The todo, as &apos;traydoctl todo list&apos; shows it</source>
        <translation>Die Aufgabe, wie „traydoctl todo list“ sie zeigt</translation>
    </message>
    <message>
        <source>A new title</source>
        <translation>Ein neuer Titel</translation>
    </message>
    <message>
        <source>The todo of the same list to stand before; &quot;&quot; for last</source>
        <translation>Die Aufgabe derselben Liste, vor der sie stehen soll; &quot;&quot; für zuletzt</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot; (%2).</source>
        <translation>„%1“ geändert (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoFields</name>
    <message>
        <source>The list it belongs to (name or id)</source>
        <translation>Die Liste, in die sie gehört (Name oder ID)</translation>
    </message>
    <message>
        <source>When it is due: 2026-11-21 or 2026-11-21T17:00</source>
        <translation>Wann sie fällig ist: 2026-11-21 oder 2026-11-21T17:00</translation>
    </message>
    <message>
        <source>1 is the most urgent, 0 is none</source>
        <translation>1 ist am dringendsten, 0 ist keine</translation>
    </message>
    <message>
        <source>A tag; may be given several times</source>
        <translation>Ein Stichwort; mehrfach möglich</translation>
    </message>
    <message>
        <source>How it repeats, as RRULE: FREQ=WEEKLY;INTERVAL=2; &quot;&quot; ends it</source>
        <translation>Wie sie sich wiederholt, als RRULE: FREQ=WEEKLY;INTERVAL=2; &quot;&quot; beendet es</translation>
    </message>
    <message>
        <source>The todo it is a part of; &quot;&quot; makes it one of its own</source>
        <translation>Die Aufgabe, deren Teil sie ist; &quot;&quot; macht sie selbständig</translation>
    </message>
    <message>
        <source>Further text</source>
        <translation>Weiterer Text</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoListVerb</name>
    <message>
        <source>Done ones too</source>
        <translation>Auch Erledigte</translation>
    </message>
    <message>
        <source>Only those that are done</source>
        <translation>Nur Erledigte</translation>
    </message>
    <message>
        <source>Only this list (name or id)</source>
        <translation>Nur diese Liste (Name oder ID)</translation>
    </message>
    <message>
        <source>Only those due then: today, overdue, week, none, 2026-11-21, 2026-11-01..2026-11-30</source>
        <translation>Nur dann fällige: today, overdue, week, none, 2026-11-21, 2026-11-01..2026-11-30</translation>
    </message>
    <message>
        <source>Only those with this tag; may be given several times</source>
        <translation>Nur die mit diesem Stichwort; mehrfach möglich</translation>
    </message>
    <message>
        <source>Only those with this priority</source>
        <translation>Nur die mit dieser Priorität</translation>
    </message>
    <message>
        <source>Only the subtasks of this todo</source>
        <translation>Nur die Teilaufgaben dieser Aufgabe</translation>
    </message>
    <message>
        <source>position (as the list shows them), due, created, updated, priority</source>
        <translation>position (wie die Liste sie zeigt), due, created, updated, priority</translation>
    </message>
    <message>
        <source>Only what is in the trash</source>
        <translation>Nur was im Papierkorb liegt</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>Nur die mit diesen Wörtern</translation>
    </message>
    <message>
        <source>At most so many (default: 100)</source>
        <translation>Höchstens so viele (sonst: 100)</translation>
    </message>
    <message>
        <source>There is no list %1. See: traydoctl lists</source>
        <translation>Es gibt keine Liste %1. Siehe: traydoctl lists</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Noch wurde nichts getan.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>There are more; show them with --limit.</source>
        <translation>Es gibt mehr; zeigen Sie sie mit --limit.</translation>
    </message>
    <message>
        <source>--sort takes position, due, created, updated or priority</source>
        <translation>--sort nimmt position, due, created, updated oder priority</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TODO</source>
        <translation>AUFGABE</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>FÄLLIG</translation>
    </message>
    <message>
        <source>PRIORITY</source>
        <translation>PRIORITÄT</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTE</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>STICHWÖRTER</translation>
    </message>
    <message>
        <source>MADE BY</source>
        <translation>VON</translation>
    </message>
    <message>
        <source>(done) %1</source>
        <translation>(erledigt) %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Only those that an app made or changed last</source>
        <translation>Nur die, die eine App angelegt oder zuletzt geändert hat</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoRestoreVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list --trash&apos; shows them</source>
        <translation>Die Aufgaben, wie „traydoctl todo list --trash“ sie zeigt</translation>
    </message>
    <message>
        <source>Back again: &quot;%1&quot; (%2).</source>
        <translation>Wieder da: „%1“ (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoRmVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list&apos; shows them</source>
        <translation>Die Aufgaben, wie „traydoctl todo list“ sie zeigt</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>Nur sagen, was geschehen würde</translation>
    </message>
    <message>
        <source>Would remove &quot;%1&quot; (%2).</source>
        <translation>Würde „%1“ entfernen (%2).</translation>
    </message>
    <message>
        <source>Move %1 to the trash?</source>
        <translation>%1 in den Papierkorb legen?</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot; (%2).</source>
        <translation>„%1“ entfernt (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Todos</name>
    <message>
        <source>there is no todo %1; see: traydoctl todo list</source>
        <translation>es gibt keine Aufgabe %1; siehe: traydoctl todo list</translation>
    </message>
    <message>
        <source>--due takes 2026-11-21 or 2026-11-21T17:00</source>
        <translation>--due nimmt 2026-11-21 oder 2026-11-21T17:00</translation>
    </message>
    <message>
        <source>--due takes today, overdue, week, none, 2026-11-21 or 2026-11-01..2026-11-30</source>
        <translation>--due nimmt today, overdue, week, none, 2026-11-21 oder 2026-11-01..2026-11-30</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TokensCreateVerb</name>
    <message>
        <source>Make this access token?</source>
        <translation>Dieses Zugriffstoken anlegen?</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TokensListVerb</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>MAY</source>
        <translation>DARF</translation>
    </message>
    <message>
        <source>LISTS</source>
        <translation>LISTEN</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>BIS</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>ZULETZT BENUTZT</translation>
    </message>
    <message>
        <source>There are no access tokens.</source>
        <translation>Es gibt keine Zugriffstoken.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TokensRevokeVerb</name>
    <message>
        <source>The token, as &apos;traydoctl tokens list&apos; shows it</source>
        <translation>Das Token, wie „traydoctl tokens list“ es zeigt</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <source>There is no access token %1. See: traydoctl tokens list</source>
        <translation>Es gibt kein Zugriffstoken %1. Siehe: traydoctl tokens list</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1 den Zugriff entziehen?</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <translation>%1 gilt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::UnblockVerb</name>
    <message>
        <source>The block, as &apos;traydoctl blocks&apos; shows it</source>
        <translation>Die Sperre, wie „traydoctl blocks“ sie zeigt</translation>
    </message>
    <message>
        <source>There is no block %1. See: traydoctl blocks</source>
        <translation>Es gibt keine Sperre %1. Siehe: traydoctl blocks</translation>
    </message>
    <message>
        <source>Unblocked.</source>
        <translation>Sperre aufgehoben.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::UndoVerb</name>
    <message>
        <source>The change, as &apos;traydoctl log&apos; shows it</source>
        <translation>Die Änderung, wie „traydoctl log“ sie zeigt</translation>
    </message>
    <message>
        <source>Instead: everything this app did (name or id)</source>
        <translation>Stattdessen: alles, was diese App getan hat (Name oder ID)</translation>
    </message>
    <message>
        <source>With --app, from when on: 2h, today, 2026-11-21T09:00</source>
        <translation>Mit --app, ab wann: 2h, today, 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <source>Give a change, or --app and --since. See: traydoctl undo --help</source>
        <translation>Geben Sie eine Änderung an, oder --app und --since. Siehe: traydoctl undo --help</translation>
    </message>
    <message>
        <source>There is no change %1. See: traydoctl log</source>
        <translation>Es gibt keine Änderung %1. Siehe: traydoctl log</translation>
    </message>
    <message>
        <source>Undone: %1. To take that back: traydoctl undo %2</source>
        <translation>Zurückgenommen: %1. Das wieder rückgängig machen: traydoctl undo %2</translation>
    </message>
    <message>
        <source>Undo everything %1 did since %2?</source>
        <translation>Alles zurücknehmen, was %1 seit %2 getan hat?</translation>
    </message>
    <message>
        <source>Changes of %1 undone: %2.</source>
        <translation>Zurückgenommene Änderungen von %1: %2.</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>Nicht zurückgenommen: %1. %2</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Words</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>--for takes 30m, 1h, today, 7d and the like, at most 90d</source>
        <translation>--for nimmt 30m, 1h, today, 7d und dergleichen, höchstens 90d</translation>
    </message>
    <message>
        <source>--since takes 30m, 2h, 7d, today, 2026-11-21 or 2026-11-21T09:00</source>
        <translation>--since nimmt 30m, 2h, 7d, today, 2026-11-21 oder 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>%1 is not unique; give more of it</source>
        <translation>%1 ist nicht eindeutig; geben Sie mehr davon an</translation>
    </message>
</context>
<context>
    <name>traydo::control::ReasonText</name>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (process %3).</source>
        <translation>Port %1 wird von %2 benutzt (Prozess %3).</translation>
    </message>
    <message>
        <source>Traydo cannot listen on port %1.</source>
        <translation>Traydo kann Port %1 nicht öffnen.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Other devices need a port of their own.</source>
        <translation>Andere Geräte brauchen einen eigenen Port.</translation>
    </message>
    <message>
        <source>An option or variable that Traydo was started with decides this.</source>
        <translation>Das entscheidet eine Option oder Variable, mit der Traydo gestartet wurde.</translation>
    </message>
    <message>
        <source>%1 is no address that Traydo can listen on.</source>
        <translation>%1 ist keine Adresse, die Traydo öffnen kann.</translation>
    </message>
    <message>
        <source>This computer has neither a name nor an address in the network.</source>
        <translation>Dieser Computer hat im Netzwerk weder Namen noch Adresse.</translation>
    </message>
    <message>
        <source>Other devices cannot connect.</source>
        <translation>Andere Geräte können sich nicht verbinden.</translation>
    </message>
    <message>
        <source>The certificate for other devices was made anew. They have to trust it again.</source>
        <translation>Das Zertifikat für andere Geräte wurde neu gemacht. Sie müssen ihm noch einmal vertrauen.</translation>
    </message>
    <message>
        <source>The new settings could not be put into force. Those of before count again.</source>
        <translation>Die neuen Einstellungen ließen sich nicht anwenden. Es gelten wieder die vorigen.</translation>
    </message>
    <message>
        <source>The data is older than what Traydo knew last, as after restoring a backup. Every app has to ask again, and programs need new secrets.</source>
        <translation>Die Daten sind älter als die, die Traydo zuletzt kannte, wie nach dem Zurückspielen einer Sicherung. Jede App muss noch einmal fragen, und Programme brauchen neue Geheimnisse.</translation>
    </message>
    <message>
        <source>The signing secret was replaced since the last start. Every app has to ask again. If you did not do this, find out who did.</source>
        <translation>Das Signiergeheimnis wurde seit dem letzten Start ersetzt. Jede App muss noch einmal fragen. Wenn Sie das nicht waren, finden Sie heraus, wer es war.</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>Der Titel ist leer.</translation>
    </message>
    <message>
        <source>The title must be one line of plain text.</source>
        <translation>Der Titel muss eine Zeile einfacher Text sein.</translation>
    </message>
    <message>
        <source>The title has %L1 characters; at most %L2 are allowed.</source>
        <translation>Der Titel hat %L1 Zeichen; erlaubt sind höchstens %L2.</translation>
    </message>
    <message>
        <source>The notes hold control characters.</source>
        <translation>Die Notizen enthalten Steuerzeichen.</translation>
    </message>
    <message>
        <source>The notes have %L1 characters; at most %L2 are allowed.</source>
        <translation>Die Notizen haben %L1 Zeichen; erlaubt sind höchstens %L2.</translation>
    </message>
    <message>
        <source>A tag must be one word of plain text.</source>
        <translation>Ein Stichwort muss ein Wort einfacher Text sein.</translation>
    </message>
    <message>
        <source>A tag has %L1 characters; at most %L2 are allowed.</source>
        <translation>Ein Stichwort hat %L1 Zeichen; erlaubt sind höchstens %L2.</translation>
    </message>
    <message>
        <source>There are %L1 tags; at most %L2 are allowed.</source>
        <translation>Es sind %L1 Stichwörter; erlaubt sind höchstens %L2.</translation>
    </message>
    <message>
        <source>There is no such due date.</source>
        <translation>Dieses Datum gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no time zone %1.</source>
        <translation>Es gibt keine Zeitzone %1.</translation>
    </message>
    <message>
        <source>Traydo does not know this kind of repetition.</source>
        <translation>Traydo kennt diese Art der Wiederholung nicht.</translation>
    </message>
    <message>
        <source>The name of the list is empty.</source>
        <translation>Der Name der Liste ist leer.</translation>
    </message>
    <message>
        <source>The name of a list must be one line of plain text.</source>
        <translation>Der Name einer Liste muss eine Zeile einfacher Text sein.</translation>
    </message>
    <message>
        <source>The name of the list has %L1 characters; at most %L2 are allowed.</source>
        <translation>Der Name der Liste hat %L1 Zeichen; erlaubt sind höchstens %L2.</translation>
    </message>
    <message>
        <source>It was in the trash.</source>
        <translation>Das lag im Papierkorb.</translation>
    </message>
    <message>
        <source>It is in the trash; restore it there.</source>
        <translation>Das liegt im Papierkorb; stellen Sie es dort wieder her.</translation>
    </message>
    <message>
        <source>Its list was in the trash.</source>
        <translation>Die Liste dazu lag im Papierkorb.</translation>
    </message>
    <message>
        <source>What it is a part of is not there; it stands on its own.</source>
        <translation>Wovon es ein Teil ist, fehlt; es steht für sich.</translation>
    </message>
    <message>
        <source>It is no todo, but: %1.</source>
        <translation>Das ist keine Aufgabe, sondern: %1.</translation>
    </message>
    <message>
        <source>It is a note without a todo.</source>
        <translation>Das ist eine Notiz ohne Aufgabe.</translation>
    </message>
    <message>
        <source>It changes one day of a repetition alone, which Traydo does not keep.</source>
        <translation>Das ändert nur einen Tag einer Wiederholung; so etwas merkt sich Traydo nicht.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Das wurde abgesagt.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be read.</source>
        <translation>Der Wert von %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The repetition is left out: Traydo does not know this kind.</source>
        <translation>Die Wiederholung fällt weg: Traydo kennt diese Art nicht.</translation>
    </message>
    <message>
        <source>The repetition is left out: nothing says when it starts.</source>
        <translation>Die Wiederholung fällt weg: Nichts sagt, wann sie beginnt.</translation>
    </message>
    <message>
        <source>The due date “%1” is left out: it cannot be read.</source>
        <translation>Das Datum „%1“ fällt weg: Es lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; the time is taken as yours.</source>
        <translation>Die Zeitzone „%1“ ist unbekannt; die Zeit gilt als Ihre.</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8. Save the file as UTF-8.</source>
        <translation>Zeile %1 ist kein Text in UTF-8. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The file is not strict JSON.</source>
        <translation>Die Datei ist kein strenges JSON.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>Zeile %1 ist kein JSON.</translation>
    </message>
    <message>
        <source>The file is no export of Traydo.</source>
        <translation>Die Datei ist kein Export von Traydo.</translation>
    </message>
    <message>
        <source>Line %1 does not fit into a calendar file.</source>
        <translation>Zeile %1 passt nicht in eine Kalenderdatei.</translation>
    </message>
    <message>
        <source>The first line must name the columns, one of them “title”.</source>
        <translation>Die erste Zeile muss die Spalten benennen, eine davon „title“.</translation>
    </message>
    <message>
        <source>The quotation marks in line %1 do not fit together.</source>
        <translation>Die Anführungszeichen in Zeile %1 passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The file is no longer at hand. Start again.</source>
        <translation>Die Datei liegt nicht mehr vor. Fangen Sie noch einmal an.</translation>
    </message>
    <message>
        <source>Todo %1 of the file is not as Traydo writes it.</source>
        <translation>Aufgabe %1 der Datei ist nicht so, wie Traydo sie schreibt.</translation>
    </message>
    <message>
        <source>Todo %1 of the file is not as Traydo writes it: see %2.</source>
        <translation>Aufgabe %1 der Datei ist nicht so, wie Traydo sie schreibt: siehe %2.</translation>
    </message>
    <message>
        <source>List %1 of the file is not as Traydo writes it.</source>
        <translation>Liste %1 der Datei ist nicht so, wie Traydo sie schreibt.</translation>
    </message>
    <message>
        <source>List %1 of the file is not as Traydo writes it: see %2.</source>
        <translation>Liste %1 der Datei ist nicht so, wie Traydo sie schreibt: siehe %2.</translation>
    </message>
    <message>
        <source>The file is not as Traydo writes it: see %1.</source>
        <translation>Die Datei ist nicht so, wie Traydo sie schreibt: siehe %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it up.</source>
        <translation>Die Datei ist größer als %1. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The file holds %L1 todos; at most %L2 come in at once.</source>
        <translation>Die Datei enthält %L1 Aufgaben; höchstens %L2 kommen auf einmal herein.</translation>
    </message>
    <message>
        <source>There would be more than %L1 lists.</source>
        <translation>Es wären mehr als %L1 Listen.</translation>
    </message>
    <message>
        <source>The file would be larger than %1. Export list by list.</source>
        <translation>Die Datei wäre größer als %1. Exportieren Sie Liste für Liste.</translation>
    </message>
    <message>
        <source>There are more than %L1 todos. Export list by list.</source>
        <translation>Es sind mehr als %L1 Aufgaben. Exportieren Sie Liste für Liste.</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>Diese Liste gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no list %1.</source>
        <translation>Es gibt keine Liste %1.</translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no notes: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt kann keine Notizen enthalten: weggelassen bei %n Aufgabe.</numerusform>
            <numerusform>todo.txt kann keine Notizen enthalten: weggelassen bei %n Aufgaben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no subtasks: %n todo(s) stand on their own.</source>
        <translation>
            <numerusform>todo.txt kann keine Teilaufgaben enthalten: %n Aufgabe steht für sich.</numerusform>
            <numerusform>todo.txt kann keine Teilaufgaben enthalten: %n Aufgaben stehen für sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no time zones: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt kann keine Zeitzonen enthalten: weggelassen bei %n Aufgabe.</numerusform>
            <numerusform>todo.txt kann keine Zeitzonen enthalten: weggelassen bei %n Aufgaben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds only simple repetitions: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt kann nur einfache Wiederholungen enthalten: weggelassen bei %n Aufgabe.</numerusform>
            <numerusform>todo.txt kann nur einfache Wiederholungen enthalten: weggelassen bei %n Aufgaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Traydo has this data open.</source>
        <translation>Ein anderes Traydo hat diese Daten offen.</translation>
    </message>
    <message>
        <source>Another Traydo has this data open (process %1).</source>
        <translation>Ein anderes Traydo hat diese Daten offen (Prozess %1).</translation>
    </message>
    <message>
        <source>The data was written by a newer Traydo. Install that one.</source>
        <translation>Die Daten stammen von einem neueren Traydo. Installieren Sie dieses.</translation>
    </message>
    <message>
        <source>The data in %1 is damaged. Restore a backup.</source>
        <translation>Die Daten in %1 sind beschädigt. Spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Traydo cannot use %1.</source>
        <translation>Traydo kann %1 nicht benutzen.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks for its password, and try again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Suchen Sie nach einem Fenster, das nach seinem Passwort fragt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The signing secret of this data is not where it was kept. Restore it from a backup, or name the place where it is now with %1. Without it every app has to ask again.</source>
        <translation>Das Signiergeheimnis zu diesen Daten ist nicht mehr dort, wo es lag. Stellen Sie es aus einer Sicherung wieder her, oder nennen Sie den Ort, an dem es jetzt liegt, mit %1. Ohne es muss jede App noch einmal fragen.</translation>
    </message>
    <message>
        <source>The signing secret is damaged. Restore it from a backup.</source>
        <translation>Das Signiergeheimnis ist beschädigt. Stellen Sie es aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>Das wurde seither wieder geändert.</translation>
    </message>
    <message>
        <source>It was changed again since, by %1.</source>
        <comment>app</comment>
        <translation>Das wurde seither von %1 wieder geändert.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>Das wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Alles ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>It was removed from the trash for good.</source>
        <translation>Das wurde endgültig aus dem Papierkorb entfernt.</translation>
    </message>
    <message>
        <source>Its list is in the trash. Restore the list first.</source>
        <translation>Die Liste dazu liegt im Papierkorb. Stellen Sie zuerst die Liste wieder her.</translation>
    </message>
    <message>
        <source>“%1” has got subtasks since. Take these back first, or move them.</source>
        <translation>„%1“ hat seither Unteraufgaben bekommen. Nehmen Sie zuerst diese zurück, oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>What it is a part of is gone, or was moved since.</source>
        <translation>Wovon es ein Teil ist, ist fort oder wurde seither verschoben.</translation>
    </message>
    <message>
        <source>There is a list of that name already.</source>
        <translation>Eine Liste dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>This is the only list, and new todos need one. Make another list first.</source>
        <translation>Das ist die einzige Liste, und neue Aufgaben brauchen eine. Legen Sie zuerst eine andere an.</translation>
    </message>
    <message>
        <source>There are todos in the list by now. Remove the list instead, if you mean to.</source>
        <translation>In der Liste sind inzwischen Aufgaben. Entfernen Sie stattdessen die Liste, wenn Sie das möchten.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, for example in the desktop&apos;s password manager, and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, zum Beispiel in der Passwortverwaltung des Desktops, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The settings cannot be used: %1.</source>
        <comment>what is wrong, and where, in English</comment>
        <translation>Die Einstellungen sind nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>No keychain answers in this session. Start one, such as GNOME Keyring or KWallet, and try again. Traydo can also keep its secret in a file (%1).</source>
        <translation>In dieser Sitzung antwortet kein Schlüsselbund. Starten Sie einen, etwa GNOME Keyring oder KWallet, und versuchen Sie es noch einmal. Traydo kann sein Geheimnis auch in einer Datei aufbewahren (%1).</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::AppChecks</name>
    <message>
        <source>Tell it again with: traydoctl connect %1 --apply</source>
        <translation>Neu mitteilen mit: traydoctl connect %1 --apply</translation>
    </message>
    <message>
        <source>%1 knows where Traydo is.</source>
        <translation>%1 weiß, wo Traydo ist.</translation>
    </message>
    <message>
        <source>%1 looks for Traydo at %2.</source>
        <translation>%1 sucht Traydo unter %2.</translation>
    </message>
    <message>
        <source>%1 was told about Traydo under “%2”, where it does not look.</source>
        <translation>%1 hat von Traydo unter „%2“ erfahren, wo es nicht nachsieht.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be read: %2.</source>
        <translation>Die Einstellungen von %1 sind nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Put %1 right by hand.</source>
        <translation>Bringen Sie %1 von Hand in Ordnung.</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::DataChecks</name>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Take it with: chown &quot;$USER&quot; &apos;%1&apos;</source>
        <translation>Übernehmen mit: chown &quot;$USER&quot; &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Other users can read %1.</source>
        <translation>Andere Benutzer können %1 lesen.</translation>
    </message>
    <message>
        <source>Close it with: chmod go= &apos;%1&apos;</source>
        <translation>Schließen mit: chmod go= &apos;%1&apos;</translation>
    </message>
    <message>
        <source>or keep the secret in a file: traydo --secret-store file</source>
        <translation>oder bewahren Sie das Geheimnis in einer Datei auf: traydo --secret-store file</translation>
    </message>
    <message>
        <source>There is no session bus, so the keychain cannot be reached.</source>
        <translation>Es gibt keinen Sitzungsbus, darum ist der Schlüsselbund nicht erreichbar.</translation>
    </message>
    <message>
        <source>Log in to a desktop, %1</source>
        <translation>Melden Sie sich an einer Arbeitsumgebung an, %1</translation>
    </message>
    <message>
        <source>No keychain is installed.</source>
        <translation>Kein Schlüsselbund ist installiert.</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet, %1</source>
        <translation>Installieren Sie gnome-keyring oder KWallet, %1</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it; Traydo asks for that when it starts.</source>
        <translation>Entsperren Sie ihn; Traydo bittet beim Start darum.</translation>
    </message>
    <message>
        <source>The keychain can be reached.</source>
        <translation>Der Schlüsselbund ist erreichbar.</translation>
    </message>
    <message>
        <source>There is no database in %1 yet; it is made at the first start.</source>
        <translation>In %1 gibt es noch keine Datenbank; sie entsteht beim ersten Start.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2.</source>
        <translation>Die Datenbank %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Quit Traydo, put the file aside and put your latest backup in its place.</source>
        <translation>Beenden Sie Traydo, legen Sie die Datei beiseite und Ihre letzte Sicherung an ihre Stelle.</translation>
    </message>
    <message>
        <source>Traydo ended unexpectedly; the database is put right at the next start.</source>
        <translation>Traydo endete unerwartet; die Datenbank wird beim nächsten Start in Ordnung gebracht.</translation>
    </message>
    <message>
        <source>The database is sound, and yours alone.</source>
        <translation>Die Datenbank ist in Ordnung und gehört nur Ihnen.</translation>
    </message>
    <message>
        <source>The clock says %1, but the latest change is from %2.</source>
        <translation>Die Uhr sagt %1, die letzte Änderung ist aber von %2.</translation>
    </message>
    <message>
        <source>Set the clock right: timedatectl set-ntp true</source>
        <translation>Stellen Sie die Uhr: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>The clock fits the data.</source>
        <translation>Die Uhr passt zu den Daten.</translation>
    </message>
    <message>
        <source>The secret is made at the first start.</source>
        <translation>Das Geheimnis entsteht beim ersten Start.</translation>
    </message>
    <message>
        <source>The secret is in a file that is yours alone.</source>
        <translation>Das Geheimnis liegt in einer Datei, die nur Ihnen gehört.</translation>
    </message>
    <message>
        <source>The secret comes from systemd; only its unit can see it.</source>
        <translation>Das Geheimnis kommt von systemd; nur seine Unit kann es sehen.</translation>
    </message>
    <message>
        <source>The secret comes from systemd.</source>
        <translation>Das Geheimnis kommt von systemd.</translation>
    </message>
    <message>
        <source>Other devices cannot connect, so no certificate is needed.</source>
        <translation>Andere Geräte können sich nicht verbinden, darum braucht es kein Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate for other devices is made at the next start.</source>
        <translation>Das Zertifikat für andere Geräte entsteht beim nächsten Start.</translation>
    </message>
    <message>
        <source>The certificate for other devices has expired.</source>
        <translation>Das Zertifikat für andere Geräte ist abgelaufen.</translation>
    </message>
    <message>
        <source>Start Traydo again; it makes a new one.</source>
        <translation>Starten Sie Traydo neu; es macht ein neues.</translation>
    </message>
    <message>
        <source>The certificate for other devices is good until %1.</source>
        <translation>Das Zertifikat für andere Geräte gilt bis %1.</translation>
    </message>
    <message>
        <source>The running Traydo has its secret in a file, as it was started; a start without --secret-store file would find no keychain.</source>
        <translation>Das laufende Traydo hat sein Geheimnis in einer Datei, weil es so gestartet wurde; ein Start ohne --secret-store file fände keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>To keep it so, put secret_store = &quot;file&quot; into traydo.toml.</source>
        <translation>Damit es so bleibt, secret_store = &quot;file&quot; in traydo.toml eintragen.</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::DesktopChecks</name>
    <message>
        <source>There is no desktop here; answer requests with: traydoctl approve</source>
        <translation>Hier gibt es keine Arbeitsumgebung; beantworten Sie Anfragen mit: traydoctl approve</translation>
    </message>
    <message>
        <source>The panel shows tray icons.</source>
        <translation>Die Leiste zeigt Symbole.</translation>
    </message>
    <message>
        <source>The panel shows tray icons, of the older kind.</source>
        <translation>Die Leiste zeigt Symbole, der älteren Art.</translation>
    </message>
    <message>
        <source>No panel here shows tray icons; Traydo stays in the task bar.</source>
        <translation>Keine Leiste zeigt hier Symbole; Traydo bleibt in der Taskleiste.</translation>
    </message>
    <message>
        <source>Add a system tray to the panel; on GNOME install the package gnome-shell-extension-appindicator.</source>
        <translation>Fügen Sie der Leiste einen Systembereich hinzu; unter GNOME installieren Sie das Paket gnome-shell-extension-appindicator.</translation>
    </message>
    <message>
        <source>Without a desktop nothing pops up when an app asks.</source>
        <translation>Ohne Arbeitsumgebung erscheint nichts, wenn eine App fragt.</translation>
    </message>
    <message>
        <source>No notification server runs, so no note appears when an app asks.</source>
        <translation>Kein Benachrichtigungsdienst läuft, darum erscheint kein Hinweis, wenn eine App fragt.</translation>
    </message>
    <message>
        <source>Install one, such as the package dunst.</source>
        <translation>Installieren Sie einen, etwa das Paket dunst.</translation>
    </message>
    <message>
        <source>A notification server is started when it is needed.</source>
        <translation>Ein Benachrichtigungsdienst wird gestartet, wenn er gebraucht wird.</translation>
    </message>
    <message>
        <source>Notifications appear without buttons here; click one to review.</source>
        <translation>Benachrichtigungen erscheinen hier ohne Knöpfe; klicken Sie darauf, um nachzusehen.</translation>
    </message>
    <message>
        <source>Notifications appear, with buttons.</source>
        <translation>Benachrichtigungen erscheinen, mit Knöpfen.</translation>
    </message>
    <message>
        <source>Traydo does not start at login; that is up to you.</source>
        <translation>Traydo startet nicht bei der Anmeldung; das ist Ihre Sache.</translation>
    </message>
    <message>
        <source>Starting at login is switched off.</source>
        <translation>Der Start bei der Anmeldung ist abgeschaltet.</translation>
    </message>
    <message>
        <source>%1 starts %2 at login, which is not there.</source>
        <translation>%1 startet bei der Anmeldung %2, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Switch “Start at login” off and on again in Traydo&apos;s settings.</source>
        <translation>Schalten Sie den Start bei der Anmeldung in den Einstellungen aus und wieder ein.</translation>
    </message>
    <message>
        <source>Traydo starts at login.</source>
        <translation>Traydo startet bei der Anmeldung.</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::PortChecks</name>
    <message>
        <source>End that program, or give Traydo another port: port = 7319 in traydo.toml.</source>
        <translation>Beenden Sie dieses Programm, oder geben Sie Traydo einen anderen Port: port = 7319 in traydo.toml.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (process %3).</source>
        <translation>Port %1 wird von %2 benutzt (Prozess %3).</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of another user.</source>
        <translation>Port %1 wird vom Programm eines anderen Benutzers benutzt.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>Port %1 ist frei.</translation>
    </message>
    <message>
        <source>Traydo is not running.</source>
        <translation>Traydo läuft nicht.</translation>
    </message>
    <message>
        <source>Start it with: traydo</source>
        <translation>Starten mit: traydo</translation>
    </message>
    <message>
        <source>Traydo is running and answers on port %1.</source>
        <translation>Traydo läuft und antwortet auf Port %1.</translation>
    </message>
    <message>
        <source>Traydo is running, but nothing answers on port %1.</source>
        <translation>Traydo läuft, aber auf Port %1 antwortet nichts.</translation>
    </message>
    <message>
        <source>Traydo is running, but something else answers on port %1.</source>
        <translation>Traydo läuft, aber auf Port %1 antwortet etwas anderes.</translation>
    </message>
    <message>
        <source>Quit Traydo and start it again: traydo</source>
        <translation>Beenden Sie Traydo und starten Sie es neu: traydo</translation>
    </message>
    <message>
        <source>Traydo takes any free port.</source>
        <translation>Traydo nimmt irgendeinen freien Port.</translation>
    </message>
    <message>
        <source>Port %1 is Traydo&apos;s.</source>
        <translation>Port %1 gehört Traydo.</translation>
    </message>
    <message>
        <source>Traydo listens on port %1, but the settings say %2.</source>
        <translation>Traydo lauscht auf Port %1, die Einstellungen sagen aber %2.</translation>
    </message>
    <message>
        <source>Start Traydo again for the settings to count.</source>
        <translation>Starten Sie Traydo neu, damit die Einstellungen gelten.</translation>
    </message>
    <message>
        <source>This computer has no ::1; apps that look for it first may not find Traydo.</source>
        <translation>Dieser Computer hat kein ::1; Apps, die zuerst dort suchen, finden Traydo vielleicht nicht.</translation>
    </message>
    <message>
        <source>Switch it on with: sysctl net.ipv6.conf.lo.disable_ipv6=0</source>
        <translation>Einschalten mit: sysctl net.ipv6.conf.lo.disable_ipv6=0</translation>
    </message>
    <message>
        <source>Traydo does not answer on ::1.</source>
        <translation>Traydo antwortet nicht auf ::1.</translation>
    </message>
    <message>
        <source>Traydo answers on ::1 too.</source>
        <translation>Traydo antwortet auch auf ::1.</translation>
    </message>
    <message>
        <source>::1 can be used.</source>
        <translation>::1 ist benutzbar.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AboutSettings</name>
    <message>
        <source>Traydo</source>
        <translation>Traydo</translation>
    </message>
    <message>
        <source>One todo list for you and your AI assistants.</source>
        <translation>Eine Aufgabenliste für Sie und Ihre KI-Assistenten.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Garantie.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>If something does not work</source>
        <translation>Wenn etwas nicht geht</translation>
    </message>
    <message>
        <source>These facts help whoever looks into it. Your todos and the names of your apps are not among them.</source>
        <translation>Diese Angaben helfen dem, der nachsieht. Ihre Aufgaben und die Namen Ihrer Apps sind nicht dabei.</translation>
    </message>
    <message>
        <source>Facts about this installation</source>
        <translation>Angaben zu dieser Installation</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Traydo %1</source>
        <comment>version</comment>
        <translation>Traydo %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AccessSettings</name>
    <message>
        <source>All apps</source>
        <translation>Alle Apps</translation>
    </message>
    <message>
        <source>&amp;Pause access</source>
        <translation>Zugriff &amp;pausieren</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>You keep nobody from asking.</source>
        <translation>Sie hindern niemanden am Fragen.</translation>
    </message>
    <message>
        <source>&amp;Show whom I blocked</source>
        <translation>Zeigen, &amp;wen ich gesperrt habe</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Scripts and apps that cannot ask for access by themselves need a token or a secret from you.</source>
        <translation>Skripte und Apps, die nicht selbst um Zugriff bitten können, brauchen ein Token oder Geheimnis von Ihnen.</translation>
    </message>
    <message>
        <source>&amp;New token or client…</source>
        <translation>&amp;Neues Token oder neuer Client…</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Traydo signs the passes of connected apps with a key that is kept in your secret store. Replace it if you fear that somebody has it.</source>
        <translation>Traydo signiert die Ausweise verbundener Apps mit einem Schlüssel, der in Ihrem Schlüsselbund liegt. Ersetzen Sie ihn, wenn Sie fürchten, dass jemand ihn hat.</translation>
    </message>
    <message>
        <source>&amp;Replace the key…</source>
        <translation>Den Schlüssel &amp;ersetzen…</translation>
    </message>
    <message>
        <source>Access is paused: apps are told so, and nothing they ask is done.</source>
        <translation>Der Zugriff ruht: Apps wird das gesagt, und nichts, was sie möchten, geschieht.</translation>
    </message>
    <message>
        <source>Connected apps can reach your todos as far as you allowed.</source>
        <translation>Verbundene Apps erreichen Ihre Aufgaben, soweit Sie es erlaubt haben.</translation>
    </message>
    <message>
        <source>&amp;Resume access</source>
        <translation>Zugriff &amp;fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) in force.</source>
        <translation>
            <numerusform>%n Sperre gilt.</numerusform>
            <numerusform>%n Sperren gelten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the signing key</source>
        <translation>Den Signaturschlüssel ersetzen</translation>
    </message>
    <message>
        <source>Apps stay connected and notice nothing: what the old key signed stays good until it runs out, a few minutes at most.

If you fear that somebody has the old key, let it end at once. Apps then fetch new passes by themselves.</source>
        <translation>Apps bleiben verbunden und merken nichts: was der alte Schlüssel signiert hat, gilt, bis es abläuft, höchstens einige Minuten.

Wenn Sie fürchten, dass jemand den alten Schlüssel hat, beenden Sie ihn sofort. Apps holen sich dann selbst neue Ausweise.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace and &amp;end the old one</source>
        <translation>Ersetzen und den alten &amp;beenden</translation>
    </message>
    <message>
        <source>The key is new, and nothing signed before is good any more.</source>
        <translation>Der Schlüssel ist neu, und nichts zuvor Signiertes gilt mehr.</translation>
    </message>
    <message>
        <source>The key is new. What was signed before is good until %1.</source>
        <translation>Der Schlüssel ist neu. Was zuvor signiert wurde, gilt bis %1.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ActivityFilterBar</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Done and reopened</source>
        <translation>Erledigt und wieder geöffnet</translation>
    </message>
    <message>
        <source>Removed and restored</source>
        <translation>Entfernt und zurückgeholt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ActivityPage</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Take back &amp;everything since…</source>
        <translation>&amp;Alles zurücknehmen seit…</translation>
    </message>
    <message>
        <source>Take &amp;back this change</source>
        <translation>Diese Änderung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>No change fits what is chosen above.</source>
        <translation>Keine Änderung passt zur Auswahl oben.</translation>
    </message>
    <message>
        <source>Show all of the last 90 days</source>
        <translation>Alles der letzten 90 Tage zeigen</translation>
    </message>
    <message>
        <source>Take back &amp;everything you did since…</source>
        <translation>&amp;Alles zurücknehmen, was Sie getan haben seit…</translation>
    </message>
    <message>
        <source>Take back &amp;everything %1 did since…</source>
        <translation>&amp;Alles zurücknehmen, was %1 getan hat seit…</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>This cannot be taken back any more. %1</source>
        <comment>reason, a sentence</comment>
        <translation>Das lässt sich nicht mehr zurücknehmen. %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AddressRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AppsPage</name>
    <message>
        <source>&amp;New token or client…</source>
        <translation>&amp;Neues Token oder neuer Client…</translation>
    </message>
    <message>
        <source>Other &amp;devices…</source>
        <translation>Andere &amp;Geräte…</translation>
    </message>
    <message>
        <source>No app is connected</source>
        <translation>Keine App ist verbunden</translation>
    </message>
    <message>
        <source>Give an app this address to connect it:</source>
        <translation>Geben Sie einer App diese Adresse, um sie zu verbinden:</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Zugriff entziehen</translation>
    </message>
    <message>
        <source>Remove app</source>
        <translation>App entfernen</translation>
    </message>
    <message>
        <source>“%1” loses its access now: its next call is refused and its open connections end.

Todos it made stay. To come back it has to ask you again.</source>
        <translation>„%1“ verliert jetzt den Zugriff: der nächste Aufruf wird verweigert, und offene Verbindungen enden.

Aufgaben, die sie angelegt hat, bleiben. Um wiederzukommen, muss sie Sie neu fragen.</translation>
    </message>
    <message>
        <source>Traydo forgets “%1”. To connect, it has to register and ask you again.</source>
        <translation>Traydo vergisst „%1“. Um sich zu verbinden, muss sie sich anmelden und Sie neu fragen.</translation>
    </message>
    <message>
        <source>Keep access</source>
        <translation>Zugriff lassen</translation>
    </message>
    <message>
        <source>Keep app</source>
        <translation>App behalten</translation>
    </message>
    <message>
        <source>%1 has no access any more.</source>
        <translation>%1 hat keinen Zugriff mehr.</translation>
    </message>
    <message>
        <source>&amp;Connect an app…</source>
        <translation>Eine App &amp;verbinden…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Eine App verbinden…</translation>
    </message>
</context>
<context>
    <name>traydo::gui::BlockedSection</name>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>“%1” may not ask · blocked %2</source>
        <comment>name, when</comment>
        <translation>„%1“ darf nicht fragen · gesperrt %2</translation>
    </message>
    <message>
        <source>Nobody from %1 may ask · blocked %2</source>
        <comment>address, when</comment>
        <translation>Niemand von %1 darf fragen · gesperrt %2</translation>
    </message>
    <message>
        <source>Nobody may ask until %1 · blocked %2</source>
        <comment>time, when</comment>
        <translation>Niemand darf fragen bis %1 · gesperrt %2</translation>
    </message>
    <message>
        <source>Nobody may ask · blocked %1</source>
        <comment>when</comment>
        <translation>Niemand darf fragen · gesperrt %1</translation>
    </message>
    <message>
        <source>The block is undone.</source>
        <translation>Die Sperre ist aufgehoben.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::CallsPanel</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Shows the numbers instead of shades</source>
        <translation>Zeigt die Zahlen statt der Töne</translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Aufrufe nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Calls by app</source>
        <translation>Aufrufe je App</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>No app called in this time</source>
        <translation>In dieser Zeit hat keine App angefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n refused</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%1, %n verweigert</numerusform>
            <numerusform>%1, %n verweigert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::Chip</name>
    <message>
        <source>Understood from your text. Press to keep it as text instead.</source>
        <translation>Aus Ihrem Text verstanden. Drücken Sie darauf, damit es Text bleibt.</translation>
    </message>
    <message>
        <source>%1 – click to keep it as text instead</source>
        <translation>%1 – klicken, damit es Text bleibt</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ClientCard</name>
    <message>
        <source>Revoke…</source>
        <translation>Entziehen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Revoke the access of %1…</source>
        <translation>%1 den Zugriff entziehen…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1 entfernen…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Neues Geheimnis…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit what %1 may do…</source>
        <translation>Ändern, was %1 darf…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>New secret for %1…</source>
        <translation>Neues Geheimnis für %1…</translation>
    </message>
</context>
<context>
    <name>traydo::gui::CommandDialog</name>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>This is what Traydo runs for you, as you could in a terminal:</source>
        <translation>Das führt Traydo für Sie aus, wie Sie es in einem Terminal könnten:</translation>
    </message>
    <message>
        <source>&amp;Run and disconnect</source>
        <translation>Ausführen und &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;Run and connect</source>
        <translation>Ausführen und &amp;verbinden</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Running… When %1 asks to connect, answer in Traydo.</source>
        <translation>Läuft… Wenn %1 um Verbindung bittet, antworten Sie in Traydo.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>%1 did not do it. What it said is above.</source>
        <translation>%1 hat es nicht getan. Was es dazu sagte, steht oben.</translation>
    </message>
    <message>
        <source>Done. %1 knows nothing of Traydo any more. What you allowed it stays until you revoke it under Apps.</source>
        <translation>Fertig. %1 weiß nichts mehr von Traydo. Was Sie ihm erlaubt haben, bleibt, bis Sie es unter Apps entziehen.</translation>
    </message>
    <message>
        <source>Done. Now let %1 sign in: type /mcp there and choose traydo, or type in a terminal:
%2</source>
        <translation>Fertig. Lassen Sie %1 sich jetzt anmelden: tippen Sie dort /mcp und wählen Sie traydo, oder tippen Sie in einem Terminal:
%2</translation>
    </message>
    <message>
        <source>Done. If %1 has not asked to connect yet, it does so when it first needs your todos.</source>
        <translation>Fertig. Falls %1 noch nicht um Verbindung gebeten hat, tut es das, wenn es zum ersten Mal Ihre Aufgaben braucht.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConnectCard</name>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Knows where Traydo is</source>
        <translation>Weiß, wo Traydo ist</translation>
    </message>
    <message>
        <source>Looks for Traydo in the wrong place: %1</source>
        <translation>Sucht Traydo an der falschen Stelle: %1</translation>
    </message>
    <message>
        <source>Was told about Traydo under “%1”, where it does not look</source>
        <translation>Hat von Traydo unter „%1“ erfahren, wo es nicht nachsieht</translation>
    </message>
    <message>
        <source>Its settings are not in order, so Traydo leaves them alone.</source>
        <translation>Seine Einstellungen sind nicht in Ordnung, darum lässt Traydo sie in Ruhe.</translation>
    </message>
    <message>
        <source>Runs the app&apos;s own command; you see it first.</source>
        <translation>Führt den eigenen Befehl der App aus; Sie sehen ihn vorher.</translation>
    </message>
    <message>
        <source>Opens the app, which asks you.</source>
        <translation>Öffnet die App, und die fragt Sie.</translation>
    </message>
    <message>
        <source>Changes the app&apos;s settings; you see how first.</source>
        <translation>Ändert die Einstellungen der App; Sie sehen vorher, wie.</translation>
    </message>
    <message>
        <source>You copy a few lines into the app&apos;s settings.</source>
        <translation>Sie kopieren einige Zeilen in die Einstellungen der App.</translation>
    </message>
    <message>
        <source>Run its own command…</source>
        <translation>Ihren Befehl ausführen…</translation>
    </message>
    <message>
        <source>Let the app ask</source>
        <translation>Die App fragen lassen</translation>
    </message>
    <message>
        <source>Change its settings…</source>
        <translation>Ihre Einstellungen ändern…</translation>
    </message>
    <message>
        <source>Copy lines for its settings…</source>
        <translation>Zeilen für ihre Einstellungen kopieren…</translation>
    </message>
    <message>
        <source>It needs traydo-bridge, which is not installed.</source>
        <translation>Dafür braucht es traydo-bridge, und das ist nicht installiert.</translation>
    </message>
    <message>
        <source>Copy lines…</source>
        <translation>Zeilen kopieren…</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Neu verbinden…</translation>
    </message>
    <message>
        <source>Copy lines for %1…</source>
        <translation>Zeilen für %1 kopieren…</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>%1 verbinden…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConnectDialog</name>
    <message>
        <source>Connect an app</source>
        <translation>Eine App verbinden</translation>
    </message>
    <message>
        <source>Other apps</source>
        <translation>Andere Apps</translation>
    </message>
    <message>
        <source>Any app that can use MCP servers over HTTP connects with this address:</source>
        <translation>Jede App, die MCP-Server über HTTP benutzen kann, verbindet sich mit dieser Adresse:</translation>
    </message>
    <message>
        <source>Many read it from a file like this one:</source>
        <translation>Viele lesen sie aus einer Datei wie dieser:</translation>
    </message>
    <message>
        <source>Settings for an app</source>
        <translation>Einstellungen für eine App</translation>
    </message>
    <message>
        <source>Copy the &amp;lines</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Traydo tells the app where it is. The app then asks to connect, and you answer here: nothing is shared before that.</source>
        <translation>Traydo sagt der App, wo es ist. Die App bittet dann um Verbindung, und Sie antworten hier: vorher wird nichts geteilt.</translation>
    </message>
    <message>
        <source>No app found that Traydo knows by name</source>
        <translation>Keine App gefunden, die Traydo mit Namen kennt</translation>
    </message>
    <message>
        <source>Any app that can use MCP servers connects with this address:</source>
        <translation>Jede App, die MCP-Server benutzen kann, verbindet sich mit dieser Adresse:</translation>
    </message>
    <message>
        <source>An app that can only start programs starts this one: %1</source>
        <translation>Eine App, die nur Programme starten kann, startet dieses: %1</translation>
    </message>
    <message>
        <source>Traydo&apos;s server does not answer. As soon as it does, you can connect apps here.</source>
        <translation>Der Server von Traydo antwortet nicht. Sobald er es tut, können Sie hier Apps verbinden.</translation>
    </message>
    <message>
        <source>%1 now asks whether to add Traydo. Say yes there; then it asks to connect.</source>
        <translation>%1 fragt jetzt, ob es Traydo hinzufügen soll. Sagen Sie dort ja; dann bittet es um Verbindung.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Choose another way under More.</source>
        <translation>%1 ließ sich nicht öffnen. Wählen Sie unter „Mehr“ einen anderen Weg.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConsentDialog</name>
    <message>
        <source>An app asks for access</source>
        <translation>Eine App bittet um Zugriff</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Answer goes to</source>
        <translation>Antwort geht an</translation>
    </message>
    <message>
        <source>Listening there</source>
        <translation>Lauscht dort</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>Sie darf</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation>Lesen und ändern</translation>
    </message>
    <message>
        <source>In these lists</source>
        <translation>In diesen Listen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Which number does your browser show?</source>
        <translation>Welche Zahl zeigt Ihr Browser?</translation>
    </message>
    <message>
        <source>Deny and block…</source>
        <translation>Ablehnen und sperren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 min</translation>
    </message>
    <message>
        <source>Give me 5 more minutes</source>
        <translation>Gib mir noch 5 Minuten</translation>
    </message>
    <message>
        <source>Block “%1” for good</source>
        <translation>„%1“ dauerhaft sperren</translation>
    </message>
    <message>
        <source>Block every request from %1 for good</source>
        <translation>Jede Anfrage von %1 dauerhaft sperren</translation>
    </message>
    <message>
        <source>Block all new requests for 1 hour</source>
        <translation>Alle neuen Anfragen 1 Stunde lang sperren</translation>
    </message>
    <message>
        <source>“%1” wants your todo lists</source>
        <translation>„%1“ möchte an Ihre Aufgaben</translation>
    </message>
    <message>
        <source>Read and change (not asked for)</source>
        <translation>Lesen und ändern (nicht erfragt)</translation>
    </message>
    <message>
        <source>My browser shows %1</source>
        <translation>Mein Browser zeigt %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Less than one minute left</source>
        <translation>Weniger als eine Minute übrig</translation>
    </message>
    <message>
        <source>Choose at least one list to allow access.</source>
        <translation>Wählen Sie mindestens eine Liste, um Zugriff zu erlauben.</translation>
    </message>
    <message>
        <source>Pick it to allow access. No browser page open? Then deny.</source>
        <translation>Wählen Sie sie, um zu erlauben. Keine Seite im Browser offen? Dann lehnen Sie ab.</translation>
    </message>
    <message>
        <source>That was the third wrong number, so the request is denied. If it was yours, start it again in the app.</source>
        <translation>Das war die dritte falsche Zahl, die Anfrage ist abgelehnt. War es Ihre, beginnen Sie in der App von vorn.</translation>
    </message>
    <message>
        <source>That was another number. There is a new one now: look again. The third wrong one denies the request.</source>
        <translation>Das war eine andere Zahl. Es gibt jetzt eine neue: sehen Sie noch einmal hin. Die dritte falsche lehnt die Anfrage ab.</translation>
    </message>
    <message>
        <source>This request is no longer waiting. It ran out, or was answered or cancelled elsewhere.</source>
        <translation>Diese Anfrage wartet nicht mehr. Sie ist abgelaufen oder wurde anderswo beantwortet oder abgebrochen.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Which number does the app show?</source>
        <translation>Welche Zahl zeigt die App?</translation>
    </message>
    <message>
        <source>The app shows %1</source>
        <translation>Die App zeigt %1</translation>
    </message>
    <message>
        <source>Which number does the browser on that device show?</source>
        <translation>Welche Zahl zeigt der Browser auf jenem Gerät?</translation>
    </message>
    <message>
        <source>Number in the browser on that device</source>
        <translation>Zahl im Browser auf jenem Gerät</translation>
    </message>
    <message>
        <source>Pick it to allow access. No app shows one? Then deny.</source>
        <translation>Wählen Sie sie, um zu erlauben. Zeigt keine App eine? Dann lehnen Sie ab.</translation>
    </message>
    <message>
        <source>Type it to allow access. You are not at another device? Then deny.</source>
        <translation>Tippen Sie sie ein, um zu erlauben. Sie sind an keinem anderen Gerät? Dann lehnen Sie ab.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::DataSettings</name>
    <message>
        <source>Where your data lies</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listen</translation>
    </message>
    <message>
        <source>Also what is &amp;done</source>
        <translation>Auch &amp;Erledigtes</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>From a file of Traydo, a calendar, todo.txt or a table. You see what comes in before anything changes.</source>
        <translation>Aus einer Datei von Traydo, einem Kalender, todo.txt oder einer Tabelle. Sie sehen, was hereinkommt, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>A copy of everything as it is now. Restored, it brings back your todos; apps have to ask for access again.</source>
        <translation>Eine Kopie von allem, wie es jetzt ist. Zurückgespielt bringt sie Ihre Aufgaben wieder; Apps müssen neu um Zugriff bitten.</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>This file cannot be written: %1</source>
        <translation>Diese Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Alle Listen</translation>
    </message>
    <message>
        <source>Export todos</source>
        <translation>Aufgaben exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) saved to %1</source>
        <translation>
            <numerusform>%n Aufgabe in %1 gespeichert</numerusform>
            <numerusform>%n Aufgaben in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with todos (%1)</source>
        <translation>Dateien mit Aufgaben (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import todos</source>
        <translation>Aufgaben importieren</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Databases (*.sqlite)</source>
        <translation>Datenbanken (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::FileChangeDialog</name>
    <message>
        <source>Traydo leaves this file alone: it belongs to another user, is write-protected, or is a link to nowhere.</source>
        <translation>Traydo lässt diese Datei in Ruhe: sie gehört jemand anderem, ist schreibgeschützt oder ein Verweis ins Leere.</translation>
    </message>
    <message>
        <source>Traydo leaves this file alone: it is larger than 1 MB.</source>
        <translation>Traydo lässt diese Datei in Ruhe: sie ist größer als 1 MB.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>The file was changed by another program meanwhile, so Traydo left it alone. Close this and look again.</source>
        <translation>Die Datei wurde inzwischen von einem anderen Programm geändert, darum hat Traydo sie in Ruhe gelassen. Schließen Sie dies und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The file could not be written. It is as it was.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Sie ist, wie sie war.</translation>
    </message>
    <message>
        <source>Traydo leaves this file alone: it is not in order. Put it right, or add the lines by hand.</source>
        <translation>Traydo lässt diese Datei in Ruhe: sie ist nicht in Ordnung. Bringen Sie sie in Ordnung oder fügen Sie die Zeilen von Hand ein.</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>%1 knows Traydo already; nothing has to be changed.</source>
        <translation>%1 kennt Traydo schon; es muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>Traydo changes one place in the settings of %1 and keeps a copy of the file:
%2</source>
        <translation>Traydo ändert eine Stelle in den Einstellungen von %1 und behält eine Kopie der Datei:
%2</translation>
    </message>
    <message>
        <source>C&amp;hange the file</source>
        <translation>Datei ä&amp;ndern</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Done. %1 knows nothing of Traydo once it is started again.</source>
        <translation>Fertig. %1 weiß nichts mehr von Traydo, sobald es neu gestartet ist.</translation>
    </message>
    <message>
        <source>Done. Start %1 again; it then asks to connect, and you answer in Traydo.</source>
        <translation>Fertig. Starten Sie %1 neu; dann bittet es um Verbindung, und Sie antworten in Traydo.</translation>
    </message>
    <message>
        <source>The file as it was: %1</source>
        <translation>Die Datei, wie sie war: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::FirstRunPage</name>
    <message>
        <source>Welcome to Traydo</source>
        <translation>Willkommen bei Traydo</translation>
    </message>
    <message>
        <source>One todo list for you and your AI assistants. You decide which of them may see what.</source>
        <translation>Eine Aufgabenliste für Sie und Ihre KI-Assistenten. Sie entscheiden, wer was sehen darf.</translation>
    </message>
    <message>
        <source>What is the first thing on your mind?</source>
        <translation>Was geht Ihnen als Erstes durch den Kopf?</translation>
    </message>
    <message>
        <source>Call the bank tomorrow 17:00</source>
        <translation>Bank anrufen morgen 17:00</translation>
    </message>
    <message>
        <source>First todo</source>
        <translation>Erste Aufgabe</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Let an assistant help</source>
        <translation>Lassen Sie einen Assistenten helfen</translation>
    </message>
    <message>
        <source>Claude, Codex, Cursor and others can read and change your todos once you allow it.</source>
        <translation>Claude, Codex, Cursor und andere können Ihre Aufgaben lesen und ändern, sobald Sie es erlauben.</translation>
    </message>
    <message>
        <source>&amp;Connect an app…</source>
        <translation>Eine App &amp;verbinden…</translation>
    </message>
    <message>
        <source>&amp;Start Traydo when I log in</source>
        <translation>Traydo &amp;starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>Only this computer can connect. Nothing is sent anywhere else.</source>
        <translation>Nur dieser Computer kann sich verbinden. Nichts wird woandershin geschickt.</translation>
    </message>
    <message>
        <source>&amp;Go to my todos</source>
        <translation>&amp;Zu meinen Aufgaben</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>This file cannot be changed: %1</source>
        <translation>Diese Datei lässt sich nicht ändern: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::GeneralSettings</name>
    <message>
        <source>Starting</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>&amp;Start Traydo when I log in</source>
        <translation>Traydo &amp;starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>It starts without a window. Apps can then reach your todos whenever you are logged in.</source>
        <translation>Es startet ohne Fenster. Apps erreichen Ihre Aufgaben dann, solange Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Ruhezeit</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;von</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>No notification comes up then. Requests wait in the panel and in this window.</source>
        <translation>Dann kommt keine Benachrichtigung. Anfragen warten in der Leiste und in diesem Fenster.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Words and dates follow the language of your desktop.</source>
        <translation>Wörter und Daten folgen der Sprache Ihrer Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>This file cannot be changed: %1</source>
        <translation>Diese Datei lässt sich nicht ändern: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::GrantDialog</name>
    <message>
        <source>Edit access</source>
        <translation>Zugriff bearbeiten</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Read and &amp;change</source>
        <translation>Lesen und ä&amp;ndern</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>What “%1” may do</source>
        <translation>Was „%1“ darf</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>%1 from now</source>
        <comment>duration</comment>
        <translation>%1 ab jetzt</translation>
    </message>
    <message>
        <source>change todos, not only read them</source>
        <translation>Aufgaben ändern, nicht nur lesen</translation>
    </message>
    <message>
        <source>reach all lists, also those you make later</source>
        <translation>an alle Listen, auch an solche, die Sie später anlegen</translation>
    </message>
    <message>
        <source>reach %1</source>
        <comment>names of lists</comment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>stay until %1</source>
        <translation>bleiben bis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>This gives it more than now. It may then: %1.</source>
        <translation>Das gibt ihr mehr als jetzt. Sie darf dann: %1.</translation>
    </message>
    <message>
        <source>Choose at least one list, or revoke the access instead.</source>
        <translation>Wählen Sie mindestens eine Liste, oder entziehen Sie stattdessen den Zugriff.</translation>
    </message>
    <message>
        <source>&amp;Give more access</source>
        <translation>Mehr Zugriff &amp;geben</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HeatMap</name>
    <message numerus="yes">
        <source>%1 %2 – %3: %n call(s)</source>
        <comment>weekday, from, to</comment>
        <translation>
            <numerusform>%1 %2 – %3: %n Aufruf</numerusform>
            <numerusform>%1 %2 – %3: %n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Aufrufe nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Keine Aufrufe</translation>
    </message>
    <message>
        <source>Busiest: %1</source>
        <translation>Am meisten: %1</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HistoryDelegate</name>
    <message>
        <source>taken back · %1</source>
        <comment>time</comment>
        <translation>zurückgenommen · %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ImportDialog</name>
    <message>
        <source>Import todos</source>
        <translation>Aufgaben importieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>Bitte beachten:</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>Import aus %1</translation>
    </message>
    <message>
        <source>The lists that the file names</source>
        <translation>Die Listen, die die Datei nennt</translation>
    </message>
    <message numerus="yes">
        <source>%n new todo(s)</source>
        <translation>
            <numerusform>%n neue Aufgabe</numerusform>
            <numerusform>%n neue Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by the file</source>
        <translation>
            <numerusform>%n von der Datei geändert</numerusform>
            <numerusform>%n von der Datei geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>New lists: %1</source>
        <translation>Neue Listen: %1</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Es gibt nichts hereinzuholen.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n todo(s)</source>
        <translation>
            <numerusform>%n Aufgabe &amp;importieren</numerusform>
            <numerusform>%n Aufgaben &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>Importiert: %1 neu, %2 geändert.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <comment>reason, a sentence</comment>
        <translation>Ausgelassen. %1</translation>
    </message>
    <message>
        <source>This file does not read as “%1”. %2</source>
        <comment>format, reason: a sentence or nothing</comment>
        <translation>Diese Datei liest sich nicht als „%1“. %2</translation>
    </message>
</context>
<context>
    <name>traydo::gui::LanDialog</name>
    <message>
        <source>Other devices</source>
        <translation>Andere Geräte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate authority</source>
        <translation>SHA-256-Fingerabdruck der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>New apps</source>
        <translation>Neue Apps</translation>
    </message>
    <message>
        <source>&amp;Save certificate…</source>
        <translation>Zertifikat &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Let new apps register for 10 minutes</source>
        <translation>Neue Apps 10 Minuten lang &amp;anmelden lassen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Other devices cannot connect now: %1</source>
        <translation>Andere Geräte können sich gerade nicht verbinden: %1</translation>
    </message>
    <message>
        <source>Devices of your network can connect, over TLS. Each has to trust the certificate first: compare the fingerprint there.</source>
        <translation>Geräte Ihres Netzes können sich verbinden, über TLS. Jedes muss zuerst dem Zertifikat vertrauen: vergleichen Sie dort den Fingerabdruck.</translation>
    </message>
    <message>
        <source>may register now; %1</source>
        <translation>dürfen sich jetzt anmelden; %1</translation>
    </message>
    <message>
        <source>may not register</source>
        <translation>dürfen sich nicht anmelden</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>Jetzt &amp;beenden</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Zertifikate (*.pem)</translation>
    </message>
    <message>
        <source>Saved. Other devices have to trust this file.</source>
        <translation>Gespeichert. Andere Geräte müssen dieser Datei vertrauen.</translation>
    </message>
    <message>
        <source>The certificate could not be saved: %1</source>
        <translation>Das Zertifikat konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Only this computer can connect. To let other devices of your network in, switch that on in the settings, under Network.</source>
        <translation>Nur dieser Computer kann sich verbinden. Um andere Geräte Ihres Netzes einzulassen, schalten Sie das in den Einstellungen unter „Netz“ ein.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListActions</name>
    <message>
        <source>Rename the list</source>
        <translation>Die Liste umbenennen</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Die Liste löschen</translation>
    </message>
    <message>
        <source>Move the list up or down</source>
        <translation>Die Liste nach oben oder unten setzen</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation>Name der Liste:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Neue Liste…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListChoice</name>
    <message>
        <source>All lists, also future ones</source>
        <translation>Alle Listen, auch künftige</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListEdits</name>
    <message>
        <source>List “%1” created</source>
        <translation>Liste „%1“ angelegt</translation>
    </message>
    <message>
        <source>List “%1” renamed</source>
        <translation>Liste „%1“ umbenannt</translation>
    </message>
    <message>
        <source>List “%1” changed</source>
        <translation>Liste „%1“ geändert</translation>
    </message>
    <message>
        <source>List “%1” moved</source>
        <translation>Liste „%1“ verschoben</translation>
    </message>
    <message>
        <source>List “%1” archived</source>
        <translation>Liste „%1“ archiviert</translation>
    </message>
    <message>
        <source>List “%1” moved to the trash</source>
        <translation>Liste „%1“ in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>List “%1” brought back</source>
        <translation>Liste „%1“ zurückgeholt</translation>
    </message>
</context>
<context>
    <name>traydo::gui::LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>traydo::gui::MainWindow</name>
    <message>
        <source>Traydo</source>
        <translation>Traydo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>New todo</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>New access for a program…</source>
        <translation>Neuer Zugang für ein Programm…</translation>
    </message>
    <message>
        <source>Other devices…</source>
        <translation>Andere Geräte…</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Requests (%1)</source>
        <translation>Anfragen (%1)</translation>
    </message>
    <message>
        <source>Traydo&apos;s server does not answer. What you see may be old; trying again…</source>
        <translation>Der Server von Traydo antwortet nicht. Was Sie sehen, kann veraltet sein; neuer Versuch…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Access is paused: apps are told so and can do nothing until you resume.</source>
        <translation>Der Zugriff ruht: Apps wird das gesagt, und sie können nichts tun, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>traydo::gui::NetworkSettings</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Address for apps</source>
        <translation>Adresse für Apps</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Andere Geräte</translation>
    </message>
    <message>
        <source>&amp;Let devices of my network connect</source>
        <translation>&amp;Geräte meines Netzes einlassen</translation>
    </message>
    <message>
        <source>P&amp;ort for them</source>
        <translation>P&amp;ort für sie</translation>
    </message>
    <message>
        <source>&amp;Certificate and pairing…</source>
        <translation>&amp;Zertifikat und Anmeldung…</translation>
    </message>
    <message>
        <source>Apps that are named by a web address</source>
        <translation>Apps, die sich mit einer Webadresse nennen</translation>
    </message>
    <message>
        <source>Look &amp;up who publishes them</source>
        <translation>&amp;Nachsehen, wer sie veröffentlicht</translation>
    </message>
    <message>
        <source>Traydo then fetches a small file from that address. Without it these apps introduce themselves, and their names stay unproven.</source>
        <translation>Traydo holt dann eine kleine Datei von dieser Adresse. Sonst stellen sich diese Apps selbst vor, und ihre Namen bleiben ungeprüft.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>An option or variable that Traydo was started with decides this.</source>
        <translation>Das entscheidet eine Option oder Variable, mit der Traydo gestartet wurde.</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>Nur dieser Computer kann sich verbinden.</translation>
    </message>
    <message>
        <source>Other devices can connect at %1.</source>
        <translation>Andere Geräte können sich unter %1 verbinden.</translation>
    </message>
    <message>
        <source>Other devices cannot connect now: %1</source>
        <translation>Andere Geräte können sich gerade nicht verbinden: %1</translation>
    </message>
    <message>
        <source>Apps that are connected know the old address only. They have to be given the new one.</source>
        <translation>Verbundene Apps kennen nur die alte Adresse. Sie brauchen die neue von Ihnen.</translation>
    </message>
    <message>
        <source>Change the port</source>
        <translation>Den Port ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) use the present address. Each has to be connected again with the new one, and asks you again.

Your todos and settings stay.</source>
        <translation>
            <numerusform>%n App benutzt die jetzige Adresse. Sie muss mit der neuen wieder verbunden werden und fragt Sie dann neu.

Ihre Aufgaben und Einstellungen bleiben.</numerusform>
            <numerusform>%n Apps benutzen die jetzige Adresse. Jede muss mit der neuen wieder verbunden werden und fragt Sie dann neu.

Ihre Aufgaben und Einstellungen bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change to port %1</source>
        <translation>Auf Port %1 ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Keep port %1</source>
        <translation>Port %1 be&amp;halten</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewendet…</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>Angewendet.</translation>
    </message>
    <message>
        <source>Traydo may not write its settings here: %1</source>
        <translation>Traydo darf seine Einstellungen hier nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Other devices need a port of their own.</source>
        <translation>Andere Geräte brauchen einen eigenen Port.</translation>
    </message>
    <message>
        <source>This port is taken.</source>
        <translation>Dieser Port ist besetzt.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::PlaceDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
</context>
<context>
    <name>traydo::gui::PlaceModel</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n offen</numerusform>
            <numerusform>%1, %n offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::PreviewDialog</name>
    <message>
        <source>What Traydo would do</source>
        <translation>Was Traydo täte</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ProgramAccessDialog</name>
    <message>
        <source>New access for a program</source>
        <translation>Neuer Zugang für ein Programm</translation>
    </message>
    <message>
        <source>For scripts and apps that cannot ask for access themselves. You can take it back under Apps at any time.</source>
        <translation>Für Skripte und Apps, die nicht selbst um Zugriff bitten können. Unter Apps können Sie ihn jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Backup script</source>
        <translation>Sicherungsskript</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Meldet sich an mit</translation>
    </message>
    <message>
        <source>A &amp;token, sent with every request</source>
        <translation>Einem &amp;Token, das es mit jeder Anfrage schickt</translation>
    </message>
    <message>
        <source>A client ID and &amp;secret (OAuth client credentials)</source>
        <translation>Einer Client-ID und einem &amp;Geheimnis (OAuth-Client-Credentials)</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Read and c&amp;hange</source>
        <translation>Lesen und än&amp;dern</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>It is shown only now: Traydo keeps nothing it could be read from.</source>
        <translation>Es wird nur jetzt gezeigt: Traydo bewahrt nichts auf, woraus es zu lesen wäre.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>An&amp;legen</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation>Wählen Sie mindestens eine Liste.</translation>
    </message>
    <message>
        <source>“%1” gets its tokens with this ID and secret (grant type client_credentials).</source>
        <translation>„%1“ holt sich seine Token mit dieser ID und diesem Geheimnis (Grant-Typ client_credentials).</translation>
    </message>
    <message>
        <source>Give “%1” this token. It sends it with every request as “Authorization: Bearer …”.</source>
        <translation>Geben Sie „%1“ dieses Token. Es schickt es mit jeder Anfrage als „Authorization: Bearer …“.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>traydo::gui::QuickAddEdit</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>New todo</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Add todo</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Hohe Priorität</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Mittlere Priorität</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niedrige Priorität</translation>
    </message>
    <message>
        <source>There are only details here. Type what is to be done, too.</source>
        <translation>Hier stehen nur Einzelheiten. Tippen Sie auch, was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::QuickAddWindow</name>
    <message>
        <source>Add a todo</source>
        <translation>Eine Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>For example: Call the bank tomorrow 17:00 #inbox !1</source>
        <translation>Zum Beispiel: Bank anrufen morgen 17:00 #inbox !1</translation>
    </message>
    <message>
        <source>Enter adds it, Ctrl+Enter adds it and stays, Esc closes.</source>
        <translation>Eingabe fügt hinzu, Strg+Eingabe fügt hinzu und bleibt, Esc schließt.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestCard</name>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Review the request of %1</source>
        <translation>Die Anfrage von %1 ansehen</translation>
    </message>
    <message>
        <source>Deny the request of %1</source>
        <translation>Die Anfrage von %1 ablehnen</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestNotifier</name>
    <message>
        <source>An app asks for access</source>
        <translation>Eine App bittet um Zugriff</translation>
    </message>
    <message>
        <source>“%1” wants your todo lists. %2</source>
        <comment>name, how far it is verified</comment>
        <translation>„%1“ möchte an Ihre Aufgaben. %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) ask for access</source>
        <translation>
            <numerusform>%n App bittet um Zugriff</numerusform>
            <numerusform>%n Apps bitten um Zugriff</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the requests in Traydo.</source>
        <translation>Sehen Sie sich die Anfragen in Traydo an.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestsPage</name>
    <message>
        <source>No app is asking for access</source>
        <translation>Keine App bittet um Zugriff</translation>
    </message>
    <message>
        <source>Give an app this address. It then asks here, and you decide what it may do.</source>
        <translation>Geben Sie einer App diese Adresse. Sie fragt dann hier, und Sie entscheiden, was sie darf.</translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SecretDialog</name>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>The program has to be given the new secret. Until then it can go on with the old one for a day.</source>
        <translation>Das Programm braucht das neue Geheimnis von Ihnen. Bis dahin kann es einen Tag lang mit dem alten weitermachen.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Make a new secret</source>
        <translation>Neues Geheimnis &amp;anlegen</translation>
    </message>
    <message>
        <source>A new secret for “%1”</source>
        <translation>Ein neues Geheimnis für „%1“</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again.</source>
        <translation>Kopieren Sie es jetzt: es wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>The old secret stays good until %1.</source>
        <translation>Das alte Geheimnis gilt noch bis %1.</translation>
    </message>
    <message>
        <source>The old secret is no longer good.</source>
        <translation>Das alte Geheimnis gilt nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ShelfDialog</name>
    <message>
        <source>No list is archived or deleted.</source>
        <translation>Keine Liste ist archiviert oder gelöscht.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Archived and deleted lists</source>
        <translation>Archivierte und gelöschte Listen</translation>
    </message>
    <message>
        <source>Archived lists keep their todos. Deleted ones go for good after 30 days.</source>
        <translation>Archivierte Listen behalten ihre Aufgaben. Gelöschte verschwinden nach 30 Tagen endgültig.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <comment>list</comment>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>list</comment>
        <translation>%1 (gelöscht)</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>traydo::gui::Sparkline</name>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>gestern und heute</numerusform>
            <numerusform>die letzten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls in %1</source>
        <comment>span</comment>
        <translation>Keine Aufrufe: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>calls, span</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3 of them refused</source>
        <comment>calls, span</comment>
        <translation>%1: %2, davon %3 verweigert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, calls</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>traydo::gui::StartProblem</name>
    <message>
        <source>Traydo cannot start</source>
        <translation>Traydo kann nicht starten</translation>
    </message>
    <message>
        <source>Stop that program, or give Traydo another port: traydo --port 7400</source>
        <translation>Beenden Sie dieses Programm, oder geben Sie Traydo einen anderen Port: traydo --port 7400</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>In einer &amp;Datei aufbewahren</translation>
    </message>
    <message>
        <source>Kept in a file, the secret can be read by you alone, but is not encrypted.</source>
        <translation>In einer Datei können nur Sie das Geheimnis lesen, es ist aber nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SubtaskList</name>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Neuer Teil</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Einen Teil hinzufügen</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TextDialog</name>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Put these lines into the settings for MCP servers of %1. If there are some already, only the part “traydo” is needed.</source>
        <translation>Fügen Sie diese Zeilen in die Einstellungen für MCP-Server von %1 ein. Gibt es dort schon welche, braucht es nur den Teil „traydo“.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoActions</name>
    <message>
        <source>Done, or open again</source>
        <translation>Erledigt, oder wieder öffnen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Make it part of the todo above</source>
        <translation>Zum Teil der Aufgabe darüber machen</translation>
    </message>
    <message>
        <source>Make it a todo of its own</source>
        <translation>Zu einer eigenen Aufgabe machen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Choose a list at the side to put its todos in another order.</source>
        <translation>Wählen Sie an der Seite eine Liste, um ihre Aufgaben anders zu ordnen.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoDelegate</name>
    <message>
        <source>High priority</source>
        <translation>Hohe Priorität</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Mittlere Priorität</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niedrige Priorität</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>day</comment>
        <translation>Überfällig: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoDialog</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Deren Fassung zeigen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>&amp;on</source>
        <translation>&amp;am</translation>
    </message>
    <message>
        <source>Has a due date</source>
        <translation>Hat ein Datum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>&amp;at</source>
        <translation>&amp;um</translation>
    </message>
    <message>
        <source>Has a time of day</source>
        <translation>Hat eine Uhrzeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Repetition in words</source>
        <translation>Wiederholung in Worten</translation>
    </message>
    <message>
        <source>For example: every 2 weeks on monday</source>
        <translation>Zum Beispiel: alle 2 Wochen am Montag</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Stichwörter</translation>
    </message>
    <message>
        <source>For example: phone, errands</source>
        <translation>Zum Beispiel: Telefon, Besorgungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anders…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>Sagen Sie es in Worten.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Verstanden: %1</translation>
    </message>
    <message>
        <source>Not understood yet. Try “every 3 days” or “every friday”.</source>
        <translation>Noch nicht verstanden. Versuchen Sie „alle 3 Tage“ oder „jeden Freitag“.</translation>
    </message>
    <message>
        <source>A todo needs a title.</source>
        <translation>Eine Aufgabe braucht einen Titel.</translation>
    </message>
    <message>
        <source>It is not clear how often this repeats.</source>
        <translation>Es ist nicht klar, wie oft sich das wiederholt.</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Ein anderes Fenster</translation>
    </message>
    <message>
        <source>%1 has changed this meanwhile. What you typed is still here: save again to keep yours.</source>
        <comment>app or window</comment>
        <translation>%1 hat das inzwischen geändert. Was Sie getippt haben, steht noch da: speichern Sie noch einmal, um Ihres zu behalten.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
    <message>
        <source>Added by %1, %2.</source>
        <comment>app or you, time</comment>
        <translation>Hinzugefügt von %1, %2.</translation>
    </message>
    <message>
        <source>Changed by %1, %2.</source>
        <comment>app or you, time</comment>
        <translation>Geändert von %1, %2.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoEdits</name>
    <message>
        <source>“%1” added</source>
        <translation>„%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>“%1” renamed</source>
        <translation>„%1“ umbenannt</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>„%1“ geändert</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>„%1“ erledigt</translation>
    </message>
    <message>
        <source>“%1” open again</source>
        <translation>„%1“ wieder offen</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>„%1“ verschoben</translation>
    </message>
    <message>
        <source>“%1” rescheduled</source>
        <translation>„%1“ auf einen anderen Tag gelegt</translation>
    </message>
    <message>
        <source>“%1” moved to the trash</source>
        <translation>„%1“ in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>“%1” brought back</source>
        <translation>„%1“ zurückgeholt</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) changed</source>
        <translation>
            <numerusform>%n Aufgabe geändert</numerusform>
            <numerusform>%n Aufgaben geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) done</source>
        <translation>
            <numerusform>%n Aufgabe erledigt</numerusform>
            <numerusform>%n Aufgaben erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) open again</source>
        <translation>
            <numerusform>%n Aufgabe wieder offen</numerusform>
            <numerusform>%n Aufgaben wieder offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) moved</source>
        <translation>
            <numerusform>%n Aufgabe verschoben</numerusform>
            <numerusform>%n Aufgaben verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) rescheduled</source>
        <translation>
            <numerusform>%n Aufgabe auf einen anderen Tag gelegt</numerusform>
            <numerusform>%n Aufgaben auf einen anderen Tag gelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) moved to the trash</source>
        <translation>
            <numerusform>%n Aufgabe in den Papierkorb gelegt</numerusform>
            <numerusform>%n Aufgaben in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) brought back</source>
        <translation>
            <numerusform>%n Aufgabe zurückgeholt</numerusform>
            <numerusform>%n Aufgaben zurückgeholt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoModel</name>
    <message>
        <source>Changed by %1, %2</source>
        <comment>app, time</comment>
        <translation>Geändert von %1, %2</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <comment>app, time</comment>
        <translation>Von %1, %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>a part of the todo above</source>
        <translation>ein Teil der Aufgabe darüber</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodosPage</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Neue Liste…</translation>
    </message>
    <message>
        <source>Search todos</source>
        <translation>Aufgaben durchsuchen</translation>
    </message>
    <message>
        <source>Show completed</source>
        <translation>Erledigte zeigen</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>Eine Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Add a todo to %1</source>
        <translation>Aufgabe zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Views and lists</source>
        <translation>Ansichten und Listen</translation>
    </message>
    <message>
        <source>Archived and deleted lists</source>
        <translation>Archivierte und gelöschte Listen</translation>
    </message>
    <message>
        <source>Move all to today</source>
        <translation>Alle auf heute legen</translation>
    </message>
    <message>
        <source>Everything that is overdue becomes due today</source>
        <translation>Alles Überfällige wird heute fällig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) were left as they are.</source>
        <translation>
            <numerusform>%n Aufgabe blieb, wie sie war.</numerusform>
            <numerusform>%n Aufgaben blieben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>This todo is gone. Your title was: %1</source>
        <translation>Diese Aufgabe gibt es nicht mehr. Ihr Titel war: %1</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Press Enter for your title, or Esc for the new one.</source>
        <translation>Das wurde inzwischen geändert. Eingabe nimmt Ihren Titel, Esc den neuen.</translation>
    </message>
    <message>
        <source>Add a todo for today</source>
        <translation>Eine Aufgabe für heute hinzufügen</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <comment>view or list</comment>
        <translation>Suchen in %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TrayIcon</name>
    <message>
        <source>Open Traydo</source>
        <translation>Traydo öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Traydo: %n request(s) waiting</source>
        <translation>
            <numerusform>Traydo: %n Anfrage wartet</numerusform>
            <numerusform>Traydo: %n Anfragen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinde…</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Lauscht auf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting…</source>
        <translation>
            <numerusform>%n Anfrage wartet…</numerusform>
            <numerusform>%n Anfragen warten…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add todo…</source>
        <translation>Aufgabe hinzufügen…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Eine App verbinden…</translation>
    </message>
    <message>
        <source>Not listening: no app can connect</source>
        <translation>Lauscht nicht: keine App kann sich verbinden</translation>
    </message>
    <message>
        <source>Access is paused</source>
        <translation>Der Zugriff ruht</translation>
    </message>
    <message>
        <source>Listening on %1 and for other devices</source>
        <translation>Lauscht auf %1 und für andere Geräte</translation>
    </message>
    <message>
        <source>Traydo: %1</source>
        <comment>state</comment>
        <translation>Traydo: %1</translation>
    </message>
    <message>
        <source>Resume access</source>
        <translation>Zugriff fortsetzen</translation>
    </message>
    <message>
        <source>Pause access</source>
        <translation>Zugriff pausieren</translation>
    </message>
    <message>
        <source>Today: %1   Overdue: %2</source>
        <translation>Heute: %1   Überfällig: %2</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Heute ist nichts fällig</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>todo, when it was due</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TrayProgram</name>
    <message>
        <source>Traydo keeps running</source>
        <translation>Traydo läuft weiter</translation>
    </message>
    <message>
        <source>Apps can still reach your todos. The icon in the panel brings the window back.</source>
        <translation>Apps erreichen Ihre Aufgaben weiterhin. Das Symbol in der Leiste holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>Open Traydo</source>
        <translation>Traydo öffnen</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Stattdessen beenden</translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoNotice</name>
    <message>
        <source>Open Traydo</source>
        <translation>Traydo öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoSinceDialog</name>
    <message>
        <source>Take back changes</source>
        <translation>Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Changes that will be taken back</source>
        <translation>Änderungen, die zurückgenommen werden</translation>
    </message>
    <message>
        <source>What was changed again since by somebody else stays as it is. This shows up under Activity and can itself be taken back.</source>
        <translation>Was seither jemand anders wieder geändert hat, bleibt, wie es ist. Das steht danach im Verlauf und lässt sich selbst zurücknehmen.</translation>
    </message>
    <message>
        <source>Changes that stay</source>
        <translation>Änderungen, die bleiben</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Take back what you did since</source>
        <translation>Zurücknehmen, was Sie getan haben seit</translation>
    </message>
    <message>
        <source>Take back what %1 did since</source>
        <translation>Zurücknehmen, was %1 getan hat seit</translation>
    </message>
    <message>
        <source>There is nothing to take back since then.</source>
        <translation>Seither gibt es nichts zurückzunehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be taken back, newest first:</source>
        <translation>
            <numerusform>%n Änderung wird zurückgenommen:</numerusform>
            <numerusform>%n Änderungen werden zurückgenommen, die neueste zuerst:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>when, what</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)</source>
        <translation>
            <numerusform>%n Änderung zurücknehmen</numerusform>
            <numerusform>%n Änderungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back.</source>
        <translation>
            <numerusform>%n Änderung zurückgenommen.</numerusform>
            <numerusform>%n Änderungen zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n could not be taken back:</source>
        <comment>taken back</comment>
        <translation>
            <numerusform>%1 %n ließ sich nicht zurücknehmen:</numerusform>
            <numerusform>%1 %n ließen sich nicht zurücknehmen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoStack</name>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Partly undone. %1</source>
        <comment>reason, a sentence</comment>
        <translation>Teilweise zurückgenommen. %1</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <comment>reason, a sentence</comment>
        <translation>Nicht zurückgenommen. %1</translation>
    </message>
</context>
</TS>
