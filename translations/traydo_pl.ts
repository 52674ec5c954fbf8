<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
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
        <source>Name not verified: any program on this computer can call itself that.</source>
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
        <source>Traydo cannot start</source>
        <translation>Traydo nie może się uruchomić</translation>
    </message>
    <message>
        <source>traydo: no display here. Start it without a window: traydo --no-gui</source>
        <translation>traydo: tu nie ma ekranu. Uruchomienie bez okna: traydo --no-gui</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ApproveVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it; on a terminal it may be left out when only one is waiting</source>
        <translation>Prośba, jak ją pokazuje „traydoctl requests”; w terminalu można pominąć, gdy czeka tylko jedna</translation>
    </message>
    <message>
        <source>The two-digit number on the browser page</source>
        <translation>Dwucyfrowa liczba ze strony w przeglądarce</translation>
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
        <source>That is not the number on the page. The request stays open; the third wrong number denies it.</source>
        <translation>To nie jest liczba ze strony. Prośba pozostaje otwarta; trzecia błędna liczba ją odrzuca.</translation>
    </message>
    <message>
        <source>That is not the number on the page.</source>
        <translation>To nie jest liczba ze strony.</translation>
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
        <source>Traydo is not running, or uses another runtime directory (looked in %1). Start it with: traydo</source>
        <translation>Traydo nie działa albo używa innego katalogu (szukano w %1). Uruchomienie: traydo</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Nie można zapisać wyjścia.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Programs</name>
    <message>
        <source>Giving access from the command line is switched off (cli_grants = &quot;never&quot;).</source>
        <translation>Dawanie dostępu z wiersza poleceń jest wyłączone (cli_grants = &quot;never&quot;).</translation>
    </message>
    <message>
        <source>Giving access needs a person at a terminal, and this is none. To let scripts do it, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>Dawanie dostępu wymaga człowieka przy terminalu, a to nie jest terminal. Aby mogły to robić skrypty, proszę uruchomić Traydo z cli_grants = &quot;always&quot;.</translation>
    </message>
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
        <source>Allow one with: traydoctl approve ID --number NN (the number is on the browser page)</source>
        <translation>Zgoda: traydoctl approve ID --number NN (liczba jest na stronie w przeglądarce)</translation>
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
    <name>traydo::gui::AddressRow</name>
    <message>
        <source>Address for apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>traydo::gui::AppsPage</name>
    <message>
        <source>To connect another app, give it this address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New token or client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other &amp;devices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No app is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an app this address to connect it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” loses its access now: its next call is refused and its open connections end.

Todos it made stay. To come back it has to ask you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traydo forgets “%1”. To connect, it has to register and ask you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no access any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>traydo::gui::ClientCard</name>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the access of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered, but may not see anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May read and change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · until %3</source>
        <comment>rights, lists, end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never seen at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine client · %1</source>
        <comment>when seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token · %1</source>
        <comment>when seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>seen, connections</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConsentDialog</name>
    <message>
        <source>An app asks for access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lists, also future ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number does your browser show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny and block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give me 5 more minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block “%1” for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block every request from %1 for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block all new requests for 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants your todo lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and change (not asked for)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My browser shows %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than one minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one list to allow access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick it to allow access. No browser page open? Then deny.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the third wrong number, so the request is denied. If it was yours, start it again in the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was another number. Your browser now shows a new one: look again. The third wrong one denies the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is no longer waiting. It ran out, or was answered or cancelled elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>traydo::gui::LanDialog</name>
    <message>
        <source>Other devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let new apps register for 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this computer can connect. To let other devices of your network in, write “[lan]” and “enabled = true” into traydo.toml and start Traydo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other devices cannot connect now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices of your network can connect, over TLS. Each has to trust the certificate first: compare the fingerprint there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may register now; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Other devices have to trust this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListModel</name>
    <message>
        <source>All lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::LongWork</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>traydo::gui::MainWindow</name>
    <message>
        <source>Traydo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New todo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New access for a program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other devices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traydo&apos;s server does not answer. What you see may be old; trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access is paused: apps are told so and can do nothing until you resume.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>traydo::gui::ProgramAccessDialog</name>
    <message>
        <source>New access for a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For scripts and apps that cannot ask for access themselves. You can take it back under Apps at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;token, sent with every request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client ID and &amp;secret (OAuth client credentials)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and c&amp;hange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All, also future ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown only now: Traydo keeps nothing it could be read from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gets its tokens with this ID and secret (grant type client_credentials).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give “%1” this token. It sends it with every request as “Authorization: Bearer …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestCard</name>
    <message>
        <source>Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · from %2 · answer goes to %3</source>
        <comment>wish, origin, host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the request of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny the request of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestNotifier</name>
    <message>
        <source>An app asks for access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants your todo lists. %2</source>
        <comment>name, how far it is verified</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) ask for access</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the requests in Traydo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestsPage</name>
    <message>
        <source>No app is asking for access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an app this address. It then asks here, and you decide what it may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoDelegate</name>
    <message>
        <source>High priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoModel</name>
    <message>
        <source>Changed by %1, %2</source>
        <comment>app, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <comment>app, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodosPage</name>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New todo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add todo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search todos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the trash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a list of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>Dodaj zadanie</translation>
    </message>
    <message>
        <source>Add a todo to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type above to add a todo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No todos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open todos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one above, or connect an app with this address:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>traydo::gui::TrayIcon</name>
    <message>
        <source>Open Traydo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Traydo: %n request(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add todo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening: no app can connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1 and for other devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traydo: %1</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: %1   Overdue: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>todo, when it was due</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>traydo::gui::TrayProgram</name>
    <message>
        <source>Traydo keeps running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps can still reach your todos. The icon in the panel brings the window back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Traydo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
