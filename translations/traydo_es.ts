<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ErrorText</name>
    <message>
        <source>Traydo did not accept this entry.</source>
        <translation>Traydo no ha aceptado este dato.</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>Esto ya no existe.</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile. Have a look and try again.</source>
        <translation>Esto se ha cambiado en otro sitio mientras tanto. Mírelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The settings do not allow this.</source>
        <translation>La configuración no lo permite.</translation>
    </message>
    <message>
        <source>The time for this has run out.</source>
        <translation>El plazo se ha agotado.</translation>
    </message>
    <message>
        <source>That is too much or too often. Try again in a moment.</source>
        <translation>Es demasiado, o demasiado seguido. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The secret store is locked. Unlock it and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Traydo&apos;s server did not answer. Nothing was changed; try again.</source>
        <translation>El servidor de Traydo no ha respondido. No se ha cambiado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The stored data is damaged. Please restore a backup.</source>
        <translation>Los datos guardados están dañados. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Something went wrong inside Traydo. The log says more.</source>
        <translation>Algo ha fallado dentro de Traydo. El registro dice más.</translation>
    </message>
</context>
<context>
    <name>GrantDuration</name>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>An app without a name</source>
        <translation>Una aplicación sin nombre</translation>
    </message>
    <message>
        <source>Published by %1; any program here could receive the answer.</source>
        <translation>Publicada por %1; cualquier programa de aquí podría recibir la respuesta.</translation>
    </message>
    <message>
        <source>Published by %1, but the answer goes elsewhere.</source>
        <translation>Publicada por %1, pero la respuesta va a otro sitio.</translation>
    </message>
    <message>
        <source>Verified: %1 published this app and receives the answer.</source>
        <translation>Verificada: %1 publicó esta aplicación y recibe la respuesta.</translation>
    </message>
    <message>
        <source>You started this: you are connecting an app of this name.</source>
        <translation>Lo empezó usted: está conectando una aplicación con este nombre.</translation>
    </message>
    <message>
        <source>Name not verified: any program on this computer can call itself that.</source>
        <translation>Nombre sin verificar: cualquier programa de este equipo puede llamarse así.</translation>
    </message>
    <message>
        <source>Name not verified: the app chose it itself.</source>
        <translation>Nombre sin verificar: lo eligió la propia aplicación.</translation>
    </message>
    <message>
        <source>%1 (no proof)</source>
        <comment>program</comment>
        <translation>%1 (sin prueba)</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>another device (%1)</source>
        <translation>otro dispositivo (%1)</translation>
    </message>
    <message>
        <source>Wants to read and change todos</source>
        <translation>Quiere leer y cambiar tareas</translation>
    </message>
    <message>
        <source>Wants to read todos</source>
        <translation>Quiere leer tareas</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time of day</comment>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time of day</comment>
        <translation>mañana %1</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <comment>minutes, seconds</comment>
        <translation>quedan %1:%2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Add this URL to your AI app, for example: claude mcp add --transport http traydo %1</source>
        <translation>Dé esta dirección a su aplicación de IA, por ejemplo: claude mcp add --transport http traydo %1</translation>
    </message>
    <message>
        <source>The app will ask to connect; answer in the Traydo window.</source>
        <translation>La aplicación pedirá conectarse; responda en la ventana de Traydo.</translation>
    </message>
    <message>
        <source>The app will ask to connect; answer with: traydoctl requests, traydoctl approve</source>
        <translation>La aplicación pedirá conectarse; responda con: traydoctl requests, traydoctl approve</translation>
    </message>
    <message>
        <source>Traydo cannot start</source>
        <translation>Traydo no puede iniciarse</translation>
    </message>
    <message>
        <source>traydo: no display here. Start it without a window: traydo --no-gui</source>
        <translation>traydo: aquí no hay pantalla. Inícielo sin ventana: traydo --no-gui</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ApproveVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it; on a terminal it may be left out when only one is waiting</source>
        <translation>La solicitud, como la muestra «traydoctl requests»; en un terminal puede omitirse si solo espera una</translation>
    </message>
    <message>
        <source>The two-digit number on the browser page</source>
        <translation>El número de dos cifras de la página del navegador</translation>
    </message>
    <message>
        <source>What to allow, at most what was asked (default: as asked; from another device todos:read)</source>
        <translation>Qué se permite, como mucho lo pedido (por omisión: lo pedido; desde otro dispositivo todos:read)</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between (default: the first list)</source>
        <translation>«all» (también las futuras), o nombres o ID separados por comas (por omisión: la primera lista)</translation>
    </message>
    <message>
        <source>For how long: 1h, today, 7d, 30d … 90d (default: 30d)</source>
        <translation>Por cuánto tiempo: 1h, today, 7d, 30d … 90d (por omisión: 30d)</translation>
    </message>
    <message>
        <source>No requests are waiting.</source>
        <translation>No espera ninguna solicitud.</translation>
    </message>
    <message>
        <source>Approving from the command line is switched off (cli_grants = &quot;never&quot;). Approve in the window of Traydo.</source>
        <translation>Aprobar desde la línea de órdenes está desactivado (cli_grants = &quot;never&quot;). Apruebe en la ventana de Traydo.</translation>
    </message>
    <message>
        <source>Approving needs a person at a terminal, and this is none. The request stays open. To let scripts approve, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>Para aprobar hace falta una persona ante un terminal, y esto no lo es. La solicitud sigue abierta. Para que los scripts puedan aprobar, inicie Traydo con cli_grants = &quot;always&quot;.</translation>
    </message>
    <message>
        <source>With --no-input the number has to be given: --number NN.</source>
        <translation>Con --no-input hay que dar el número: --number NN.</translation>
    </message>
    <message>
        <source>say which request; see: traydoctl requests</source>
        <translation>diga qué solicitud; véase: traydoctl requests</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope admite todos:read y todos:write</translation>
    </message>
    <message>
        <source>--scope cannot give more than was asked (%1)</source>
        <translation>--scope no puede dar más de lo pedido (%1)</translation>
    </message>
    <message>
        <source>App:     %1 (%2)</source>
        <translation>Aplicación: %1 (%2)</translation>
    </message>
    <message>
        <source>Answer:  goes to %1</source>
        <translation>Respuesta:  va a %1</translation>
    </message>
    <message>
        <source>Listens: %1 (no proof)</source>
        <translation>Escucha:    %1 (sin prueba)</translation>
    </message>
    <message>
        <source>From:    another device (%1)</source>
        <translation>Desde:      otro dispositivo (%1)</translation>
    </message>
    <message>
        <source>Asks:    %1</source>
        <translation>Pide:       %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>Recibe:     %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>Listas:     %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>Hasta:      %1</translation>
    </message>
    <message>
        <source>Nothing was decided; the request stays open.</source>
        <translation>No se ha decidido nada; la solicitud sigue abierta.</translation>
    </message>
    <message>
        <source>The request was denied.</source>
        <translation>La solicitud se ha rechazado.</translation>
    </message>
    <message>
        <source>The number was wrong again: the request is denied.</source>
        <translation>El número era incorrecto otra vez: la solicitud se ha rechazado.</translation>
    </message>
    <message>
        <source>That is not the number on the page. The request stays open; the third wrong number denies it.</source>
        <translation>Ese no es el número de la página. La solicitud sigue abierta; el tercer número incorrecto la rechaza.</translation>
    </message>
    <message>
        <source>That is not the number on the page.</source>
        <translation>Ese no es el número de la página.</translation>
    </message>
    <message>
        <source>Number on the browser page (empty to stop):</source>
        <translation>Número de la página del navegador (vacío para dejarlo):</translation>
    </message>
    <message>
        <source>The number has two digits.</source>
        <translation>El número tiene dos cifras.</translation>
    </message>
    <message>
        <source>Allowed. Take it back with: traydoctl revoke %1</source>
        <translation>Permitido. Para retirarlo: traydoctl revoke %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::BlocksVerb</name>
    <message>
        <source>Nothing is blocked.</source>
        <translation>No hay nada bloqueado.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>BLOQUEADO</translation>
    </message>
    <message>
        <source>WHEN DENYING</source>
        <translation>AL RECHAZAR</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>DESDE</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>HASTA</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>se deshaga</translation>
    </message>
    <message>
        <source>Undo one with: traydoctl unblock ID</source>
        <translation>Para deshacer uno: traydoctl unblock ID</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>dispositivo %1</translation>
    </message>
    <message>
        <source>all new requests</source>
        <translation>todas las solicitudes nuevas</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Changes</name>
    <message>
        <source>list &quot;%1&quot;</source>
        <translation>lista «%1»</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>añadió %1</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>completó %1</translation>
    </message>
    <message>
        <source>opened %1 again</source>
        <translation>reabrió %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>quitó %1</translation>
    </message>
    <message>
        <source>brought back %1</source>
        <translation>recuperó %1</translation>
    </message>
    <message>
        <source>edited %1 (%2)</source>
        <translation>cambió %1 (%2)</translation>
    </message>
    <message>
        <source>undid: %1</source>
        <translation>deshizo: %1</translation>
    </message>
    <message>
        <source>several apps are called %1; give an id: traydoctl clients</source>
        <translation>varias aplicaciones se llaman %1; dé un ID: traydoctl clients</translation>
    </message>
    <message>
        <source>no app %1; see: traydoctl clients</source>
        <translation>no hay ninguna aplicación %1; véase: traydoctl clients</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsAddVerb</name>
    <message>
        <source>Make this machine client?</source>
        <translation>¿Crear este cliente de máquina?</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsRotateVerb</name>
    <message>
        <source>The machine client, as &apos;traydoctl clients&apos; shows it</source>
        <translation>El cliente de máquina, como lo muestra «traydoctl clients»</translation>
    </message>
    <message>
        <source>There is no machine client %1. See: traydoctl clients</source>
        <translation>No hay ningún cliente de máquina %1. Véase: traydoctl clients</translation>
    </message>
    <message>
        <source>Make a new secret for %1?</source>
        <translation>¿Crear un secreto nuevo para %1?</translation>
    </message>
    <message>
        <source>The old secret stays good until %1. The new one is shown once:</source>
        <translation>El secreto anterior vale hasta %1. El nuevo se muestra una sola vez:</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsVerb</name>
    <message>
        <source>No apps are connected yet.</source>
        <translation>Todavía no hay ninguna aplicación conectada.</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>máquina</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>app</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APLICACIÓN</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>MAY</source>
        <translation>PUEDE</translation>
    </message>
    <message>
        <source>LISTS</source>
        <translation>LISTAS</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>HASTA</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>VISTA</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>CONEXIONES</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Commands</name>
    <message>
        <source>Show where Traydo listens and what is going on</source>
        <translation>Mostrar dónde escucha Traydo y qué ocurre</translation>
    </message>
    <message>
        <source>Show the apps that wait for your answer</source>
        <translation>Mostrar las aplicaciones que esperan su respuesta</translation>
    </message>
    <message>
        <source>Give a request five more minutes, once</source>
        <translation>Dar a una solicitud cinco minutos más, una vez</translation>
    </message>
    <message>
        <source>Let an app in, with the number that its browser page shows</source>
        <translation>Dejar entrar a una aplicación, con el número que muestra su página</translation>
    </message>
    <message>
        <source>Turn an app away</source>
        <translation>Rechazar una aplicación</translation>
    </message>
    <message>
        <source>Show whom you keep from asking</source>
        <translation>Mostrar a quién no deja preguntar</translation>
    </message>
    <message>
        <source>Let them ask again</source>
        <translation>Dejar que pregunten otra vez</translation>
    </message>
    <message>
        <source>Show the apps and what they may do</source>
        <translation>Mostrar las aplicaciones y lo que pueden hacer</translation>
    </message>
    <message>
        <source>Make a client for a program of yours that signs in by itself (client_credentials)</source>
        <translation>Crear un cliente para un programa suyo que se identifica solo (client_credentials)</translation>
    </message>
    <message>
        <source>Make a new secret for such a client</source>
        <translation>Crear un secreto nuevo para un cliente así</translation>
    </message>
    <message>
        <source>Take everything back from an app and end its connections</source>
        <translation>Quitarle todo a una aplicación y cortar sus conexiones</translation>
    </message>
    <message>
        <source>Access tokens for programs that only know a header</source>
        <translation>Tokens de acceso para programas que solo conocen una cabecera</translation>
    </message>
    <message>
        <source>Show the access tokens</source>
        <translation>Mostrar los tokens de acceso</translation>
    </message>
    <message>
        <source>Make an access token</source>
        <translation>Crear un token de acceso</translation>
    </message>
    <message>
        <source>End an access token</source>
        <translation>Anular un token de acceso</translation>
    </message>
    <message>
        <source>The key that signs access tokens</source>
        <translation>La clave que firma los tokens de acceso</translation>
    </message>
    <message>
        <source>Replace the key, without disturbing anybody</source>
        <translation>Cambiar la clave sin molestar a nadie</translation>
    </message>
    <message>
        <source>Read and change todos</source>
        <translation>Leer y cambiar tareas</translation>
    </message>
    <message>
        <source>Show todos; without options the open ones</source>
        <translation>Mostrar tareas; sin opciones, las pendientes</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>Change a todo; what is not named stays</source>
        <translation>Cambiar una tarea; lo que no se nombra se queda</translation>
    </message>
    <message>
        <source>Tick todos off</source>
        <translation>Marcar tareas como hechas</translation>
    </message>
    <message>
        <source>Move todos to the trash</source>
        <translation>Mover tareas a la papelera</translation>
    </message>
    <message>
        <source>Bring todos back from the trash</source>
        <translation>Recuperar tareas de la papelera</translation>
    </message>
    <message>
        <source>Show the lists</source>
        <translation>Mostrar las listas</translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation>Añadir una lista</translation>
    </message>
    <message>
        <source>Give a list another name or colour</source>
        <translation>Dar otro nombre o color a una lista</translation>
    </message>
    <message>
        <source>Put a list in another place</source>
        <translation>Poner una lista en otro lugar</translation>
    </message>
    <message>
        <source>Put a list away: kept, but in no overview</source>
        <translation>Guardar una lista: se conserva, pero no aparece en los resúmenes</translation>
    </message>
    <message>
        <source>Move a list and its todos to the trash, for 30 days</source>
        <translation>Mover una lista y sus tareas a la papelera, durante 30 días</translation>
    </message>
    <message>
        <source>Bring a list back from the trash</source>
        <translation>Recuperar una lista de la papelera</translation>
    </message>
    <message>
        <source>Show who changed what, newest first</source>
        <translation>Mostrar quién cambió qué, lo más reciente primero</translation>
    </message>
    <message>
        <source>Take back a change, or everything an app did</source>
        <translation>Deshacer un cambio, o todo lo que hizo una aplicación</translation>
    </message>
    <message>
        <source>Let other devices connect</source>
        <translation>Dejar que se conecten otros dispositivos</translation>
    </message>
    <message>
        <source>Show where other devices connect, and the certificate&apos;s fingerprint</source>
        <translation>Mostrar dónde se conectan otros dispositivos y la huella del certificado</translation>
    </message>
    <message>
        <source>Let apps on other devices introduce themselves for a while</source>
        <translation>Dejar que se presenten por un rato aplicaciones de otros dispositivos</translation>
    </message>
    <message>
        <source>Print the certificate that other devices have to trust</source>
        <translation>Mostrar el certificado en el que deben confiar otros dispositivos</translation>
    </message>
    <message>
        <source>Write todos into a file, for keeping or for another program</source>
        <translation>Escribir tareas en un archivo, para guardarlas o para otro programa</translation>
    </message>
    <message>
        <source>Read todos out of a file: all of it comes in, or nothing</source>
        <translation>Leer tareas de un archivo: entra todo, o nada</translation>
    </message>
</context>
<context>
    <name>traydo::cli::DenyVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it</source>
        <translation>La solicitud, como la muestra «traydoctl requests»</translation>
    </message>
    <message>
        <source>Whom to keep from asking again: &apos;client&apos; (this one), &apos;device&apos; (all of its network address) or &apos;all&apos; (every new request, for an hour)</source>
        <translation>A quién no dejar preguntar más: &apos;client&apos; (este), &apos;device&apos; (todo lo de su dirección de red) o &apos;all&apos; (toda solicitud nueva, durante una hora)</translation>
    </message>
    <message>
        <source>--block takes client, device or all</source>
        <translation>--block admite client, device o all</translation>
    </message>
    <message>
        <source>Denied %1.</source>
        <translation>%1 rechazada.</translation>
    </message>
    <message>
        <source>Undo the block with: traydoctl unblock ID; see: traydoctl blocks</source>
        <translation>Para deshacer el bloqueo: traydoctl unblock ID; véase: traydoctl blocks</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Exchange</name>
    <message>
        <source>--format takes json, todotxt, ical or csv</source>
        <translation>--format admite json, todotxt, ical o csv</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ExportVerb</name>
    <message>
        <source>json (nothing is lost), todotxt, ical or csv; else as the file&apos;s name ends, else json</source>
        <translation>json (no se pierde nada), todotxt, ical o csv; si no, según el nombre del archivo; si no, json</translation>
    </message>
    <message>
        <source>Only this list (name or id); may be given several times</source>
        <translation>Solo esta lista (nombre o ID); puede repetirse</translation>
    </message>
    <message>
        <source>Without what is done</source>
        <translation>Sin lo que está hecho</translation>
    </message>
    <message>
        <source>The file to write, instead of the standard output</source>
        <translation>El archivo que escribir, en lugar de la salida estándar</translation>
    </message>
    <message>
        <source>the server sent less than it said</source>
        <translation>el servidor envió menos de lo que dijo</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se ha podido escribir %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n todo(s) to %1.</source>
        <translation>
            <numerusform>%n tarea escrita en %1.</numerusform>
            <numerusform>%n tareas escritas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::cli::ImportVerb</name>
    <message>
        <source>The file to read</source>
        <translation>El archivo que leer</translation>
    </message>
    <message>
        <source>json, todotxt, ical or csv; else as the file&apos;s name ends</source>
        <translation>json, todotxt, ical o csv; si no, según el nombre del archivo</translation>
    </message>
    <message>
        <source>Put everything into this list (name or id)</source>
        <translation>Poner todo en esta lista (nombre o ID)</translation>
    </message>
    <message>
        <source>Only show what would happen</source>
        <translation>Mostrar solo lo que ocurriría</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>No preguntar</translation>
    </message>
    <message>
        <source>The file&apos;s name does not tell its format: give --format.</source>
        <translation>El nombre del archivo no dice su formato: dé --format.</translation>
    </message>
    <message>
        <source>Import this?</source>
        <translation>¿Importar esto?</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, there already: %3, skipped: %4.</source>
        <translation>Nuevas: %1, cambiadas: %2, ya estaban: %3, omitidas: %4.</translation>
    </message>
    <message>
        <source>New lists: %1.</source>
        <translation>Listas nuevas: %1.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n todo(s).</source>
        <translation>
            <numerusform>%n tarea importada.</numerusform>
            <numerusform>%n tareas importadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::cli::KeysRotateVerb</name>
    <message>
        <source>End all access tokens signed before, as after a theft; apps fetch new ones by themselves</source>
        <translation>Anular todos los tokens de acceso firmados antes, como tras un robo; las aplicaciones piden otros por sí solas</translation>
    </message>
    <message>
        <source>The key is now %1. Access tokens signed before are no longer good.</source>
        <translation>La clave es ahora %1. Los tokens de acceso firmados antes ya no valen.</translation>
    </message>
    <message>
        <source>The key is now %1. Access tokens signed before stay good until they expire.</source>
        <translation>La clave es ahora %1. Los tokens de acceso firmados antes valen hasta que caduquen.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Lan</name>
    <message>
        <source>Traydo does not listen for other devices. To change that, put
    [lan]
    enabled = true
into traydo.toml and start it again.</source>
        <translation>Traydo no escucha a otros dispositivos. Para cambiarlo, escriba
    [lan]
    enabled = true
en traydo.toml y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Problem:      %1</source>
        <translation>Problema:        %1</translation>
    </message>
    <message>
        <source>Address:      %1</source>
        <translation>Dirección:       %1</translation>
    </message>
    <message>
        <source>Fingerprint:  %1</source>
        <translation>Huella:          %1</translation>
    </message>
    <message>
        <source>Trust until:  %1</source>
        <translation>Confianza hasta: %1</translation>
    </message>
    <message>
        <source>Pairing:      open until %1</source>
        <translation>Presentación:    abierta hasta %1</translation>
    </message>
    <message>
        <source>Pairing:      closed</source>
        <translation>Presentación:    cerrada</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanCaVerb</name>
    <message>
        <source>Write it to this new file instead</source>
        <translation>Escribirlo en este archivo nuevo</translation>
    </message>
    <message>
        <source>There is no certificate yet: %1</source>
        <translation>Todavía no hay certificado: %1</translation>
    </message>
    <message>
        <source>%1 exists already or cannot be written.</source>
        <translation>%1 ya existe o no se puede escribir.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Huella (SHA-256): %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanPairVerb</name>
    <message>
        <source>For how long, at most 1h (default: 10m)</source>
        <translation>Por cuánto tiempo, como mucho 1h (por omisión: 10m)</translation>
    </message>
    <message>
        <source>Stop before the time is over</source>
        <translation>Parar antes de que acabe el tiempo</translation>
    </message>
    <message>
        <source>Pairing from the command line is switched off (cli_grants = &quot;never&quot;).</source>
        <translation>La presentación desde la línea de órdenes está desactivada (cli_grants = &quot;never&quot;).</translation>
    </message>
    <message>
        <source>Pairing needs a person at a terminal, and this is none. To let scripts do it, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>Para ello hace falta una persona ante un terminal, y esto no lo es. Para que los scripts puedan hacerlo, inicie Traydo con cli_grants = &quot;always&quot;.</translation>
    </message>
    <message>
        <source>Pairing is closed.</source>
        <translation>La presentación está cerrada.</translation>
    </message>
    <message>
        <source>Apps on other devices may introduce themselves until %1. Each one still needs your approval.</source>
        <translation>Las aplicaciones de otros dispositivos pueden presentarse hasta %1. Cada una sigue necesitando su aprobación.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanStatusVerb</name>
    <message>
        <source>Off: only programs on this computer can connect.</source>
        <translation>Desactivado: solo pueden conectarse programas de este equipo.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Lists</name>
    <message>
        <source>all, also future ones</source>
        <translation>todas, también las futuras</translation>
    </message>
    <message>
        <source>there is no list %1; see: traydoctl lists</source>
        <translation>no hay ninguna lista %1; véase: traydoctl lists</translation>
    </message>
    <message>
        <source>--lists names no list</source>
        <translation>--lists no nombra ninguna lista</translation>
    </message>
    <message>
        <source>several lists are called %1; give an id</source>
        <translation>varias listas se llaman %1; dé un ID</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsAddVerb</name>
    <message>
        <source>What the list is called</source>
        <translation>Cómo se llama la lista</translation>
    </message>
    <message>
        <source>Its colour, like &apos;#3366cc&apos;</source>
        <translation>Su color, como &apos;#3366cc&apos;</translation>
    </message>
    <message>
        <source>Added the list %1.</source>
        <translation>Lista %1 añadida.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsArchiveVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>La lista (nombre o ID)</translation>
    </message>
    <message>
        <source>Take it out of the archive</source>
        <translation>Sacarla del archivo</translation>
    </message>
    <message>
        <source>The list %1 is in use again.</source>
        <translation>La lista %1 vuelve a estar en uso.</translation>
    </message>
    <message>
        <source>Archived the list %1.</source>
        <translation>Lista %1 archivada.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsEditVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>La lista (nombre o ID)</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>Un nombre nuevo</translation>
    </message>
    <message>
        <source>A new colour, like &apos;#3366cc&apos;; &quot;&quot; takes it away</source>
        <translation>Un color nuevo, como &apos;#3366cc&apos;; &quot;&quot; lo quita</translation>
    </message>
    <message>
        <source>Give --name or --color.</source>
        <translation>Dé --name o --color.</translation>
    </message>
    <message>
        <source>Changed the list %1.</source>
        <translation>Lista %1 cambiada.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsMoveVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>La lista (nombre o ID)</translation>
    </message>
    <message>
        <source>The list it shall stand before; without it: last</source>
        <translation>La lista delante de la cual va; si no: al final</translation>
    </message>
    <message>
        <source>Moved the list %1.</source>
        <translation>Lista %1 movida.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsRestoreVerb</name>
    <message>
        <source>The list, as &apos;traydoctl lists --trash&apos; shows it</source>
        <translation>La lista, como la muestra «traydoctl lists --trash»</translation>
    </message>
    <message>
        <source>The list %1 is back.</source>
        <translation>La lista %1 ha vuelto.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsRmVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>La lista (nombre o ID)</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>No preguntar</translation>
    </message>
    <message>
        <source>Move the list %1 and everything in it to the trash?</source>
        <translation>¿Mover la lista %1 y todo su contenido a la papelera?</translation>
    </message>
    <message>
        <source>Removed the list %1.</source>
        <translation>Lista %1 quitada.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsVerb</name>
    <message>
        <source>Those in the archive instead</source>
        <translation>En su lugar, las archivadas</translation>
    </message>
    <message>
        <source>Those in the trash instead</source>
        <translation>En su lugar, las de la papelera</translation>
    </message>
    <message>
        <source>Give --archived or --trash, not both.</source>
        <translation>Dé --archived o --trash, no ambos.</translation>
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
        <translation>PENDIENTES</translation>
    </message>
    <message>
        <source>OVERDUE</source>
        <translation>VENCIDAS</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>HOY</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LogVerb</name>
    <message>
        <source>Only what this app did (name or id)</source>
        <translation>Solo lo que hizo esta aplicación (nombre o ID)</translation>
    </message>
    <message>
        <source>Only what you did yourself</source>
        <translation>Solo lo que hizo usted</translation>
    </message>
    <message>
        <source>From when on: 30m, 2h, 7d ago, today, or 2026-11-21T09:00</source>
        <translation>Desde cuándo: hace 30m, 2h, 7d, today o 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>At most so many (default: 50)</source>
        <translation>Como mucho tantos (por omisión: 50)</translation>
    </message>
    <message>
        <source>Give --app or --mine, not both.</source>
        <translation>Dé --app o --mine, no ambos.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>CUÁNDO</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>QUIÉN</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUÉ</translation>
    </message>
    <message>
        <source>VIA</source>
        <translation>MEDIANTE</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>There are more; show them with --limit.</source>
        <translation>Hay más; muéstrelos con --limit.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Program</name>
    <message>
        <source>Steers a running Traydo: who may reach your todos, and the todos themselves.</source>
        <translation>Maneja un Traydo en marcha: quién llega a sus tareas, y las propias tareas.</translation>
    </message>
    <message>
        <source>IDs may be shortened to their beginning or end, at least four characters.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 refused, 5 Traydo not reachable, 6 conflict, 7 expired, 130 interrupted.</source>
        <translation>Los ID pueden acortarse a su principio o final, al menos cuatro caracteres.

Códigos de salida: 0 hecho, 1 fallo, 2 mal uso, 3 no encontrado, 4 denegado, 5 Traydo inaccesible, 6 conflicto, 7 caducado, 130 interrumpido.</translation>
    </message>
    <message>
        <source>Print data as JSON, stable for scripts</source>
        <translation>Mostrar los datos como JSON, estable para scripts</translation>
    </message>
    <message>
        <source>Never ask; fail instead</source>
        <translation>No preguntar nunca; fallar en su lugar</translation>
    </message>
    <message>
        <source>auto, always or never; auto heeds NO_COLOR and TERM=dumb</source>
        <translation>auto, always o never; auto respeta NO_COLOR y TERM=dumb</translation>
    </message>
    <message>
        <source>Where Traydo keeps its control socket (also TRAYDO_RUNTIME_DIR)</source>
        <translation>Dónde tiene Traydo su socket de control (también TRAYDO_RUNTIME_DIR)</translation>
    </message>
    <message>
        <source>Where traydo.toml lies (also TRAYDO_CONFIG_DIR)</source>
        <translation>Dónde está traydo.toml (también TRAYDO_CONFIG_DIR)</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Mostrar la versión</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;. See: traydoctl --help</source>
        <translation>No existe la orden «%1». Véase: traydoctl --help</translation>
    </message>
    <message>
        <source>Traydo is not running, or uses another runtime directory (looked in %1). Start it with: traydo</source>
        <translation>Traydo no está en marcha, o usa otro directorio de ejecución (buscado en %1). Inícielo con: traydo</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>No se ha podido escribir la salida.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Programs</name>
    <message>
        <source>Giving access from the command line is switched off (cli_grants = &quot;never&quot;).</source>
        <translation>Dar acceso desde la línea de órdenes está desactivado (cli_grants = &quot;never&quot;).</translation>
    </message>
    <message>
        <source>Giving access needs a person at a terminal, and this is none. To let scripts do it, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>Para dar acceso hace falta una persona ante un terminal, y esto no lo es. Para que los scripts puedan hacerlo, inicie Traydo con cli_grants = &quot;always&quot;.</translation>
    </message>
    <message>
        <source>What to call it, for yourself</source>
        <translation>Cómo llamarlo, para usted</translation>
    </message>
    <message>
        <source>What it may do: todos:read, todos:write (default: todos:read)</source>
        <translation>Qué puede hacer: todos:read, todos:write (por omisión: todos:read)</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between (default: the first list)</source>
        <translation>«all» (también las futuras), o nombres o ID separados por comas (por omisión: la primera lista)</translation>
    </message>
    <message>
        <source>For how long: 1h, today, 7d … 90d (default: 30d)</source>
        <translation>Por cuánto tiempo: 1h, today, 7d … 90d (por omisión: 30d)</translation>
    </message>
    <message>
        <source>Name:    %1</source>
        <translation>Nombre:     %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>Recibe:     %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>Listas:     %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>Hasta:      %1</translation>
    </message>
    <message>
        <source>This is shown once; keep it where nobody else can read it:</source>
        <translation>Esto se muestra una sola vez; guárdelo donde nadie más pueda leerlo:</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope admite todos:read y todos:write</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Requests</name>
    <message>
        <source>published by %1</source>
        <translation>publicada por %1</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>verificada: %1</translation>
    </message>
    <message>
        <source>you started this</source>
        <translation>lo empezó usted</translation>
    </message>
    <message>
        <source>name not verified</source>
        <translation>nombre sin verificar</translation>
    </message>
    <message>
        <source>No request %1 is waiting; it may have been decided or have run out. See: traydoctl requests</source>
        <translation>No espera ninguna solicitud %1; puede que se haya decidido o haya caducado. Véase: traydoctl requests</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RequestsExtendVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it</source>
        <translation>La solicitud, como la muestra «traydoctl requests»</translation>
    </message>
    <message>
        <source>This request was given more time already.</source>
        <translation>A esta solicitud ya se le dio más tiempo.</translation>
    </message>
    <message>
        <source>%1 waits until %2.</source>
        <translation>%1 espera hasta %2.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RequestsVerb</name>
    <message>
        <source>No requests are waiting.</source>
        <translation>No espera ninguna solicitud.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APLICACIÓN</translation>
    </message>
    <message>
        <source>TRUST</source>
        <translation>CONFIANZA</translation>
    </message>
    <message>
        <source>ASKS FOR</source>
        <translation>PIDE</translation>
    </message>
    <message>
        <source>ANSWER GOES TO</source>
        <translation>LA RESPUESTA VA A</translation>
    </message>
    <message>
        <source>TIME LEFT</source>
        <translation>QUEDA</translation>
    </message>
    <message>
        <source>Allow one with: traydoctl approve ID --number NN (the number is on the browser page)</source>
        <translation>Para permitir una: traydoctl approve ID --number NN (el número está en la página del navegador)</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RevokeVerb</name>
    <message>
        <source>The app, as &apos;traydoctl clients&apos; shows it</source>
        <translation>La aplicación, como la muestra «traydoctl clients»</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>No preguntar</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>Decir solo lo que ocurriría</translation>
    </message>
    <message>
        <source>There is no app %1. See: traydoctl clients</source>
        <translation>No hay ninguna aplicación %1. Véase: traydoctl clients</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>¿Retirar el acceso a %1?</translation>
    </message>
    <message>
        <source>Would revoke %1; open connections that would end: %2.</source>
        <translation>Se retiraría el acceso a %1; conexiones abiertas que se cortarían: %2.</translation>
    </message>
    <message>
        <source>Revoked %1. It has to ask anew.</source>
        <translation>%1 ya no tiene acceso. Tendrá que pedirlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::StatusVerb</name>
    <message>
        <source>Traydo %1, running since %2</source>
        <translation>Traydo %1, en marcha desde %2</translation>
    </message>
    <message>
        <source>Address:           %1</source>
        <translation>Dirección:             %1</translation>
    </message>
    <message>
        <source>Requests waiting:  %1</source>
        <translation>Solicitudes en espera: %1</translation>
    </message>
    <message>
        <source>Apps:              %1</source>
        <translation>Aplicaciones:          %1</translation>
    </message>
    <message>
        <source>Open connections:  %1</source>
        <translation>Conexiones abiertas:   %1</translation>
    </message>
    <message>
        <source>Open todos:        %1</source>
        <translation>Tareas pendientes:     %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>See who is waiting with: traydoctl requests</source>
        <translation>Para ver quién espera: traydoctl requests</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Talk</name>
    <message>
        <source>That cannot be done</source>
        <translation>Eso no se puede hacer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Something changed meanwhile</source>
        <translation>Algo ha cambiado mientras tanto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Demasiado tarde</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Demasiado</translation>
    </message>
    <message>
        <source>The secret store is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Traydo cannot do that now</source>
        <translation>Traydo no puede hacerlo ahora</translation>
    </message>
    <message>
        <source>Traydo failed</source>
        <translation>Traydo ha fallado</translation>
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
        <translation>Esto necesita un sí: dé --yes junto con --no-input.</translation>
    </message>
    <message>
        <source>%1 [y/N]</source>
        <translation>%1 [s/N]</translation>
    </message>
    <message>
        <source>y</source>
        <translation>s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoAddVerb</name>
    <message>
        <source>What is to be done; #list, !1 to !3, @tag, dates and repetitions in it are understood, text in quotation marks is left alone</source>
        <translation>Qué hay que hacer; se entienden #lista, !1 a !3, @etiqueta, fechas y repeticiones, el texto entre comillas se deja como está</translation>
    </message>
    <message>
        <source>Take all of it for the title</source>
        <translation>Tomarlo todo como título</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot; (%2).</source>
        <translation>«%1» añadida (%2).</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>Vence: %1.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoDoneVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list&apos; shows them</source>
        <translation>Las tareas, como las muestra «traydoctl todo list»</translation>
    </message>
    <message>
        <source>Open them again</source>
        <translation>Reabrirlas</translation>
    </message>
    <message>
        <source>Open again: &quot;%1&quot; (%2).</source>
        <translation>Pendiente otra vez: «%1» (%2).</translation>
    </message>
    <message>
        <source>Done: &quot;%1&quot; (%2).</source>
        <translation>Hecha: «%1» (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoEditVerb</name>
    <message>
        <source>The todo, as &apos;traydoctl todo list&apos; shows it</source>
        <translation>La tarea, como la muestra «traydoctl todo list»</translation>
    </message>
    <message>
        <source>A new title</source>
        <translation>Un título nuevo</translation>
    </message>
    <message>
        <source>The todo of the same list to stand before; &quot;&quot; for last</source>
        <translation>La tarea de la misma lista delante de la cual va; &quot;&quot; para el final</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot; (%2).</source>
        <translation>«%1» cambiada (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoFields</name>
    <message>
        <source>The list it belongs to (name or id)</source>
        <translation>La lista a la que pertenece (nombre o ID)</translation>
    </message>
    <message>
        <source>When it is due: 2026-11-21 or 2026-11-21T17:00</source>
        <translation>Cuándo vence: 2026-11-21 o 2026-11-21T17:00</translation>
    </message>
    <message>
        <source>1 is the most urgent, 0 is none</source>
        <translation>1 es la más urgente, 0 ninguna</translation>
    </message>
    <message>
        <source>A tag; may be given several times</source>
        <translation>Una etiqueta; puede repetirse</translation>
    </message>
    <message>
        <source>How it repeats, as RRULE: FREQ=WEEKLY;INTERVAL=2; &quot;&quot; ends it</source>
        <translation>Cómo se repite, como RRULE: FREQ=WEEKLY;INTERVAL=2; &quot;&quot; lo termina</translation>
    </message>
    <message>
        <source>The todo it is a part of; &quot;&quot; makes it one of its own</source>
        <translation>La tarea de la que forma parte; &quot;&quot; la hace independiente</translation>
    </message>
    <message>
        <source>Further text</source>
        <translation>Texto adicional</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoListVerb</name>
    <message>
        <source>Done ones too</source>
        <translation>También las hechas</translation>
    </message>
    <message>
        <source>Only those that are done</source>
        <translation>Solo las hechas</translation>
    </message>
    <message>
        <source>Only this list (name or id)</source>
        <translation>Solo esta lista (nombre o ID)</translation>
    </message>
    <message>
        <source>Only those due then: today, overdue, week, none, 2026-11-21, 2026-11-01..2026-11-30</source>
        <translation>Solo las que vencen: today, overdue, week, none, 2026-11-21, 2026-11-01..2026-11-30</translation>
    </message>
    <message>
        <source>Only those with this tag; may be given several times</source>
        <translation>Solo las que tienen esta etiqueta; puede repetirse</translation>
    </message>
    <message>
        <source>Only those with this priority</source>
        <translation>Solo las de esta prioridad</translation>
    </message>
    <message>
        <source>Only the subtasks of this todo</source>
        <translation>Solo las subtareas de esta tarea</translation>
    </message>
    <message>
        <source>position (as the list shows them), due, created, updated, priority</source>
        <translation>position (como las muestra la lista), due, created, updated, priority</translation>
    </message>
    <message>
        <source>Only what is in the trash</source>
        <translation>Solo lo que está en la papelera</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>Solo las que contienen estas palabras</translation>
    </message>
    <message>
        <source>At most so many (default: 100)</source>
        <translation>Como mucho tantas (por omisión: 100)</translation>
    </message>
    <message>
        <source>There is no list %1. See: traydoctl lists</source>
        <translation>No hay ninguna lista %1. Véase: traydoctl lists</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Todavía no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nada que hacer.</translation>
    </message>
    <message>
        <source>There are more; show them with --limit.</source>
        <translation>Hay más; muéstrelos con --limit.</translation>
    </message>
    <message>
        <source>--sort takes position, due, created, updated or priority</source>
        <translation>--sort admite position, due, created, updated o priority</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TODO</source>
        <translation>TAREA</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>VENCE</translation>
    </message>
    <message>
        <source>PRIORITY</source>
        <translation>PRIORIDAD</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTA</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>ETIQUETAS</translation>
    </message>
    <message>
        <source>MADE BY</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>(done) %1</source>
        <translation>(hecha) %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoRestoreVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list --trash&apos; shows them</source>
        <translation>Las tareas, como las muestra «traydoctl todo list --trash»</translation>
    </message>
    <message>
        <source>Back again: &quot;%1&quot; (%2).</source>
        <translation>Ha vuelto: «%1» (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoRmVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list&apos; shows them</source>
        <translation>Las tareas, como las muestra «traydoctl todo list»</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>No preguntar</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>Decir solo lo que ocurriría</translation>
    </message>
    <message>
        <source>Would remove &quot;%1&quot; (%2).</source>
        <translation>Se quitaría «%1» (%2).</translation>
    </message>
    <message>
        <source>Move %1 to the trash?</source>
        <translation>¿Mover %1 a la papelera?</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot; (%2).</source>
        <translation>«%1» quitada (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Todos</name>
    <message>
        <source>there is no todo %1; see: traydoctl todo list</source>
        <translation>no hay ninguna tarea %1; véase: traydoctl todo list</translation>
    </message>
    <message>
        <source>--due takes 2026-11-21 or 2026-11-21T17:00</source>
        <translation>--due admite 2026-11-21 o 2026-11-21T17:00</translation>
    </message>
    <message>
        <source>--due takes today, overdue, week, none, 2026-11-21 or 2026-11-01..2026-11-30</source>
        <translation>--due admite today, overdue, week, none, 2026-11-21 o 2026-11-01..2026-11-30</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TokensCreateVerb</name>
    <message>
        <source>Make this access token?</source>
        <translation>¿Crear este token de acceso?</translation>
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
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>MAY</source>
        <translation>PUEDE</translation>
    </message>
    <message>
        <source>LISTS</source>
        <translation>LISTAS</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>HASTA</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>USADO</translation>
    </message>
    <message>
        <source>There are no access tokens.</source>
        <translation>No hay tokens de acceso.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TokensRevokeVerb</name>
    <message>
        <source>The token, as &apos;traydoctl tokens list&apos; shows it</source>
        <translation>El token, como lo muestra «traydoctl tokens list»</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>No preguntar</translation>
    </message>
    <message>
        <source>There is no access token %1. See: traydoctl tokens list</source>
        <translation>No hay ningún token de acceso %1. Véase: traydoctl tokens list</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>¿Retirar el acceso a %1?</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <translation>%1 anulado.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::UnblockVerb</name>
    <message>
        <source>The block, as &apos;traydoctl blocks&apos; shows it</source>
        <translation>El bloqueo, como lo muestra «traydoctl blocks»</translation>
    </message>
    <message>
        <source>There is no block %1. See: traydoctl blocks</source>
        <translation>No hay ningún bloqueo %1. Véase: traydoctl blocks</translation>
    </message>
    <message>
        <source>Unblocked.</source>
        <translation>Desbloqueado.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::UndoVerb</name>
    <message>
        <source>The change, as &apos;traydoctl log&apos; shows it</source>
        <translation>El cambio, como lo muestra «traydoctl log»</translation>
    </message>
    <message>
        <source>Instead: everything this app did (name or id)</source>
        <translation>En su lugar: todo lo que hizo esta aplicación (nombre o ID)</translation>
    </message>
    <message>
        <source>With --app, from when on: 2h, today, 2026-11-21T09:00</source>
        <translation>Con --app, desde cuándo: 2h, today, 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>No preguntar</translation>
    </message>
    <message>
        <source>Give a change, or --app and --since. See: traydoctl undo --help</source>
        <translation>Dé un cambio, o --app y --since. Véase: traydoctl undo --help</translation>
    </message>
    <message>
        <source>There is no change %1. See: traydoctl log</source>
        <translation>No hay ningún cambio %1. Véase: traydoctl log</translation>
    </message>
    <message>
        <source>Undone: %1. To take that back: traydoctl undo %2</source>
        <translation>Deshecho: %1. Para volver atrás: traydoctl undo %2</translation>
    </message>
    <message>
        <source>Undo everything %1 did since %2?</source>
        <translation>¿Deshacer todo lo que hizo %1 desde %2?</translation>
    </message>
    <message>
        <source>Changes of %1 undone: %2.</source>
        <translation>Cambios de %1 deshechos: %2.</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>Sin deshacer: %1. %2</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Words</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>--for takes 30m, 1h, today, 7d and the like, at most 90d</source>
        <translation>--for admite 30m, 1h, today, 7d y similares, como mucho 90d</translation>
    </message>
    <message>
        <source>--since takes 30m, 2h, 7d, today, 2026-11-21 or 2026-11-21T09:00</source>
        <translation>--since admite 30m, 2h, 7d, today, 2026-11-21 o 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>%1 is not unique; give more of it</source>
        <translation>%1 no es único; dé más caracteres</translation>
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
        <translation>Añadir una tarea</translation>
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
