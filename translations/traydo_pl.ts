<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>ChangeText</name>
    <message>
        <source>List added: %1</source>
        <translation>Dodano listę: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Dodano: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Zrobiono: %1</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>Otwarto ponownie: %1</translation>
    </message>
    <message>
        <source>List removed: %1</source>
        <translation>Usunięto listę: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Usunięto: %1</translation>
    </message>
    <message>
        <source>List restored: %1</source>
        <translation>Przywrócono listę: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Przywrócono: %1</translation>
    </message>
    <message>
        <source>List edited: %1</source>
        <translation>Zmieniono listę: %1</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>Zmieniono: %1</translation>
    </message>
    <message>
        <source>high</source>
        <comment>priority</comment>
        <translation>wysoki</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>priority</comment>
        <translation>średni</translation>
    </message>
    <message>
        <source>low</source>
        <comment>priority</comment>
        <translation>niski</translation>
    </message>
    <message>
        <source>none</source>
        <translation>żadne</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>An app without a name</source>
        <translation>Aplikacja bez nazwy</translation>
    </message>
    <message>
        <source>Taken back – %1</source>
        <comment>what the taking back did</comment>
        <translation>Cofnięto – %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Powtarza się</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>W archiwum</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>another todo</source>
        <translation>innego zadania</translation>
    </message>
    <message>
        <source>another list</source>
        <translation>inna lista</translation>
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
        <translation>Przeniesiono w inne miejsce</translation>
    </message>
    <message numerus="yes">
        <source>and %n more todo(s) with it</source>
        <translation>
            <numerusform>i jeszcze %n zadanie z nim</numerusform>
            <numerusform>i jeszcze %n zadania z nim</numerusform>
            <numerusform>i jeszcze %n zadań z nim</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>An app without a name</source>
        <translation>Aplikacja bez nazwy</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Sprawdzono: %1</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Wydawca: %1</translation>
    </message>
    <message>
        <source>Program that you gave a secret</source>
        <translation>Program, który dostał sekret</translation>
    </message>
    <message>
        <source>Program that you gave an access token</source>
        <translation>Program, który dostał token dostępu</translation>
    </message>
    <message>
        <source>Program of this computer, name not verified</source>
        <translation>Program z tego komputera, nazwa niesprawdzona</translation>
    </message>
    <message>
        <source>Name not verified</source>
        <translation>Nazwa niesprawdzona</translation>
    </message>
    <message>
        <source>May read and change</source>
        <translation>Może czytać i zmieniać</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Może czytać</translation>
    </message>
    <message>
        <source>all lists</source>
        <translation>wszystkie listy</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>żadna lista</translation>
    </message>
    <message>
        <source>Registered, but may not see anything</source>
        <translation>Zarejestrowana, ale nic nie może widzieć</translation>
    </message>
    <message>
        <source>%1 · %2 · until %3</source>
        <comment>rights, lists, end</comment>
        <translation>%1 · %2 · do %3</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <comment>time</comment>
        <translation>Widziana %1</translation>
    </message>
    <message>
        <source>Never seen at work</source>
        <translation>Jeszcze nie widziana przy pracy</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>seen, connections</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s)</source>
        <translation>
            <numerusform>%n otwarte połączenie</numerusform>
            <numerusform>%n otwarte połączenia</numerusform>
            <numerusform>%n otwartych połączeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyTodos</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nie znaleziono „%1”</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Nothing to do in %1</source>
        <translation>Nic do zrobienia w %1</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>Dodaj zadanie</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nic nie zalega</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Pokaż dzisiejsze</translation>
    </message>
    <message>
        <source>Nothing left for today</source>
        <translation>Na dziś nic nie zostało</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>Pokaż, co dalej</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nic nie jest zaplanowane</translation>
    </message>
    <message>
        <source>Todos that are due tomorrow or later stand here.</source>
        <translation>Tu są zadania z terminem jutro lub później.</translation>
    </message>
    <message>
        <source>Every todo has a date</source>
        <translation>Każde zadanie ma datę</translation>
    </message>
    <message>
        <source>No app has changed anything yet</source>
        <translation>Żadna aplikacja jeszcze nic nie zmieniła</translation>
    </message>
    <message>
        <source>To connect one, give it this address:</source>
        <translation>Aby jakąś połączyć, proszę podać jej ten adres:</translation>
    </message>
    <message>
        <source>Nothing is completed yet</source>
        <translation>Jeszcze nic nie ukończono</translation>
    </message>
    <message>
        <source>Show all todos</source>
        <translation>Pokaż wszystkie zadania</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Kosz jest pusty</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>Usunięte zadania zostają tu 30 dni.</translation>
    </message>
    <message>
        <source>No open todos</source>
        <translation>Nie ma otwartych zadań</translation>
    </message>
    <message>
        <source>Type one above, or connect an app with this address:</source>
        <translation>Proszę wpisać zadanie powyżej albo połączyć aplikację tym adresem:</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Traydo did not accept this entry.</source>
        <translation>Traydo nie przyjęło tego wpisu.</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>Tego już nie ma.</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile. Have a look and try again.</source>
        <translation>Zmieniono to w międzyczasie gdzie indziej. Proszę sprawdzić i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The settings do not allow this.</source>
        <translation>Ustawienia na to nie pozwalają.</translation>
    </message>
    <message>
        <source>The time for this has run out.</source>
        <translation>Czas na to minął.</translation>
    </message>
    <message>
        <source>That is too much or too often. Try again in a moment.</source>
        <translation>To za dużo albo za często. Proszę spróbować za chwilę.</translation>
    </message>
    <message>
        <source>The secret store is locked. Unlock it and try again.</source>
        <translation>Pęk kluczy jest zablokowany. Proszę go odblokować i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Traydo&apos;s server did not answer. Nothing was changed; try again.</source>
        <translation>Serwer Traydo nie odpowiedział. Niczego nie zmieniono; proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>The stored data is damaged. Please restore a backup.</source>
        <translation>Zapisane dane są uszkodzone. Proszę przywrócić kopię zapasową.</translation>
    </message>
    <message>
        <source>Something went wrong inside Traydo. The log says more.</source>
        <translation>Coś poszło nie tak w Traydo. Więcej jest w dzienniku.</translation>
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
        <translation>Kalendarz (iCalendar)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Notes, subtasks and some repetitions are left out.</source>
        <translation>Bez notatek, podzadań i niektórych powtórzeń.</translation>
    </message>
    <message>
        <source>Colours and order of the lists are left out.</source>
        <translation>Bez kolorów i kolejności list.</translation>
    </message>
    <message>
        <source>For tables and scripts; colours and order of the lists are left out.</source>
        <translation>Do tabel i skryptów; bez kolorów i kolejności list.</translation>
    </message>
    <message>
        <source>Nothing is lost. Best for moving to another computer.</source>
        <translation>Nic nie ginie. Najlepsze do przeprowadzki na inny komputer.</translation>
    </message>
</context>
<context>
    <name>GrantDuration</name>
    <message>
        <source>1 hour</source>
        <translation>1 godzina</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dni</translation>
    </message>
</context>
<context>
    <name>ListColors</name>
    <message>
        <source>Red</source>
        <translation>Czerwony</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Pomarańczowy</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Żółty</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Morski</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Fioletowy</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Różowy</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This app&apos;s request cannot be answered</source>
        <translation>Na prośbę tej aplikacji nie można odpowiedzieć</translation>
    </message>
    <message>
        <source>Nothing was shared. Remove Traydo in the app and connect it again; if that does not help, the app&apos;s makers need to know.</source>
        <translation>Nic nie zostało udostępnione. Proszę usunąć Traydo w aplikacji i połączyć ją ponownie; jeśli to nie pomoże, powinni się o tym dowiedzieć jej twórcy.</translation>
    </message>
    <message>
        <source>Open this in a window of its own</source>
        <translation>Proszę otworzyć to w osobnym oknie</translation>
    </message>
    <message>
        <source>Another page tried to ask for your todos from within.</source>
        <translation>Inna strona próbowała ze swojego wnętrza poprosić o dostęp do zadań.</translation>
    </message>
    <message>
        <source>Nothing was shared. Start again from the app that you want to connect.</source>
        <translation>Nic nie zostało udostępnione. Proszę zacząć od nowa w aplikacji, która ma się połączyć.</translation>
    </message>
    <message>
        <source>This app is turned away</source>
        <translation>Ta aplikacja nie może prosić</translation>
    </message>
    <message>
        <source>You denied or blocked such requests in Traydo.</source>
        <translation>Takie prośby zostały w Traydo odrzucone lub zablokowane.</translation>
    </message>
    <message>
        <source>Nothing was shared. Blocks are undone with %1.</source>
        <translation>Nic nie zostało udostępnione. Blokady cofa %1.</translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation>Czeka zbyt wiele próśb</translation>
    </message>
    <message>
        <source>Answer the open requests in Traydo, or wait until they run out.</source>
        <translation>Proszę odpowiedzieć na otwarte prośby w Traydo albo poczekać, aż wygasną.</translation>
    </message>
    <message>
        <source>Then start again from the app.</source>
        <translation>Potem proszę zacząć w aplikacji od nowa.</translation>
    </message>
    <message>
        <source>The request is malformed: %1.</source>
        <translation>Prośba jest błędnie zbudowana: %1.</translation>
    </message>
    <message>
        <source>The app&apos;s address is not acceptable: %1.</source>
        <translation>Adres aplikacji jest nie do przyjęcia: %1.</translation>
    </message>
    <message>
        <source>The app is named by a web address, and Traydo is set not to read any (%1). It can register instead.</source>
        <translation>Aplikacja przedstawia się adresem internetowym, a Traydo ma żadnych nie czytać (%1). Może się zamiast tego zarejestrować.</translation>
    </message>
    <message>
        <source>New apps may not introduce themselves here now.</source>
        <translation>Nowe aplikacje nie mogą się tu teraz przedstawiać.</translation>
    </message>
    <message>
        <source>Traydo does not know this app (any more).</source>
        <translation>Traydo (już) nie zna tej aplikacji.</translation>
    </message>
    <message>
        <source>The app did not say where the answer should go.</source>
        <translation>Aplikacja nie powiedziała, dokąd ma trafić odpowiedź.</translation>
    </message>
    <message>
        <source>The app wants the answer sent to an address that it never registered.</source>
        <translation>Aplikacja chce odpowiedzi pod adres, którego nigdy nie zarejestrowała.</translation>
    </message>
    <message>
        <source>Traydo could not reach the app&apos;s publisher</source>
        <translation>Traydo nie może połączyć się z wydawcą aplikacji</translation>
    </message>
    <message>
        <source>To know who asks, Traydo reads what %1 says about its app, and that failed for want of a network: %2.</source>
        <translation>Aby wiedzieć, kto prosi, Traydo czyta, co %1 mówi o swojej aplikacji, a to się nie udało z braku sieci: %2.</translation>
    </message>
    <message>
        <source>Check the connection to the internet and start again from the app. Or let apps connect without the internet: write %1 under %2 in %3 and restart Traydo; apps then register with it directly.</source>
        <translation>Proszę sprawdzić połączenie z internetem i zacząć w aplikacji od nowa. Albo pozwolić aplikacjom łączyć się bez internetu: wpisać %1 w części %2 pliku %3 i uruchomić Traydo ponownie; aplikacje rejestrują się wtedy bezpośrednio.</translation>
    </message>
    <message>
        <source>What its publisher says about this app cannot be used</source>
        <translation>Tego, co wydawca mówi o tej aplikacji, nie da się użyć</translation>
    </message>
    <message>
        <source>The app names %1 as its publisher. What is wrong: %2.</source>
        <translation>Aplikacja podaje jako wydawcę %1. Co jest nie tak: %2.</translation>
    </message>
    <message>
        <source>Nothing was shared. The app&apos;s makers need to know.</source>
        <translation>Nic nie zostało udostępnione. Powinni się o tym dowiedzieć twórcy aplikacji.</translation>
    </message>
    <message>
        <source>Traydo reads what %1 says about the app that wants to connect.</source>
        <translation>Traydo czyta, co %1 mówi o aplikacji, która chce się połączyć.</translation>
    </message>
    <message>
        <source>Looking up this app…</source>
        <translation>Sprawdzanie tej aplikacji…</translation>
    </message>
    <message>
        <source>This takes a few seconds at most. The page goes on by itself.</source>
        <translation>To potrwa najwyżej kilka sekund. Strona przejdzie dalej sama.</translation>
    </message>
    <message>
        <source>Another page led here, in the name of an app of %1.</source>
        <translation>Przekierowała tu inna strona, w imieniu aplikacji z %1.</translation>
    </message>
    <message>
        <source>Connect an app?</source>
        <translation>Połączyć aplikację?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>If you did not start this, close the page: nothing has happened yet.</source>
        <translation>Jeśli nie zostało to rozpoczęte świadomie, proszę zamknąć stronę: jeszcze nic się nie stało.</translation>
    </message>
    <message>
        <source>Too many apps at once</source>
        <translation>Zbyt wiele aplikacji naraz</translation>
    </message>
    <message>
        <source>Traydo was asked to look up too many apps within a minute.</source>
        <translation>Traydo miało sprawdzić zbyt wiele aplikacji w ciągu minuty.</translation>
    </message>
    <message>
        <source>Nothing was shared. Wait a minute, then start again from the app.</source>
        <translation>Nic nie zostało udostępnione. Proszę poczekać minutę, a potem zacząć w aplikacji od nowa.</translation>
    </message>
    <message>
        <source>Traydo cannot store this app right now</source>
        <translation>Traydo nie może teraz zapisać tej aplikacji</translation>
    </message>
    <message>
        <source>What its publisher says about it was read, but could not be kept.</source>
        <translation>To, co mówi o niej wydawca, zostało odczytane, ale nie dało się tego zachować.</translation>
    </message>
    <message>
        <source>Nothing was shared. Try again in a moment.</source>
        <translation>Nic nie zostało udostępnione. Proszę za chwilę spróbować ponownie.</translation>
    </message>
    <message>
        <source>Too many requests in a row</source>
        <translation>Zbyt wiele próśb pod rząd</translation>
    </message>
    <message>
        <source>An app asked for your todos again and again within a minute.</source>
        <translation>Aplikacja w ciągu minuty raz po raz prosiła o dostęp do zadań.</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Tutaj gotowe</translation>
    </message>
    <message>
        <source>Return to the app</source>
        <translation>Wróć do aplikacji</translation>
    </message>
    <message>
        <source>see and change todos</source>
        <translation>czytać i zmieniać zadania</translation>
    </message>
    <message>
        <source>see todos</source>
        <translation>czytać zadania</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Wydawca: %1</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Sprawdzono: %1</translation>
    </message>
    <message>
        <source>You started this</source>
        <translation>Rozpoczęte tutaj</translation>
    </message>
    <message>
        <source>Name not verified</source>
        <translation>Nazwa niesprawdzona</translation>
    </message>
    <message>
        <source>Waiting for your answer in Traydo.</source>
        <translation>Czeka na odpowiedź w Traydo.</translation>
    </message>
    <message>
        <source>Approved. Taking you back to the app…</source>
        <translation>Zgoda udzielona. Powrót do aplikacji…</translation>
    </message>
    <message>
        <source>Denied. Taking you back to the app…</source>
        <translation>Odmówiono. Powrót do aplikacji…</translation>
    </message>
    <message>
        <source>Cancelled. Taking you back to the app…</source>
        <translation>Anulowano. Powrót do aplikacji…</translation>
    </message>
    <message>
        <source>Nobody answered in time. Taking you back to the app…</source>
        <translation>Nikt nie odpowiedział na czas. Powrót do aplikacji…</translation>
    </message>
    <message>
        <source>This request is over. Start again from the app.</source>
        <translation>Ta prośba jest już zamknięta. Proszę zacząć w aplikacji od nowa.</translation>
    </message>
    <message>
        <source>Traydo does not answer. Is it still running?</source>
        <translation>Traydo nie odpowiada. Czy nadal działa?</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Liczba do podania</translation>
    </message>
    <message>
        <source>Approve in Traydo: click its icon in the tray, or run %1. The number it asks for is this one.</source>
        <translation>Zgody udziela się w Traydo: proszę kliknąć jego ikonę w panelu albo wykonać %1. Liczba, o którą pyta, to właśnie ta.</translation>
    </message>
    <message>
        <source>Wants to</source>
        <translation>Chce</translation>
    </message>
    <message>
        <source>Answer goes to</source>
        <translation>Odpowiedź trafia do</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Pozostały czas</translation>
    </message>
    <message>
        <source>Some apps stop waiting after about 30 seconds. If yours did, start again from there.</source>
        <translation>Niektóre aplikacje przestają czekać po około 30 sekundach. Wtedy proszę zacząć tam od nowa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Approved, but late</source>
        <translation>Zgoda udzielona, ale późno</translation>
    </message>
    <message>
        <source>The app may have stopped waiting. If the next page does not open, start again from the app: Traydo asks you once more, since every request is asked about anew.</source>
        <translation>Aplikacja mogła przestać czekać. Jeśli następna strona się nie otworzy, proszę zacząć w aplikacji od nowa: Traydo zapyta jeszcze raz, bo pyta o każdą prośbę.</translation>
    </message>
    <message>
        <source>This request is over</source>
        <translation>Ta prośba jest już zamknięta</translation>
    </message>
    <message>
        <source>It was answered or ran out some time ago.</source>
        <translation>Jakiś czas temu została rozstrzygnięta albo wygasła.</translation>
    </message>
    <message>
        <source>Start again from the app that you want to connect.</source>
        <translation>Proszę zacząć od nowa w aplikacji, która ma się połączyć.</translation>
    </message>
    <message>
        <source>Traydo cannot store its answer right now</source>
        <translation>Traydo nie może teraz zapisać swojej odpowiedzi</translation>
    </message>
    <message>
        <source>You approved, but nothing was handed out yet.</source>
        <translation>Zgoda została udzielona, ale nic jeszcze nie wydano.</translation>
    </message>
    <message>
        <source>Reload this page in a moment.</source>
        <translation>Proszę za chwilę odświeżyć tę stronę.</translation>
    </message>
    <message>
        <source>%1 – approve in Traydo</source>
        <translation>%1 – zgoda w Traydo</translation>
    </message>
    <message>
        <source>%1 asks for your todos</source>
        <translation>%1 prosi o dostęp do zadań</translation>
    </message>
    <message>
        <source>Or let Traydo do it: choose %1 in its menu, or type %2.</source>
        <translation>Albo zrobi to Traydo: proszę wybrać %1 w jego menu lub wpisać %2.</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Połącz aplikację…</translation>
    </message>
    <message>
        <source>Traydo is running</source>
        <translation>Traydo działa</translation>
    </message>
    <message>
        <source>Your todos are not shown in the browser: only apps that you let in can see them. Give an app this address:</source>
        <translation>Zadań nie widać w przeglądarce: mogą je zobaczyć tylko aplikacje, które dostały zgodę. Aplikacji należy podać ten adres:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>The browser did not allow it. Select the address and copy it by hand.</source>
        <translation>Przeglądarka na to nie pozwoliła. Proszę zaznaczyć adres i skopiować go ręcznie.</translation>
    </message>
    <message>
        <source>The app then asks to connect, and you answer in Traydo. Nobody can let an app in from a web page.</source>
        <translation>Aplikacja prosi wtedy o połączenie, a odpowiedzi udziela się w Traydo. Z poziomu strony internetowej nikt nie może wpuścić aplikacji.</translation>
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
        <translation>Codziennie</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Codziennie (%n)</numerusform>
            <numerusform>Co %n dni</numerusform>
            <numerusform>Co %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Co tydzień</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Co tydzień (%n)</numerusform>
            <numerusform>Co %n tygodnie</numerusform>
            <numerusform>Co %n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Co miesiąc</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Co miesiąc (%n)</numerusform>
            <numerusform>Co %n miesiące</numerusform>
            <numerusform>Co %n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Co rok</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Co rok (%n)</numerusform>
            <numerusform>Co %n lata</numerusform>
            <numerusform>Co %n lat</numerusform>
        </translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>W dni robocze</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every week, days</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>every week, 5 times</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n raz</numerusform>
            <numerusform>%n razy</numerusform>
            <numerusform>%n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeats by its own rule</source>
        <translation>Powtarza się według własnej reguły</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>An app without a name</source>
        <translation>Aplikacja bez nazwy</translation>
    </message>
    <message>
        <source>Published by %1; any program here could receive the answer.</source>
        <translation>Wydawca: %1; odpowiedź może dostać każdy program na tym komputerze.</translation>
    </message>
    <message>
        <source>Published by %1, but the answer goes elsewhere.</source>
        <translation>Wydawca: %1, ale odpowiedź trafia gdzie indziej.</translation>
    </message>
    <message>
        <source>Verified: %1 published this app and receives the answer.</source>
        <translation>Sprawdzono: %1 wydaje tę aplikację i dostaje odpowiedź.</translation>
    </message>
    <message>
        <source>You started this: you are connecting an app of this name.</source>
        <translation>Rozpoczęte tutaj: właśnie łączona jest aplikacja o tej nazwie.</translation>
    </message>
    <message>
        <source>Name not verified: any program here can call itself that.</source>
        <translation>Nazwa niesprawdzona: każdy program na tym komputerze może się tak nazwać.</translation>
    </message>
    <message>
        <source>Name not verified: the app chose it itself.</source>
        <translation>Nazwa niesprawdzona: aplikacja wybrała ją sama.</translation>
    </message>
    <message>
        <source>%1 (no proof)</source>
        <comment>program</comment>
        <translation>%1 (bez dowodu)</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>ten komputer</translation>
    </message>
    <message>
        <source>another device (%1)</source>
        <translation>inne urządzenie (%1)</translation>
    </message>
    <message>
        <source>Wants to read and change todos</source>
        <translation>Chce czytać i zmieniać zadania</translation>
    </message>
    <message>
        <source>Wants to read todos</source>
        <translation>Chce czytać zadania</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <comment>wish, origin</comment>
        <translation>%1 · skąd: %2</translation>
    </message>
    <message>
        <source>%1 · from %2 · answer goes to %3</source>
        <comment>wish, origin, host</comment>
        <translation>%1 · skąd: %2 · odpowiedź trafia do %3</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Jutro</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min temu</numerusform>
            <numerusform>%n min temu</numerusform>
            <numerusform>%n min temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n godz. temu</numerusform>
            <numerusform>%n godz. temu</numerusform>
            <numerusform>%n godz. temu</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time of day</comment>
        <translation>dzisiaj %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time of day</comment>
        <translation>jutro %1</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <comment>minutes, seconds</comment>
        <translation>zostało %1:%2</translation>
    </message>
</context>
<context>
    <name>TodoView</name>
    <message>
        <source>Overdue</source>
        <translation>Zaległe</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Nadchodzące</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Bez daty</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Changed by apps</source>
        <translation>Zmienione przez aplikacje</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ukończone</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Kosz</translation>
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
        <translation>Gotowe. Można zamknąć tę stronę i wrócić do programu.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Add this URL to your AI app, for example: claude mcp add --transport http traydo %1</source>
        <translation>Proszę podać ten adres aplikacji AI, na przykład: claude mcp add --transport http traydo %1</translation>
    </message>
    <message>
        <source>The app will ask to connect; answer in the Traydo window.</source>
        <translation>Aplikacja poprosi o dostęp; odpowiedzieć można w oknie Traydo.</translation>
    </message>
    <message>
        <source>The app will ask to connect; answer with: traydoctl requests, traydoctl approve</source>
        <translation>Aplikacja poprosi o dostęp; odpowiedzieć można przez: traydoctl requests, traydoctl approve</translation>
    </message>
    <message>
        <source>traydo: no display here. Start it without a window: traydo --no-gui</source>
        <translation>traydo: tu nie ma ekranu. Uruchomienie bez okna: traydo --no-gui</translation>
    </message>
    <message>
        <source>Traydo runs already, without a window: this is its window.</source>
        <translation>Traydo już działa, bez okna: to jest jego okno.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ApproveVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it; on a terminal it may be left out when only one is waiting</source>
        <translation>Prośba, jak ją pokazuje „traydoctl requests”; w terminalu można pominąć, gdy czeka tylko jedna</translation>
    </message>
    <message>
        <source>What to allow, at most what was asked (default: as asked; from another device todos:read)</source>
        <translation>Na co pozwolić, najwyżej na to, o co proszono (domyślnie: jak proszono; z innego urządzenia todos:read)</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between (default: the first list)</source>
        <translation>„all” (także przyszłe) albo nazwy lub identyfikatory po przecinku (domyślnie: pierwsza lista)</translation>
    </message>
    <message>
        <source>For how long: 1h, today, 7d, 30d … 90d (default: 30d)</source>
        <translation>Na jak długo: 1h, today, 7d, 30d … 90d (domyślnie: 30d)</translation>
    </message>
    <message>
        <source>No requests are waiting.</source>
        <translation>Żadna prośba nie czeka.</translation>
    </message>
    <message>
        <source>Approving from the command line is switched off (cli_grants = &quot;never&quot;). Approve in the window of Traydo.</source>
        <translation>Zgoda z wiersza poleceń jest wyłączona (cli_grants = &quot;never&quot;). Proszę zgodzić się w oknie Traydo.</translation>
    </message>
    <message>
        <source>Approving needs a person at a terminal, and this is none. The request stays open. To let scripts approve, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>Zgoda wymaga człowieka przy terminalu, a to nie jest terminal. Prośba pozostaje otwarta. Aby zgadzać się mogły skrypty, proszę uruchomić Traydo z cli_grants = &quot;always&quot;.</translation>
    </message>
    <message>
        <source>With --no-input the number has to be given: --number NN.</source>
        <translation>Z --no-input trzeba podać liczbę: --number NN.</translation>
    </message>
    <message>
        <source>say which request; see: traydoctl requests</source>
        <translation>proszę podać, która prośba; zobacz: traydoctl requests</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope przyjmuje todos:read i todos:write</translation>
    </message>
    <message>
        <source>--scope cannot give more than was asked (%1)</source>
        <translation>--scope nie może dać więcej, niż proszono (%1)</translation>
    </message>
    <message>
        <source>App:     %1 (%2)</source>
        <translation>Aplikacja:  %1 (%2)</translation>
    </message>
    <message>
        <source>Answer:  goes to %1</source>
        <translation>Odpowiedź:  trafia do %1</translation>
    </message>
    <message>
        <source>Listens: %1 (no proof)</source>
        <translation>Nasłuchuje: %1 (bez dowodu)</translation>
    </message>
    <message>
        <source>From:    another device (%1)</source>
        <translation>Skąd:       inne urządzenie (%1)</translation>
    </message>
    <message>
        <source>Asks:    %1</source>
        <translation>Prosi o:    %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>Dostaje:    %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>Listy:      %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>Do:         %1</translation>
    </message>
    <message>
        <source>Nothing was decided; the request stays open.</source>
        <translation>Nic nie postanowiono; prośba pozostaje otwarta.</translation>
    </message>
    <message>
        <source>The request was denied.</source>
        <translation>Prośba została odrzucona.</translation>
    </message>
    <message>
        <source>The number was wrong again: the request is denied.</source>
        <translation>Liczba znów była błędna: prośba jest odrzucona.</translation>
    </message>
    <message>
        <source>Number on the browser page (empty to stop):</source>
        <translation>Liczba na stronie w przeglądarce (pusta kończy):</translation>
    </message>
    <message>
        <source>The number has two digits.</source>
        <translation>Liczba ma dwie cyfry.</translation>
    </message>
    <message>
        <source>Allowed. Take it back with: traydoctl revoke %1</source>
        <translation>Zgoda udzielona. Cofnięcie: traydoctl revoke %1</translation>
    </message>
    <message>
        <source>The two-digit number that the browser page or the app shows</source>
        <translation>Dwucyfrowa liczba, którą pokazuje strona w przeglądarce lub aplikacja</translation>
    </message>
    <message>
        <source>That is not the number. The request stays open; the third wrong number denies it.</source>
        <translation>To nie ta liczba. Prośba pozostaje otwarta; trzecia błędna liczba ją odrzuca.</translation>
    </message>
    <message>
        <source>That is not the number.</source>
        <translation>To nie ta liczba.</translation>
    </message>
    <message>
        <source>Number that the app shows (empty to stop):</source>
        <translation>Liczba, którą pokazuje aplikacja (pusta kończy):</translation>
    </message>
</context>
<context>
    <name>traydo::cli::BackupVerb</name>
    <message>
        <source>A file that is not there yet</source>
        <translation>Plik, którego jeszcze nie ma</translation>
    </message>
    <message>
        <source>Everything is in %1. Only you can read it; keep it that way. Restored, it lets no app in: they have to ask again.</source>
        <translation>Wszystko jest w %1. Tylko właściciel może to czytać; niech tak zostanie. Przywrócone, nie wpuści żadnej aplikacji: muszą prosić od nowa.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::BlocksVerb</name>
    <message>
        <source>Nothing is blocked.</source>
        <translation>Nic nie jest zablokowane.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>ZABLOKOWANO</translation>
    </message>
    <message>
        <source>WHEN DENYING</source>
        <translation>PRZY ODMOWIE</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>OD</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>DO</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>cofnięcia</translation>
    </message>
    <message>
        <source>Undo one with: traydoctl unblock ID</source>
        <translation>Cofnięcie blokady: traydoctl unblock ID</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>klient %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>urządzenie %1</translation>
    </message>
    <message>
        <source>all new requests</source>
        <translation>wszystkie nowe prośby</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Changes</name>
    <message>
        <source>list &quot;%1&quot;</source>
        <translation>lista „%1”</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>dodano %1</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>ukończono %1</translation>
    </message>
    <message>
        <source>opened %1 again</source>
        <translation>otwarto ponownie %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>usunięto %1</translation>
    </message>
    <message>
        <source>brought back %1</source>
        <translation>przywrócono %1</translation>
    </message>
    <message>
        <source>edited %1 (%2)</source>
        <translation>zmieniono %1 (%2)</translation>
    </message>
    <message>
        <source>undid: %1</source>
        <translation>cofnięto: %1</translation>
    </message>
    <message>
        <source>several apps are called %1; give an id: traydoctl clients</source>
        <translation>kilka aplikacji nazywa się %1; proszę podać ID: traydoctl clients</translation>
    </message>
    <message>
        <source>no app %1; see: traydoctl clients</source>
        <translation>nie ma aplikacji %1; zobacz: traydoctl clients</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsAddVerb</name>
    <message>
        <source>Make this machine client?</source>
        <translation>Utworzyć tego klienta maszynowego?</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsEditVerb</name>
    <message>
        <source>The app, as &apos;traydoctl clients&apos; shows it</source>
        <translation>Aplikacja, jak ją pokazuje „traydoctl clients”</translation>
    </message>
    <message>
        <source>What it may do: todos:read, todos:write</source>
        <translation>Co może: todos:read, todos:write</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between</source>
        <translation>„all” (także przyszłe) albo nazwy lub identyfikatory po przecinku</translation>
    </message>
    <message>
        <source>For how long from now: 1h, today, 7d … 90d</source>
        <translation>Na jak długo od teraz: 1h, today, 7d … 90d</translation>
    </message>
    <message>
        <source>Say what to change: --scope, --lists or --for.</source>
        <translation>Proszę podać, co zmienić: --scope, --lists lub --for.</translation>
    </message>
    <message>
        <source>There is no app %1. See: traydoctl clients</source>
        <translation>Nie ma aplikacji %1. Zobacz: traydoctl clients</translation>
    </message>
    <message>
        <source>App:     %1</source>
        <translation>Aplikacja: %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>Dostaje:    %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>Listy:      %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>Do:         %1</translation>
    </message>
    <message>
        <source>Change it?</source>
        <translation>Zmienić?</translation>
    </message>
    <message>
        <source>Changed. %1 gets what is new when it next fetches a token; what was taken away is gone at once.</source>
        <translation>Zmieniono. %1 dostanie nowe prawa z następnym tokenem; odebrane znikają od razu.</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope przyjmuje todos:read i todos:write</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsRotateVerb</name>
    <message>
        <source>The machine client, as &apos;traydoctl clients&apos; shows it</source>
        <translation>Klient maszynowy, jak go pokazuje „traydoctl clients”</translation>
    </message>
    <message>
        <source>There is no machine client %1. See: traydoctl clients</source>
        <translation>Nie ma klienta maszynowego %1. Zobacz: traydoctl clients</translation>
    </message>
    <message>
        <source>Make a new secret for %1?</source>
        <translation>Utworzyć nowy sekret dla %1?</translation>
    </message>
    <message>
        <source>The old secret stays good until %1. The new one is shown once:</source>
        <translation>Stary sekret jest ważny do %1. Nowy pokazujemy tylko raz:</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsVerb</name>
    <message>
        <source>No apps are connected yet.</source>
        <translation>Żadna aplikacja nie jest jeszcze połączona.</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>maszyna</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>app</source>
        <translation>aplikacja</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APLIKACJA</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>RODZAJ</translation>
    </message>
    <message>
        <source>MAY</source>
        <translation>MOŻE</translation>
    </message>
    <message>
        <source>LISTS</source>
        <translation>LISTY</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>DO</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>WIDZIANA</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>POŁĄCZENIA</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>none</source>
        <translation>żadne</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>zakończony</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>most</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Commands</name>
    <message>
        <source>Show where Traydo listens and what is going on</source>
        <translation>Pokaż, gdzie nasłuchuje Traydo i co się dzieje</translation>
    </message>
    <message>
        <source>Show the apps that wait for your answer</source>
        <translation>Pokaż aplikacje, które czekają na odpowiedź</translation>
    </message>
    <message>
        <source>Give a request five more minutes, once</source>
        <translation>Daj prośbie pięć minut więcej, jeden raz</translation>
    </message>
    <message>
        <source>Let an app in, with the number that its browser page shows</source>
        <translation>Wpuść aplikację, z liczbą, którą pokazuje jej strona w przeglądarce</translation>
    </message>
    <message>
        <source>Turn an app away</source>
        <translation>Odpraw aplikację</translation>
    </message>
    <message>
        <source>Show whom you keep from asking</source>
        <translation>Pokaż, kto nie może prosić</translation>
    </message>
    <message>
        <source>Let them ask again</source>
        <translation>Pozwól prosić ponownie</translation>
    </message>
    <message>
        <source>Show the apps and what they may do</source>
        <translation>Pokaż aplikacje i ich uprawnienia</translation>
    </message>
    <message>
        <source>Make a client for a program of yours that signs in by itself (client_credentials)</source>
        <translation>Utwórz klienta dla własnego programu, który loguje się sam (client_credentials)</translation>
    </message>
    <message>
        <source>Make a new secret for such a client</source>
        <translation>Utwórz nowy sekret dla takiego klienta</translation>
    </message>
    <message>
        <source>Take everything back from an app and end its connections</source>
        <translation>Odbierz aplikacji wszystko i zakończ jej połączenia</translation>
    </message>
    <message>
        <source>Access tokens for programs that only know a header</source>
        <translation>Tokeny dostępu dla programów, które znają tylko nagłówek</translation>
    </message>
    <message>
        <source>Show the access tokens</source>
        <translation>Pokaż tokeny dostępu</translation>
    </message>
    <message>
        <source>Make an access token</source>
        <translation>Utwórz token dostępu</translation>
    </message>
    <message>
        <source>End an access token</source>
        <translation>Unieważnij token dostępu</translation>
    </message>
    <message>
        <source>The key that signs access tokens</source>
        <translation>Klucz, którym podpisywane są tokeny dostępu</translation>
    </message>
    <message>
        <source>Replace the key, without disturbing anybody</source>
        <translation>Wymień klucz, nikomu nie przeszkadzając</translation>
    </message>
    <message>
        <source>Read and change todos</source>
        <translation>Czytaj i zmieniaj zadania</translation>
    </message>
    <message>
        <source>Show todos; without options the open ones</source>
        <translation>Pokaż zadania; bez opcji otwarte</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>Dodaj zadanie</translation>
    </message>
    <message>
        <source>Change a todo; what is not named stays</source>
        <translation>Zmień zadanie; co nie jest podane, zostaje</translation>
    </message>
    <message>
        <source>Tick todos off</source>
        <translation>Odhacz zadania</translation>
    </message>
    <message>
        <source>Move todos to the trash</source>
        <translation>Przenieś zadania do kosza</translation>
    </message>
    <message>
        <source>Bring todos back from the trash</source>
        <translation>Przywróć zadania z kosza</translation>
    </message>
    <message>
        <source>Show the lists</source>
        <translation>Pokaż listy</translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation>Dodaj listę</translation>
    </message>
    <message>
        <source>Give a list another name or colour</source>
        <translation>Nadaj liście inną nazwę lub kolor</translation>
    </message>
    <message>
        <source>Put a list in another place</source>
        <translation>Przestaw listę w inne miejsce</translation>
    </message>
    <message>
        <source>Put a list away: kept, but in no overview</source>
        <translation>Odłóż listę: zachowana, ale poza zestawieniami</translation>
    </message>
    <message>
        <source>Move a list and its todos to the trash, for 30 days</source>
        <translation>Przenieś listę z zadaniami do kosza, na 30 dni</translation>
    </message>
    <message>
        <source>Bring a list back from the trash</source>
        <translation>Przywróć listę z kosza</translation>
    </message>
    <message>
        <source>Show who changed what, newest first</source>
        <translation>Pokaż, kto co zmienił, najnowsze najpierw</translation>
    </message>
    <message>
        <source>Take back a change, or everything an app did</source>
        <translation>Cofnij zmianę albo wszystko, co zrobiła aplikacja</translation>
    </message>
    <message>
        <source>Let other devices connect</source>
        <translation>Pozwól łączyć się innym urządzeniom</translation>
    </message>
    <message>
        <source>Show where other devices connect, and the certificate&apos;s fingerprint</source>
        <translation>Pokaż, gdzie łączą się inne urządzenia, i odcisk certyfikatu</translation>
    </message>
    <message>
        <source>Let apps on other devices introduce themselves for a while</source>
        <translation>Pozwól aplikacjom z innych urządzeń przez chwilę się przedstawiać</translation>
    </message>
    <message>
        <source>Print the certificate that other devices have to trust</source>
        <translation>Wypisz certyfikat, któremu muszą zaufać inne urządzenia</translation>
    </message>
    <message>
        <source>Write todos into a file, for keeping or for another program</source>
        <translation>Zapisz zadania do pliku, na przechowanie lub dla innego programu</translation>
    </message>
    <message>
        <source>Read todos out of a file: all of it comes in, or nothing</source>
        <translation>Wczytaj zadania z pliku: wchodzi wszystko albo nic</translation>
    </message>
    <message>
        <source>Keep all apps out for now; none of them loses its access</source>
        <translation>Na razie nie wpuszczaj żadnej aplikacji; żadna nie traci dostępu</translation>
    </message>
    <message>
        <source>Let the apps go on after a pause</source>
        <translation>Pozwól aplikacjom działać dalej po przerwie</translation>
    </message>
    <message>
        <source>Change what an app may do, in which lists and until when</source>
        <translation>Zmień, co aplikacja może, na których listach i do kiedy</translation>
    </message>
    <message>
        <source>Show the settings and where they stand</source>
        <translation>Pokaż ustawienia i gdzie leżą</translation>
    </message>
    <message>
        <source>Change a setting while Traydo runs</source>
        <translation>Zmień ustawienie, gdy Traydo działa</translation>
    </message>
    <message>
        <source>Write a copy of all data into a new file</source>
        <translation>Zapisz kopię wszystkich danych do nowego pliku</translation>
    </message>
    <message>
        <source>Tell an app on this computer about Traydo, or see which ones know it</source>
        <translation>Powiedz aplikacji na tym komputerze o Traydo albo zobacz, które je znają</translation>
    </message>
    <message>
        <source>Find out what keeps Traydo from working, and what to do about it</source>
        <translation>Znajdź, co przeszkadza Traydo działać, i co zrobić</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ConnectVerb</name>
    <message>
        <source>The app, as &apos;traydoctl connect&apos; shows it; left out: show them all</source>
        <translation>Aplikacja, jak ją pokazuje „traydoctl connect”; bez niej: pokaż wszystkie</translation>
    </message>
    <message>
        <source>Show what would be run or changed (this is what happens anyway without --apply and --remove)</source>
        <translation>Pokaż, co by wykonano lub zmieniono (dzieje się to i tak bez --apply i --remove)</translation>
    </message>
    <message>
        <source>Do it: run the app&apos;s own command, or edit its settings</source>
        <translation>Zrób to: wykonaj własne polecenie aplikacji albo zmień jej ustawienia</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Cofnij to</translation>
    </message>
    <message>
        <source>With --apply or --remove: only show what would happen</source>
        <translation>Z --apply lub --remove: tylko pokaż, co by się stało</translation>
    </message>
    <message>
        <source>Do not ask before a file is changed</source>
        <translation>Nie pytaj przed zmianą pliku</translation>
    </message>
    <message>
        <source>Give one of --print, --apply and --remove.</source>
        <translation>Proszę podać tylko jedno z --print, --apply i --remove.</translation>
    </message>
    <message>
        <source>Say which app; see: traydoctl connect</source>
        <translation>Proszę podać, która aplikacja; zobacz: traydoctl connect</translation>
    </message>
    <message>
        <source>Traydo does not know an app %1. See: traydoctl connect</source>
        <translation>Traydo nie zna aplikacji %1. Zobacz: traydoctl connect</translation>
    </message>
    <message>
        <source>Traydo is not running; this is for the address that it will have.</source>
        <translation>Traydo nie działa; to dotyczy adresu, który będzie mieć.</translation>
    </message>
    <message>
        <source>%1 knows Traydo already.</source>
        <translation>%1 już zna Traydo.</translation>
    </message>
    <message>
        <source>Traydo cannot do this for you from here; do it by hand as shown above.</source>
        <translation>Traydo nie może tego stąd zrobić; proszę zrobić to ręcznie, jak pokazano powyżej.</translation>
    </message>
    <message>
        <source>Start %1 again. It will ask to connect; answer in Traydo&apos;s window, or with: traydoctl requests</source>
        <translation>Proszę uruchomić %1 ponownie. Poprosi o połączenie; odpowiedzieć można w oknie Traydo lub przez: traydoctl requests</translation>
    </message>
    <message>
        <source>%1 knows nothing of Traydo.</source>
        <translation>%1 nic nie wie o Traydo.</translation>
    </message>
    <message>
        <source>Remove “traydo” from the MCP servers in the settings of %1.</source>
        <translation>Proszę usunąć „traydo” z serwerów MCP w ustawieniach aplikacji %1.</translation>
    </message>
    <message>
        <source>The settings were left as they are.</source>
        <translation>Ustawienia zostały, jakie są.</translation>
    </message>
    <message>
        <source>These commands are run:</source>
        <translation>Wykonywane są te polecenia:</translation>
    </message>
    <message>
        <source>This is changed in %1:</source>
        <translation>To się zmienia w %1:</translation>
    </message>
    <message>
        <source>Open this link; %1 then asks whether to add Traydo:</source>
        <translation>Proszę otworzyć to łącze; %1 zapyta wtedy, czy dodać Traydo:</translation>
    </message>
    <message>
        <source>Put this into the settings for MCP servers:</source>
        <translation>Proszę wstawić to do ustawień serwerów MCP:</translation>
    </message>
    <message>
        <source>Do it with: traydoctl connect %1 --apply</source>
        <translation>Aby to zrobić: traydoctl connect %1 --apply</translation>
    </message>
    <message>
        <source>Change this file?</source>
        <translation>Zmienić ten plik?</translation>
    </message>
    <message>
        <source>Done. The file as it was is kept in %1</source>
        <translation>Gotowe. Plik sprzed zmiany jest w %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Gotowe.</translation>
    </message>
    <message>
        <source>%1 did not do it: %2.</source>
        <translation>%1 tego nie zrobiło: %2.</translation>
    </message>
    <message>
        <source>Now sign in from a terminal: %1</source>
        <translation>Teraz proszę zalogować się w terminalu: %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Connections</name>
    <message>
        <source>not connected</source>
        <translation>niepołączona</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>połączona</translation>
    </message>
    <message>
        <source>knows another address: %1</source>
        <translation>zna inny adres: %1</translation>
    </message>
    <message>
        <source>told in the wrong place (%1)</source>
        <translation>wpisane w złym miejscu (%1)</translation>
    </message>
    <message>
        <source>settings cannot be read: %1</source>
        <translation>nie można odczytać ustawień: %1</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APLIKACJA</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAZWA</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STAN</translation>
    </message>
    <message>
        <source>None of the apps that Traydo knows was found on this computer.</source>
        <translation>Na tym komputerze nie znaleziono żadnej z aplikacji, które Traydo zna.</translation>
    </message>
    <message>
        <source>Not found here: %1</source>
        <translation>Tu nie znaleziono: %1</translation>
    </message>
    <message>
        <source>See what connecting would do with: traydoctl connect APP; for an app that is not named here: traydoctl connect other</source>
        <translation>Co zrobi połączenie: traydoctl connect APP; dla aplikacji spoza listy: traydoctl connect other</translation>
    </message>
</context>
<context>
    <name>traydo::cli::DenyVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it</source>
        <translation>Prośba, jak ją pokazuje „traydoctl requests”</translation>
    </message>
    <message>
        <source>Whom to keep from asking again: &apos;client&apos; (this one), &apos;device&apos; (all of its network address) or &apos;all&apos; (every new request, for an hour)</source>
        <translation>Kto ma już nie prosić: &apos;client&apos; (ten), &apos;device&apos; (wszystko z jego adresu sieciowego) lub &apos;all&apos; (każda nowa prośba, przez godzinę)</translation>
    </message>
    <message>
        <source>--block takes client, device or all</source>
        <translation>--block przyjmuje client, device lub all</translation>
    </message>
    <message>
        <source>Denied %1.</source>
        <translation>Odrzucono %1.</translation>
    </message>
    <message>
        <source>Undo the block with: traydoctl unblock ID; see: traydoctl blocks</source>
        <translation>Cofnięcie blokady: traydoctl unblock ID; zobacz: traydoctl blocks</translation>
    </message>
</context>
<context>
    <name>traydo::cli::DoctorVerb</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Wszystko w porządku.</translation>
    </message>
    <message>
        <source>See above what to do.</source>
        <translation>Co zrobić, jest powyżej.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>note</source>
        <translation>uwaga</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>BŁĄD</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Exchange</name>
    <message>
        <source>--format takes json, todotxt, ical or csv</source>
        <translation>--format przyjmuje json, todotxt, ical lub csv</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ExportVerb</name>
    <message>
        <source>json (nothing is lost), todotxt, ical or csv; else as the file&apos;s name ends, else json</source>
        <translation>json (nic nie ginie), todotxt, ical lub csv; inaczej według nazwy pliku, inaczej json</translation>
    </message>
    <message>
        <source>Only this list (name or id); may be given several times</source>
        <translation>Tylko ta lista (nazwa lub ID); można powtarzać</translation>
    </message>
    <message>
        <source>Without what is done</source>
        <translation>Bez ukończonych</translation>
    </message>
    <message>
        <source>The file to write, instead of the standard output</source>
        <translation>Plik do zapisania, zamiast standardowego wyjścia</translation>
    </message>
    <message>
        <source>the server sent less than it said</source>
        <translation>serwer przysłał mniej, niż zapowiedział</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Nie można zapisać %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n todo(s) to %1.</source>
        <translation>
            <numerusform>Zapisano %n zadanie do %1.</numerusform>
            <numerusform>Zapisano %n zadania do %1.</numerusform>
            <numerusform>Zapisano %n zadań do %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::cli::Granting</name>
    <message>
        <source>Giving access from the command line is switched off (cli_grants = &quot;never&quot;).</source>
        <translation>Dawanie dostępu z wiersza poleceń jest wyłączone (cli_grants = &quot;never&quot;).</translation>
    </message>
    <message>
        <source>Giving access needs a person at a terminal, and this is none. To let scripts do it, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>Dawanie dostępu wymaga człowieka przy terminalu, a to nie jest terminal. Aby mogły to robić skrypty, proszę uruchomić Traydo z cli_grants = &quot;always&quot;.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ImportVerb</name>
    <message>
        <source>The file to read</source>
        <translation>Plik do wczytania</translation>
    </message>
    <message>
        <source>json, todotxt, ical or csv; else as the file&apos;s name ends</source>
        <translation>json, todotxt, ical lub csv; inaczej według nazwy pliku</translation>
    </message>
    <message>
        <source>Put everything into this list (name or id)</source>
        <translation>Włóż wszystko do tej listy (nazwa lub ID)</translation>
    </message>
    <message>
        <source>Only show what would happen</source>
        <translation>Tylko pokaż, co by się stało</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nie pytaj</translation>
    </message>
    <message>
        <source>The file&apos;s name does not tell its format: give --format.</source>
        <translation>Nazwa pliku nie zdradza jego formatu: proszę podać --format.</translation>
    </message>
    <message>
        <source>Import this?</source>
        <translation>Zaimportować to?</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nie można odczytać %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, there already: %3, skipped: %4.</source>
        <translation>Nowe: %1, zmienione: %2, już obecne: %3, pominięte: %4.</translation>
    </message>
    <message>
        <source>New lists: %1.</source>
        <translation>Nowe listy: %1.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Pominięto: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Uwaga: %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>wiersz %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n todo(s).</source>
        <translation>
            <numerusform>Zaimportowano %n zadanie.</numerusform>
            <numerusform>Zaimportowano %n zadania.</numerusform>
            <numerusform>Zaimportowano %n zadań.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::cli::KeysRotateVerb</name>
    <message>
        <source>End all access tokens signed before, as after a theft; apps fetch new ones by themselves</source>
        <translation>Unieważnij wszystkie wcześniej podpisane tokeny dostępu, jak po kradzieży; aplikacje same pobiorą nowe</translation>
    </message>
    <message>
        <source>The key is now %1. Access tokens signed before are no longer good.</source>
        <translation>Kluczem jest teraz %1. Wcześniej podpisane tokeny dostępu są już nieważne.</translation>
    </message>
    <message>
        <source>The key is now %1. Access tokens signed before stay good until they expire.</source>
        <translation>Kluczem jest teraz %1. Wcześniej podpisane tokeny dostępu są ważne, aż wygasną.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Lan</name>
    <message>
        <source>Traydo does not listen for other devices. To change that, put
    [lan]
    enabled = true
into traydo.toml and start it again.</source>
        <translation>Traydo nie nasłuchuje innych urządzeń. Aby to zmienić, proszę wpisać
    [lan]
    enabled = true
do traydo.toml i uruchomić je ponownie.</translation>
    </message>
    <message>
        <source>Problem:      %1</source>
        <translation>Problem:        %1</translation>
    </message>
    <message>
        <source>Address:      %1</source>
        <translation>Adres:          %1</translation>
    </message>
    <message>
        <source>Fingerprint:  %1</source>
        <translation>Odcisk:         %1</translation>
    </message>
    <message>
        <source>Trust until:  %1</source>
        <translation>Zaufany do:     %1</translation>
    </message>
    <message>
        <source>Pairing:      open until %1</source>
        <translation>Przedstawianie: otwarte do %1</translation>
    </message>
    <message>
        <source>Pairing:      closed</source>
        <translation>Przedstawianie: zamknięte</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanCaVerb</name>
    <message>
        <source>Write it to this new file instead</source>
        <translation>Zapisz go do tego nowego pliku</translation>
    </message>
    <message>
        <source>There is no certificate yet: %1</source>
        <translation>Nie ma jeszcze certyfikatu: %1</translation>
    </message>
    <message>
        <source>%1 exists already or cannot be written.</source>
        <translation>%1 już istnieje albo nie można go zapisać.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Odcisk (SHA-256): %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanPairVerb</name>
    <message>
        <source>For how long, at most 1h (default: 10m)</source>
        <translation>Na jak długo, najwyżej 1h (domyślnie: 10m)</translation>
    </message>
    <message>
        <source>Stop before the time is over</source>
        <translation>Zakończ przed upływem czasu</translation>
    </message>
    <message>
        <source>Pairing from the command line is switched off (cli_grants = &quot;never&quot;).</source>
        <translation>Przedstawianie z wiersza poleceń jest wyłączone (cli_grants = &quot;never&quot;).</translation>
    </message>
    <message>
        <source>Pairing needs a person at a terminal, and this is none. To let scripts do it, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>To wymaga człowieka przy terminalu, a to nie jest terminal. Aby mogły to robić skrypty, proszę uruchomić Traydo z cli_grants = &quot;always&quot;.</translation>
    </message>
    <message>
        <source>Pairing is closed.</source>
        <translation>Przedstawianie jest zamknięte.</translation>
    </message>
    <message>
        <source>Apps on other devices may introduce themselves until %1. Each one still needs your approval.</source>
        <translation>Aplikacje z innych urządzeń mogą się przedstawiać do %1. Każda i tak potrzebuje zgody.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanStatusVerb</name>
    <message>
        <source>Off: only programs on this computer can connect.</source>
        <translation>Wyłączone: mogą się łączyć tylko programy z tego komputera.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Lists</name>
    <message>
        <source>all, also future ones</source>
        <translation>wszystkie, także przyszłe</translation>
    </message>
    <message>
        <source>there is no list %1; see: traydoctl lists</source>
        <translation>nie ma listy %1; zobacz: traydoctl lists</translation>
    </message>
    <message>
        <source>--lists names no list</source>
        <translation>--lists nie podaje żadnej listy</translation>
    </message>
    <message>
        <source>several lists are called %1; give an id</source>
        <translation>kilka list nazywa się %1; proszę podać ID</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsAddVerb</name>
    <message>
        <source>What the list is called</source>
        <translation>Jak lista się nazywa</translation>
    </message>
    <message>
        <source>Its colour, like &apos;#3366cc&apos;</source>
        <translation>Jej kolor, na przykład &apos;#3366cc&apos;</translation>
    </message>
    <message>
        <source>Added the list %1.</source>
        <translation>Dodano listę %1.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsArchiveVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>Lista (nazwa lub ID)</translation>
    </message>
    <message>
        <source>Take it out of the archive</source>
        <translation>Wyjmij ją z archiwum</translation>
    </message>
    <message>
        <source>The list %1 is in use again.</source>
        <translation>Lista %1 jest znów w użyciu.</translation>
    </message>
    <message>
        <source>Archived the list %1.</source>
        <translation>Zarchiwizowano listę %1.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsEditVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>Lista (nazwa lub ID)</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>Nowa nazwa</translation>
    </message>
    <message>
        <source>A new colour, like &apos;#3366cc&apos;; &quot;&quot; takes it away</source>
        <translation>Nowy kolor, na przykład &apos;#3366cc&apos;; &quot;&quot; go usuwa</translation>
    </message>
    <message>
        <source>Give --name or --color.</source>
        <translation>Proszę podać --name lub --color.</translation>
    </message>
    <message>
        <source>Changed the list %1.</source>
        <translation>Zmieniono listę %1.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsMoveVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>Lista (nazwa lub ID)</translation>
    </message>
    <message>
        <source>The list it shall stand before; without it: last</source>
        <translation>Lista, przed którą ma stać; bez tego: ostatnia</translation>
    </message>
    <message>
        <source>Moved the list %1.</source>
        <translation>Przeniesiono listę %1.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsRestoreVerb</name>
    <message>
        <source>The list, as &apos;traydoctl lists --trash&apos; shows it</source>
        <translation>Lista, jak ją pokazuje „traydoctl lists --trash”</translation>
    </message>
    <message>
        <source>The list %1 is back.</source>
        <translation>Lista %1 wróciła.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsRmVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>Lista (nazwa lub ID)</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nie pytaj</translation>
    </message>
    <message>
        <source>Move the list %1 and everything in it to the trash?</source>
        <translation>Przenieść listę %1 z całą zawartością do kosza?</translation>
    </message>
    <message>
        <source>Removed the list %1.</source>
        <translation>Usunięto listę %1.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsVerb</name>
    <message>
        <source>Those in the archive instead</source>
        <translation>Zamiast tego te z archiwum</translation>
    </message>
    <message>
        <source>Those in the trash instead</source>
        <translation>Zamiast tego te z kosza</translation>
    </message>
    <message>
        <source>Give --archived or --trash, not both.</source>
        <translation>Proszę podać --archived albo --trash, nie oba.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTA</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>OTWARTE</translation>
    </message>
    <message>
        <source>OVERDUE</source>
        <translation>ZALEGŁE</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>DZISIAJ</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LogVerb</name>
    <message>
        <source>Only what this app did (name or id)</source>
        <translation>Tylko to, co zrobiła ta aplikacja (nazwa lub ID)</translation>
    </message>
    <message>
        <source>Only what you did yourself</source>
        <translation>Tylko własne zmiany</translation>
    </message>
    <message>
        <source>From when on: 30m, 2h, 7d ago, today, or 2026-11-21T09:00</source>
        <translation>Od kiedy: 30m, 2h, 7d temu, today lub 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>At most so many (default: 50)</source>
        <translation>Najwyżej tyle (domyślnie: 50)</translation>
    </message>
    <message>
        <source>Give --app or --mine, not both.</source>
        <translation>Proszę podać --app albo --mine, nie oba.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>KIEDY</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>KTO</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>CO</translation>
    </message>
    <message>
        <source>VIA</source>
        <translation>CZYM</translation>
    </message>
    <message>
        <source>you</source>
        <translation>właściciel</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (cofnięto)</translation>
    </message>
    <message>
        <source>There are more; show them with --limit.</source>
        <translation>Jest więcej; można je pokazać przez --limit.</translation>
    </message>
    <message>
        <source>Up to when: as --since</source>
        <translation>Do kiedy: jak --since</translation>
    </message>
    <message>
        <source>Only this: created, updated, completed, reopened, deleted, restored; may be given several times</source>
        <translation>Tylko to: created, updated, completed, reopened, deleted, restored; można powtarzać</translation>
    </message>
    <message>
        <source>--until takes what --since takes, such as 2h or today</source>
        <translation>--until przyjmuje to co --since, na przykład 2h lub today</translation>
    </message>
    <message>
        <source>--kind takes created, updated, completed, reopened, deleted or restored</source>
        <translation>--kind przyjmuje created, updated, completed, reopened, deleted lub restored</translation>
    </message>
</context>
<context>
    <name>traydo::cli::PauseVerb</name>
    <message>
        <source>Paused. Apps are told so, and nothing they ask is done. Go on with: traydoctl resume</source>
        <translation>Wstrzymano. Aplikacje o tym wiedzą i nic, o co proszą, nie jest robione. Dalej: traydoctl resume</translation>
    </message>
    <message>
        <source>Apps may go on.</source>
        <translation>Aplikacje mogą działać dalej.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Program</name>
    <message>
        <source>Steers a running Traydo: who may reach your todos, and the todos themselves.</source>
        <translation>Steruje działającym Traydo: kto sięga do zadań, i samymi zadaniami.</translation>
    </message>
    <message>
        <source>IDs may be shortened to their beginning or end, at least four characters.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 refused, 5 Traydo not reachable, 6 conflict, 7 expired, 130 interrupted.</source>
        <translation>Identyfikatory można skracać do początku lub końca, co najmniej cztery znaki.

Kody wyjścia: 0 zrobione, 1 niepowodzenie, 2 złe użycie, 3 nie znaleziono, 4 odmowa, 5 Traydo nieosiągalne, 6 konflikt, 7 po czasie, 130 przerwano.</translation>
    </message>
    <message>
        <source>Print data as JSON, stable for scripts</source>
        <translation>Wypisz dane jako JSON, stały dla skryptów</translation>
    </message>
    <message>
        <source>Never ask; fail instead</source>
        <translation>Nigdy nie pytaj; zakończ błędem</translation>
    </message>
    <message>
        <source>auto, always or never; auto heeds NO_COLOR and TERM=dumb</source>
        <translation>auto, always lub never; auto zważa na NO_COLOR i TERM=dumb</translation>
    </message>
    <message>
        <source>Where Traydo keeps its control socket (also TRAYDO_RUNTIME_DIR)</source>
        <translation>Gdzie Traydo ma gniazdo sterujące (też TRAYDO_RUNTIME_DIR)</translation>
    </message>
    <message>
        <source>Where traydo.toml lies (also TRAYDO_CONFIG_DIR)</source>
        <translation>Gdzie leży traydo.toml (też TRAYDO_CONFIG_DIR)</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Pokaż wersję</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Przykłady:</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;. See: traydoctl --help</source>
        <translation>Nie ma polecenia „%1”. Zobacz: traydoctl --help</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Nie można zapisać wyjścia.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Programs</name>
    <message>
        <source>What to call it, for yourself</source>
        <translation>Jak to nazwać, dla siebie</translation>
    </message>
    <message>
        <source>What it may do: todos:read, todos:write (default: todos:read)</source>
        <translation>Co może: todos:read, todos:write (domyślnie: todos:read)</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between (default: the first list)</source>
        <translation>„all” (także przyszłe) albo nazwy lub identyfikatory po przecinku (domyślnie: pierwsza lista)</translation>
    </message>
    <message>
        <source>For how long: 1h, today, 7d … 90d (default: 30d)</source>
        <translation>Na jak długo: 1h, today, 7d … 90d (domyślnie: 30d)</translation>
    </message>
    <message>
        <source>Name:    %1</source>
        <translation>Nazwa:      %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>Dostaje:    %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>Listy:      %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>Do:         %1</translation>
    </message>
    <message>
        <source>This is shown once; keep it where nobody else can read it:</source>
        <translation>To pokazujemy tylko raz; proszę przechować tam, gdzie nikt inny nie przeczyta:</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope przyjmuje todos:read i todos:write</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Requests</name>
    <message>
        <source>published by %1</source>
        <translation>wydawca: %1</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>sprawdzono: %1</translation>
    </message>
    <message>
        <source>you started this</source>
        <translation>rozpoczęte tutaj</translation>
    </message>
    <message>
        <source>name not verified</source>
        <translation>nazwa niesprawdzona</translation>
    </message>
    <message>
        <source>No request %1 is waiting; it may have been decided or have run out. See: traydoctl requests</source>
        <translation>Żadna prośba %1 nie czeka; mogła zostać rozstrzygnięta lub wygasnąć. Zobacz: traydoctl requests</translation>
    </message>
    <message>
        <source>the program on this computer</source>
        <translation>program na tym komputerze</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 na tym komputerze</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RequestsExtendVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it</source>
        <translation>Prośba, jak ją pokazuje „traydoctl requests”</translation>
    </message>
    <message>
        <source>This request was given more time already.</source>
        <translation>Ta prośba dostała już więcej czasu.</translation>
    </message>
    <message>
        <source>%1 waits until %2.</source>
        <translation>%1 czeka do %2.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RequestsVerb</name>
    <message>
        <source>No requests are waiting.</source>
        <translation>Żadna prośba nie czeka.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APLIKACJA</translation>
    </message>
    <message>
        <source>TRUST</source>
        <translation>ZAUFANIE</translation>
    </message>
    <message>
        <source>ASKS FOR</source>
        <translation>PROSI O</translation>
    </message>
    <message>
        <source>ANSWER GOES TO</source>
        <translation>ODPOWIEDŹ TRAFIA DO</translation>
    </message>
    <message>
        <source>TIME LEFT</source>
        <translation>ZOSTAŁO</translation>
    </message>
    <message>
        <source>Allow one with: traydoctl approve ID --number NN (the browser page or the app shows it)</source>
        <translation>Zgoda: traydoctl approve ID --number NN (liczbę pokazuje strona w przeglądarce lub aplikacja)</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RevokeVerb</name>
    <message>
        <source>The app, as &apos;traydoctl clients&apos; shows it</source>
        <translation>Aplikacja, jak ją pokazuje „traydoctl clients”</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nie pytaj</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>Tylko powiedz, co by się stało</translation>
    </message>
    <message>
        <source>There is no app %1. See: traydoctl clients</source>
        <translation>Nie ma aplikacji %1. Zobacz: traydoctl clients</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Odebrać dostęp aplikacji %1?</translation>
    </message>
    <message>
        <source>Would revoke %1; open connections that would end: %2.</source>
        <translation>Odebrałoby dostęp aplikacji %1; otwarte połączenia, które by się skończyły: %2.</translation>
    </message>
    <message>
        <source>Revoked %1. It has to ask anew.</source>
        <translation>%1 nie ma już dostępu i musi prosić od nowa.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::SettingsSetVerb</name>
    <message>
        <source>port, lan_enabled, lan_port or client_metadata_documents</source>
        <translation>port, lan_enabled, lan_port lub client_metadata_documents</translation>
    </message>
    <message>
        <source>A number; true or false</source>
        <translation>Liczba; true lub false</translation>
    </message>
    <message>
        <source>Done. Apps have to use the new address: %1</source>
        <translation>Gotowe. Aplikacje muszą używać nowego adresu: %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Gotowe.</translation>
    </message>
    <message>
        <source>There is no setting %1. See: traydoctl settings</source>
        <translation>Nie ma ustawienia %1. Zobacz: traydoctl settings</translation>
    </message>
    <message>
        <source>it is true or false</source>
        <translation>Tu pasuje true lub false</translation>
    </message>
</context>
<context>
    <name>traydo::cli::SettingsVerb</name>
    <message>
        <source>SETTING</source>
        <translation>USTAWIENIE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WARTOŚĆ</translation>
    </message>
    <message>
        <source>DECIDED BY</source>
        <translation>DECYDUJE</translation>
    </message>
    <message>
        <source>an option or variable</source>
        <translation>opcja lub zmienna</translation>
    </message>
    <message>
        <source>traydo.toml</source>
        <translation>traydo.toml</translation>
    </message>
    <message>
        <source>File:  %1</source>
        <translation>Plik: %1</translation>
    </message>
    <message>
        <source>Data:  %1</source>
        <translation>Dane: %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::StatusVerb</name>
    <message>
        <source>Traydo %1, running since %2</source>
        <translation>Traydo %1, działa od %2</translation>
    </message>
    <message>
        <source>Address:           %1</source>
        <translation>Adres:              %1</translation>
    </message>
    <message>
        <source>Requests waiting:  %1</source>
        <translation>Czekające prośby:   %1</translation>
    </message>
    <message>
        <source>Apps:              %1</source>
        <translation>Aplikacje:          %1</translation>
    </message>
    <message>
        <source>Open connections:  %1</source>
        <translation>Otwarte połączenia: %1</translation>
    </message>
    <message>
        <source>Open todos:        %1</source>
        <translation>Otwarte zadania:    %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Ostrzeżenie: %1</translation>
    </message>
    <message>
        <source>See who is waiting with: traydoctl requests</source>
        <translation>Kto czeka: traydoctl requests</translation>
    </message>
    <message>
        <source>Paused:            apps are kept out until: traydoctl resume</source>
        <translation>Wstrzymano: aplikacje nie mają dostępu do: traydoctl resume</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Talk</name>
    <message>
        <source>That cannot be done</source>
        <translation>Tego nie można zrobić</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>Something changed meanwhile</source>
        <translation>Coś się w międzyczasie zmieniło</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Za późno</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Za dużo</translation>
    </message>
    <message>
        <source>The secret store is locked</source>
        <translation>Pęk kluczy jest zablokowany</translation>
    </message>
    <message>
        <source>Traydo cannot do that now</source>
        <translation>Traydo nie może tego teraz zrobić</translation>
    </message>
    <message>
        <source>Traydo failed</source>
        <translation>Traydo zawiodło</translation>
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
        <translation>To wymaga potwierdzenia: proszę podać --yes razem z --no-input.</translation>
    </message>
    <message>
        <source>%1 [y/N]</source>
        <translation>%1 [t/N]</translation>
    </message>
    <message>
        <source>y</source>
        <translation>t</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Traydo is not running, or uses another runtime directory (looked in %1). Start it with: traydo</source>
        <translation>Traydo nie działa albo używa innego katalogu (szukano w %1). Uruchomienie: traydo</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoAddVerb</name>
    <message>
        <source>What is to be done; #list, !1 to !3, @tag, dates and repetitions in it are understood, text in quotation marks is left alone</source>
        <translation>Co jest do zrobienia; #lista, !1 do !3, @etykieta, daty i powtórzenia są rozumiane, tekst w cudzysłowie zostaje bez zmian</translation>
    </message>
    <message>
        <source>Take all of it for the title</source>
        <translation>Weź wszystko jako tytuł</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot; (%2).</source>
        <translation>Dodano „%1” (%2).</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>Termin: %1.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoDoneVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list&apos; shows them</source>
        <translation>Zadania, jak je pokazuje „traydoctl todo list”</translation>
    </message>
    <message>
        <source>Open them again</source>
        <translation>Otwórz je ponownie</translation>
    </message>
    <message>
        <source>Open again: &quot;%1&quot; (%2).</source>
        <translation>Znów otwarte: „%1” (%2).</translation>
    </message>
    <message>
        <source>Done: &quot;%1&quot; (%2).</source>
        <translation>Zrobione: „%1” (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoEditVerb</name>
    <message>
        <source>The todo, as &apos;traydoctl todo list&apos; shows it</source>
        <translation>Zadanie, jak je pokazuje „traydoctl todo list”</translation>
    </message>
    <message>
        <source>A new title</source>
        <translation>Nowy tytuł</translation>
    </message>
    <message>
        <source>The todo of the same list to stand before; &quot;&quot; for last</source>
        <translation>Zadanie z tej samej listy, przed którym ma stać; &quot;&quot; oznacza koniec</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot; (%2).</source>
        <translation>Zmieniono „%1” (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoFields</name>
    <message>
        <source>The list it belongs to (name or id)</source>
        <translation>Lista, do której należy (nazwa lub ID)</translation>
    </message>
    <message>
        <source>When it is due: 2026-11-21 or 2026-11-21T17:00</source>
        <translation>Termin: 2026-11-21 lub 2026-11-21T17:00</translation>
    </message>
    <message>
        <source>1 is the most urgent, 0 is none</source>
        <translation>1 jest najpilniejsze, 0 to brak</translation>
    </message>
    <message>
        <source>A tag; may be given several times</source>
        <translation>Etykieta; można powtarzać</translation>
    </message>
    <message>
        <source>How it repeats, as RRULE: FREQ=WEEKLY;INTERVAL=2; &quot;&quot; ends it</source>
        <translation>Jak się powtarza, jako RRULE: FREQ=WEEKLY;INTERVAL=2; &quot;&quot; to kończy</translation>
    </message>
    <message>
        <source>The todo it is a part of; &quot;&quot; makes it one of its own</source>
        <translation>Zadanie, którego jest częścią; &quot;&quot; czyni je samodzielnym</translation>
    </message>
    <message>
        <source>Further text</source>
        <translation>Dalszy tekst</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoListVerb</name>
    <message>
        <source>Done ones too</source>
        <translation>Także ukończone</translation>
    </message>
    <message>
        <source>Only those that are done</source>
        <translation>Tylko ukończone</translation>
    </message>
    <message>
        <source>Only this list (name or id)</source>
        <translation>Tylko ta lista (nazwa lub ID)</translation>
    </message>
    <message>
        <source>Only those due then: today, overdue, week, none, 2026-11-21, 2026-11-01..2026-11-30</source>
        <translation>Tylko z terminem: today, overdue, week, none, 2026-11-21, 2026-11-01..2026-11-30</translation>
    </message>
    <message>
        <source>Only those with this tag; may be given several times</source>
        <translation>Tylko z tą etykietą; można powtarzać</translation>
    </message>
    <message>
        <source>Only those with this priority</source>
        <translation>Tylko z tym priorytetem</translation>
    </message>
    <message>
        <source>Only the subtasks of this todo</source>
        <translation>Tylko podzadania tego zadania</translation>
    </message>
    <message>
        <source>position (as the list shows them), due, created, updated, priority</source>
        <translation>position (jak pokazuje lista), due, created, updated, priority</translation>
    </message>
    <message>
        <source>Only what is in the trash</source>
        <translation>Tylko to, co jest w koszu</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>Tylko z tymi słowami</translation>
    </message>
    <message>
        <source>At most so many (default: 100)</source>
        <translation>Najwyżej tyle (domyślnie: 100)</translation>
    </message>
    <message>
        <source>There is no list %1. See: traydoctl lists</source>
        <translation>Nie ma listy %1. Zobacz: traydoctl lists</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Kosz jest pusty.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Niczego jeszcze nie zrobiono.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nic do zrobienia.</translation>
    </message>
    <message>
        <source>There are more; show them with --limit.</source>
        <translation>Jest więcej; można je pokazać przez --limit.</translation>
    </message>
    <message>
        <source>--sort takes position, due, created, updated or priority</source>
        <translation>--sort przyjmuje position, due, created, updated lub priority</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TODO</source>
        <translation>ZADANIE</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>TERMIN</translation>
    </message>
    <message>
        <source>PRIORITY</source>
        <translation>PRIORYTET</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTA</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>ETYKIETY</translation>
    </message>
    <message>
        <source>MADE BY</source>
        <translation>OD KOGO</translation>
    </message>
    <message>
        <source>(done) %1</source>
        <translation>(zrobione) %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>właściciel</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>Only those that an app made or changed last</source>
        <translation>Tylko te, które aplikacja utworzyła lub zmieniła ostatnia</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoRestoreVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list --trash&apos; shows them</source>
        <translation>Zadania, jak je pokazuje „traydoctl todo list --trash”</translation>
    </message>
    <message>
        <source>Back again: &quot;%1&quot; (%2).</source>
        <translation>Wróciło: „%1” (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoRmVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list&apos; shows them</source>
        <translation>Zadania, jak je pokazuje „traydoctl todo list”</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nie pytaj</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>Tylko powiedz, co by się stało</translation>
    </message>
    <message>
        <source>Would remove &quot;%1&quot; (%2).</source>
        <translation>Usunęłoby „%1” (%2).</translation>
    </message>
    <message>
        <source>Move %1 to the trash?</source>
        <translation>Przenieść %1 do kosza?</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot; (%2).</source>
        <translation>Usunięto „%1” (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Todos</name>
    <message>
        <source>there is no todo %1; see: traydoctl todo list</source>
        <translation>nie ma zadania %1; zobacz: traydoctl todo list</translation>
    </message>
    <message>
        <source>--due takes 2026-11-21 or 2026-11-21T17:00</source>
        <translation>--due przyjmuje 2026-11-21 lub 2026-11-21T17:00</translation>
    </message>
    <message>
        <source>--due takes today, overdue, week, none, 2026-11-21 or 2026-11-01..2026-11-30</source>
        <translation>--due przyjmuje today, overdue, week, none, 2026-11-21 lub 2026-11-01..2026-11-30</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TokensCreateVerb</name>
    <message>
        <source>Make this access token?</source>
        <translation>Utworzyć ten token dostępu?</translation>
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
        <translation>NAZWA</translation>
    </message>
    <message>
        <source>MAY</source>
        <translation>MOŻE</translation>
    </message>
    <message>
        <source>LISTS</source>
        <translation>LISTY</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>DO</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>UŻYTY</translation>
    </message>
    <message>
        <source>There are no access tokens.</source>
        <translation>Nie ma tokenów dostępu.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>zakończony</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TokensRevokeVerb</name>
    <message>
        <source>The token, as &apos;traydoctl tokens list&apos; shows it</source>
        <translation>Token, jak go pokazuje „traydoctl tokens list”</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nie pytaj</translation>
    </message>
    <message>
        <source>There is no access token %1. See: traydoctl tokens list</source>
        <translation>Nie ma tokenu dostępu %1. Zobacz: traydoctl tokens list</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Odebrać dostęp aplikacji %1?</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <translation>Unieważniono %1.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::UnblockVerb</name>
    <message>
        <source>The block, as &apos;traydoctl blocks&apos; shows it</source>
        <translation>Blokada, jak ją pokazuje „traydoctl blocks”</translation>
    </message>
    <message>
        <source>There is no block %1. See: traydoctl blocks</source>
        <translation>Nie ma blokady %1. Zobacz: traydoctl blocks</translation>
    </message>
    <message>
        <source>Unblocked.</source>
        <translation>Odblokowano.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::UndoVerb</name>
    <message>
        <source>The change, as &apos;traydoctl log&apos; shows it</source>
        <translation>Zmiana, jak ją pokazuje „traydoctl log”</translation>
    </message>
    <message>
        <source>Instead: everything this app did (name or id)</source>
        <translation>Zamiast tego: wszystko, co zrobiła ta aplikacja (nazwa lub ID)</translation>
    </message>
    <message>
        <source>With --app, from when on: 2h, today, 2026-11-21T09:00</source>
        <translation>Z --app, od kiedy: 2h, today, 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nie pytaj</translation>
    </message>
    <message>
        <source>Give a change, or --app and --since. See: traydoctl undo --help</source>
        <translation>Proszę podać zmianę albo --app i --since. Zobacz: traydoctl undo --help</translation>
    </message>
    <message>
        <source>There is no change %1. See: traydoctl log</source>
        <translation>Nie ma zmiany %1. Zobacz: traydoctl log</translation>
    </message>
    <message>
        <source>Undone: %1. To take that back: traydoctl undo %2</source>
        <translation>Cofnięto: %1. Aby to odwrócić: traydoctl undo %2</translation>
    </message>
    <message>
        <source>Undo everything %1 did since %2?</source>
        <translation>Cofnąć wszystko, co %1 zmieniło od %2?</translation>
    </message>
    <message>
        <source>Changes of %1 undone: %2.</source>
        <translation>Cofnięte zmiany, których autorem jest %1: %2.</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>Nie cofnięto: %1. %2</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Words</name>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min temu</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 godz. temu</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 dni temu</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dni</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 godz.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>--for takes 30m, 1h, today, 7d and the like, at most 90d</source>
        <translation>--for przyjmuje 30m, 1h, today, 7d i podobne, najwyżej 90d</translation>
    </message>
    <message>
        <source>--since takes 30m, 2h, 7d, today, 2026-11-21 or 2026-11-21T09:00</source>
        <translation>--since przyjmuje 30m, 2h, 7d, today, 2026-11-21 lub 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>%1 is not unique; give more of it</source>
        <translation>%1 nie jest jednoznaczne; proszę podać więcej znaków</translation>
    </message>
</context>
<context>
    <name>traydo::control::ReasonText</name>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Port %1 zajmuje inny program.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (process %3).</source>
        <translation>Port %1 zajmuje %2 (proces %3).</translation>
    </message>
    <message>
        <source>Traydo cannot listen on port %1.</source>
        <translation>Traydo nie może nasłuchiwać na porcie %1.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Port to liczba od 1 do 65535.</translation>
    </message>
    <message>
        <source>Other devices need a port of their own.</source>
        <translation>Inne urządzenia potrzebują własnego portu.</translation>
    </message>
    <message>
        <source>An option or variable that Traydo was started with decides this.</source>
        <translation>Decyduje o tym opcja lub zmienna, z którą uruchomiono Traydo.</translation>
    </message>
    <message>
        <source>%1 is no address that Traydo can listen on.</source>
        <translation>%1 nie jest adresem, na którym Traydo może nasłuchiwać.</translation>
    </message>
    <message>
        <source>This computer has neither a name nor an address in the network.</source>
        <translation>Ten komputer nie ma w sieci ani nazwy, ani adresu.</translation>
    </message>
    <message>
        <source>Other devices cannot connect.</source>
        <translation>Inne urządzenia nie mogą się łączyć.</translation>
    </message>
    <message>
        <source>The certificate for other devices was made anew. They have to trust it again.</source>
        <translation>Certyfikat dla innych urządzeń został utworzony od nowa. Muszą mu ponownie zaufać.</translation>
    </message>
    <message>
        <source>The new settings could not be put into force. Those of before count again.</source>
        <translation>Nie udało się zastosować nowych ustawień. Znów obowiązują poprzednie.</translation>
    </message>
    <message>
        <source>The data is older than what Traydo knew last, as after restoring a backup. Every app has to ask again, and programs need new secrets.</source>
        <translation>Dane są starsze niż te, które Traydo ostatnio znało, jak po przywróceniu kopii zapasowej. Każda aplikacja musi zapytać ponownie, a programy potrzebują nowych sekretów.</translation>
    </message>
    <message>
        <source>The signing secret was replaced since the last start. Every app has to ask again. If you did not do this, find out who did.</source>
        <translation>Sekret podpisu został zastąpiony od ostatniego uruchomienia. Każda aplikacja musi zapytać ponownie. Jeśli to nie Państwa działanie, proszę ustalić, kto to zrobił.</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>Tytuł jest pusty.</translation>
    </message>
    <message>
        <source>The title must be one line of plain text.</source>
        <translation>Tytuł musi być jednym wierszem zwykłego tekstu.</translation>
    </message>
    <message>
        <source>The title has %L1 characters; at most %L2 are allowed.</source>
        <translation>Tytuł ma znaków: %L1; dozwolone najwyżej: %L2.</translation>
    </message>
    <message>
        <source>The notes hold control characters.</source>
        <translation>Notatki zawierają znaki sterujące.</translation>
    </message>
    <message>
        <source>The notes have %L1 characters; at most %L2 are allowed.</source>
        <translation>Notatki mają znaków: %L1; dozwolone najwyżej: %L2.</translation>
    </message>
    <message>
        <source>A tag must be one word of plain text.</source>
        <translation>Etykieta musi być jednym słowem zwykłego tekstu.</translation>
    </message>
    <message>
        <source>A tag has %L1 characters; at most %L2 are allowed.</source>
        <translation>Etykieta ma znaków: %L1; dozwolone najwyżej: %L2.</translation>
    </message>
    <message>
        <source>There are %L1 tags; at most %L2 are allowed.</source>
        <translation>Liczba etykiet: %L1; dozwolone najwyżej: %L2.</translation>
    </message>
    <message>
        <source>There is no such due date.</source>
        <translation>Nie ma takiej daty terminu.</translation>
    </message>
    <message>
        <source>There is no time zone %1.</source>
        <translation>Nie ma strefy czasowej %1.</translation>
    </message>
    <message>
        <source>Traydo does not know this kind of repetition.</source>
        <translation>Traydo nie zna takiego powtarzania.</translation>
    </message>
    <message>
        <source>The name of the list is empty.</source>
        <translation>Nazwa listy jest pusta.</translation>
    </message>
    <message>
        <source>The name of a list must be one line of plain text.</source>
        <translation>Nazwa listy musi być jednym wierszem zwykłego tekstu.</translation>
    </message>
    <message>
        <source>The name of the list has %L1 characters; at most %L2 are allowed.</source>
        <translation>Nazwa listy ma znaków: %L1; dozwolone najwyżej: %L2.</translation>
    </message>
    <message>
        <source>It was in the trash.</source>
        <translation>To było w koszu.</translation>
    </message>
    <message>
        <source>It is in the trash; restore it there.</source>
        <translation>To jest w koszu; tam można to przywrócić.</translation>
    </message>
    <message>
        <source>Its list was in the trash.</source>
        <translation>Lista, do której należy, była w koszu.</translation>
    </message>
    <message>
        <source>What it is a part of is not there; it stands on its own.</source>
        <translation>Brakuje zadania, którego to jest częścią; stoi samodzielnie.</translation>
    </message>
    <message>
        <source>It is no todo, but: %1.</source>
        <translation>To nie zadanie, lecz: %1.</translation>
    </message>
    <message>
        <source>It is a note without a todo.</source>
        <translation>To notatka bez zadania.</translation>
    </message>
    <message>
        <source>It changes one day of a repetition alone, which Traydo does not keep.</source>
        <translation>To zmienia tylko jeden dzień powtarzania, a tego Traydo nie przechowuje.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>To odwołano.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be read.</source>
        <translation>Nie można odczytać wartości %1.</translation>
    </message>
    <message>
        <source>The repetition is left out: Traydo does not know this kind.</source>
        <translation>Powtarzanie pominięto: Traydo nie zna takiego rodzaju.</translation>
    </message>
    <message>
        <source>The repetition is left out: nothing says when it starts.</source>
        <translation>Powtarzanie pominięto: nic nie mówi, kiedy się zaczyna.</translation>
    </message>
    <message>
        <source>The due date “%1” is left out: it cannot be read.</source>
        <translation>Datę terminu „%1” pominięto: nie można jej odczytać.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; the time is taken as yours.</source>
        <translation>Strefa czasowa „%1” jest nieznana; czas przyjęto jako lokalny.</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8. Save the file as UTF-8.</source>
        <translation>Wiersz %1 nie jest tekstem w UTF-8. Proszę zapisać plik jako UTF-8.</translation>
    </message>
    <message>
        <source>The file is not strict JSON.</source>
        <translation>Plik nie jest ścisłym JSON.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>Wiersz %1 nie jest JSON.</translation>
    </message>
    <message>
        <source>The file is no export of Traydo.</source>
        <translation>Plik nie jest eksportem z Traydo.</translation>
    </message>
    <message>
        <source>Line %1 does not fit into a calendar file.</source>
        <translation>Wiersz %1 nie pasuje do pliku kalendarza.</translation>
    </message>
    <message>
        <source>The first line must name the columns, one of them “title”.</source>
        <translation>Pierwszy wiersz musi nazywać kolumny, jedną z nich „title”.</translation>
    </message>
    <message>
        <source>The quotation marks in line %1 do not fit together.</source>
        <translation>Cudzysłowy w wierszu %1 nie pasują do siebie.</translation>
    </message>
    <message>
        <source>The file is no longer at hand. Start again.</source>
        <translation>Pliku nie ma już pod ręką. Proszę zacząć od nowa.</translation>
    </message>
    <message>
        <source>Todo %1 of the file is not as Traydo writes it.</source>
        <translation>Zadanie %1 w pliku nie jest takie, jak zapisuje je Traydo.</translation>
    </message>
    <message>
        <source>Todo %1 of the file is not as Traydo writes it: see %2.</source>
        <translation>Zadanie %1 w pliku nie jest takie, jak zapisuje je Traydo: zobacz %2.</translation>
    </message>
    <message>
        <source>List %1 of the file is not as Traydo writes it.</source>
        <translation>Lista %1 w pliku nie jest taka, jak zapisuje ją Traydo.</translation>
    </message>
    <message>
        <source>List %1 of the file is not as Traydo writes it: see %2.</source>
        <translation>Lista %1 w pliku nie jest taka, jak zapisuje ją Traydo: zobacz %2.</translation>
    </message>
    <message>
        <source>The file is not as Traydo writes it: see %1.</source>
        <translation>Plik nie jest taki, jak zapisuje go Traydo: zobacz %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it up.</source>
        <translation>Plik jest większy niż %1. Proszę go podzielić.</translation>
    </message>
    <message>
        <source>The file holds %L1 todos; at most %L2 come in at once.</source>
        <translation>Zadań w pliku: %L1; naraz można zaimportować najwyżej: %L2.</translation>
    </message>
    <message>
        <source>There would be more than %L1 lists.</source>
        <translation>Byłoby więcej list niż %L1.</translation>
    </message>
    <message>
        <source>The file would be larger than %1. Export list by list.</source>
        <translation>Plik byłby większy niż %1. Proszę eksportować listę po liście.</translation>
    </message>
    <message>
        <source>There are more than %L1 todos. Export list by list.</source>
        <translation>Zadań jest więcej niż %L1. Proszę eksportować listę po liście.</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>Nie ma takiej listy.</translation>
    </message>
    <message>
        <source>There is no list %1.</source>
        <translation>Nie ma listy %1.</translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no notes: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt nie mieści notatek: pominięto w %n zadaniu.</numerusform>
            <numerusform>todo.txt nie mieści notatek: pominięto w %n zadaniach.</numerusform>
            <numerusform>todo.txt nie mieści notatek: pominięto w %n zadaniach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no subtasks: %n todo(s) stand on their own.</source>
        <translation>
            <numerusform>todo.txt nie mieści podzadań: %n zadanie stoi samodzielnie.</numerusform>
            <numerusform>todo.txt nie mieści podzadań: %n zadania stoją samodzielnie.</numerusform>
            <numerusform>todo.txt nie mieści podzadań: %n zadań stoi samodzielnie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no time zones: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt nie mieści stref czasowych: pominięto w %n zadaniu.</numerusform>
            <numerusform>todo.txt nie mieści stref czasowych: pominięto w %n zadaniach.</numerusform>
            <numerusform>todo.txt nie mieści stref czasowych: pominięto w %n zadaniach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds only simple repetitions: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt mieści tylko proste powtórzenia: pominięto w %n zadaniu.</numerusform>
            <numerusform>todo.txt mieści tylko proste powtórzenia: pominięto w %n zadaniach.</numerusform>
            <numerusform>todo.txt mieści tylko proste powtórzenia: pominięto w %n zadaniach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Traydo has this data open.</source>
        <translation>Inne Traydo ma otwarte te dane.</translation>
    </message>
    <message>
        <source>Another Traydo has this data open (process %1).</source>
        <translation>Inne Traydo ma otwarte te dane (proces %1).</translation>
    </message>
    <message>
        <source>The data was written by a newer Traydo. Install that one.</source>
        <translation>Dane zapisało nowsze Traydo. Proszę je zainstalować.</translation>
    </message>
    <message>
        <source>The data in %1 is damaged. Restore a backup.</source>
        <translation>Dane w %1 są uszkodzone. Proszę przywrócić kopię zapasową.</translation>
    </message>
    <message>
        <source>Traydo cannot use %1.</source>
        <translation>Traydo nie może użyć %1.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks for its password, and try again.</source>
        <translation>Pęk kluczy nie odpowiada. Proszę poszukać okna, które pyta o jego hasło, i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The signing secret of this data is not where it was kept. Restore it from a backup, or name the place where it is now with %1. Without it every app has to ask again.</source>
        <translation>Sekretu podpisu tych danych nie ma tam, gdzie był trzymany. Proszę go przywrócić z kopii zapasowej lub wskazać, gdzie teraz jest, przez %1. Bez niego każda aplikacja musi zapytać ponownie.</translation>
    </message>
    <message>
        <source>The signing secret is damaged. Restore it from a backup.</source>
        <translation>Sekret podpisu jest uszkodzony. Proszę go przywrócić z kopii zapasowej.</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>Potem zmieniono to ponownie.</translation>
    </message>
    <message>
        <source>It was changed again since, by %1.</source>
        <comment>app</comment>
        <translation>Potem zmieniła to ponownie aplikacja %1.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>To już cofnięto.</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Wszystko jest tak, jak było przedtem.</translation>
    </message>
    <message>
        <source>It was removed from the trash for good.</source>
        <translation>Usunięto to z kosza na zawsze.</translation>
    </message>
    <message>
        <source>Its list is in the trash. Restore the list first.</source>
        <translation>Lista tego zadania jest w koszu. Proszę najpierw przywrócić listę.</translation>
    </message>
    <message>
        <source>“%1” has got subtasks since. Take these back first, or move them.</source>
        <translation>„%1” ma od tego czasu podzadania. Proszę najpierw je cofnąć lub przenieść.</translation>
    </message>
    <message>
        <source>What it is a part of is gone, or was moved since.</source>
        <translation>Zadania, którego to jest częścią, nie ma lub zostało potem przeniesione.</translation>
    </message>
    <message>
        <source>There is a list of that name already.</source>
        <translation>Lista o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>This is the only list, and new todos need one. Make another list first.</source>
        <translation>To jedyna lista, a nowe zadania jej potrzebują. Proszę najpierw utworzyć inną.</translation>
    </message>
    <message>
        <source>There are todos in the list by now. Remove the list instead, if you mean to.</source>
        <translation>Na liście są już zadania. Jeśli o to chodzi, proszę usunąć listę.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, for example in the desktop&apos;s password manager, and try again.</source>
        <translation>Pęk kluczy jest zablokowany. Proszę go odblokować, na przykład w menedżerze haseł pulpitu, i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The settings cannot be used: %1.</source>
        <comment>what is wrong, and where, in English</comment>
        <translation>Ustawień nie można użyć: %1.</translation>
    </message>
    <message>
        <source>No keychain answers in this session. Start one, such as GNOME Keyring or KWallet, and try again. Traydo can also keep its secret in a file (%1).</source>
        <translation>W tej sesji nie odpowiada żaden pęk kluczy. Proszę uruchomić któryś, na przykład GNOME Keyring lub KWallet, i spróbować ponownie. Traydo może też trzymać swój sekret w pliku (%1).</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::AppChecks</name>
    <message>
        <source>Tell it again with: traydoctl connect %1 --apply</source>
        <translation>Powiedz to ponownie przez: traydoctl connect %1 --apply</translation>
    </message>
    <message>
        <source>%1 knows where Traydo is.</source>
        <translation>%1 wie, gdzie jest Traydo.</translation>
    </message>
    <message>
        <source>%1 looks for Traydo at %2.</source>
        <translation>%1 szuka Traydo pod adresem %2.</translation>
    </message>
    <message>
        <source>%1 was told about Traydo under “%2”, where it does not look.</source>
        <translation>%1 dowiedziało się o Traydo w „%2”, gdzie nie zagląda.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be read: %2.</source>
        <translation>Nie można odczytać ustawień aplikacji %1: %2.</translation>
    </message>
    <message>
        <source>Put %1 right by hand.</source>
        <translation>Proszę poprawić %1 ręcznie.</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::DataChecks</name>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 należy do innego użytkownika.</translation>
    </message>
    <message>
        <source>Take it with: chown &quot;$USER&quot; &apos;%1&apos;</source>
        <translation>Przejęcie: chown &quot;$USER&quot; &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Other users can read %1.</source>
        <translation>Inni użytkownicy mogą czytać %1.</translation>
    </message>
    <message>
        <source>Close it with: chmod go= &apos;%1&apos;</source>
        <translation>Zamknięcie: chmod go= &apos;%1&apos;</translation>
    </message>
    <message>
        <source>or keep the secret in a file: traydo --secret-store file</source>
        <translation>albo trzymać sekret w pliku: traydo --secret-store file</translation>
    </message>
    <message>
        <source>There is no session bus, so the keychain cannot be reached.</source>
        <translation>Nie ma magistrali sesji, więc pęk kluczy jest nieosiągalny.</translation>
    </message>
    <message>
        <source>Log in to a desktop, %1</source>
        <translation>Proszę zalogować się do pulpitu, %1</translation>
    </message>
    <message>
        <source>No keychain is installed.</source>
        <translation>Nie zainstalowano pęku kluczy.</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet, %1</source>
        <translation>Proszę zainstalować gnome-keyring lub KWallet, %1</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Pęk kluczy jest zablokowany.</translation>
    </message>
    <message>
        <source>Unlock it; Traydo asks for that when it starts.</source>
        <translation>Proszę go odblokować; Traydo prosi o to przy starcie.</translation>
    </message>
    <message>
        <source>The keychain can be reached.</source>
        <translation>Pęk kluczy jest osiągalny.</translation>
    </message>
    <message>
        <source>There is no database in %1 yet; it is made at the first start.</source>
        <translation>W %1 nie ma jeszcze bazy danych; powstaje przy pierwszym starcie.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2.</source>
        <translation>Baza danych %1 jest uszkodzona: %2.</translation>
    </message>
    <message>
        <source>Quit Traydo, put the file aside and put your latest backup in its place.</source>
        <translation>Proszę zakończyć Traydo, odłożyć plik i wstawić w jego miejsce ostatnią kopię.</translation>
    </message>
    <message>
        <source>Traydo ended unexpectedly; the database is put right at the next start.</source>
        <translation>Traydo zakończyło się niespodziewanie; baza zostanie naprawiona przy następnym starcie.</translation>
    </message>
    <message>
        <source>The database is sound, and yours alone.</source>
        <translation>Baza danych jest sprawna i tylko właściciel ma do niej dostęp.</translation>
    </message>
    <message>
        <source>The clock says %1, but the latest change is from %2.</source>
        <translation>Zegar mówi %1, ale ostatnia zmiana jest z %2.</translation>
    </message>
    <message>
        <source>Set the clock right: timedatectl set-ntp true</source>
        <translation>Proszę ustawić zegar: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>The clock fits the data.</source>
        <translation>Zegar zgadza się z danymi.</translation>
    </message>
    <message>
        <source>The secret is made at the first start.</source>
        <translation>Sekret powstaje przy pierwszym starcie.</translation>
    </message>
    <message>
        <source>The secret is in a file that is yours alone.</source>
        <translation>Sekret jest w pliku dostępnym tylko dla właściciela.</translation>
    </message>
    <message>
        <source>The secret comes from systemd; only its unit can see it.</source>
        <translation>Sekret pochodzi z systemd; widzi go tylko jego jednostka.</translation>
    </message>
    <message>
        <source>The secret comes from systemd.</source>
        <translation>Sekret pochodzi z systemd.</translation>
    </message>
    <message>
        <source>Other devices cannot connect, so no certificate is needed.</source>
        <translation>Inne urządzenia nie mogą się łączyć, więc certyfikat nie jest potrzebny.</translation>
    </message>
    <message>
        <source>The certificate for other devices is made at the next start.</source>
        <translation>Certyfikat dla innych urządzeń powstaje przy następnym starcie.</translation>
    </message>
    <message>
        <source>The certificate for other devices has expired.</source>
        <translation>Certyfikat dla innych urządzeń wygasł.</translation>
    </message>
    <message>
        <source>Start Traydo again; it makes a new one.</source>
        <translation>Proszę uruchomić Traydo ponownie; utworzy nowy.</translation>
    </message>
    <message>
        <source>The certificate for other devices is good until %1.</source>
        <translation>Certyfikat dla innych urządzeń jest ważny do %1.</translation>
    </message>
    <message>
        <source>The running Traydo has its secret in a file, as it was started; a start without --secret-store file would find no keychain.</source>
        <translation>Działające Traydo trzyma swój sekret w pliku, bo tak je uruchomiono; uruchomienie bez --secret-store file nie znalazłoby pęku kluczy.</translation>
    </message>
    <message>
        <source>To keep it so, put secret_store = &quot;file&quot; into traydo.toml.</source>
        <translation>Aby tak zostało, wpisz secret_store = &quot;file&quot; do traydo.toml.</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::DesktopChecks</name>
    <message>
        <source>There is no desktop here; answer requests with: traydoctl approve</source>
        <translation>Nie ma tu pulpitu; na prośby odpowiada: traydoctl approve</translation>
    </message>
    <message>
        <source>The panel shows tray icons.</source>
        <translation>Panel pokazuje ikony.</translation>
    </message>
    <message>
        <source>The panel shows tray icons, of the older kind.</source>
        <translation>Panel pokazuje ikony, starszego rodzaju.</translation>
    </message>
    <message>
        <source>No panel here shows tray icons; Traydo stays in the task bar.</source>
        <translation>Żaden panel nie pokazuje tu ikon; Traydo pozostaje na pasku zadań.</translation>
    </message>
    <message>
        <source>Add a system tray to the panel; on GNOME install the package gnome-shell-extension-appindicator.</source>
        <translation>Proszę dodać do panelu zasobnik; w GNOME zainstalować pakiet gnome-shell-extension-appindicator.</translation>
    </message>
    <message>
        <source>Without a desktop nothing pops up when an app asks.</source>
        <translation>Bez pulpitu nic się nie pojawia, gdy aplikacja prosi.</translation>
    </message>
    <message>
        <source>No notification server runs, so no note appears when an app asks.</source>
        <translation>Nie działa żaden serwer powiadomień, więc nic się nie pojawia, gdy aplikacja prosi.</translation>
    </message>
    <message>
        <source>Install one, such as the package dunst.</source>
        <translation>Proszę jakiś zainstalować, na przykład pakiet dunst.</translation>
    </message>
    <message>
        <source>A notification server is started when it is needed.</source>
        <translation>Serwer powiadomień uruchamia się w razie potrzeby.</translation>
    </message>
    <message>
        <source>Notifications appear without buttons here; click one to review.</source>
        <translation>Powiadomienia pojawiają się tu bez przycisków; kliknięcie otwiera prośbę.</translation>
    </message>
    <message>
        <source>Notifications appear, with buttons.</source>
        <translation>Powiadomienia pojawiają się, z przyciskami.</translation>
    </message>
    <message>
        <source>Traydo does not start at login; that is up to you.</source>
        <translation>Traydo nie uruchamia się po zalogowaniu; to własna decyzja.</translation>
    </message>
    <message>
        <source>Starting at login is switched off.</source>
        <translation>Uruchamianie po zalogowaniu jest wyłączone.</translation>
    </message>
    <message>
        <source>%1 starts %2 at login, which is not there.</source>
        <translation>%1 uruchamia po zalogowaniu %2, którego nie ma.</translation>
    </message>
    <message>
        <source>Switch “Start at login” off and on again in Traydo&apos;s settings.</source>
        <translation>Proszę wyłączyć i włączyć ponownie uruchamianie po zalogowaniu w ustawieniach.</translation>
    </message>
    <message>
        <source>Traydo starts at login.</source>
        <translation>Traydo uruchamia się po zalogowaniu.</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::PortChecks</name>
    <message>
        <source>End that program, or give Traydo another port: port = 7319 in traydo.toml.</source>
        <translation>Proszę zakończyć ten program albo dać Traydo inny port: port = 7319 w traydo.toml.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (process %3).</source>
        <translation>Port %1 zajmuje %2 (proces %3).</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of another user.</source>
        <translation>Port %1 zajmuje program innego użytkownika.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>Port %1 jest wolny.</translation>
    </message>
    <message>
        <source>Traydo is not running.</source>
        <translation>Traydo nie działa.</translation>
    </message>
    <message>
        <source>Start it with: traydo</source>
        <translation>Uruchomienie: traydo</translation>
    </message>
    <message>
        <source>Traydo is running and answers on port %1.</source>
        <translation>Traydo działa i odpowiada na porcie %1.</translation>
    </message>
    <message>
        <source>Traydo is running, but nothing answers on port %1.</source>
        <translation>Traydo działa, ale nic nie odpowiada na porcie %1.</translation>
    </message>
    <message>
        <source>Traydo is running, but something else answers on port %1.</source>
        <translation>Traydo działa, ale na porcie %1 odpowiada coś innego.</translation>
    </message>
    <message>
        <source>Quit Traydo and start it again: traydo</source>
        <translation>Proszę zakończyć Traydo i uruchomić je ponownie: traydo</translation>
    </message>
    <message>
        <source>Traydo takes any free port.</source>
        <translation>Traydo bierze dowolny wolny port.</translation>
    </message>
    <message>
        <source>Port %1 is Traydo&apos;s.</source>
        <translation>Port %1 należy do Traydo.</translation>
    </message>
    <message>
        <source>Traydo listens on port %1, but the settings say %2.</source>
        <translation>Traydo nasłuchuje na porcie %1, ale ustawienia mówią %2.</translation>
    </message>
    <message>
        <source>Start Traydo again for the settings to count.</source>
        <translation>Proszę uruchomić Traydo ponownie, aby ustawienia zaczęły działać.</translation>
    </message>
    <message>
        <source>This computer has no ::1; apps that look for it first may not find Traydo.</source>
        <translation>Ten komputer nie ma ::1; aplikacje, które tam szukają najpierw, mogą nie znaleźć Traydo.</translation>
    </message>
    <message>
        <source>Switch it on with: sysctl net.ipv6.conf.lo.disable_ipv6=0</source>
        <translation>Włączenie: sysctl net.ipv6.conf.lo.disable_ipv6=0</translation>
    </message>
    <message>
        <source>Traydo does not answer on ::1.</source>
        <translation>Traydo nie odpowiada na ::1.</translation>
    </message>
    <message>
        <source>Traydo answers on ::1 too.</source>
        <translation>Traydo odpowiada też na ::1.</translation>
    </message>
    <message>
        <source>::1 can be used.</source>
        <translation>Można używać ::1.</translation>
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
        <translation>Jedna lista zadań dla człowieka i jego asystentów AI.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Wolne oprogramowanie na licencji GNU General Public License, wersja 3 lub późniejsza, bez żadnej gwarancji.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>If something does not work</source>
        <translation>Gdy coś nie działa</translation>
    </message>
    <message>
        <source>These facts help whoever looks into it. Your todos and the names of your apps are not among them.</source>
        <translation>Te dane pomogą temu, kto to sprawdzi. Nie ma wśród nich zadań ani nazw aplikacji.</translation>
    </message>
    <message>
        <source>Facts about this installation</source>
        <translation>Dane o tej instalacji</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Traydo %1</source>
        <comment>version</comment>
        <translation>Traydo %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Zbudowano z</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AccessSettings</name>
    <message>
        <source>All apps</source>
        <translation>Wszystkie aplikacje</translation>
    </message>
    <message>
        <source>&amp;Pause access</source>
        <translation>&amp;Wstrzymaj dostęp</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Zablokowani</translation>
    </message>
    <message>
        <source>You keep nobody from asking.</source>
        <translation>Nikomu nie zabroniono prosić.</translation>
    </message>
    <message>
        <source>&amp;Show whom I blocked</source>
        <translation>&amp;Pokaż, kogo zablokowano</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programy</translation>
    </message>
    <message>
        <source>Scripts and apps that cannot ask for access by themselves need a token or a secret from you.</source>
        <translation>Skrypty i aplikacje, które nie mogą same poprosić o dostęp, potrzebują tokenu lub sekretu.</translation>
    </message>
    <message>
        <source>&amp;New token or client…</source>
        <translation>&amp;Nowy token lub klient…</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Klucz podpisu</translation>
    </message>
    <message>
        <source>Traydo signs the passes of connected apps with a key that is kept in your secret store. Replace it if you fear that somebody has it.</source>
        <translation>Traydo podpisuje przepustki aplikacji kluczem z pęku kluczy. Proszę go wymienić, jeśli ktoś mógł go zdobyć.</translation>
    </message>
    <message>
        <source>&amp;Replace the key…</source>
        <translation>&amp;Wymień klucz…</translation>
    </message>
    <message>
        <source>Access is paused: apps are told so, and nothing they ask is done.</source>
        <translation>Dostęp jest wstrzymany: aplikacje o tym wiedzą i nic, o co proszą, nie jest robione.</translation>
    </message>
    <message>
        <source>Connected apps can reach your todos as far as you allowed.</source>
        <translation>Połączone aplikacje sięgają do zadań w granicach udzielonej zgody.</translation>
    </message>
    <message>
        <source>&amp;Resume access</source>
        <translation>W&amp;znów dostęp</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) in force.</source>
        <translation>
            <numerusform>Obowiązuje %n blokada.</numerusform>
            <numerusform>Obowiązują %n blokady.</numerusform>
            <numerusform>Obowiązuje %n blokad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the signing key</source>
        <translation>Wymień klucz podpisu</translation>
    </message>
    <message>
        <source>Apps stay connected and notice nothing: what the old key signed stays good until it runs out, a few minutes at most.

If you fear that somebody has the old key, let it end at once. Apps then fetch new passes by themselves.</source>
        <translation>Aplikacje pozostają połączone i niczego nie zauważą: co podpisał stary klucz, jest ważne, aż wygaśnie, najwyżej kilka minut.

Jeśli ktoś mógł zdobyć stary klucz, proszę unieważnić go od razu. Aplikacje same pobiorą nowe przepustki.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Wymień</translation>
    </message>
    <message>
        <source>Replace and &amp;end the old one</source>
        <translation>Wymień i &amp;unieważnij stary</translation>
    </message>
    <message>
        <source>The key is new, and nothing signed before is good any more.</source>
        <translation>Klucz jest nowy i nic podpisanego wcześniej nie jest już ważne.</translation>
    </message>
    <message>
        <source>The key is new. What was signed before is good until %1.</source>
        <translation>Klucz jest nowy. Co podpisano wcześniej, jest ważne do %1.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ActivityFilterBar</name>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Rodzaj zmiany</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Wszystkie zmiany</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodane</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Done and reopened</source>
        <translation>Ukończone i otwarte ponownie</translation>
    </message>
    <message>
        <source>Removed and restored</source>
        <translation>Usunięte i przywrócone</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Ostatnie 90 dni</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Od … do …</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ActivityPage</name>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Take back &amp;everything since…</source>
        <translation>&amp;Cofnij wszystko od…</translation>
    </message>
    <message>
        <source>Take &amp;back this change</source>
        <translation>&amp;Cofnij tę zmianę</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nic nie zmieniono</translation>
    </message>
    <message>
        <source>No change fits what is chosen above.</source>
        <translation>Żadna zmiana nie pasuje do wyboru powyżej.</translation>
    </message>
    <message>
        <source>Show all of the last 90 days</source>
        <translation>Pokaż wszystko z ostatnich 90 dni</translation>
    </message>
    <message>
        <source>Take back &amp;everything you did since…</source>
        <translation>&amp;Cofnij wszystkie własne zmiany od…</translation>
    </message>
    <message>
        <source>Take back &amp;everything %1 did since…</source>
        <translation>&amp;Cofnij wszystkie zmiany aplikacji %1 od…</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>This cannot be taken back any more. %1</source>
        <comment>reason, a sentence</comment>
        <translation>Tego nie można już cofnąć. %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AddressRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AppsPage</name>
    <message>
        <source>&amp;New token or client…</source>
        <translation>&amp;Nowy token lub klient…</translation>
    </message>
    <message>
        <source>Other &amp;devices…</source>
        <translation>Inne &amp;urządzenia…</translation>
    </message>
    <message>
        <source>No app is connected</source>
        <translation>Żadna aplikacja nie jest połączona</translation>
    </message>
    <message>
        <source>Give an app this address to connect it:</source>
        <translation>Proszę podać aplikacji ten adres, aby ją połączyć:</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Odbierz dostęp</translation>
    </message>
    <message>
        <source>Remove app</source>
        <translation>Usuń aplikację</translation>
    </message>
    <message>
        <source>“%1” loses its access now: its next call is refused and its open connections end.

Todos it made stay. To come back it has to ask you again.</source>
        <translation>„%1” traci teraz dostęp: jej następne wywołanie zostanie odrzucone, a otwarte połączenia się skończą.

Zadania, które utworzyła, pozostają. Aby wrócić, musi poprosić od nowa.</translation>
    </message>
    <message>
        <source>Traydo forgets “%1”. To connect, it has to register and ask you again.</source>
        <translation>Traydo zapomina „%1”. Aby się połączyć, musi się zarejestrować i poprosić od nowa.</translation>
    </message>
    <message>
        <source>Keep access</source>
        <translation>Zachowaj dostęp</translation>
    </message>
    <message>
        <source>Keep app</source>
        <translation>Zachowaj aplikację</translation>
    </message>
    <message>
        <source>%1 has no access any more.</source>
        <translation>%1 nie ma już dostępu.</translation>
    </message>
    <message>
        <source>&amp;Connect an app…</source>
        <translation>&amp;Połącz aplikację…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Połącz aplikację…</translation>
    </message>
</context>
<context>
    <name>traydo::gui::BlockedSection</name>
    <message>
        <source>Blocked</source>
        <translation>Zablokowani</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>“%1” may not ask · blocked %2</source>
        <comment>name, when</comment>
        <translation>„%1” nie może prosić · zablokowano %2</translation>
    </message>
    <message>
        <source>Nobody from %1 may ask · blocked %2</source>
        <comment>address, when</comment>
        <translation>Nikt z %1 nie może prosić · zablokowano %2</translation>
    </message>
    <message>
        <source>Nobody may ask until %1 · blocked %2</source>
        <comment>time, when</comment>
        <translation>Nikt nie może prosić do %1 · zablokowano %2</translation>
    </message>
    <message>
        <source>Nobody may ask · blocked %1</source>
        <comment>when</comment>
        <translation>Nikt nie może prosić · zablokowano %1</translation>
    </message>
    <message>
        <source>The block is undone.</source>
        <translation>Blokada jest cofnięta.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::CallsPanel</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Pokaż jako &amp;tabelę</translation>
    </message>
    <message>
        <source>Shows the numbers instead of shades</source>
        <translation>Pokazuje liczby zamiast odcieni</translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Wywołania według dnia i godziny</translation>
    </message>
    <message>
        <source>Calls by app</source>
        <translation>Wywołania według aplikacji</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplikacja</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Odczyty</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowy</translation>
    </message>
    <message>
        <source>No app called in this time</source>
        <translation>W tym czasie żadna aplikacja nie wywoływała</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n wywołanie</numerusform>
            <numerusform>%n wywołania</numerusform>
            <numerusform>%n wywołań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n refused</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%1, %n odrzucone</numerusform>
            <numerusform>%1, %n odrzucone</numerusform>
            <numerusform>%1, %n odrzuconych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::Chip</name>
    <message>
        <source>Understood from your text. Press to keep it as text instead.</source>
        <translation>Zrozumiano z tekstu. Naciśnięcie zostawi to jako tekst.</translation>
    </message>
    <message>
        <source>%1 – click to keep it as text instead</source>
        <translation>%1 – kliknięcie zostawi to jako tekst</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ClientCard</name>
    <message>
        <source>Revoke…</source>
        <translation>Odbierz…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Revoke the access of %1…</source>
        <translation>Odbierz dostęp aplikacji %1…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Usuń %1…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nowy sekret…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Edit what %1 may do…</source>
        <translation>Zmień, co może %1…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historia: %1</translation>
    </message>
    <message>
        <source>New secret for %1…</source>
        <translation>Nowy sekret dla %1…</translation>
    </message>
</context>
<context>
    <name>traydo::gui::CommandDialog</name>
    <message>
        <source>Disconnect %1</source>
        <translation>Rozłącz %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Połącz %1</translation>
    </message>
    <message>
        <source>This is what Traydo runs for you, as you could in a terminal:</source>
        <translation>To Traydo wykona, tak jak można by w terminalu:</translation>
    </message>
    <message>
        <source>&amp;Run and disconnect</source>
        <translation>Wykonaj i &amp;rozłącz</translation>
    </message>
    <message>
        <source>&amp;Run and connect</source>
        <translation>Wykonaj i &amp;połącz</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Przygotowanie…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Trwa…</translation>
    </message>
    <message>
        <source>Running… When %1 asks to connect, answer in Traydo.</source>
        <translation>Trwa… Gdy %1 poprosi o połączenie, odpowiedzieć można w Traydo.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>Nie można uruchomić: %1.</translation>
    </message>
    <message>
        <source>%1 did not do it. What it said is above.</source>
        <translation>%1 tego nie zrobiło. Co o tym powiedziało, jest powyżej.</translation>
    </message>
    <message>
        <source>Done. %1 knows nothing of Traydo any more. What you allowed it stays until you revoke it under Apps.</source>
        <translation>Gotowe. %1 nic już nie wie o Traydo. Udzielona zgoda trwa, aż zostanie odebrana w Aplikacjach.</translation>
    </message>
    <message>
        <source>Done. Now let %1 sign in: type /mcp there and choose traydo, or type in a terminal:
%2</source>
        <translation>Gotowe. Teraz %1 musi się zalogować: proszę wpisać tam /mcp i wybrać traydo albo wpisać w terminalu:
%2</translation>
    </message>
    <message>
        <source>Done. If %1 has not asked to connect yet, it does so when it first needs your todos.</source>
        <translation>Gotowe. Jeśli %1 jeszcze nie poprosiło o połączenie, zrobi to, gdy pierwszy raz będzie potrzebować zadań.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConnectCard</name>
    <message>
        <source>Connect…</source>
        <translation>Połącz…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niepołączona</translation>
    </message>
    <message>
        <source>Knows where Traydo is</source>
        <translation>Wie, gdzie jest Traydo</translation>
    </message>
    <message>
        <source>Looks for Traydo in the wrong place: %1</source>
        <translation>Szuka Traydo w złym miejscu: %1</translation>
    </message>
    <message>
        <source>Was told about Traydo under “%1”, where it does not look</source>
        <translation>Dowiedziała się o Traydo w „%1”, gdzie nie zagląda</translation>
    </message>
    <message>
        <source>Its settings are not in order, so Traydo leaves them alone.</source>
        <translation>Jej ustawienia nie są w porządku, więc Traydo ich nie rusza.</translation>
    </message>
    <message>
        <source>Runs the app&apos;s own command; you see it first.</source>
        <translation>Wykonuje własne polecenie aplikacji; najpierw je widać.</translation>
    </message>
    <message>
        <source>Opens the app, which asks you.</source>
        <translation>Otwiera aplikację, a ona pyta.</translation>
    </message>
    <message>
        <source>Changes the app&apos;s settings; you see how first.</source>
        <translation>Zmienia ustawienia aplikacji; najpierw widać jak.</translation>
    </message>
    <message>
        <source>You copy a few lines into the app&apos;s settings.</source>
        <translation>Kilka wierszy trzeba skopiować do ustawień aplikacji.</translation>
    </message>
    <message>
        <source>Run its own command…</source>
        <translation>Wykonaj jej polecenie…</translation>
    </message>
    <message>
        <source>Let the app ask</source>
        <translation>Niech aplikacja zapyta</translation>
    </message>
    <message>
        <source>Change its settings…</source>
        <translation>Zmień jej ustawienia…</translation>
    </message>
    <message>
        <source>Copy lines for its settings…</source>
        <translation>Kopiuj wiersze do ustawień…</translation>
    </message>
    <message>
        <source>It needs traydo-bridge, which is not installed.</source>
        <translation>Potrzebny jest traydo-bridge, a nie jest zainstalowany.</translation>
    </message>
    <message>
        <source>Copy lines…</source>
        <translation>Kopiuj wiersze…</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Połącz ponownie…</translation>
    </message>
    <message>
        <source>Copy lines for %1…</source>
        <translation>Kopiuj wiersze dla %1…</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>Połącz %1…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Rozłącz…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Więcej o %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConnectDialog</name>
    <message>
        <source>Connect an app</source>
        <translation>Połącz aplikację</translation>
    </message>
    <message>
        <source>Other apps</source>
        <translation>Inne aplikacje</translation>
    </message>
    <message>
        <source>Any app that can use MCP servers over HTTP connects with this address:</source>
        <translation>Każda aplikacja, która umie używać serwerów MCP przez HTTP, łączy się tym adresem:</translation>
    </message>
    <message>
        <source>Many read it from a file like this one:</source>
        <translation>Wiele czyta go z takiego pliku:</translation>
    </message>
    <message>
        <source>Settings for an app</source>
        <translation>Ustawienia dla aplikacji</translation>
    </message>
    <message>
        <source>Copy the &amp;lines</source>
        <translation>Kopiuj &amp;wiersze</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Z&amp;amknij</translation>
    </message>
    <message>
        <source>Traydo tells the app where it is. The app then asks to connect, and you answer here: nothing is shared before that.</source>
        <translation>Traydo mówi aplikacji, gdzie jest. Aplikacja prosi wtedy o połączenie, a odpowiedź zapada tutaj: wcześniej nic nie jest udostępniane.</translation>
    </message>
    <message>
        <source>No app found that Traydo knows by name</source>
        <translation>Nie znaleziono żadnej aplikacji, którą Traydo zna</translation>
    </message>
    <message>
        <source>Any app that can use MCP servers connects with this address:</source>
        <translation>Każda aplikacja, która umie używać serwerów MCP, łączy się tym adresem:</translation>
    </message>
    <message>
        <source>An app that can only start programs starts this one: %1</source>
        <translation>Aplikacja, która umie tylko uruchamiać programy, uruchamia ten: %1</translation>
    </message>
    <message>
        <source>Traydo&apos;s server does not answer. As soon as it does, you can connect apps here.</source>
        <translation>Serwer Traydo nie odpowiada. Gdy odpowie, będzie można tu łączyć aplikacje.</translation>
    </message>
    <message>
        <source>%1 now asks whether to add Traydo. Say yes there; then it asks to connect.</source>
        <translation>%1 pyta teraz, czy dodać Traydo. Proszę się tam zgodzić; potem poprosi o połączenie.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Choose another way under More.</source>
        <translation>Nie można otworzyć: %1. Inne sposoby są pod „Więcej”.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConsentDialog</name>
    <message>
        <source>An app asks for access</source>
        <translation>Aplikacja prosi o dostęp</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Answer goes to</source>
        <translation>Odpowiedź trafia do</translation>
    </message>
    <message>
        <source>Listening there</source>
        <translation>Nasłuchuje tam</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>Może</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Czytać</translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation>Czytać i zmieniać</translation>
    </message>
    <message>
        <source>In these lists</source>
        <translation>Na tych listach</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Na jak długo</translation>
    </message>
    <message>
        <source>Which number does your browser show?</source>
        <translation>Jaką liczbę pokazuje przeglądarka?</translation>
    </message>
    <message>
        <source>Deny and block…</source>
        <translation>Odmów i zablokuj…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Odmów</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Pozwól</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 min</translation>
    </message>
    <message>
        <source>Give me 5 more minutes</source>
        <translation>Jeszcze 5 minut</translation>
    </message>
    <message>
        <source>Block “%1” for good</source>
        <translation>Zablokuj „%1” na stałe</translation>
    </message>
    <message>
        <source>Block every request from %1 for good</source>
        <translation>Zablokuj na stałe wszystkie prośby z %1</translation>
    </message>
    <message>
        <source>Block all new requests for 1 hour</source>
        <translation>Zablokuj wszystkie nowe prośby na 1 godzinę</translation>
    </message>
    <message>
        <source>“%1” wants your todo lists</source>
        <translation>„%1” chce dostępu do list zadań</translation>
    </message>
    <message>
        <source>Read and change (not asked for)</source>
        <translation>Czytać i zmieniać (nie proszono)</translation>
    </message>
    <message>
        <source>My browser shows %1</source>
        <translation>Moja przeglądarka pokazuje %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Less than one minute left</source>
        <translation>Została mniej niż minuta</translation>
    </message>
    <message>
        <source>Choose at least one list to allow access.</source>
        <translation>Proszę wybrać co najmniej jedną listę, aby pozwolić.</translation>
    </message>
    <message>
        <source>Pick it to allow access. No browser page open? Then deny.</source>
        <translation>Proszę ją wybrać, aby pozwolić. Nie ma otwartej strony? Wtedy odmówić.</translation>
    </message>
    <message>
        <source>That was the third wrong number, so the request is denied. If it was yours, start it again in the app.</source>
        <translation>To była trzecia błędna liczba, więc prośba jest odrzucona. Jeśli była własna, proszę zacząć w aplikacji od nowa.</translation>
    </message>
    <message>
        <source>That was another number. There is a new one now: look again. The third wrong one denies the request.</source>
        <translation>To była inna liczba. Teraz jest nowa: proszę spojrzeć jeszcze raz. Trzecia błędna odrzuca prośbę.</translation>
    </message>
    <message>
        <source>This request is no longer waiting. It ran out, or was answered or cancelled elsewhere.</source>
        <translation>Ta prośba już nie czeka. Wygasła albo została rozstrzygnięta lub anulowana gdzie indziej.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Which number does the app show?</source>
        <translation>Jaką liczbę pokazuje aplikacja?</translation>
    </message>
    <message>
        <source>The app shows %1</source>
        <translation>Aplikacja pokazuje %1</translation>
    </message>
    <message>
        <source>Which number does the browser on that device show?</source>
        <translation>Jaką liczbę pokazuje przeglądarka na tamtym urządzeniu?</translation>
    </message>
    <message>
        <source>Number in the browser on that device</source>
        <translation>Liczba w przeglądarce na tamtym urządzeniu</translation>
    </message>
    <message>
        <source>Pick it to allow access. No app shows one? Then deny.</source>
        <translation>Proszę ją wybrać, aby pozwolić. Żadna aplikacja jej nie pokazuje? Wtedy odmówić.</translation>
    </message>
    <message>
        <source>Type it to allow access. You are not at another device? Then deny.</source>
        <translation>Proszę ją wpisać, aby pozwolić. Nie ma innego urządzenia? Wtedy odmówić.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::DataSettings</name>
    <message>
        <source>Where your data lies</source>
        <translation>Gdzie leżą dane</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Otwórz folder</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listy</translation>
    </message>
    <message>
        <source>Also what is &amp;done</source>
        <translation>Także &amp;ukończone</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>From a file of Traydo, a calendar, todo.txt or a table. You see what comes in before anything changes.</source>
        <translation>Z pliku Traydo, kalendarza, todo.txt lub tabeli. Widać, co wejdzie, zanim cokolwiek się zmieni.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Kopia zapasowa</translation>
    </message>
    <message>
        <source>A copy of everything as it is now. Restored, it brings back your todos; apps have to ask for access again.</source>
        <translation>Kopia wszystkiego, jak jest teraz. Przywrócona, oddaje zadania; aplikacje muszą prosić o dostęp od nowa.</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Zrób kopię…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Anulowano. Nie zapisano żadnego pliku.</translation>
    </message>
    <message>
        <source>This file cannot be written: %1</source>
        <translation>Nie można zapisać tego pliku: %1</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Wszystkie listy</translation>
    </message>
    <message>
        <source>Export todos</source>
        <translation>Eksportuj zadania</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Eksportowanie…</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) saved to %1</source>
        <translation>
            <numerusform>Zapisano %n zadanie w %1</numerusform>
            <numerusform>Zapisano %n zadania w %1</numerusform>
            <numerusform>Zapisano %n zadań w %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with todos (%1)</source>
        <translation>Pliki z zadaniami (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Import todos</source>
        <translation>Importuj zadania</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Kopia zapasowa</translation>
    </message>
    <message>
        <source>Databases (*.sqlite)</source>
        <translation>Bazy danych (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Kopiowanie…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Zapisano w %1</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Plik o tej nazwie już istnieje. Proszę wybrać inną nazwę.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::FileChangeDialog</name>
    <message>
        <source>Traydo leaves this file alone: it belongs to another user, is write-protected, or is a link to nowhere.</source>
        <translation>Traydo nie rusza tego pliku: należy do kogoś innego, jest chroniony przed zapisem albo to łącze donikąd.</translation>
    </message>
    <message>
        <source>Traydo leaves this file alone: it is larger than 1 MB.</source>
        <translation>Traydo nie rusza tego pliku: przekracza 1 MB.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Nie ma czego zmieniać.</translation>
    </message>
    <message>
        <source>The file was changed by another program meanwhile, so Traydo left it alone. Close this and look again.</source>
        <translation>Inny program zmienił plik w międzyczasie, więc Traydo go nie ruszyło. Proszę to zamknąć i spojrzeć jeszcze raz.</translation>
    </message>
    <message>
        <source>The file could not be written. It is as it was.</source>
        <translation>Nie można zapisać pliku. Jest taki, jaki był.</translation>
    </message>
    <message>
        <source>Traydo leaves this file alone: it is not in order. Put it right, or add the lines by hand.</source>
        <translation>Traydo nie rusza tego pliku: nie jest w porządku. Proszę go naprawić albo dodać wiersze ręcznie.</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Rozłącz %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Połącz %1</translation>
    </message>
    <message>
        <source>%1 knows Traydo already; nothing has to be changed.</source>
        <translation>%1 już zna Traydo; nic nie trzeba zmieniać.</translation>
    </message>
    <message>
        <source>Traydo changes one place in the settings of %1 and keeps a copy of the file:
%2</source>
        <translation>Traydo zmienia jedno miejsce w ustawieniach aplikacji %1 i zachowuje kopię pliku:
%2</translation>
    </message>
    <message>
        <source>C&amp;hange the file</source>
        <translation>Z&amp;mień plik</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Przygotowanie…</translation>
    </message>
    <message>
        <source>Done. %1 knows nothing of Traydo once it is started again.</source>
        <translation>Gotowe. %1 nie będzie nic wiedzieć o Traydo po ponownym uruchomieniu.</translation>
    </message>
    <message>
        <source>Done. Start %1 again; it then asks to connect, and you answer in Traydo.</source>
        <translation>Gotowe. Proszę uruchomić %1 ponownie; poprosi wtedy o połączenie, a odpowiedzieć można w Traydo.</translation>
    </message>
    <message>
        <source>The file as it was: %1</source>
        <translation>Plik sprzed zmiany: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::FirstRunPage</name>
    <message>
        <source>Welcome to Traydo</source>
        <translation>Witamy w Traydo</translation>
    </message>
    <message>
        <source>One todo list for you and your AI assistants. You decide which of them may see what.</source>
        <translation>Jedna lista zadań dla człowieka i jego asystentów AI. To człowiek decyduje, kto co widzi.</translation>
    </message>
    <message>
        <source>What is the first thing on your mind?</source>
        <translation>Co jest pierwszą rzeczą do zrobienia?</translation>
    </message>
    <message>
        <source>Call the bank tomorrow 17:00</source>
        <translation>Zadzwonić do banku jutro 17:00</translation>
    </message>
    <message>
        <source>First todo</source>
        <translation>Pierwsze zadanie</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>Let an assistant help</source>
        <translation>Niech pomoże asystent</translation>
    </message>
    <message>
        <source>Claude, Codex, Cursor and others can read and change your todos once you allow it.</source>
        <translation>Claude, Codex, Cursor i inni mogą czytać i zmieniać zadania, gdy dostaną zgodę.</translation>
    </message>
    <message>
        <source>&amp;Connect an app…</source>
        <translation>&amp;Połącz aplikację…</translation>
    </message>
    <message>
        <source>&amp;Start Traydo when I log in</source>
        <translation>&amp;Uruchamiaj Traydo po zalogowaniu</translation>
    </message>
    <message>
        <source>Only this computer can connect. Nothing is sent anywhere else.</source>
        <translation>Może się łączyć tylko ten komputer. Nic nie jest wysyłane gdzie indziej.</translation>
    </message>
    <message>
        <source>&amp;Go to my todos</source>
        <translation>P&amp;rzejdź do zadań</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Dodano: %1</translation>
    </message>
    <message>
        <source>This file cannot be changed: %1</source>
        <translation>Nie można zmienić tego pliku: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::GeneralSettings</name>
    <message>
        <source>Starting</source>
        <translation>Uruchamianie</translation>
    </message>
    <message>
        <source>&amp;Start Traydo when I log in</source>
        <translation>&amp;Uruchamiaj Traydo po zalogowaniu</translation>
    </message>
    <message>
        <source>It starts without a window. Apps can then reach your todos whenever you are logged in.</source>
        <translation>Uruchamia się bez okna. Aplikacje sięgają wtedy do zadań, dopóki trwa sesja.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Godziny ciszy</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;od</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;do</translation>
    </message>
    <message>
        <source>No notification comes up then. Requests wait in the panel and in this window.</source>
        <translation>Nie pojawia się wtedy żadne powiadomienie. Prośby czekają w panelu i w tym oknie.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Words and dates follow the language of your desktop.</source>
        <translation>Słowa i daty są w języku pulpitu.</translation>
    </message>
    <message>
        <source>This file cannot be changed: %1</source>
        <translation>Nie można zmienić tego pliku: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::GrantDialog</name>
    <message>
        <source>Edit access</source>
        <translation>Zmiana dostępu</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Może</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Czytać</translation>
    </message>
    <message>
        <source>Read and &amp;change</source>
        <translation>Czytać i &amp;zmieniać</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Na listach</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>What “%1” may do</source>
        <translation>Co może „%1”</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>jak jest</translation>
    </message>
    <message>
        <source>%1 from now</source>
        <comment>duration</comment>
        <translation>%1 od teraz</translation>
    </message>
    <message>
        <source>change todos, not only read them</source>
        <translation>zmieniać zadania, nie tylko je czytać</translation>
    </message>
    <message>
        <source>reach all lists, also those you make later</source>
        <translation>sięgać do wszystkich list, także przyszłych</translation>
    </message>
    <message>
        <source>reach %1</source>
        <comment>names of lists</comment>
        <translation>sięgać do: %1</translation>
    </message>
    <message>
        <source>stay until %1</source>
        <translation>pozostać do %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>do %1</translation>
    </message>
    <message>
        <source>This gives it more than now. It may then: %1.</source>
        <translation>To daje jej więcej niż teraz. Będzie mogła: %1.</translation>
    </message>
    <message>
        <source>Choose at least one list, or revoke the access instead.</source>
        <translation>Proszę wybrać co najmniej jedną listę albo odebrać dostęp.</translation>
    </message>
    <message>
        <source>&amp;Give more access</source>
        <translation>&amp;Daj większy dostęp</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HeatMap</name>
    <message numerus="yes">
        <source>%1 %2 – %3: %n call(s)</source>
        <comment>weekday, from, to</comment>
        <translation>
            <numerusform>%1 %2 – %3: %n wywołanie</numerusform>
            <numerusform>%1 %2 – %3: %n wywołania</numerusform>
            <numerusform>%1 %2 – %3: %n wywołań</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Wywołania według dnia i godziny</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Brak wywołań</translation>
    </message>
    <message>
        <source>Busiest: %1</source>
        <translation>Najwięcej: %1</translation>
    </message>
    <message>
        <source>less</source>
        <translation>mniej</translation>
    </message>
    <message>
        <source>more</source>
        <translation>więcej</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HistoryDelegate</name>
    <message>
        <source>taken back · %1</source>
        <comment>time</comment>
        <translation>cofnięto · %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>cofnięto</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ImportDialog</name>
    <message>
        <source>Import todos</source>
        <translation>Importuj zadania</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Do listy</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>Uwaga:</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>An&amp;uluj</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importuj</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Czytanie…</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>Import z %1</translation>
    </message>
    <message>
        <source>The lists that the file names</source>
        <translation>Listy, które podaje plik</translation>
    </message>
    <message numerus="yes">
        <source>%n new todo(s)</source>
        <translation>
            <numerusform>%n nowe zadanie</numerusform>
            <numerusform>%n nowe zadania</numerusform>
            <numerusform>%n nowych zadań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by the file</source>
        <translation>
            <numerusform>%n zmienione przez plik</numerusform>
            <numerusform>%n zmienione przez plik</numerusform>
            <numerusform>%n zmienionych przez plik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n już obecne</numerusform>
            <numerusform>%n już obecne</numerusform>
            <numerusform>%n już obecnych</numerusform>
        </translation>
    </message>
    <message>
        <source>New lists: %1</source>
        <translation>Nowe listy: %1</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Nie ma czego importować.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n todo(s)</source>
        <translation>
            <numerusform>&amp;Importuj %n zadanie</numerusform>
            <numerusform>&amp;Importuj %n zadania</numerusform>
            <numerusform>&amp;Importuj %n zadań</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importowanie…</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>Zaimportowano: nowe %1, zmienione %2.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Nie można odczytać tego pliku.</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <comment>reason, a sentence</comment>
        <translation>Pominięto. %1</translation>
    </message>
    <message>
        <source>This file does not read as “%1”. %2</source>
        <comment>format, reason: a sentence or nothing</comment>
        <translation>Ten plik nie czyta się jako „%1”. %2</translation>
    </message>
</context>
<context>
    <name>traydo::gui::LanDialog</name>
    <message>
        <source>Other devices</source>
        <translation>Inne urządzenia</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate authority</source>
        <translation>Odcisk SHA-256 urzędu certyfikacji</translation>
    </message>
    <message>
        <source>New apps</source>
        <translation>Nowe aplikacje</translation>
    </message>
    <message>
        <source>&amp;Save certificate…</source>
        <translation>&amp;Zapisz certyfikat…</translation>
    </message>
    <message>
        <source>&amp;Let new apps register for 10 minutes</source>
        <translation>&amp;Pozwól nowym aplikacjom rejestrować się przez 10 minut</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Z&amp;amknij</translation>
    </message>
    <message>
        <source>Other devices cannot connect now: %1</source>
        <translation>Inne urządzenia nie mogą się teraz łączyć: %1</translation>
    </message>
    <message>
        <source>Devices of your network can connect, over TLS. Each has to trust the certificate first: compare the fingerprint there.</source>
        <translation>Urządzenia z sieci mogą się łączyć, przez TLS. Każde musi najpierw zaufać certyfikatowi: proszę porównać tam odcisk.</translation>
    </message>
    <message>
        <source>may register now; %1</source>
        <translation>mogą się teraz rejestrować; %1</translation>
    </message>
    <message>
        <source>may not register</source>
        <translation>nie mogą się rejestrować</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>Za&amp;trzymaj teraz</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Zapisz certyfikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certyfikaty (*.pem)</translation>
    </message>
    <message>
        <source>Saved. Other devices have to trust this file.</source>
        <translation>Zapisano. Inne urządzenia muszą zaufać temu plikowi.</translation>
    </message>
    <message>
        <source>The certificate could not be saved: %1</source>
        <translation>Nie można zapisać certyfikatu: %1</translation>
    </message>
    <message>
        <source>Only this computer can connect. To let other devices of your network in, switch that on in the settings, under Network.</source>
        <translation>Może się łączyć tylko ten komputer. Aby wpuścić inne urządzenia z sieci, proszę włączyć to w ustawieniach, w części Sieć.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListActions</name>
    <message>
        <source>Rename the list</source>
        <translation>Zmień nazwę listy</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Usuń listę</translation>
    </message>
    <message>
        <source>Move the list up or down</source>
        <translation>Przesuń listę w górę lub w dół</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nowa lista</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation>Nazwa listy:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Nowa lista…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListChoice</name>
    <message>
        <source>All lists, also future ones</source>
        <translation>Wszystkie listy, także przyszłe</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListEdits</name>
    <message>
        <source>List “%1” created</source>
        <translation>Utworzono listę „%1”</translation>
    </message>
    <message>
        <source>List “%1” renamed</source>
        <translation>Zmieniono nazwę listy „%1”</translation>
    </message>
    <message>
        <source>List “%1” changed</source>
        <translation>Zmieniono listę „%1”</translation>
    </message>
    <message>
        <source>List “%1” moved</source>
        <translation>Przeniesiono listę „%1”</translation>
    </message>
    <message>
        <source>List “%1” archived</source>
        <translation>Zarchiwizowano listę „%1”</translation>
    </message>
    <message>
        <source>List “%1” moved to the trash</source>
        <translation>Przeniesiono listę „%1” do kosza</translation>
    </message>
    <message>
        <source>List “%1” brought back</source>
        <translation>Przywrócono listę „%1”</translation>
    </message>
</context>
<context>
    <name>traydo::gui::LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
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
        <translation>Strony</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Prośby</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplikacje</translation>
    </message>
    <message>
        <source>New todo</source>
        <translation>Nowe zadanie</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>New access for a program…</source>
        <translation>Nowy dostęp dla programu…</translation>
    </message>
    <message>
        <source>Other devices…</source>
        <translation>Inne urządzenia…</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Zamknij okno</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Requests (%1)</source>
        <translation>Prośby (%1)</translation>
    </message>
    <message>
        <source>Traydo&apos;s server does not answer. What you see may be old; trying again…</source>
        <translation>Serwer Traydo nie odpowiada. To, co widać, może być nieaktualne; ponawiam próbę…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Access is paused: apps are told so and can do nothing until you resume.</source>
        <translation>Dostęp jest wstrzymany: aplikacje o tym wiedzą i nic nie mogą zrobić aż do wznowienia.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
</context>
<context>
    <name>traydo::gui::NetworkSettings</name>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Address for apps</source>
        <translation>Adres dla aplikacji</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Inne urządzenia</translation>
    </message>
    <message>
        <source>&amp;Let devices of my network connect</source>
        <translation>&amp;Pozwól łączyć się urządzeniom z mojej sieci</translation>
    </message>
    <message>
        <source>P&amp;ort for them</source>
        <translation>P&amp;ort dla nich</translation>
    </message>
    <message>
        <source>&amp;Certificate and pairing…</source>
        <translation>&amp;Certyfikat i rejestracja…</translation>
    </message>
    <message>
        <source>Apps that are named by a web address</source>
        <translation>Aplikacje, które nazywa adres internetowy</translation>
    </message>
    <message>
        <source>Look &amp;up who publishes them</source>
        <translation>&amp;Sprawdzaj, kto je wydaje</translation>
    </message>
    <message>
        <source>Traydo then fetches a small file from that address. Without it these apps introduce themselves, and their names stay unproven.</source>
        <translation>Traydo pobiera wtedy z tego adresu mały plik. Bez niego te aplikacje przedstawiają się same, a ich nazwy pozostają niesprawdzone.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Zastosuj</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Po&amp;rzuć</translation>
    </message>
    <message>
        <source>An option or variable that Traydo was started with decides this.</source>
        <translation>Decyduje o tym opcja lub zmienna, z którą uruchomiono Traydo.</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>Może się łączyć tylko ten komputer.</translation>
    </message>
    <message>
        <source>Other devices can connect at %1.</source>
        <translation>Inne urządzenia mogą się łączyć pod adresem %1.</translation>
    </message>
    <message>
        <source>Other devices cannot connect now: %1</source>
        <translation>Inne urządzenia nie mogą się teraz łączyć: %1</translation>
    </message>
    <message>
        <source>Apps that are connected know the old address only. They have to be given the new one.</source>
        <translation>Połączone aplikacje znają tylko stary adres. Trzeba im podać nowy.</translation>
    </message>
    <message>
        <source>Change the port</source>
        <translation>Zmiana portu</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) use the present address. Each has to be connected again with the new one, and asks you again.

Your todos and settings stay.</source>
        <translation>
            <numerusform>%n aplikacja używa obecnego adresu. Trzeba ją połączyć ponownie nowym adresem i zapyta od nowa.

Zadania i ustawienia pozostają.</numerusform>
            <numerusform>%n aplikacje używają obecnego adresu. Każdą trzeba połączyć ponownie nowym adresem i zapyta od nowa.

Zadania i ustawienia pozostają.</numerusform>
            <numerusform>%n aplikacji używa obecnego adresu. Każdą trzeba połączyć ponownie nowym adresem i zapyta od nowa.

Zadania i ustawienia pozostają.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change to port %1</source>
        <translation>Z&amp;mień na port %1</translation>
    </message>
    <message>
        <source>&amp;Keep port %1</source>
        <translation>&amp;Zachowaj port %1</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Stosowanie…</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>Zastosowano.</translation>
    </message>
    <message>
        <source>Traydo may not write its settings here: %1</source>
        <translation>Traydo nie może tu zapisać swoich ustawień: %1</translation>
    </message>
    <message>
        <source>Other devices need a port of their own.</source>
        <translation>Inne urządzenia potrzebują własnego portu.</translation>
    </message>
    <message>
        <source>This port is taken.</source>
        <translation>Ten port jest zajęty.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::PlaceDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>Nazwa listy</translation>
    </message>
</context>
<context>
    <name>traydo::gui::PlaceModel</name>
    <message>
        <source>Lists</source>
        <translation>Listy</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n otwarte</numerusform>
            <numerusform>%1, %n otwarte</numerusform>
            <numerusform>%1, %n otwartych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::PreviewDialog</name>
    <message>
        <source>What Traydo would do</source>
        <translation>Co zrobiłoby Traydo</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trwa praca</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Połącz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ProgramAccessDialog</name>
    <message>
        <source>New access for a program</source>
        <translation>Nowy dostęp dla programu</translation>
    </message>
    <message>
        <source>For scripts and apps that cannot ask for access themselves. You can take it back under Apps at any time.</source>
        <translation>Dla skryptów i aplikacji, które nie mogą same poprosić o dostęp. Można go w każdej chwili cofnąć w Aplikacjach.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Backup script</source>
        <translation>Skrypt kopii zapasowej</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Loguje się przez</translation>
    </message>
    <message>
        <source>A &amp;token, sent with every request</source>
        <translation>&amp;Token, wysyłany z każdym żądaniem</translation>
    </message>
    <message>
        <source>A client ID and &amp;secret (OAuth client credentials)</source>
        <translation>ID klienta i &amp;sekret (OAuth client credentials)</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Może</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Czytać</translation>
    </message>
    <message>
        <source>Read and c&amp;hange</source>
        <translation>Czytać i &amp;zmieniać</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>N&amp;a</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID klienta</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adres tokenów</translation>
    </message>
    <message>
        <source>It is shown only now: Traydo keeps nothing it could be read from.</source>
        <translation>Pokazujemy to tylko teraz: Traydo nie przechowuje niczego, z czego można by to odczytać.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>An&amp;uluj</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Utwórz</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation>Proszę wybrać co najmniej jedną listę.</translation>
    </message>
    <message>
        <source>“%1” gets its tokens with this ID and secret (grant type client_credentials).</source>
        <translation>„%1” pobiera tokeny tym ID i sekretem (grant type client_credentials).</translation>
    </message>
    <message>
        <source>Give “%1” this token. It sends it with every request as “Authorization: Bearer …”.</source>
        <translation>Proszę dać „%1” ten token. Wysyła go z każdym żądaniem jako „Authorization: Bearer …”.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sekret</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Z&amp;amknij</translation>
    </message>
</context>
<context>
    <name>traydo::gui::QuickAddEdit</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>New todo</source>
        <translation>Nowe zadanie</translation>
    </message>
    <message>
        <source>Add todo</source>
        <translation>Dodaj zadanie</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Wysoki priorytet</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Średni priorytet</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niski priorytet</translation>
    </message>
    <message>
        <source>There are only details here. Type what is to be done, too.</source>
        <translation>Są tu tylko szczegóły. Proszę wpisać też, co jest do zrobienia.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::QuickAddWindow</name>
    <message>
        <source>Add a todo</source>
        <translation>Dodaj zadanie</translation>
    </message>
    <message>
        <source>For example: Call the bank tomorrow 17:00 #inbox !1</source>
        <translation>Na przykład: Zadzwonić do banku jutro 17:00 #inbox !1</translation>
    </message>
    <message>
        <source>Enter adds it, Ctrl+Enter adds it and stays, Esc closes.</source>
        <translation>Enter dodaje, Ctrl+Enter dodaje i zostaje, Esc zamyka.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Dodano: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestCard</name>
    <message>
        <source>Deny</source>
        <translation>Odmów</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Sprawdź…</translation>
    </message>
    <message>
        <source>Review the request of %1</source>
        <translation>Sprawdź prośbę: %1</translation>
    </message>
    <message>
        <source>Deny the request of %1</source>
        <translation>Odrzuć prośbę: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestNotifier</name>
    <message>
        <source>An app asks for access</source>
        <translation>Aplikacja prosi o dostęp</translation>
    </message>
    <message>
        <source>“%1” wants your todo lists. %2</source>
        <comment>name, how far it is verified</comment>
        <translation>„%1” chce dostępu do list zadań. %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Odmów</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) ask for access</source>
        <translation>
            <numerusform>%n aplikacja prosi o dostęp</numerusform>
            <numerusform>%n aplikacje proszą o dostęp</numerusform>
            <numerusform>%n aplikacji prosi o dostęp</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the requests in Traydo.</source>
        <translation>Proszę spojrzeć na prośby w Traydo.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestsPage</name>
    <message>
        <source>No app is asking for access</source>
        <translation>Żadna aplikacja nie prosi o dostęp</translation>
    </message>
    <message>
        <source>Give an app this address. It then asks here, and you decide what it may do.</source>
        <translation>Proszę podać aplikacji ten adres. Zapyta wtedy tutaj, a decyzja, co jej wolno, zapadnie w tym oknie.</translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation>Odrzucono: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SecretDialog</name>
    <message>
        <source>New secret</source>
        <translation>Nowy sekret</translation>
    </message>
    <message>
        <source>The program has to be given the new secret. Until then it can go on with the old one for a day.</source>
        <translation>Programowi trzeba podać nowy sekret. Do tego czasu może przez dzień działać ze starym.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>An&amp;uluj</translation>
    </message>
    <message>
        <source>&amp;Make a new secret</source>
        <translation>&amp;Utwórz nowy sekret</translation>
    </message>
    <message>
        <source>A new secret for “%1”</source>
        <translation>Nowy sekret dla „%1”</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again.</source>
        <translation>Proszę skopiować teraz: nie zostanie pokazany ponownie.</translation>
    </message>
    <message>
        <source>The old secret stays good until %1.</source>
        <translation>Stary sekret jest ważny do %1.</translation>
    </message>
    <message>
        <source>The old secret is no longer good.</source>
        <translation>Stary sekret nie jest już ważny.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Z&amp;amknij</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ShelfDialog</name>
    <message>
        <source>No list is archived or deleted.</source>
        <translation>Żadna lista nie jest w archiwum ani w koszu.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Archived and deleted lists</source>
        <translation>Listy w archiwum i w koszu</translation>
    </message>
    <message>
        <source>Archived lists keep their todos. Deleted ones go for good after 30 days.</source>
        <translation>Zarchiwizowane zachowują zadania. Usunięte znikają na dobre po 30 dniach.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <comment>list</comment>
        <translation>%1 (archiwum)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>list</comment>
        <translation>%1 (usunięta)</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
</context>
<context>
    <name>traydo::gui::Sparkline</name>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>ostatni %n dzień</numerusform>
            <numerusform>ostatnie %n dni</numerusform>
            <numerusform>ostatnie %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls in %1</source>
        <comment>span</comment>
        <translation>Brak wywołań: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n wywołanie</numerusform>
            <numerusform>%n wywołania</numerusform>
            <numerusform>%n wywołań</numerusform>
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
        <translation>%1: %2, w tym %3 odrzuconych</translation>
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
        <translation>Traydo nie może się uruchomić</translation>
    </message>
    <message>
        <source>Stop that program, or give Traydo another port: traydo --port 7400</source>
        <translation>Proszę zatrzymać ten program lub dać Traydo inny port: traydo --port 7400</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>Trzymać go w &amp;pliku</translation>
    </message>
    <message>
        <source>Kept in a file, the secret can be read by you alone, but is not encrypted.</source>
        <translation>Trzymany w pliku sekret może czytać tylko właściciel, ale nie jest on zaszyfrowany.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SubtaskList</name>
    <message>
        <source>Parts</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Nowa część</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Dodaj część</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TextDialog</name>
    <message>
        <source>Connect %1</source>
        <translation>Połącz %1</translation>
    </message>
    <message>
        <source>Put these lines into the settings for MCP servers of %1. If there are some already, only the part “traydo” is needed.</source>
        <translation>Proszę wstawić te wiersze do ustawień serwerów MCP aplikacji %1. Jeśli jakieś już są, wystarczy część „traydo”.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoActions</name>
    <message>
        <source>Done, or open again</source>
        <translation>Zrobione albo otwórz ponownie</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Szczegóły…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Make it part of the todo above</source>
        <translation>Uczyń częścią zadania powyżej</translation>
    </message>
    <message>
        <source>Make it a todo of its own</source>
        <translation>Uczyń osobnym zadaniem</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Choose a list at the side to put its todos in another order.</source>
        <translation>Aby zmienić kolejność zadań, proszę wybrać listę z boku.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Przenieś do</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Jutro</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Za tydzień</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Bez daty</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średni</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoDelegate</name>
    <message>
        <source>High priority</source>
        <translation>Wysoki priorytet</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Średni priorytet</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niski priorytet</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>day</comment>
        <translation>Zaległe: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoDialog</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Pokaż tamtą wersję</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tytuł</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notatki</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>T&amp;ermin</translation>
    </message>
    <message>
        <source>&amp;on</source>
        <translation>&amp;dnia</translation>
    </message>
    <message>
        <source>Has a due date</source>
        <translation>Ma termin</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Data terminu</translation>
    </message>
    <message>
        <source>&amp;at</source>
        <translation>&amp;o</translation>
    </message>
    <message>
        <source>Has a time of day</source>
        <translation>Ma godzinę</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Powtarzaj</translation>
    </message>
    <message>
        <source>Repetition in words</source>
        <translation>Powtarzanie słowami</translation>
    </message>
    <message>
        <source>For example: every 2 weeks on monday</source>
        <translation>Na przykład: co 2 tygodnie w poniedziałek</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>P&amp;riorytet</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Et&amp;ykiety</translation>
    </message>
    <message>
        <source>For example: phone, errands</source>
        <translation>Na przykład: telefon, zakupy</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Inaczej…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średni</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>Proszę opisać słowami.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Zrozumiano: %1</translation>
    </message>
    <message>
        <source>Not understood yet. Try “every 3 days” or “every friday”.</source>
        <translation>Jeszcze niezrozumiałe. Na przykład „co 3 dni” albo „co piątek”.</translation>
    </message>
    <message>
        <source>A todo needs a title.</source>
        <translation>Zadanie potrzebuje tytułu.</translation>
    </message>
    <message>
        <source>It is not clear how often this repeats.</source>
        <translation>Nie wiadomo, jak często to się powtarza.</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Inne okno</translation>
    </message>
    <message>
        <source>%1 has changed this meanwhile. What you typed is still here: save again to keep yours.</source>
        <comment>app or window</comment>
        <translation>W międzyczasie zmiana: %1. To, co wpisano, wciąż tu jest: ponowny zapis zachowa własną wersję.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>właściciel</translation>
    </message>
    <message>
        <source>Added by %1, %2.</source>
        <comment>app or you, time</comment>
        <translation>Dodał(a): %1, %2.</translation>
    </message>
    <message>
        <source>Changed by %1, %2.</source>
        <comment>app or you, time</comment>
        <translation>Zmienił(a): %1, %2.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoEdits</name>
    <message>
        <source>“%1” added</source>
        <translation>Dodano „%1”</translation>
    </message>
    <message>
        <source>“%1” renamed</source>
        <translation>Zmieniono nazwę „%1”</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>Zmieniono „%1”</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>Zrobiono „%1”</translation>
    </message>
    <message>
        <source>“%1” open again</source>
        <translation>Znów otwarte „%1”</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>Przeniesiono „%1”</translation>
    </message>
    <message>
        <source>“%1” rescheduled</source>
        <translation>Przełożono „%1”</translation>
    </message>
    <message>
        <source>“%1” moved to the trash</source>
        <translation>Przeniesiono „%1” do kosza</translation>
    </message>
    <message>
        <source>“%1” brought back</source>
        <translation>Przywrócono „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) changed</source>
        <translation>
            <numerusform>Zmieniono %n zadanie</numerusform>
            <numerusform>Zmieniono %n zadania</numerusform>
            <numerusform>Zmieniono %n zadań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) done</source>
        <translation>
            <numerusform>Zrobiono %n zadanie</numerusform>
            <numerusform>Zrobiono %n zadania</numerusform>
            <numerusform>Zrobiono %n zadań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) open again</source>
        <translation>
            <numerusform>Znów otwarte %n zadanie</numerusform>
            <numerusform>Znów otwarte %n zadania</numerusform>
            <numerusform>Znów otwarte %n zadań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) moved</source>
        <translation>
            <numerusform>Przeniesiono %n zadanie</numerusform>
            <numerusform>Przeniesiono %n zadania</numerusform>
            <numerusform>Przeniesiono %n zadań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) rescheduled</source>
        <translation>
            <numerusform>Przełożono %n zadanie</numerusform>
            <numerusform>Przełożono %n zadania</numerusform>
            <numerusform>Przełożono %n zadań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) moved to the trash</source>
        <translation>
            <numerusform>Przeniesiono %n zadanie do kosza</numerusform>
            <numerusform>Przeniesiono %n zadania do kosza</numerusform>
            <numerusform>Przeniesiono %n zadań do kosza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) brought back</source>
        <translation>
            <numerusform>Przywrócono %n zadanie</numerusform>
            <numerusform>Przywrócono %n zadania</numerusform>
            <numerusform>Przywrócono %n zadań</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoModel</name>
    <message>
        <source>Changed by %1, %2</source>
        <comment>app, time</comment>
        <translation>Zmiana: %1, %2</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <comment>app, time</comment>
        <translation>Od: %1, %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>zrobione</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>zaległe od %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>termin %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>a part of the todo above</source>
        <translation>część zadania powyżej</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodosPage</name>
    <message>
        <source>Lists</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Nowa lista…</translation>
    </message>
    <message>
        <source>Search todos</source>
        <translation>Szukaj zadań</translation>
    </message>
    <message>
        <source>Show completed</source>
        <translation>Pokaż ukończone</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>Dodaj zadanie</translation>
    </message>
    <message>
        <source>Add a todo to %1</source>
        <translation>Dodaj zadanie do %1</translation>
    </message>
    <message>
        <source>Views and lists</source>
        <translation>Widoki i listy</translation>
    </message>
    <message>
        <source>Archived and deleted lists</source>
        <translation>Listy w archiwum i w koszu</translation>
    </message>
    <message>
        <source>Move all to today</source>
        <translation>Przełóż wszystko na dziś</translation>
    </message>
    <message>
        <source>Everything that is overdue becomes due today</source>
        <translation>Wszystko zaległe dostaje dzisiejszy termin</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) were left as they are.</source>
        <translation>
            <numerusform>%n zadanie zostało bez zmian.</numerusform>
            <numerusform>%n zadania zostały bez zmian.</numerusform>
            <numerusform>%n zadań zostało bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>This todo is gone. Your title was: %1</source>
        <translation>Tego zadania już nie ma. Wpisany tytuł: %1</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Press Enter for your title, or Esc for the new one.</source>
        <translation>Zmieniono to w międzyczasie. Enter wybiera wpisany tytuł, Esc nowy.</translation>
    </message>
    <message>
        <source>Add a todo for today</source>
        <translation>Dodaj zadanie na dziś</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <comment>view or list</comment>
        <translation>Szukaj w: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TrayIcon</name>
    <message>
        <source>Open Traydo</source>
        <translation>Otwórz Traydo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message numerus="yes">
        <source>Traydo: %n request(s) waiting</source>
        <translation>
            <numerusform>Traydo: czeka %n prośba</numerusform>
            <numerusform>Traydo: czekają %n prośby</numerusform>
            <numerusform>Traydo: czeka %n próśb</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Serwer nie odpowiada</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Nasłuchuje na %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting…</source>
        <translation>
            <numerusform>Czeka %n prośba…</numerusform>
            <numerusform>Czekają %n prośby…</numerusform>
            <numerusform>Czeka %n próśb…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add todo…</source>
        <translation>Dodaj zadanie…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Połącz aplikację…</translation>
    </message>
    <message>
        <source>Not listening: no app can connect</source>
        <translation>Nie nasłuchuje: żadna aplikacja nie może się połączyć</translation>
    </message>
    <message>
        <source>Access is paused</source>
        <translation>Dostęp jest wstrzymany</translation>
    </message>
    <message>
        <source>Listening on %1 and for other devices</source>
        <translation>Nasłuchuje na %1 i dla innych urządzeń</translation>
    </message>
    <message>
        <source>Traydo: %1</source>
        <comment>state</comment>
        <translation>Traydo: %1</translation>
    </message>
    <message>
        <source>Resume access</source>
        <translation>Wznów dostęp</translation>
    </message>
    <message>
        <source>Pause access</source>
        <translation>Wstrzymaj dostęp</translation>
    </message>
    <message>
        <source>Today: %1   Overdue: %2</source>
        <translation>Dziś: %1   Zaległe: %2</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Na dziś nic</translation>
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
        <translation>Traydo działa dalej</translation>
    </message>
    <message>
        <source>Apps can still reach your todos. The icon in the panel brings the window back.</source>
        <translation>Aplikacje nadal mają dostęp do zadań. Ikona w panelu przywraca okno.</translation>
    </message>
    <message>
        <source>Open Traydo</source>
        <translation>Otwórz Traydo</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Zakończ zamiast tego</translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoNotice</name>
    <message>
        <source>Open Traydo</source>
        <translation>Otwórz Traydo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoSinceDialog</name>
    <message>
        <source>Take back changes</source>
        <translation>Cofanie zmian</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Od kiedy</translation>
    </message>
    <message>
        <source>Changes that will be taken back</source>
        <translation>Zmiany, które zostaną cofnięte</translation>
    </message>
    <message>
        <source>What was changed again since by somebody else stays as it is. This shows up under Activity and can itself be taken back.</source>
        <translation>Co ktoś inny potem zmienił ponownie, zostaje, jak jest. Pojawi się to w Aktywności i samo da się cofnąć.</translation>
    </message>
    <message>
        <source>Changes that stay</source>
        <translation>Zmiany, które zostają</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>An&amp;uluj</translation>
    </message>
    <message>
        <source>Take back what you did since</source>
        <translation>Cofnij własne zmiany od</translation>
    </message>
    <message>
        <source>Take back what %1 did since</source>
        <translation>Cofnij zmiany aplikacji %1 od</translation>
    </message>
    <message>
        <source>There is nothing to take back since then.</source>
        <translation>Od tego czasu nie ma czego cofać.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be taken back, newest first:</source>
        <translation>
            <numerusform>Cofnięta zostanie %n zmiana:</numerusform>
            <numerusform>Cofnięte zostaną %n zmiany, najnowsza najpierw:</numerusform>
            <numerusform>Cofniętych zostanie %n zmian, najnowsza najpierw:</numerusform>
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
            <numerusform>Cofnij %n zmianę</numerusform>
            <numerusform>Cofnij %n zmiany</numerusform>
            <numerusform>Cofnij %n zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back.</source>
        <translation>
            <numerusform>Cofnięto %n zmianę.</numerusform>
            <numerusform>Cofnięto %n zmiany.</numerusform>
            <numerusform>Cofnięto %n zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Z&amp;amknij</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n could not be taken back:</source>
        <comment>taken back</comment>
        <translation>
            <numerusform>%1 Nie można było cofnąć %n:</numerusform>
            <numerusform>%1 Nie można było cofnąć %n:</numerusform>
            <numerusform>%1 Nie można było cofnąć %n:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoStack</name>
    <message>
        <source>Undone: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>Partly undone. %1</source>
        <comment>reason, a sentence</comment>
        <translation>Cofnięto częściowo. %1</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <comment>reason, a sentence</comment>
        <translation>Nie cofnięto. %1</translation>
    </message>
</context>
</TS>
