<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ChangeText</name>
    <message>
        <source>List added: %1</source>
        <translation>Lista añadida: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadida: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecha: %1</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>Reabierta: %1</translation>
    </message>
    <message>
        <source>List removed: %1</source>
        <translation>Lista quitada: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Quitada: %1</translation>
    </message>
    <message>
        <source>List restored: %1</source>
        <translation>Lista recuperada: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Recuperada: %1</translation>
    </message>
    <message>
        <source>List edited: %1</source>
        <translation>Lista editada: %1</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>Editada: %1</translation>
    </message>
    <message>
        <source>high</source>
        <comment>priority</comment>
        <translation>alta</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>priority</comment>
        <translation>media</translation>
    </message>
    <message>
        <source>low</source>
        <comment>priority</comment>
        <translation>baja</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>An app without a name</source>
        <translation>Una aplicación sin nombre</translation>
    </message>
    <message>
        <source>Taken back – %1</source>
        <comment>what the taking back did</comment>
        <translation>Deshecho – %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>another todo</source>
        <translation>otra tarea</translation>
    </message>
    <message>
        <source>another list</source>
        <translation>otra lista</translation>
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
        <translation>Movida a otro lugar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more todo(s) with it</source>
        <translation>
            <numerusform>y %n tarea más con ella</numerusform>
            <numerusform>y %n tareas más con ella</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>An app without a name</source>
        <translation>Una aplicación sin nombre</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Verificada: %1</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Publicada por %1</translation>
    </message>
    <message>
        <source>Program that you gave a secret</source>
        <translation>Programa al que dio un secreto</translation>
    </message>
    <message>
        <source>Program that you gave an access token</source>
        <translation>Programa al que dio un token de acceso</translation>
    </message>
    <message>
        <source>Program of this computer, name not verified</source>
        <translation>Programa de este equipo, nombre sin verificar</translation>
    </message>
    <message>
        <source>Name not verified</source>
        <translation>Nombre sin verificar</translation>
    </message>
    <message>
        <source>May read and change</source>
        <translation>Puede leer y cambiar</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Puede leer</translation>
    </message>
    <message>
        <source>all lists</source>
        <translation>todas las listas</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>ninguna lista</translation>
    </message>
    <message>
        <source>Registered, but may not see anything</source>
        <translation>Registrada, pero no puede ver nada</translation>
    </message>
    <message>
        <source>%1 · %2 · until %3</source>
        <comment>rights, lists, end</comment>
        <translation>%1 · %2 · hasta el %3</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <comment>time</comment>
        <translation>Vista %1</translation>
    </message>
    <message>
        <source>Never seen at work</source>
        <translation>Nunca vista en acción</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>seen, connections</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s)</source>
        <translation>
            <numerusform>%n conexión abierta</numerusform>
            <numerusform>%n conexiones abiertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyTodos</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nada encontrado para «%1»</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Nothing to do in %1</source>
        <translation>Nada que hacer en %1</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>No hay nada vencido</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Mostrar hoy</translation>
    </message>
    <message>
        <source>Nothing left for today</source>
        <translation>No queda nada para hoy</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>Mostrar lo que sigue</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>No hay nada previsto</translation>
    </message>
    <message>
        <source>Todos that are due tomorrow or later stand here.</source>
        <translation>Aquí están las tareas que vencen mañana o más tarde.</translation>
    </message>
    <message>
        <source>Every todo has a date</source>
        <translation>Todas las tareas tienen fecha</translation>
    </message>
    <message>
        <source>No app has changed anything yet</source>
        <translation>Ninguna aplicación ha cambiado nada aún</translation>
    </message>
    <message>
        <source>To connect one, give it this address:</source>
        <translation>Para conectar una, dele esta dirección:</translation>
    </message>
    <message>
        <source>Nothing is completed yet</source>
        <translation>Todavía no hay nada hecho</translation>
    </message>
    <message>
        <source>Show all todos</source>
        <translation>Mostrar todas las tareas</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>Lo que borre se queda aquí 30 días.</translation>
    </message>
    <message>
        <source>No open todos</source>
        <translation>No hay tareas pendientes</translation>
    </message>
    <message>
        <source>Type one above, or connect an app with this address:</source>
        <translation>Escriba una arriba, o conecte una aplicación con esta dirección:</translation>
    </message>
</context>
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
        <translation>Calendario (iCalendar)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Notes, subtasks and some repetitions are left out.</source>
        <translation>Se omiten notas, subtareas y algunas repeticiones.</translation>
    </message>
    <message>
        <source>Colours and order of the lists are left out.</source>
        <translation>Se omiten los colores y el orden de las listas.</translation>
    </message>
    <message>
        <source>For tables and scripts; colours and order of the lists are left out.</source>
        <translation>Para tablas y scripts; se omiten los colores y el orden de las listas.</translation>
    </message>
    <message>
        <source>Nothing is lost. Best for moving to another computer.</source>
        <translation>No se pierde nada. Lo mejor para cambiar de equipo.</translation>
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
    <name>ListColors</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
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
        <translation>No se puede responder a la solicitud de esta aplicación</translation>
    </message>
    <message>
        <source>Nothing was shared. Remove Traydo in the app and connect it again; if that does not help, the app&apos;s makers need to know.</source>
        <translation>No se ha compartido nada. Quite Traydo en la aplicación y vuelva a conectarla; si no sirve, deben saberlo los autores de la aplicación.</translation>
    </message>
    <message>
        <source>Open this in a window of its own</source>
        <translation>Abra esto en una ventana propia</translation>
    </message>
    <message>
        <source>Another page tried to ask for your todos from within.</source>
        <translation>Otra página intentó pedir sus tareas desde dentro de ella.</translation>
    </message>
    <message>
        <source>Nothing was shared. Start again from the app that you want to connect.</source>
        <translation>No se ha compartido nada. Empiece de nuevo desde la aplicación que quiere conectar.</translation>
    </message>
    <message>
        <source>This app is turned away</source>
        <translation>Esta aplicación no puede preguntar</translation>
    </message>
    <message>
        <source>You denied or blocked such requests in Traydo.</source>
        <translation>Usted rechazó o bloqueó este tipo de solicitudes en Traydo.</translation>
    </message>
    <message>
        <source>Nothing was shared. Blocks are undone with %1.</source>
        <translation>No se ha compartido nada. Los bloqueos se deshacen con %1.</translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation>Hay demasiadas solicitudes en espera</translation>
    </message>
    <message>
        <source>Answer the open requests in Traydo, or wait until they run out.</source>
        <translation>Responda a las solicitudes abiertas en Traydo o espere a que caduquen.</translation>
    </message>
    <message>
        <source>Then start again from the app.</source>
        <translation>Después, empiece de nuevo desde la aplicación.</translation>
    </message>
    <message>
        <source>The request is malformed: %1.</source>
        <translation>La solicitud está mal formada: %1.</translation>
    </message>
    <message>
        <source>The app&apos;s address is not acceptable: %1.</source>
        <translation>La dirección de la aplicación no es admisible: %1.</translation>
    </message>
    <message>
        <source>The app is named by a web address, and Traydo is set not to read any (%1). It can register instead.</source>
        <translation>La aplicación se identifica con una dirección web, y Traydo está configurado para no leer ninguna (%1). En su lugar puede registrarse.</translation>
    </message>
    <message>
        <source>New apps may not introduce themselves here now.</source>
        <translation>Ahora no pueden presentarse aquí aplicaciones nuevas.</translation>
    </message>
    <message>
        <source>Traydo does not know this app (any more).</source>
        <translation>Traydo no conoce (o ya no conoce) esta aplicación.</translation>
    </message>
    <message>
        <source>The app did not say where the answer should go.</source>
        <translation>La aplicación no dijo adónde debe ir la respuesta.</translation>
    </message>
    <message>
        <source>The app wants the answer sent to an address that it never registered.</source>
        <translation>La aplicación quiere que la respuesta se envíe a una dirección que nunca registró.</translation>
    </message>
    <message>
        <source>Traydo could not reach the app&apos;s publisher</source>
        <translation>Traydo no pudo llegar a quien publica la aplicación</translation>
    </message>
    <message>
        <source>To know who asks, Traydo reads what %1 says about its app, and that failed for want of a network: %2.</source>
        <translation>Para saber quién pregunta, Traydo lee lo que %1 dice de su aplicación, y eso falló por falta de red: %2.</translation>
    </message>
    <message>
        <source>Check the connection to the internet and start again from the app. Or let apps connect without the internet: write %1 under %2 in %3 and restart Traydo; apps then register with it directly.</source>
        <translation>Compruebe la conexión a internet y empiece de nuevo desde la aplicación. O deje que las aplicaciones se conecten sin internet: escriba %1 bajo %2 en %3 y reinicie Traydo; entonces se registran directamente en él.</translation>
    </message>
    <message>
        <source>What its publisher says about this app cannot be used</source>
        <translation>Lo que dice de esta aplicación quien la publica no se puede usar</translation>
    </message>
    <message>
        <source>The app names %1 as its publisher. What is wrong: %2.</source>
        <translation>La aplicación dice que la publica %1. Lo que falla: %2.</translation>
    </message>
    <message>
        <source>Nothing was shared. The app&apos;s makers need to know.</source>
        <translation>No se ha compartido nada. Deben saberlo los autores de la aplicación.</translation>
    </message>
    <message>
        <source>Traydo reads what %1 says about the app that wants to connect.</source>
        <translation>Traydo lee lo que %1 dice de la aplicación que quiere conectarse.</translation>
    </message>
    <message>
        <source>Looking up this app…</source>
        <translation>Buscando esta aplicación…</translation>
    </message>
    <message>
        <source>This takes a few seconds at most. The page goes on by itself.</source>
        <translation>Esto tarda unos segundos como mucho. La página sigue por sí sola.</translation>
    </message>
    <message>
        <source>Another page led here, in the name of an app of %1.</source>
        <translation>Otra página le trajo aquí, en nombre de una aplicación de %1.</translation>
    </message>
    <message>
        <source>Connect an app?</source>
        <translation>¿Conectar una aplicación?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>If you did not start this, close the page: nothing has happened yet.</source>
        <translation>Si no lo empezó usted, cierre la página: todavía no ha pasado nada.</translation>
    </message>
    <message>
        <source>Too many apps at once</source>
        <translation>Demasiadas aplicaciones a la vez</translation>
    </message>
    <message>
        <source>Traydo was asked to look up too many apps within a minute.</source>
        <translation>Se pidió a Traydo que buscara demasiadas aplicaciones en un minuto.</translation>
    </message>
    <message>
        <source>Nothing was shared. Wait a minute, then start again from the app.</source>
        <translation>No se ha compartido nada. Espere un minuto y empiece de nuevo desde la aplicación.</translation>
    </message>
    <message>
        <source>Traydo cannot store this app right now</source>
        <translation>Traydo no puede guardar esta aplicación en este momento</translation>
    </message>
    <message>
        <source>What its publisher says about it was read, but could not be kept.</source>
        <translation>Se leyó lo que dice de ella quien la publica, pero no se pudo guardar.</translation>
    </message>
    <message>
        <source>Nothing was shared. Try again in a moment.</source>
        <translation>No se ha compartido nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Too many requests in a row</source>
        <translation>Demasiadas solicitudes seguidas</translation>
    </message>
    <message>
        <source>An app asked for your todos again and again within a minute.</source>
        <translation>Una aplicación pidió sus tareas una y otra vez en un minuto.</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Return to the app</source>
        <translation>Volver a la aplicación</translation>
    </message>
    <message>
        <source>see and change todos</source>
        <translation>leer y cambiar tareas</translation>
    </message>
    <message>
        <source>see todos</source>
        <translation>leer tareas</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Publicada por %1</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Verificada: %1</translation>
    </message>
    <message>
        <source>You started this</source>
        <translation>Lo empezó usted</translation>
    </message>
    <message>
        <source>Name not verified</source>
        <translation>Nombre sin verificar</translation>
    </message>
    <message>
        <source>Waiting for your answer in Traydo.</source>
        <translation>Esperando su respuesta en Traydo.</translation>
    </message>
    <message>
        <source>Approved. Taking you back to the app…</source>
        <translation>Permitido. Volviendo a la aplicación…</translation>
    </message>
    <message>
        <source>Denied. Taking you back to the app…</source>
        <translation>Rechazado. Volviendo a la aplicación…</translation>
    </message>
    <message>
        <source>Cancelled. Taking you back to the app…</source>
        <translation>Cancelado. Volviendo a la aplicación…</translation>
    </message>
    <message>
        <source>Nobody answered in time. Taking you back to the app…</source>
        <translation>Nadie respondió a tiempo. Volviendo a la aplicación…</translation>
    </message>
    <message>
        <source>This request is over. Start again from the app.</source>
        <translation>Esta solicitud ha terminado. Empiece de nuevo desde la aplicación.</translation>
    </message>
    <message>
        <source>Traydo does not answer. Is it still running?</source>
        <translation>Traydo no responde. ¿Sigue en marcha?</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Approve in Traydo: click its icon in the tray, or run %1. The number it asks for is this one.</source>
        <translation>Permítalo en Traydo: haga clic en su icono del panel o ejecute %1. El número que pide es este.</translation>
    </message>
    <message>
        <source>Wants to</source>
        <translation>Quiere</translation>
    </message>
    <message>
        <source>Answer goes to</source>
        <translation>La respuesta va a</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Some apps stop waiting after about 30 seconds. If yours did, start again from there.</source>
        <translation>Algunas aplicaciones dejan de esperar a los 30 segundos más o menos. Si la suya lo hizo, empiece de nuevo desde ella.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Approved, but late</source>
        <translation>Permitido, pero tarde</translation>
    </message>
    <message>
        <source>The app may have stopped waiting. If the next page does not open, start again from the app: Traydo asks you once more, since every request is asked about anew.</source>
        <translation>Puede que la aplicación haya dejado de esperar. Si la página siguiente no se abre, empiece de nuevo desde la aplicación: Traydo le preguntará otra vez, porque pregunta por cada solicitud.</translation>
    </message>
    <message>
        <source>This request is over</source>
        <translation>Esta solicitud ha terminado</translation>
    </message>
    <message>
        <source>It was answered or ran out some time ago.</source>
        <translation>Se respondió o caducó hace algún tiempo.</translation>
    </message>
    <message>
        <source>Start again from the app that you want to connect.</source>
        <translation>Empiece de nuevo desde la aplicación que quiere conectar.</translation>
    </message>
    <message>
        <source>Traydo cannot store its answer right now</source>
        <translation>Traydo no puede guardar su respuesta en este momento</translation>
    </message>
    <message>
        <source>You approved, but nothing was handed out yet.</source>
        <translation>Usted lo permitió, pero aún no se ha entregado nada.</translation>
    </message>
    <message>
        <source>Reload this page in a moment.</source>
        <translation>Vuelva a cargar esta página en un momento.</translation>
    </message>
    <message>
        <source>%1 – approve in Traydo</source>
        <translation>%1 – permitir en Traydo</translation>
    </message>
    <message>
        <source>%1 asks for your todos</source>
        <translation>%1 pide acceso a sus tareas</translation>
    </message>
    <message>
        <source>Or let Traydo do it: choose %1 in its menu, or type %2.</source>
        <translation>O deje que lo haga Traydo: elija %1 en su menú o escriba %2.</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Conectar una aplicación…</translation>
    </message>
    <message>
        <source>Traydo is running</source>
        <translation>Traydo está en marcha</translation>
    </message>
    <message>
        <source>Your todos are not shown in the browser: only apps that you let in can see them. Give an app this address:</source>
        <translation>Sus tareas no se muestran en el navegador: solo pueden verlas las aplicaciones que usted deja entrar. Dé esta dirección a una aplicación:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>The browser did not allow it. Select the address and copy it by hand.</source>
        <translation>El navegador no lo permitió. Seleccione la dirección y cópiela a mano.</translation>
    </message>
    <message>
        <source>The app then asks to connect, and you answer in Traydo. Nobody can let an app in from a web page.</source>
        <translation>La aplicación pide entonces conectarse, y usted responde en Traydo. Nadie puede dejar entrar una aplicación desde una página web.</translation>
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
        <translation>Cada día</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Cada día</numerusform>
            <numerusform>Cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Cada semana</numerusform>
            <numerusform>Cada %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Cada mes</numerusform>
            <numerusform>Cada %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Cada año</numerusform>
            <numerusform>Cada %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Cada día laborable</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every week, days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>every week, 5 times</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeats by its own rule</source>
        <translation>Se repite según su propia regla</translation>
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
        <source>Name not verified: any program here can call itself that.</source>
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
    <message>
        <source>%1 · from %2</source>
        <comment>wish, origin</comment>
        <translation>%1 · desde %2</translation>
    </message>
    <message>
        <source>%1 · from %2 · answer goes to %3</source>
        <comment>wish, origin, host</comment>
        <translation>%1 · desde %2 · la respuesta va a %3</translation>
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
    <name>TodoView</name>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Changed by apps</source>
        <translation>Cambiadas por aplicaciones</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
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
        <translation>Hecho. Puede cerrar esta página y volver a su programa.</translation>
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
        <source>traydo: no display here. Start it without a window: traydo --no-gui</source>
        <translation>traydo: aquí no hay pantalla. Inícielo sin ventana: traydo --no-gui</translation>
    </message>
    <message>
        <source>Traydo runs already, without a window: this is its window.</source>
        <translation>Traydo ya está en marcha, sin ventana: esta es su ventana.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ApproveVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it; on a terminal it may be left out when only one is waiting</source>
        <translation>La solicitud, como la muestra «traydoctl requests»; en un terminal puede omitirse si solo espera una</translation>
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
    <message>
        <source>The two-digit number that the browser page or the app shows</source>
        <translation>El número de dos cifras que muestra la página del navegador o la aplicación</translation>
    </message>
    <message>
        <source>That is not the number. The request stays open; the third wrong number denies it.</source>
        <translation>Ese no es el número. La solicitud sigue abierta; el tercer número incorrecto la rechaza.</translation>
    </message>
    <message>
        <source>That is not the number.</source>
        <translation>Ese no es el número.</translation>
    </message>
    <message>
        <source>Number that the app shows (empty to stop):</source>
        <translation>Número que muestra la aplicación (vacío para dejarlo):</translation>
    </message>
</context>
<context>
    <name>traydo::cli::BackupVerb</name>
    <message>
        <source>A file that is not there yet</source>
        <translation>Un archivo que aún no existe</translation>
    </message>
    <message>
        <source>Everything is in %1. Only you can read it; keep it that way. Restored, it lets no app in: they have to ask again.</source>
        <translation>Todo está en %1. Solo usted puede leerlo; manténgalo así. Restaurado, no deja entrar a ninguna aplicación: tienen que preguntar de nuevo.</translation>
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
    <name>traydo::cli::ClientsEditVerb</name>
    <message>
        <source>The app, as &apos;traydoctl clients&apos; shows it</source>
        <translation>La aplicación, como la muestra «traydoctl clients»</translation>
    </message>
    <message>
        <source>What it may do: todos:read, todos:write</source>
        <translation>Lo que puede hacer: todos:read, todos:write</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between</source>
        <translation>«all» (también las futuras), o nombres o ID separados por comas</translation>
    </message>
    <message>
        <source>For how long from now: 1h, today, 7d … 90d</source>
        <translation>Por cuánto tiempo desde ahora: 1h, today, 7d … 90d</translation>
    </message>
    <message>
        <source>Say what to change: --scope, --lists or --for.</source>
        <translation>Diga qué cambiar: --scope, --lists o --for.</translation>
    </message>
    <message>
        <source>There is no app %1. See: traydoctl clients</source>
        <translation>No hay ninguna aplicación %1. Véase: traydoctl clients</translation>
    </message>
    <message>
        <source>App:     %1</source>
        <translation>Aplicación: %1</translation>
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
        <source>Change it?</source>
        <translation>¿Cambiarlo?</translation>
    </message>
    <message>
        <source>Changed. %1 gets what is new when it next fetches a token; what was taken away is gone at once.</source>
        <translation>Cambiado. %1 recibe lo nuevo con su próximo token; lo retirado desaparece enseguida.</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope admite todos:read y todos:write</translation>
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
    <message>
        <source>bridge</source>
        <translation>puente</translation>
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
    <message>
        <source>Keep all apps out for now; none of them loses its access</source>
        <translation>Dejar fuera por ahora a todas las aplicaciones; ninguna pierde su acceso</translation>
    </message>
    <message>
        <source>Let the apps go on after a pause</source>
        <translation>Dejar seguir a las aplicaciones tras una pausa</translation>
    </message>
    <message>
        <source>Change what an app may do, in which lists and until when</source>
        <translation>Cambiar lo que puede hacer una aplicación, en qué listas y hasta cuándo</translation>
    </message>
    <message>
        <source>Show the settings and where they stand</source>
        <translation>Mostrar la configuración y dónde está</translation>
    </message>
    <message>
        <source>Change a setting while Traydo runs</source>
        <translation>Cambiar un ajuste mientras Traydo funciona</translation>
    </message>
    <message>
        <source>Write a copy of all data into a new file</source>
        <translation>Escribir una copia de todos los datos en un archivo nuevo</translation>
    </message>
    <message>
        <source>Tell an app on this computer about Traydo, or see which ones know it</source>
        <translation>Hablar de Traydo a una aplicación de este equipo, o ver cuáles lo conocen</translation>
    </message>
    <message>
        <source>Find out what keeps Traydo from working, and what to do about it</source>
        <translation>Averiguar qué impide que Traydo funcione, y qué hacer</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ConnectVerb</name>
    <message>
        <source>The app, as &apos;traydoctl connect&apos; shows it; left out: show them all</source>
        <translation>La aplicación, como la muestra «traydoctl connect»; sin ella: mostrarlas todas</translation>
    </message>
    <message>
        <source>Show what would be run or changed (this is what happens anyway without --apply and --remove)</source>
        <translation>Mostrar lo que se ejecutaría o cambiaría (es lo que ocurre también sin --apply ni --remove)</translation>
    </message>
    <message>
        <source>Do it: run the app&apos;s own command, or edit its settings</source>
        <translation>Hacerlo: ejecutar la orden de la aplicación, o editar su configuración</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>With --apply or --remove: only show what would happen</source>
        <translation>Con --apply o --remove: mostrar solo lo que ocurriría</translation>
    </message>
    <message>
        <source>Do not ask before a file is changed</source>
        <translation>No preguntar antes de cambiar un archivo</translation>
    </message>
    <message>
        <source>Give one of --print, --apply and --remove.</source>
        <translation>Dé solo uno de --print, --apply y --remove.</translation>
    </message>
    <message>
        <source>Say which app; see: traydoctl connect</source>
        <translation>Diga qué aplicación; véase: traydoctl connect</translation>
    </message>
    <message>
        <source>Traydo does not know an app %1. See: traydoctl connect</source>
        <translation>Traydo no conoce ninguna aplicación %1. Véase: traydoctl connect</translation>
    </message>
    <message>
        <source>Traydo is not running; this is for the address that it will have.</source>
        <translation>Traydo no está en marcha; esto vale para la dirección que tendrá.</translation>
    </message>
    <message>
        <source>%1 knows Traydo already.</source>
        <translation>%1 ya conoce Traydo.</translation>
    </message>
    <message>
        <source>Traydo cannot do this for you from here; do it by hand as shown above.</source>
        <translation>Traydo no puede hacerlo por usted desde aquí; hágalo a mano como se muestra arriba.</translation>
    </message>
    <message>
        <source>Start %1 again. It will ask to connect; answer in Traydo&apos;s window, or with: traydoctl requests</source>
        <translation>Reinicie %1. Pedirá conectarse; responda en la ventana de Traydo, o con: traydoctl requests</translation>
    </message>
    <message>
        <source>%1 knows nothing of Traydo.</source>
        <translation>%1 no sabe nada de Traydo.</translation>
    </message>
    <message>
        <source>Remove “traydo” from the MCP servers in the settings of %1.</source>
        <translation>Quite «traydo» de los servidores MCP en la configuración de %1.</translation>
    </message>
    <message>
        <source>The settings were left as they are.</source>
        <translation>La configuración se quedó como está.</translation>
    </message>
    <message>
        <source>These commands are run:</source>
        <translation>Se ejecutan estas órdenes:</translation>
    </message>
    <message>
        <source>This is changed in %1:</source>
        <translation>Esto cambia en %1:</translation>
    </message>
    <message>
        <source>Open this link; %1 then asks whether to add Traydo:</source>
        <translation>Abra este enlace; %1 pregunta entonces si debe añadir Traydo:</translation>
    </message>
    <message>
        <source>Put this into the settings for MCP servers:</source>
        <translation>Ponga esto en la configuración de servidores MCP:</translation>
    </message>
    <message>
        <source>Do it with: traydoctl connect %1 --apply</source>
        <translation>Hágalo con: traydoctl connect %1 --apply</translation>
    </message>
    <message>
        <source>Change this file?</source>
        <translation>¿Cambiar este archivo?</translation>
    </message>
    <message>
        <source>Done. The file as it was is kept in %1</source>
        <translation>Hecho. El archivo como estaba se guarda en %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>%1 did not do it: %2.</source>
        <translation>%1 no lo ha hecho: %2.</translation>
    </message>
    <message>
        <source>Now sign in from a terminal: %1</source>
        <translation>Identifíquese ahora en un terminal: %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Connections</name>
    <message>
        <source>not connected</source>
        <translation>sin conectar</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>knows another address: %1</source>
        <translation>conoce otra dirección: %1</translation>
    </message>
    <message>
        <source>told in the wrong place (%1)</source>
        <translation>anotado en el lugar equivocado (%1)</translation>
    </message>
    <message>
        <source>settings cannot be read: %1</source>
        <translation>configuración ilegible: %1</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APLICACIÓN</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>None of the apps that Traydo knows was found on this computer.</source>
        <translation>No se ha encontrado en este equipo ninguna de las aplicaciones que Traydo conoce.</translation>
    </message>
    <message>
        <source>Not found here: %1</source>
        <translation>No encontradas aquí: %1</translation>
    </message>
    <message>
        <source>See what connecting would do with: traydoctl connect APP; for an app that is not named here: traydoctl connect other</source>
        <translation>Vea qué haría la conexión con: traydoctl connect APP; para una aplicación que no está aquí: traydoctl connect other</translation>
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
    <name>traydo::cli::DoctorVerb</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>See above what to do.</source>
        <translation>Arriba se dice qué hacer.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALLO</translation>
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
    <name>traydo::cli::Granting</name>
    <message>
        <source>Giving access from the command line is switched off (cli_grants = &quot;never&quot;).</source>
        <translation>Dar acceso desde la línea de órdenes está desactivado (cli_grants = &quot;never&quot;).</translation>
    </message>
    <message>
        <source>Giving access needs a person at a terminal, and this is none. To let scripts do it, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>Para dar acceso hace falta una persona ante un terminal, y esto no lo es. Para que los scripts puedan hacerlo, inicie Traydo con cli_grants = &quot;always&quot;.</translation>
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
    <message>
        <source>Up to when: as --since</source>
        <translation>Hasta cuándo: como --since</translation>
    </message>
    <message>
        <source>Only this: created, updated, completed, reopened, deleted, restored; may be given several times</source>
        <translation>Solo esto: created, updated, completed, reopened, deleted, restored; puede repetirse</translation>
    </message>
    <message>
        <source>--until takes what --since takes, such as 2h or today</source>
        <translation>--until admite lo mismo que --since, como 2h o today</translation>
    </message>
    <message>
        <source>--kind takes created, updated, completed, reopened, deleted or restored</source>
        <translation>--kind admite created, updated, completed, reopened, deleted o restored</translation>
    </message>
</context>
<context>
    <name>traydo::cli::PauseVerb</name>
    <message>
        <source>Paused. Apps are told so, and nothing they ask is done. Go on with: traydoctl resume</source>
        <translation>En pausa. Se avisa a las aplicaciones, y nada de lo que piden se hace. Para seguir: traydoctl resume</translation>
    </message>
    <message>
        <source>Apps may go on.</source>
        <translation>Las aplicaciones pueden seguir.</translation>
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
        <source>The output could not be written.</source>
        <translation>No se ha podido escribir la salida.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Programs</name>
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
    <message>
        <source>the program on this computer</source>
        <translation>el programa de este equipo</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 en este equipo</translation>
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
        <source>Allow one with: traydoctl approve ID --number NN (the browser page or the app shows it)</source>
        <translation>Para permitir una: traydoctl approve ID --number NN (lo muestra la página del navegador o la aplicación)</translation>
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
    <name>traydo::cli::SettingsSetVerb</name>
    <message>
        <source>port, lan_enabled, lan_port or client_metadata_documents</source>
        <translation>port, lan_enabled, lan_port o client_metadata_documents</translation>
    </message>
    <message>
        <source>A number; true or false</source>
        <translation>Un número; true o false</translation>
    </message>
    <message>
        <source>Done. Apps have to use the new address: %1</source>
        <translation>Hecho. Las aplicaciones deben usar la nueva dirección: %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>There is no setting %1. See: traydoctl settings</source>
        <translation>No hay ningún ajuste %1. Véase: traydoctl settings</translation>
    </message>
    <message>
        <source>it is true or false</source>
        <translation>Esto admite true o false</translation>
    </message>
</context>
<context>
    <name>traydo::cli::SettingsVerb</name>
    <message>
        <source>SETTING</source>
        <translation>AJUSTE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>DECIDED BY</source>
        <translation>DECIDIDO POR</translation>
    </message>
    <message>
        <source>an option or variable</source>
        <translation>una opción o variable</translation>
    </message>
    <message>
        <source>traydo.toml</source>
        <translation>traydo.toml</translation>
    </message>
    <message>
        <source>File:  %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>Data:  %1</source>
        <translation>Datos: %1</translation>
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
    <message>
        <source>Paused:            apps are kept out until: traydoctl resume</source>
        <translation>En pausa: las aplicaciones quedan fuera hasta: traydoctl resume</translation>
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
    <message>
        <source>Traydo is not running, or uses another runtime directory (looked in %1). Start it with: traydo</source>
        <translation>Traydo no está en marcha, o usa otro directorio de ejecución (buscado en %1). Inícielo con: traydo</translation>
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
    <message>
        <source>Only those that an app made or changed last</source>
        <translation>Solo las que una aplicación creó o cambió la última</translation>
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
    <name>traydo::control::ReasonText</name>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>El puerto %1 lo usa otro programa.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (process %3).</source>
        <translation>El puerto %1 lo usa %2 (proceso %3).</translation>
    </message>
    <message>
        <source>Traydo cannot listen on port %1.</source>
        <translation>Traydo no puede escuchar en el puerto %1.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Other devices need a port of their own.</source>
        <translation>Los otros dispositivos necesitan un puerto propio.</translation>
    </message>
    <message>
        <source>An option or variable that Traydo was started with decides this.</source>
        <translation>Lo decide una opción o variable con la que se inició Traydo.</translation>
    </message>
    <message>
        <source>%1 is no address that Traydo can listen on.</source>
        <translation>%1 no es una dirección en la que Traydo pueda escuchar.</translation>
    </message>
    <message>
        <source>This computer has neither a name nor an address in the network.</source>
        <translation>Este equipo no tiene nombre ni dirección en la red.</translation>
    </message>
    <message>
        <source>Other devices cannot connect.</source>
        <translation>No pueden conectarse otros dispositivos.</translation>
    </message>
    <message>
        <source>The certificate for other devices was made anew. They have to trust it again.</source>
        <translation>Se creó de nuevo el certificado para otros dispositivos. Deben volver a confiar en él.</translation>
    </message>
    <message>
        <source>The new settings could not be put into force. Those of before count again.</source>
        <translation>No se pudo aplicar la nueva configuración. Vuelve a valer la anterior.</translation>
    </message>
    <message>
        <source>The data is older than what Traydo knew last, as after restoring a backup. Every app has to ask again, and programs need new secrets.</source>
        <translation>Los datos son más antiguos que los últimos que Traydo conocía, como tras restaurar una copia de seguridad. Cada aplicación debe volver a preguntar y los programas necesitan secretos nuevos.</translation>
    </message>
    <message>
        <source>The signing secret was replaced since the last start. Every app has to ask again. If you did not do this, find out who did.</source>
        <translation>El secreto de firma fue sustituido desde el último inicio. Cada aplicación debe volver a preguntar. Si no fue usted, averigüe quién fue.</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>El título está vacío.</translation>
    </message>
    <message>
        <source>The title must be one line of plain text.</source>
        <translation>El título debe ser una línea de texto sencillo.</translation>
    </message>
    <message>
        <source>The title has %L1 characters; at most %L2 are allowed.</source>
        <translation>El título tiene %L1 caracteres; se permiten como mucho %L2.</translation>
    </message>
    <message>
        <source>The notes hold control characters.</source>
        <translation>Las notas contienen caracteres de control.</translation>
    </message>
    <message>
        <source>The notes have %L1 characters; at most %L2 are allowed.</source>
        <translation>Las notas tienen %L1 caracteres; se permiten como mucho %L2.</translation>
    </message>
    <message>
        <source>A tag must be one word of plain text.</source>
        <translation>Una etiqueta debe ser una palabra de texto sencillo.</translation>
    </message>
    <message>
        <source>A tag has %L1 characters; at most %L2 are allowed.</source>
        <translation>Una etiqueta tiene %L1 caracteres; se permiten como mucho %L2.</translation>
    </message>
    <message>
        <source>There are %L1 tags; at most %L2 are allowed.</source>
        <translation>Hay %L1 etiquetas; se permiten como mucho %L2.</translation>
    </message>
    <message>
        <source>There is no such due date.</source>
        <translation>Esta fecha no existe.</translation>
    </message>
    <message>
        <source>There is no time zone %1.</source>
        <translation>No existe la zona horaria %1.</translation>
    </message>
    <message>
        <source>Traydo does not know this kind of repetition.</source>
        <translation>Traydo no conoce este tipo de repetición.</translation>
    </message>
    <message>
        <source>The name of the list is empty.</source>
        <translation>El nombre de la lista está vacío.</translation>
    </message>
    <message>
        <source>The name of a list must be one line of plain text.</source>
        <translation>El nombre de una lista debe ser una línea de texto sencillo.</translation>
    </message>
    <message>
        <source>The name of the list has %L1 characters; at most %L2 are allowed.</source>
        <translation>El nombre de la lista tiene %L1 caracteres; se permiten como mucho %L2.</translation>
    </message>
    <message>
        <source>It was in the trash.</source>
        <translation>Estaba en la papelera.</translation>
    </message>
    <message>
        <source>It is in the trash; restore it there.</source>
        <translation>Está en la papelera; restáurela allí.</translation>
    </message>
    <message>
        <source>Its list was in the trash.</source>
        <translation>Su lista estaba en la papelera.</translation>
    </message>
    <message>
        <source>What it is a part of is not there; it stands on its own.</source>
        <translation>Falta aquello de lo que es parte; queda por sí sola.</translation>
    </message>
    <message>
        <source>It is no todo, but: %1.</source>
        <translation>No es una tarea, sino: %1.</translation>
    </message>
    <message>
        <source>It is a note without a todo.</source>
        <translation>Es una nota sin tarea.</translation>
    </message>
    <message>
        <source>It changes one day of a repetition alone, which Traydo does not keep.</source>
        <translation>Cambia un solo día de una repetición, y eso Traydo no lo guarda.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be read.</source>
        <translation>El valor de %1 no se puede leer.</translation>
    </message>
    <message>
        <source>The repetition is left out: Traydo does not know this kind.</source>
        <translation>Se omite la repetición: Traydo no conoce este tipo.</translation>
    </message>
    <message>
        <source>The repetition is left out: nothing says when it starts.</source>
        <translation>Se omite la repetición: nada dice cuándo empieza.</translation>
    </message>
    <message>
        <source>The due date “%1” is left out: it cannot be read.</source>
        <translation>Se omite la fecha «%1»: no se puede leer.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; the time is taken as yours.</source>
        <translation>La zona horaria «%1» es desconocida; la hora se toma como la suya.</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8. Save the file as UTF-8.</source>
        <translation>La línea %1 no es texto en UTF-8. Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>The file is not strict JSON.</source>
        <translation>El archivo no es JSON estricto.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>La línea %1 no es JSON.</translation>
    </message>
    <message>
        <source>The file is no export of Traydo.</source>
        <translation>El archivo no es una exportación de Traydo.</translation>
    </message>
    <message>
        <source>Line %1 does not fit into a calendar file.</source>
        <translation>La línea %1 no encaja en un archivo de calendario.</translation>
    </message>
    <message>
        <source>The first line must name the columns, one of them “title”.</source>
        <translation>La primera línea debe nombrar las columnas, una de ellas «title».</translation>
    </message>
    <message>
        <source>The quotation marks in line %1 do not fit together.</source>
        <translation>Las comillas de la línea %1 no casan.</translation>
    </message>
    <message>
        <source>The file is no longer at hand. Start again.</source>
        <translation>El archivo ya no está a mano. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Todo %1 of the file is not as Traydo writes it.</source>
        <translation>La tarea %1 del archivo no es como las escribe Traydo.</translation>
    </message>
    <message>
        <source>Todo %1 of the file is not as Traydo writes it: see %2.</source>
        <translation>La tarea %1 del archivo no es como las escribe Traydo: vea %2.</translation>
    </message>
    <message>
        <source>List %1 of the file is not as Traydo writes it.</source>
        <translation>La lista %1 del archivo no es como las escribe Traydo.</translation>
    </message>
    <message>
        <source>List %1 of the file is not as Traydo writes it: see %2.</source>
        <translation>La lista %1 del archivo no es como las escribe Traydo: vea %2.</translation>
    </message>
    <message>
        <source>The file is not as Traydo writes it: see %1.</source>
        <translation>El archivo no es como los escribe Traydo: vea %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it up.</source>
        <translation>El archivo ocupa más de %1. Divídalo.</translation>
    </message>
    <message>
        <source>The file holds %L1 todos; at most %L2 come in at once.</source>
        <translation>El archivo tiene %L1 tareas; entran como mucho %L2 de una vez.</translation>
    </message>
    <message>
        <source>There would be more than %L1 lists.</source>
        <translation>Habría más de %L1 listas.</translation>
    </message>
    <message>
        <source>The file would be larger than %1. Export list by list.</source>
        <translation>El archivo ocuparía más de %1. Exporte lista por lista.</translation>
    </message>
    <message>
        <source>There are more than %L1 todos. Export list by list.</source>
        <translation>Hay más de %L1 tareas. Exporte lista por lista.</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>No existe esa lista.</translation>
    </message>
    <message>
        <source>There is no list %1.</source>
        <translation>No existe la lista %1.</translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no notes: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt no admite notas: omitidas en %n tarea.</numerusform>
            <numerusform>todo.txt no admite notas: omitidas en %n tareas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no subtasks: %n todo(s) stand on their own.</source>
        <translation>
            <numerusform>todo.txt no admite subtareas: %n tarea queda por sí sola.</numerusform>
            <numerusform>todo.txt no admite subtareas: %n tareas quedan por sí solas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no time zones: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt no admite zonas horarias: omitidas en %n tarea.</numerusform>
            <numerusform>todo.txt no admite zonas horarias: omitidas en %n tareas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds only simple repetitions: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt solo admite repeticiones sencillas: omitidas en %n tarea.</numerusform>
            <numerusform>todo.txt solo admite repeticiones sencillas: omitidas en %n tareas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Traydo has this data open.</source>
        <translation>Otro Traydo tiene abiertos estos datos.</translation>
    </message>
    <message>
        <source>Another Traydo has this data open (process %1).</source>
        <translation>Otro Traydo tiene abiertos estos datos (proceso %1).</translation>
    </message>
    <message>
        <source>The data was written by a newer Traydo. Install that one.</source>
        <translation>Los datos son de un Traydo más nuevo. Instale ese.</translation>
    </message>
    <message>
        <source>The data in %1 is damaged. Restore a backup.</source>
        <translation>Los datos de %1 están dañados. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Traydo cannot use %1.</source>
        <translation>Traydo no puede usar %1.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks for its password, and try again.</source>
        <translation>El llavero no responde. Busque una ventana que pida su contraseña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The signing secret of this data is not where it was kept. Restore it from a backup, or name the place where it is now with %1. Without it every app has to ask again.</source>
        <translation>El secreto de firma de estos datos no está donde se guardaba. Restáurelo de una copia de seguridad o indique dónde está ahora con %1. Sin él, cada aplicación debe volver a preguntar.</translation>
    </message>
    <message>
        <source>The signing secret is damaged. Restore it from a backup.</source>
        <translation>El secreto de firma está dañado. Restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>Se volvió a cambiar después.</translation>
    </message>
    <message>
        <source>It was changed again since, by %1.</source>
        <comment>app</comment>
        <translation>%1 lo volvió a cambiar después.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>Ya se había deshecho.</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Todo está como antes.</translation>
    </message>
    <message>
        <source>It was removed from the trash for good.</source>
        <translation>Se eliminó definitivamente de la papelera.</translation>
    </message>
    <message>
        <source>Its list is in the trash. Restore the list first.</source>
        <translation>Su lista está en la papelera. Restaure antes la lista.</translation>
    </message>
    <message>
        <source>“%1” has got subtasks since. Take these back first, or move them.</source>
        <translation>«%1» tiene subtareas desde entonces. Deshágalas o muévalas antes.</translation>
    </message>
    <message>
        <source>What it is a part of is gone, or was moved since.</source>
        <translation>Aquello de lo que es parte ya no está o se movió después.</translation>
    </message>
    <message>
        <source>There is a list of that name already.</source>
        <translation>Ya hay una lista con ese nombre.</translation>
    </message>
    <message>
        <source>This is the only list, and new todos need one. Make another list first.</source>
        <translation>Es la única lista, y las tareas nuevas necesitan una. Cree antes otra.</translation>
    </message>
    <message>
        <source>There are todos in the list by now. Remove the list instead, if you mean to.</source>
        <translation>Ahora hay tareas en la lista. Si es lo que quiere, elimine la lista.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, for example in the desktop&apos;s password manager, and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo, por ejemplo en el gestor de contraseñas del escritorio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The settings cannot be used: %1.</source>
        <comment>what is wrong, and where, in English</comment>
        <translation>La configuración no se puede usar: %1.</translation>
    </message>
    <message>
        <source>No keychain answers in this session. Start one, such as GNOME Keyring or KWallet, and try again. Traydo can also keep its secret in a file (%1).</source>
        <translation>En esta sesión no responde ningún llavero. Inicie uno, como GNOME Keyring o KWallet, e inténtelo de nuevo. Traydo también puede guardar su secreto en un archivo (%1).</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::AppChecks</name>
    <message>
        <source>Tell it again with: traydoctl connect %1 --apply</source>
        <translation>Dígaselo de nuevo con: traydoctl connect %1 --apply</translation>
    </message>
    <message>
        <source>%1 knows where Traydo is.</source>
        <translation>%1 sabe dónde está Traydo.</translation>
    </message>
    <message>
        <source>%1 looks for Traydo at %2.</source>
        <translation>%1 busca Traydo en %2.</translation>
    </message>
    <message>
        <source>%1 was told about Traydo under “%2”, where it does not look.</source>
        <translation>A %1 se le habló de Traydo en «%2», donde no mira.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be read: %2.</source>
        <translation>La configuración de %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Put %1 right by hand.</source>
        <translation>Arregle %1 a mano.</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::DataChecks</name>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 es de otro usuario.</translation>
    </message>
    <message>
        <source>Take it with: chown &quot;$USER&quot; &apos;%1&apos;</source>
        <translation>Tómelo con: chown &quot;$USER&quot; &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Other users can read %1.</source>
        <translation>Otros usuarios pueden leer %1.</translation>
    </message>
    <message>
        <source>Close it with: chmod go= &apos;%1&apos;</source>
        <translation>Ciérrelo con: chmod go= &apos;%1&apos;</translation>
    </message>
    <message>
        <source>or keep the secret in a file: traydo --secret-store file</source>
        <translation>o guarde el secreto en un archivo: traydo --secret-store file</translation>
    </message>
    <message>
        <source>There is no session bus, so the keychain cannot be reached.</source>
        <translation>No hay bus de sesión, así que no se llega al llavero.</translation>
    </message>
    <message>
        <source>Log in to a desktop, %1</source>
        <translation>Entre en un escritorio, %1</translation>
    </message>
    <message>
        <source>No keychain is installed.</source>
        <translation>No hay ningún llavero instalado.</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet, %1</source>
        <translation>Instale gnome-keyring o KWallet, %1</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it; Traydo asks for that when it starts.</source>
        <translation>Desbloquéelo; Traydo lo pide al iniciarse.</translation>
    </message>
    <message>
        <source>The keychain can be reached.</source>
        <translation>Se llega al llavero.</translation>
    </message>
    <message>
        <source>There is no database in %1 yet; it is made at the first start.</source>
        <translation>Aún no hay base de datos en %1; se crea en el primer inicio.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2.</source>
        <translation>La base de datos %1 está dañada: %2.</translation>
    </message>
    <message>
        <source>Quit Traydo, put the file aside and put your latest backup in its place.</source>
        <translation>Cierre Traydo, aparte el archivo y ponga en su lugar su última copia.</translation>
    </message>
    <message>
        <source>Traydo ended unexpectedly; the database is put right at the next start.</source>
        <translation>Traydo terminó de forma inesperada; la base de datos se arregla en el próximo inicio.</translation>
    </message>
    <message>
        <source>The database is sound, and yours alone.</source>
        <translation>La base de datos está sana, y es solo suya.</translation>
    </message>
    <message>
        <source>The clock says %1, but the latest change is from %2.</source>
        <translation>El reloj dice %1, pero el último cambio es de %2.</translation>
    </message>
    <message>
        <source>Set the clock right: timedatectl set-ntp true</source>
        <translation>Ajuste el reloj: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>The clock fits the data.</source>
        <translation>El reloj concuerda con los datos.</translation>
    </message>
    <message>
        <source>The secret is made at the first start.</source>
        <translation>El secreto se crea en el primer inicio.</translation>
    </message>
    <message>
        <source>The secret is in a file that is yours alone.</source>
        <translation>El secreto está en un archivo que es solo suyo.</translation>
    </message>
    <message>
        <source>The secret comes from systemd; only its unit can see it.</source>
        <translation>El secreto viene de systemd; solo su unidad puede verlo.</translation>
    </message>
    <message>
        <source>The secret comes from systemd.</source>
        <translation>El secreto viene de systemd.</translation>
    </message>
    <message>
        <source>Other devices cannot connect, so no certificate is needed.</source>
        <translation>Otros dispositivos no pueden conectarse, así que no hace falta certificado.</translation>
    </message>
    <message>
        <source>The certificate for other devices is made at the next start.</source>
        <translation>El certificado para otros dispositivos se crea en el próximo inicio.</translation>
    </message>
    <message>
        <source>The certificate for other devices has expired.</source>
        <translation>El certificado para otros dispositivos ha caducado.</translation>
    </message>
    <message>
        <source>Start Traydo again; it makes a new one.</source>
        <translation>Reinicie Traydo; creará uno nuevo.</translation>
    </message>
    <message>
        <source>The certificate for other devices is good until %1.</source>
        <translation>El certificado para otros dispositivos vale hasta el %1.</translation>
    </message>
    <message>
        <source>The running Traydo has its secret in a file, as it was started; a start without --secret-store file would find no keychain.</source>
        <translation>El Traydo en marcha tiene su secreto en un archivo, tal como se inició; un inicio sin --secret-store file no encontraría ningún llavero.</translation>
    </message>
    <message>
        <source>To keep it so, put secret_store = &quot;file&quot; into traydo.toml.</source>
        <translation>Para que siga así, ponga secret_store = &quot;file&quot; en traydo.toml.</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::DesktopChecks</name>
    <message>
        <source>There is no desktop here; answer requests with: traydoctl approve</source>
        <translation>Aquí no hay escritorio; responda a las solicitudes con: traydoctl approve</translation>
    </message>
    <message>
        <source>The panel shows tray icons.</source>
        <translation>El panel muestra iconos.</translation>
    </message>
    <message>
        <source>The panel shows tray icons, of the older kind.</source>
        <translation>El panel muestra iconos, del tipo antiguo.</translation>
    </message>
    <message>
        <source>No panel here shows tray icons; Traydo stays in the task bar.</source>
        <translation>Ningún panel muestra aquí iconos; Traydo se queda en la barra de tareas.</translation>
    </message>
    <message>
        <source>Add a system tray to the panel; on GNOME install the package gnome-shell-extension-appindicator.</source>
        <translation>Añada una bandeja del sistema al panel; en GNOME instale el paquete gnome-shell-extension-appindicator.</translation>
    </message>
    <message>
        <source>Without a desktop nothing pops up when an app asks.</source>
        <translation>Sin escritorio no aparece nada cuando pregunta una aplicación.</translation>
    </message>
    <message>
        <source>No notification server runs, so no note appears when an app asks.</source>
        <translation>No funciona ningún servidor de notificaciones, así que no aparece ningún aviso cuando pregunta una aplicación.</translation>
    </message>
    <message>
        <source>Install one, such as the package dunst.</source>
        <translation>Instale uno, como el paquete dunst.</translation>
    </message>
    <message>
        <source>A notification server is started when it is needed.</source>
        <translation>Un servidor de notificaciones se inicia cuando hace falta.</translation>
    </message>
    <message>
        <source>Notifications appear without buttons here; click one to review.</source>
        <translation>Aquí las notificaciones aparecen sin botones; pulse una para revisar.</translation>
    </message>
    <message>
        <source>Notifications appear, with buttons.</source>
        <translation>Las notificaciones aparecen, con botones.</translation>
    </message>
    <message>
        <source>Traydo does not start at login; that is up to you.</source>
        <translation>Traydo no se inicia con la sesión; es decisión suya.</translation>
    </message>
    <message>
        <source>Starting at login is switched off.</source>
        <translation>El inicio con la sesión está desactivado.</translation>
    </message>
    <message>
        <source>%1 starts %2 at login, which is not there.</source>
        <translation>%1 inicia %2 con la sesión, que no existe.</translation>
    </message>
    <message>
        <source>Switch “Start at login” off and on again in Traydo&apos;s settings.</source>
        <translation>Desactive y vuelva a activar el inicio con la sesión en la configuración.</translation>
    </message>
    <message>
        <source>Traydo starts at login.</source>
        <translation>Traydo se inicia con la sesión.</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::PortChecks</name>
    <message>
        <source>End that program, or give Traydo another port: port = 7319 in traydo.toml.</source>
        <translation>Termine ese programa, o dé a Traydo otro puerto: port = 7319 en traydo.toml.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (process %3).</source>
        <translation>El puerto %1 lo usa %2 (proceso %3).</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of another user.</source>
        <translation>El puerto %1 lo usa un programa de otro usuario.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>El puerto %1 está libre.</translation>
    </message>
    <message>
        <source>Traydo is not running.</source>
        <translation>Traydo no está en marcha.</translation>
    </message>
    <message>
        <source>Start it with: traydo</source>
        <translation>Inícielo con: traydo</translation>
    </message>
    <message>
        <source>Traydo is running and answers on port %1.</source>
        <translation>Traydo está en marcha y responde en el puerto %1.</translation>
    </message>
    <message>
        <source>Traydo is running, but nothing answers on port %1.</source>
        <translation>Traydo está en marcha, pero nada responde en el puerto %1.</translation>
    </message>
    <message>
        <source>Traydo is running, but something else answers on port %1.</source>
        <translation>Traydo está en marcha, pero otra cosa responde en el puerto %1.</translation>
    </message>
    <message>
        <source>Quit Traydo and start it again: traydo</source>
        <translation>Cierre Traydo y vuelva a iniciarlo: traydo</translation>
    </message>
    <message>
        <source>Traydo takes any free port.</source>
        <translation>Traydo toma cualquier puerto libre.</translation>
    </message>
    <message>
        <source>Port %1 is Traydo&apos;s.</source>
        <translation>El puerto %1 es de Traydo.</translation>
    </message>
    <message>
        <source>Traydo listens on port %1, but the settings say %2.</source>
        <translation>Traydo escucha en el puerto %1, pero la configuración dice %2.</translation>
    </message>
    <message>
        <source>Start Traydo again for the settings to count.</source>
        <translation>Reinicie Traydo para que valga la configuración.</translation>
    </message>
    <message>
        <source>This computer has no ::1; apps that look for it first may not find Traydo.</source>
        <translation>Este equipo no tiene ::1; las aplicaciones que miran ahí primero pueden no encontrar Traydo.</translation>
    </message>
    <message>
        <source>Switch it on with: sysctl net.ipv6.conf.lo.disable_ipv6=0</source>
        <translation>Actívelo con: sysctl net.ipv6.conf.lo.disable_ipv6=0</translation>
    </message>
    <message>
        <source>Traydo does not answer on ::1.</source>
        <translation>Traydo no responde en ::1.</translation>
    </message>
    <message>
        <source>Traydo answers on ::1 too.</source>
        <translation>Traydo responde también en ::1.</translation>
    </message>
    <message>
        <source>::1 can be used.</source>
        <translation>::1 puede usarse.</translation>
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
        <translation>Una sola lista de tareas para usted y sus asistentes de IA.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior, sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>If something does not work</source>
        <translation>Si algo no funciona</translation>
    </message>
    <message>
        <source>These facts help whoever looks into it. Your todos and the names of your apps are not among them.</source>
        <translation>Estos datos ayudan a quien lo mire. Sus tareas y los nombres de sus aplicaciones no están entre ellos.</translation>
    </message>
    <message>
        <source>Facts about this installation</source>
        <translation>Datos de esta instalación</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Traydo %1</source>
        <comment>version</comment>
        <translation>Traydo %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AccessSettings</name>
    <message>
        <source>All apps</source>
        <translation>Todas las aplicaciones</translation>
    </message>
    <message>
        <source>&amp;Pause access</source>
        <translation>&amp;Pausar el acceso</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>You keep nobody from asking.</source>
        <translation>No impide preguntar a nadie.</translation>
    </message>
    <message>
        <source>&amp;Show whom I blocked</source>
        <translation>&amp;Mostrar a quién he bloqueado</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Scripts and apps that cannot ask for access by themselves need a token or a secret from you.</source>
        <translation>Los scripts y aplicaciones que no pueden pedir acceso por sí mismos necesitan un token o secreto suyo.</translation>
    </message>
    <message>
        <source>&amp;New token or client…</source>
        <translation>&amp;Nuevo token o cliente…</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Traydo signs the passes of connected apps with a key that is kept in your secret store. Replace it if you fear that somebody has it.</source>
        <translation>Traydo firma los pases de las aplicaciones con una clave guardada en su llavero. Cámbiela si teme que alguien la tenga.</translation>
    </message>
    <message>
        <source>&amp;Replace the key…</source>
        <translation>&amp;Cambiar la clave…</translation>
    </message>
    <message>
        <source>Access is paused: apps are told so, and nothing they ask is done.</source>
        <translation>El acceso está en pausa: se avisa a las aplicaciones, y nada de lo que piden se hace.</translation>
    </message>
    <message>
        <source>Connected apps can reach your todos as far as you allowed.</source>
        <translation>Las aplicaciones conectadas llegan a sus tareas hasta donde usted lo permitió.</translation>
    </message>
    <message>
        <source>&amp;Resume access</source>
        <translation>&amp;Reanudar el acceso</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) in force.</source>
        <translation>
            <numerusform>%n bloqueo en vigor.</numerusform>
            <numerusform>%n bloqueos en vigor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the signing key</source>
        <translation>Cambiar la clave de firma</translation>
    </message>
    <message>
        <source>Apps stay connected and notice nothing: what the old key signed stays good until it runs out, a few minutes at most.

If you fear that somebody has the old key, let it end at once. Apps then fetch new passes by themselves.</source>
        <translation>Las aplicaciones siguen conectadas y no notan nada: lo que firmó la clave anterior vale hasta que caduque, unos minutos como mucho.

Si teme que alguien tenga la clave anterior, anúlela enseguida. Las aplicaciones obtienen entonces pases nuevos por sí solas.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>Replace and &amp;end the old one</source>
        <translation>Cambiar y &amp;anular la anterior</translation>
    </message>
    <message>
        <source>The key is new, and nothing signed before is good any more.</source>
        <translation>La clave es nueva, y nada de lo firmado antes vale ya.</translation>
    </message>
    <message>
        <source>The key is new. What was signed before is good until %1.</source>
        <translation>La clave es nueva. Lo firmado antes vale hasta %1.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ActivityFilterBar</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editados</translation>
    </message>
    <message>
        <source>Done and reopened</source>
        <translation>Hechos y reabiertos</translation>
    </message>
    <message>
        <source>Removed and restored</source>
        <translation>Quitados y recuperados</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Del … al …</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ActivityPage</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Take back &amp;everything since…</source>
        <translation>D&amp;eshacer todo desde…</translation>
    </message>
    <message>
        <source>Take &amp;back this change</source>
        <translation>D&amp;eshacer este cambio</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>No change fits what is chosen above.</source>
        <translation>Ningún cambio coincide con lo elegido arriba.</translation>
    </message>
    <message>
        <source>Show all of the last 90 days</source>
        <translation>Mostrar todo lo de los últimos 90 días</translation>
    </message>
    <message>
        <source>Take back &amp;everything you did since…</source>
        <translation>D&amp;eshacer todo lo que hizo usted desde…</translation>
    </message>
    <message>
        <source>Take back &amp;everything %1 did since…</source>
        <translation>D&amp;eshacer todo lo que hizo %1 desde…</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>This cannot be taken back any more. %1</source>
        <comment>reason, a sentence</comment>
        <translation>Esto ya no se puede deshacer. %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AddressRow</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AppsPage</name>
    <message>
        <source>&amp;New token or client…</source>
        <translation>&amp;Nuevo token o cliente…</translation>
    </message>
    <message>
        <source>Other &amp;devices…</source>
        <translation>Otros &amp;dispositivos…</translation>
    </message>
    <message>
        <source>No app is connected</source>
        <translation>No hay ninguna aplicación conectada</translation>
    </message>
    <message>
        <source>Give an app this address to connect it:</source>
        <translation>Dé esta dirección a una aplicación para conectarla:</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Retirar el acceso</translation>
    </message>
    <message>
        <source>Remove app</source>
        <translation>Quitar la aplicación</translation>
    </message>
    <message>
        <source>“%1” loses its access now: its next call is refused and its open connections end.

Todos it made stay. To come back it has to ask you again.</source>
        <translation>«%1» pierde ahora su acceso: su próxima llamada se rechaza y sus conexiones abiertas terminan.

Las tareas que creó se quedan. Para volver tendrá que preguntarle de nuevo.</translation>
    </message>
    <message>
        <source>Traydo forgets “%1”. To connect, it has to register and ask you again.</source>
        <translation>Traydo olvida «%1». Para conectarse tendrá que registrarse y preguntarle de nuevo.</translation>
    </message>
    <message>
        <source>Keep access</source>
        <translation>Mantener el acceso</translation>
    </message>
    <message>
        <source>Keep app</source>
        <translation>Mantener la aplicación</translation>
    </message>
    <message>
        <source>%1 has no access any more.</source>
        <translation>%1 ya no tiene acceso.</translation>
    </message>
    <message>
        <source>&amp;Connect an app…</source>
        <translation>&amp;Conectar una aplicación…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Conectar una aplicación…</translation>
    </message>
</context>
<context>
    <name>traydo::gui::BlockedSection</name>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>“%1” may not ask · blocked %2</source>
        <comment>name, when</comment>
        <translation>«%1» no puede preguntar · bloqueado %2</translation>
    </message>
    <message>
        <source>Nobody from %1 may ask · blocked %2</source>
        <comment>address, when</comment>
        <translation>Nadie desde %1 puede preguntar · bloqueado %2</translation>
    </message>
    <message>
        <source>Nobody may ask until %1 · blocked %2</source>
        <comment>time, when</comment>
        <translation>Nadie puede preguntar hasta %1 · bloqueado %2</translation>
    </message>
    <message>
        <source>Nobody may ask · blocked %1</source>
        <comment>when</comment>
        <translation>Nadie puede preguntar · bloqueado %1</translation>
    </message>
    <message>
        <source>The block is undone.</source>
        <translation>El bloqueo se ha deshecho.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::CallsPanel</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>Shows the numbers instead of shades</source>
        <translation>Muestra los números en lugar de tonos</translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Llamadas por día y hora</translation>
    </message>
    <message>
        <source>Calls by app</source>
        <translation>Llamadas por aplicación</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>No app called in this time</source>
        <translation>Ninguna aplicación llamó en este tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n refused</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%1, %n rechazada</numerusform>
            <numerusform>%1, %n rechazadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::Chip</name>
    <message>
        <source>Understood from your text. Press to keep it as text instead.</source>
        <translation>Entendido de su texto. Púlselo para dejarlo como texto.</translation>
    </message>
    <message>
        <source>%1 – click to keep it as text instead</source>
        <translation>%1 – haga clic para dejarlo como texto</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ClientCard</name>
    <message>
        <source>Revoke…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Revoke the access of %1…</source>
        <translation>Retirar el acceso de %1…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Quitar %1…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nuevo secreto…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit what %1 may do…</source>
        <translation>Editar lo que puede hacer %1…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>New secret for %1…</source>
        <translation>Nuevo secreto para %1…</translation>
    </message>
</context>
<context>
    <name>traydo::gui::CommandDialog</name>
    <message>
        <source>Disconnect %1</source>
        <translation>Desconectar %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>This is what Traydo runs for you, as you could in a terminal:</source>
        <translation>Esto es lo que Traydo ejecuta por usted, como podría hacerlo en un terminal:</translation>
    </message>
    <message>
        <source>&amp;Run and disconnect</source>
        <translation>Ejecutar y &amp;desconectar</translation>
    </message>
    <message>
        <source>&amp;Run and connect</source>
        <translation>Ejecutar y &amp;conectar</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En marcha…</translation>
    </message>
    <message>
        <source>Running… When %1 asks to connect, answer in Traydo.</source>
        <translation>En marcha… Cuando %1 pida conectarse, responda en Traydo.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>No se ha podido iniciar %1.</translation>
    </message>
    <message>
        <source>%1 did not do it. What it said is above.</source>
        <translation>%1 no lo ha hecho. Lo que dijo está arriba.</translation>
    </message>
    <message>
        <source>Done. %1 knows nothing of Traydo any more. What you allowed it stays until you revoke it under Apps.</source>
        <translation>Hecho. %1 ya no sabe nada de Traydo. Lo que le permitió se mantiene hasta que lo retire en Aplicaciones.</translation>
    </message>
    <message>
        <source>Done. Now let %1 sign in: type /mcp there and choose traydo, or type in a terminal:
%2</source>
        <translation>Hecho. Ahora deje que %1 se identifique: escriba allí /mcp y elija traydo, o escriba en un terminal:
%2</translation>
    </message>
    <message>
        <source>Done. If %1 has not asked to connect yet, it does so when it first needs your todos.</source>
        <translation>Hecho. Si %1 aún no ha pedido conectarse, lo hará cuando necesite sus tareas por primera vez.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConnectCard</name>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Knows where Traydo is</source>
        <translation>Sabe dónde está Traydo</translation>
    </message>
    <message>
        <source>Looks for Traydo in the wrong place: %1</source>
        <translation>Busca Traydo en el lugar equivocado: %1</translation>
    </message>
    <message>
        <source>Was told about Traydo under “%1”, where it does not look</source>
        <translation>Se le habló de Traydo en «%1», donde no mira</translation>
    </message>
    <message>
        <source>Its settings are not in order, so Traydo leaves them alone.</source>
        <translation>Su configuración no está en orden, así que Traydo no la toca.</translation>
    </message>
    <message>
        <source>Runs the app&apos;s own command; you see it first.</source>
        <translation>Ejecuta la orden de la propia aplicación; usted la ve antes.</translation>
    </message>
    <message>
        <source>Opens the app, which asks you.</source>
        <translation>Abre la aplicación, y ella le pregunta.</translation>
    </message>
    <message>
        <source>Changes the app&apos;s settings; you see how first.</source>
        <translation>Cambia la configuración de la aplicación; usted ve antes cómo.</translation>
    </message>
    <message>
        <source>You copy a few lines into the app&apos;s settings.</source>
        <translation>Usted copia unas líneas en la configuración de la aplicación.</translation>
    </message>
    <message>
        <source>Run its own command…</source>
        <translation>Ejecutar su orden…</translation>
    </message>
    <message>
        <source>Let the app ask</source>
        <translation>Que pregunte la aplicación</translation>
    </message>
    <message>
        <source>Change its settings…</source>
        <translation>Cambiar su configuración…</translation>
    </message>
    <message>
        <source>Copy lines for its settings…</source>
        <translation>Copiar líneas para su configuración…</translation>
    </message>
    <message>
        <source>It needs traydo-bridge, which is not installed.</source>
        <translation>Hace falta traydo-bridge, que no está instalado.</translation>
    </message>
    <message>
        <source>Copy lines…</source>
        <translation>Copiar líneas…</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Conectar de nuevo…</translation>
    </message>
    <message>
        <source>Copy lines for %1…</source>
        <translation>Copiar líneas para %1…</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>Conectar %1…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConnectDialog</name>
    <message>
        <source>Connect an app</source>
        <translation>Conectar una aplicación</translation>
    </message>
    <message>
        <source>Other apps</source>
        <translation>Otras aplicaciones</translation>
    </message>
    <message>
        <source>Any app that can use MCP servers over HTTP connects with this address:</source>
        <translation>Toda aplicación que sepa usar servidores MCP por HTTP se conecta con esta dirección:</translation>
    </message>
    <message>
        <source>Many read it from a file like this one:</source>
        <translation>Muchas la leen de un archivo como este:</translation>
    </message>
    <message>
        <source>Settings for an app</source>
        <translation>Configuración para una aplicación</translation>
    </message>
    <message>
        <source>Copy the &amp;lines</source>
        <translation>Copiar las &amp;líneas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Traydo tells the app where it is. The app then asks to connect, and you answer here: nothing is shared before that.</source>
        <translation>Traydo dice a la aplicación dónde está. Entonces ella pide conectarse, y usted responde aquí: antes no se comparte nada.</translation>
    </message>
    <message>
        <source>No app found that Traydo knows by name</source>
        <translation>No se ha encontrado ninguna aplicación que Traydo conozca</translation>
    </message>
    <message>
        <source>Any app that can use MCP servers connects with this address:</source>
        <translation>Toda aplicación que sepa usar servidores MCP se conecta con esta dirección:</translation>
    </message>
    <message>
        <source>An app that can only start programs starts this one: %1</source>
        <translation>Una aplicación que solo sabe iniciar programas inicia este: %1</translation>
    </message>
    <message>
        <source>Traydo&apos;s server does not answer. As soon as it does, you can connect apps here.</source>
        <translation>El servidor de Traydo no responde. En cuanto responda, podrá conectar aplicaciones aquí.</translation>
    </message>
    <message>
        <source>%1 now asks whether to add Traydo. Say yes there; then it asks to connect.</source>
        <translation>%1 pregunta ahora si debe añadir Traydo. Diga allí que sí; después pide conectarse.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Choose another way under More.</source>
        <translation>No se ha podido abrir %1. Elija otro camino en «Más».</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConsentDialog</name>
    <message>
        <source>An app asks for access</source>
        <translation>Una aplicación pide acceso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Answer goes to</source>
        <translation>La respuesta va a</translation>
    </message>
    <message>
        <source>Listening there</source>
        <translation>Escucha allí</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation>Leer y cambiar</translation>
    </message>
    <message>
        <source>In these lists</source>
        <translation>En estas listas</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Por cuánto tiempo</translation>
    </message>
    <message>
        <source>Which number does your browser show?</source>
        <translation>¿Qué número muestra su navegador?</translation>
    </message>
    <message>
        <source>Deny and block…</source>
        <translation>Rechazar y bloquear…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 min</translation>
    </message>
    <message>
        <source>Give me 5 more minutes</source>
        <translation>Deme 5 minutos más</translation>
    </message>
    <message>
        <source>Block “%1” for good</source>
        <translation>Bloquear «%1» para siempre</translation>
    </message>
    <message>
        <source>Block every request from %1 for good</source>
        <translation>Bloquear para siempre toda solicitud de %1</translation>
    </message>
    <message>
        <source>Block all new requests for 1 hour</source>
        <translation>Bloquear todas las solicitudes nuevas durante 1 hora</translation>
    </message>
    <message>
        <source>“%1” wants your todo lists</source>
        <translation>«%1» quiere sus listas de tareas</translation>
    </message>
    <message>
        <source>Read and change (not asked for)</source>
        <translation>Leer y cambiar (no pedido)</translation>
    </message>
    <message>
        <source>My browser shows %1</source>
        <translation>Mi navegador muestra %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Less than one minute left</source>
        <translation>Queda menos de un minuto</translation>
    </message>
    <message>
        <source>Choose at least one list to allow access.</source>
        <translation>Elija al menos una lista para permitir el acceso.</translation>
    </message>
    <message>
        <source>Pick it to allow access. No browser page open? Then deny.</source>
        <translation>Elíjalo para permitir. ¿No hay ninguna página abierta? Entonces rechace.</translation>
    </message>
    <message>
        <source>That was the third wrong number, so the request is denied. If it was yours, start it again in the app.</source>
        <translation>Era el tercer número incorrecto, así que la solicitud se ha rechazado. Si era suya, empiece de nuevo en la aplicación.</translation>
    </message>
    <message>
        <source>That was another number. There is a new one now: look again. The third wrong one denies the request.</source>
        <translation>Era otro número. Ahora hay uno nuevo: mire otra vez. El tercero incorrecto rechaza la solicitud.</translation>
    </message>
    <message>
        <source>This request is no longer waiting. It ran out, or was answered or cancelled elsewhere.</source>
        <translation>Esta solicitud ya no espera. Caducó, o se respondió o canceló en otro sitio.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Which number does the app show?</source>
        <translation>¿Qué número muestra la aplicación?</translation>
    </message>
    <message>
        <source>The app shows %1</source>
        <translation>La aplicación muestra %1</translation>
    </message>
    <message>
        <source>Which number does the browser on that device show?</source>
        <translation>¿Qué número muestra el navegador de ese dispositivo?</translation>
    </message>
    <message>
        <source>Number in the browser on that device</source>
        <translation>Número en el navegador de ese dispositivo</translation>
    </message>
    <message>
        <source>Pick it to allow access. No app shows one? Then deny.</source>
        <translation>Elíjalo para permitir. ¿Ninguna aplicación lo muestra? Entonces rechace.</translation>
    </message>
    <message>
        <source>Type it to allow access. You are not at another device? Then deny.</source>
        <translation>Escríbalo para permitir. ¿No está en otro dispositivo? Entonces rechace.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::DataSettings</name>
    <message>
        <source>Where your data lies</source>
        <translation>Dónde están sus datos</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listas</translation>
    </message>
    <message>
        <source>Also what is &amp;done</source>
        <translation>También lo &amp;hecho</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>From a file of Traydo, a calendar, todo.txt or a table. You see what comes in before anything changes.</source>
        <translation>De un archivo de Traydo, un calendario, todo.txt o una tabla. Verá lo que entra antes de que cambie nada.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>A copy of everything as it is now. Restored, it brings back your todos; apps have to ask for access again.</source>
        <translation>Una copia de todo como está ahora. Restaurada, devuelve sus tareas; las aplicaciones tienen que pedir acceso de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Hacer copia…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. No se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>This file cannot be written: %1</source>
        <translation>No se puede escribir este archivo: %1</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Todas las listas</translation>
    </message>
    <message>
        <source>Export todos</source>
        <translation>Exportar tareas</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) saved to %1</source>
        <translation>
            <numerusform>%n tarea guardada en %1</numerusform>
            <numerusform>%n tareas guardadas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with todos (%1)</source>
        <translation>Archivos con tareas (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import todos</source>
        <translation>Importar tareas</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Databases (*.sqlite)</source>
        <translation>Bases de datos (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Ya hay un archivo con ese nombre. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::FileChangeDialog</name>
    <message>
        <source>Traydo leaves this file alone: it belongs to another user, is write-protected, or is a link to nowhere.</source>
        <translation>Traydo no toca este archivo: es de otra persona, está protegido o es un enlace a ninguna parte.</translation>
    </message>
    <message>
        <source>Traydo leaves this file alone: it is larger than 1 MB.</source>
        <translation>Traydo no toca este archivo: supera 1 MB.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>The file was changed by another program meanwhile, so Traydo left it alone. Close this and look again.</source>
        <translation>Otro programa cambió el archivo mientras tanto, así que Traydo no lo ha tocado. Cierre esto y mire otra vez.</translation>
    </message>
    <message>
        <source>The file could not be written. It is as it was.</source>
        <translation>No se ha podido escribir el archivo. Está como estaba.</translation>
    </message>
    <message>
        <source>Traydo leaves this file alone: it is not in order. Put it right, or add the lines by hand.</source>
        <translation>Traydo no toca este archivo: no está en orden. Arréglelo, o añada las líneas a mano.</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Desconectar %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>%1 knows Traydo already; nothing has to be changed.</source>
        <translation>%1 ya conoce Traydo; no hay que cambiar nada.</translation>
    </message>
    <message>
        <source>Traydo changes one place in the settings of %1 and keeps a copy of the file:
%2</source>
        <translation>Traydo cambia un lugar de la configuración de %1 y guarda una copia del archivo:
%2</translation>
    </message>
    <message>
        <source>C&amp;hange the file</source>
        <translation>&amp;Cambiar el archivo</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Done. %1 knows nothing of Traydo once it is started again.</source>
        <translation>Hecho. %1 no sabrá nada de Traydo cuando se reinicie.</translation>
    </message>
    <message>
        <source>Done. Start %1 again; it then asks to connect, and you answer in Traydo.</source>
        <translation>Hecho. Reinicie %1; entonces pide conectarse, y usted responde en Traydo.</translation>
    </message>
    <message>
        <source>The file as it was: %1</source>
        <translation>El archivo como estaba: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::FirstRunPage</name>
    <message>
        <source>Welcome to Traydo</source>
        <translation>Bienvenido a Traydo</translation>
    </message>
    <message>
        <source>One todo list for you and your AI assistants. You decide which of them may see what.</source>
        <translation>Una sola lista de tareas para usted y sus asistentes de IA. Usted decide quién puede ver qué.</translation>
    </message>
    <message>
        <source>What is the first thing on your mind?</source>
        <translation>¿Qué es lo primero que tiene en mente?</translation>
    </message>
    <message>
        <source>Call the bank tomorrow 17:00</source>
        <translation>Llamar al banco mañana 17:00</translation>
    </message>
    <message>
        <source>First todo</source>
        <translation>Primera tarea</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Let an assistant help</source>
        <translation>Deje que le ayude un asistente</translation>
    </message>
    <message>
        <source>Claude, Codex, Cursor and others can read and change your todos once you allow it.</source>
        <translation>Claude, Codex, Cursor y otros pueden leer y cambiar sus tareas en cuanto usted lo permita.</translation>
    </message>
    <message>
        <source>&amp;Connect an app…</source>
        <translation>&amp;Conectar una aplicación…</translation>
    </message>
    <message>
        <source>&amp;Start Traydo when I log in</source>
        <translation>&amp;Iniciar Traydo al entrar en la sesión</translation>
    </message>
    <message>
        <source>Only this computer can connect. Nothing is sent anywhere else.</source>
        <translation>Solo puede conectarse este equipo. No se envía nada a ningún otro sitio.</translation>
    </message>
    <message>
        <source>&amp;Go to my todos</source>
        <translation>&amp;Ir a mis tareas</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadida: %1</translation>
    </message>
    <message>
        <source>This file cannot be changed: %1</source>
        <translation>No se puede cambiar este archivo: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::GeneralSettings</name>
    <message>
        <source>Starting</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>&amp;Start Traydo when I log in</source>
        <translation>&amp;Iniciar Traydo al entrar en la sesión</translation>
    </message>
    <message>
        <source>It starts without a window. Apps can then reach your todos whenever you are logged in.</source>
        <translation>Se inicia sin ventana. Las aplicaciones llegan entonces a sus tareas mientras su sesión esté abierta.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Horas de silencio</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;de</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;a</translation>
    </message>
    <message>
        <source>No notification comes up then. Requests wait in the panel and in this window.</source>
        <translation>Entonces no aparece ninguna notificación. Las solicitudes esperan en el panel y en esta ventana.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Words and dates follow the language of your desktop.</source>
        <translation>Palabras y fechas siguen el idioma de su escritorio.</translation>
    </message>
    <message>
        <source>This file cannot be changed: %1</source>
        <translation>No se puede cambiar este archivo: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::GrantDialog</name>
    <message>
        <source>Edit access</source>
        <translation>Editar el acceso</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>Read and &amp;change</source>
        <translation>Leer y &amp;cambiar</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>What “%1” may do</source>
        <translation>Lo que puede hacer «%1»</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>%1 from now</source>
        <comment>duration</comment>
        <translation>%1 desde ahora</translation>
    </message>
    <message>
        <source>change todos, not only read them</source>
        <translation>cambiar tareas, no solo leerlas</translation>
    </message>
    <message>
        <source>reach all lists, also those you make later</source>
        <translation>llegar a todas las listas, también a las futuras</translation>
    </message>
    <message>
        <source>reach %1</source>
        <comment>names of lists</comment>
        <translation>llegar a %1</translation>
    </message>
    <message>
        <source>stay until %1</source>
        <translation>quedarse hasta el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>This gives it more than now. It may then: %1.</source>
        <translation>Esto le da más que ahora. Podrá entonces: %1.</translation>
    </message>
    <message>
        <source>Choose at least one list, or revoke the access instead.</source>
        <translation>Elija al menos una lista, o retire el acceso.</translation>
    </message>
    <message>
        <source>&amp;Give more access</source>
        <translation>&amp;Dar más acceso</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HeatMap</name>
    <message numerus="yes">
        <source>%1 %2 – %3: %n call(s)</source>
        <comment>weekday, from, to</comment>
        <translation>
            <numerusform>%1 %2 – %3: %n llamada</numerusform>
            <numerusform>%1 %2 – %3: %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Llamadas por día y hora</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Sin llamadas</translation>
    </message>
    <message>
        <source>Busiest: %1</source>
        <translation>Más activo: %1</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HistoryDelegate</name>
    <message>
        <source>taken back · %1</source>
        <comment>time</comment>
        <translation>deshecho · %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ImportDialog</name>
    <message>
        <source>Import todos</source>
        <translation>Importar tareas</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;En</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>Tenga en cuenta:</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>Importar de %1</translation>
    </message>
    <message>
        <source>The lists that the file names</source>
        <translation>Las listas que nombra el archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n new todo(s)</source>
        <translation>
            <numerusform>%n tarea nueva</numerusform>
            <numerusform>%n tareas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by the file</source>
        <translation>
            <numerusform>%n cambiada por el archivo</numerusform>
            <numerusform>%n cambiadas por el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>New lists: %1</source>
        <translation>Listas nuevas: %1</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>No hay nada que importar.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n todo(s)</source>
        <translation>
            <numerusform>&amp;Importar %n tarea</numerusform>
            <numerusform>&amp;Importar %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>Importado: %1 nuevas, %2 cambiadas.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <comment>reason, a sentence</comment>
        <translation>Omitido. %1</translation>
    </message>
    <message>
        <source>This file does not read as “%1”. %2</source>
        <comment>format, reason: a sentence or nothing</comment>
        <translation>Este archivo no se lee como «%1». %2</translation>
    </message>
</context>
<context>
    <name>traydo::gui::LanDialog</name>
    <message>
        <source>Other devices</source>
        <translation>Otros dispositivos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate authority</source>
        <translation>Huella SHA-256 de la autoridad de certificación</translation>
    </message>
    <message>
        <source>New apps</source>
        <translation>Aplicaciones nuevas</translation>
    </message>
    <message>
        <source>&amp;Save certificate…</source>
        <translation>&amp;Guardar certificado…</translation>
    </message>
    <message>
        <source>&amp;Let new apps register for 10 minutes</source>
        <translation>&amp;Dejar que se registren aplicaciones nuevas durante 10 minutos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Other devices cannot connect now: %1</source>
        <translation>Ahora no pueden conectarse otros dispositivos: %1</translation>
    </message>
    <message>
        <source>Devices of your network can connect, over TLS. Each has to trust the certificate first: compare the fingerprint there.</source>
        <translation>Los dispositivos de su red pueden conectarse, por TLS. Cada uno debe confiar antes en el certificado: compare allí la huella.</translation>
    </message>
    <message>
        <source>may register now; %1</source>
        <translation>pueden registrarse ahora; %1</translation>
    </message>
    <message>
        <source>may not register</source>
        <translation>no pueden registrarse</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Parar ahora</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Guardar certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificados (*.pem)</translation>
    </message>
    <message>
        <source>Saved. Other devices have to trust this file.</source>
        <translation>Guardado. Los otros dispositivos deben confiar en este archivo.</translation>
    </message>
    <message>
        <source>The certificate could not be saved: %1</source>
        <translation>No se ha podido guardar el certificado: %1</translation>
    </message>
    <message>
        <source>Only this computer can connect. To let other devices of your network in, switch that on in the settings, under Network.</source>
        <translation>Solo puede conectarse este equipo. Para dejar entrar a otros dispositivos de su red, actívelo en la configuración, en Red.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListActions</name>
    <message>
        <source>Rename the list</source>
        <translation>Cambiar el nombre de la lista</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Borrar la lista</translation>
    </message>
    <message>
        <source>Move the list up or down</source>
        <translation>Subir o bajar la lista</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation>Nombre de la lista:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Nueva lista…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListChoice</name>
    <message>
        <source>All lists, also future ones</source>
        <translation>Todas las listas, también las futuras</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListEdits</name>
    <message>
        <source>List “%1” created</source>
        <translation>Lista «%1» creada</translation>
    </message>
    <message>
        <source>List “%1” renamed</source>
        <translation>Lista «%1» renombrada</translation>
    </message>
    <message>
        <source>List “%1” changed</source>
        <translation>Lista «%1» cambiada</translation>
    </message>
    <message>
        <source>List “%1” moved</source>
        <translation>Lista «%1» movida</translation>
    </message>
    <message>
        <source>List “%1” archived</source>
        <translation>Lista «%1» archivada</translation>
    </message>
    <message>
        <source>List “%1” moved to the trash</source>
        <translation>Lista «%1» movida a la papelera</translation>
    </message>
    <message>
        <source>List “%1” brought back</source>
        <translation>Lista «%1» recuperada</translation>
    </message>
</context>
<context>
    <name>traydo::gui::LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>New todo</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>New access for a program…</source>
        <translation>Nuevo acceso para un programa…</translation>
    </message>
    <message>
        <source>Other devices…</source>
        <translation>Otros dispositivos…</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Requests (%1)</source>
        <translation>Solicitudes (%1)</translation>
    </message>
    <message>
        <source>Traydo&apos;s server does not answer. What you see may be old; trying again…</source>
        <translation>El servidor de Traydo no responde. Lo que ve puede ser antiguo; reintentando…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Access is paused: apps are told so and can do nothing until you resume.</source>
        <translation>El acceso está en pausa: se avisa a las aplicaciones y no pueden hacer nada hasta que lo reanude.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>traydo::gui::NetworkSettings</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Address for apps</source>
        <translation>Dirección para las aplicaciones</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Otros dispositivos</translation>
    </message>
    <message>
        <source>&amp;Let devices of my network connect</source>
        <translation>&amp;Dejar que se conecten dispositivos de mi red</translation>
    </message>
    <message>
        <source>P&amp;ort for them</source>
        <translation>P&amp;uerto para ellos</translation>
    </message>
    <message>
        <source>&amp;Certificate and pairing…</source>
        <translation>&amp;Certificado y registro…</translation>
    </message>
    <message>
        <source>Apps that are named by a web address</source>
        <translation>Aplicaciones que se nombran con una dirección web</translation>
    </message>
    <message>
        <source>Look &amp;up who publishes them</source>
        <translation>&amp;Buscar quién las publica</translation>
    </message>
    <message>
        <source>Traydo then fetches a small file from that address. Without it these apps introduce themselves, and their names stay unproven.</source>
        <translation>Traydo obtiene entonces un pequeño archivo de esa dirección. Sin él, estas aplicaciones se presentan solas y sus nombres quedan sin probar.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>An option or variable that Traydo was started with decides this.</source>
        <translation>Lo decide una opción o variable con la que se inició Traydo.</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>Solo puede conectarse este equipo.</translation>
    </message>
    <message>
        <source>Other devices can connect at %1.</source>
        <translation>Otros dispositivos pueden conectarse en %1.</translation>
    </message>
    <message>
        <source>Other devices cannot connect now: %1</source>
        <translation>Ahora no pueden conectarse otros dispositivos: %1</translation>
    </message>
    <message>
        <source>Apps that are connected know the old address only. They have to be given the new one.</source>
        <translation>Las aplicaciones conectadas solo conocen la dirección anterior. Hay que darles la nueva.</translation>
    </message>
    <message>
        <source>Change the port</source>
        <translation>Cambiar el puerto</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) use the present address. Each has to be connected again with the new one, and asks you again.

Your todos and settings stay.</source>
        <translation>
            <numerusform>%n aplicación usa la dirección actual. Hay que conectarla de nuevo con la nueva, y volverá a preguntarle.

Sus tareas y su configuración se quedan.</numerusform>
            <numerusform>%n aplicaciones usan la dirección actual. Hay que conectar cada una de nuevo con la nueva, y volverá a preguntarle.

Sus tareas y su configuración se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change to port %1</source>
        <translation>&amp;Cambiar al puerto %1</translation>
    </message>
    <message>
        <source>&amp;Keep port %1</source>
        <translation>&amp;Mantener el puerto %1</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Aplicando…</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>Aplicado.</translation>
    </message>
    <message>
        <source>Traydo may not write its settings here: %1</source>
        <translation>Traydo no puede escribir aquí su configuración: %1</translation>
    </message>
    <message>
        <source>Other devices need a port of their own.</source>
        <translation>Los otros dispositivos necesitan un puerto propio.</translation>
    </message>
    <message>
        <source>This port is taken.</source>
        <translation>Este puerto está ocupado.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::PlaceDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
</context>
<context>
    <name>traydo::gui::PlaceModel</name>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n pendiente</numerusform>
            <numerusform>%1, %n pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::PreviewDialog</name>
    <message>
        <source>What Traydo would do</source>
        <translation>Lo que haría Traydo</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ProgramAccessDialog</name>
    <message>
        <source>New access for a program</source>
        <translation>Nuevo acceso para un programa</translation>
    </message>
    <message>
        <source>For scripts and apps that cannot ask for access themselves. You can take it back under Apps at any time.</source>
        <translation>Para scripts y aplicaciones que no pueden pedir acceso por sí mismos. Puede retirarlo en cualquier momento en Aplicaciones.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Backup script</source>
        <translation>Script de copias</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Se identifica con</translation>
    </message>
    <message>
        <source>A &amp;token, sent with every request</source>
        <translation>Un &amp;token, enviado con cada petición</translation>
    </message>
    <message>
        <source>A client ID and &amp;secret (OAuth client credentials)</source>
        <translation>Un ID de cliente y un &amp;secreto (OAuth client credentials)</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>Read and c&amp;hange</source>
        <translation>Leer y &amp;cambiar</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Durante</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Dirección de tokens</translation>
    </message>
    <message>
        <source>It is shown only now: Traydo keeps nothing it could be read from.</source>
        <translation>Se muestra solo ahora: Traydo no guarda nada de donde pudiera leerse.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>C&amp;rear</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation>Elija al menos una lista.</translation>
    </message>
    <message>
        <source>“%1” gets its tokens with this ID and secret (grant type client_credentials).</source>
        <translation>«%1» obtiene sus tokens con este ID y secreto (grant type client_credentials).</translation>
    </message>
    <message>
        <source>Give “%1” this token. It sends it with every request as “Authorization: Bearer …”.</source>
        <translation>Dé a «%1» este token. Lo envía con cada petición como «Authorization: Bearer …».</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>traydo::gui::QuickAddEdit</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>New todo</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>Add todo</source>
        <translation>Añadir tarea</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridad alta</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Prioridad media</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridad baja</translation>
    </message>
    <message>
        <source>There are only details here. Type what is to be done, too.</source>
        <translation>Aquí solo hay detalles. Escriba también qué hay que hacer.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::QuickAddWindow</name>
    <message>
        <source>Add a todo</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>For example: Call the bank tomorrow 17:00 #inbox !1</source>
        <translation>Por ejemplo: Llamar al banco mañana 17:00 #inbox !1</translation>
    </message>
    <message>
        <source>Enter adds it, Ctrl+Enter adds it and stays, Esc closes.</source>
        <translation>Intro añade, Ctrl+Intro añade y se queda, Esc cierra.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadida: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestCard</name>
    <message>
        <source>Deny</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Review the request of %1</source>
        <translation>Revisar la solicitud de %1</translation>
    </message>
    <message>
        <source>Deny the request of %1</source>
        <translation>Rechazar la solicitud de %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestNotifier</name>
    <message>
        <source>An app asks for access</source>
        <translation>Una aplicación pide acceso</translation>
    </message>
    <message>
        <source>“%1” wants your todo lists. %2</source>
        <comment>name, how far it is verified</comment>
        <translation>«%1» quiere sus listas de tareas. %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Rechazar</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) ask for access</source>
        <translation>
            <numerusform>%n aplicación pide acceso</numerusform>
            <numerusform>%n aplicaciones piden acceso</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the requests in Traydo.</source>
        <translation>Mire las solicitudes en Traydo.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestsPage</name>
    <message>
        <source>No app is asking for access</source>
        <translation>Ninguna aplicación pide acceso</translation>
    </message>
    <message>
        <source>Give an app this address. It then asks here, and you decide what it may do.</source>
        <translation>Dé esta dirección a una aplicación. Entonces pregunta aquí, y usted decide qué puede hacer.</translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SecretDialog</name>
    <message>
        <source>New secret</source>
        <translation>Nuevo secreto</translation>
    </message>
    <message>
        <source>The program has to be given the new secret. Until then it can go on with the old one for a day.</source>
        <translation>Hay que dar el nuevo secreto al programa. Hasta entonces puede seguir un día con el anterior.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>&amp;Make a new secret</source>
        <translation>&amp;Crear un nuevo secreto</translation>
    </message>
    <message>
        <source>A new secret for “%1”</source>
        <translation>Un nuevo secreto para «%1»</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again.</source>
        <translation>Cópielo ahora: no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>The old secret stays good until %1.</source>
        <translation>El secreto anterior vale hasta %1.</translation>
    </message>
    <message>
        <source>The old secret is no longer good.</source>
        <translation>El secreto anterior ya no vale.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ShelfDialog</name>
    <message>
        <source>No list is archived or deleted.</source>
        <translation>No hay listas archivadas ni borradas.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Archived and deleted lists</source>
        <translation>Listas archivadas y borradas</translation>
    </message>
    <message>
        <source>Archived lists keep their todos. Deleted ones go for good after 30 days.</source>
        <translation>Las archivadas conservan sus tareas. Las borradas desaparecen a los 30 días.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <comment>list</comment>
        <translation>%1 (archivada)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>list</comment>
        <translation>%1 (borrada)</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>traydo::gui::Sparkline</name>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>el último día (%n)</numerusform>
            <numerusform>los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls in %1</source>
        <comment>span</comment>
        <translation>Sin llamadas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
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
        <translation>%1: %2, %3 de ellas rechazadas</translation>
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
        <translation>Traydo no puede iniciarse</translation>
    </message>
    <message>
        <source>Stop that program, or give Traydo another port: traydo --port 7400</source>
        <translation>Cierre ese programa o dé a Traydo otro puerto: traydo --port 7400</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>Guardarlo en un &amp;archivo</translation>
    </message>
    <message>
        <source>Kept in a file, the secret can be read by you alone, but is not encrypted.</source>
        <translation>Guardado en un archivo, el secreto solo lo puede leer usted, pero no está cifrado.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SubtaskList</name>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Nueva parte</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Añadir una parte</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TextDialog</name>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Put these lines into the settings for MCP servers of %1. If there are some already, only the part “traydo” is needed.</source>
        <translation>Ponga estas líneas en la configuración de servidores MCP de %1. Si ya hay algunos, solo hace falta la parte «traydo».</translation>
    </message>
</context>
<context>
    <name>traydo::gui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoActions</name>
    <message>
        <source>Done, or open again</source>
        <translation>Hecha, o reabrir</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Make it part of the todo above</source>
        <translation>Hacerla parte de la tarea de arriba</translation>
    </message>
    <message>
        <source>Make it a todo of its own</source>
        <translation>Hacerla una tarea propia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Choose a list at the side to put its todos in another order.</source>
        <translation>Elija una lista al lado para reordenar sus tareas.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dentro de una semana</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoDelegate</name>
    <message>
        <source>High priority</source>
        <translation>Prioridad alta</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Prioridad media</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridad baja</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>day</comment>
        <translation>Vencida: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Mostrar lo suyo</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Vence</translation>
    </message>
    <message>
        <source>&amp;on</source>
        <translation>&amp;el</translation>
    </message>
    <message>
        <source>Has a due date</source>
        <translation>Tiene fecha</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>&amp;at</source>
        <translation>&amp;a las</translation>
    </message>
    <message>
        <source>Has a time of day</source>
        <translation>Tiene hora</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>Repetition in words</source>
        <translation>Repetición en palabras</translation>
    </message>
    <message>
        <source>For example: every 2 weeks on monday</source>
        <translation>Por ejemplo: cada 2 semanas el lunes</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioridad</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>For example: phone, errands</source>
        <translation>Por ejemplo: teléfono, recados</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>Dígalo con palabras.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Entendido: %1</translation>
    </message>
    <message>
        <source>Not understood yet. Try “every 3 days” or “every friday”.</source>
        <translation>Aún no se entiende. Pruebe «cada 3 días» o «cada viernes».</translation>
    </message>
    <message>
        <source>A todo needs a title.</source>
        <translation>Una tarea necesita un título.</translation>
    </message>
    <message>
        <source>It is not clear how often this repeats.</source>
        <translation>No está claro cada cuánto se repite.</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Otra ventana</translation>
    </message>
    <message>
        <source>%1 has changed this meanwhile. What you typed is still here: save again to keep yours.</source>
        <comment>app or window</comment>
        <translation>%1 ha cambiado esto mientras tanto. Lo que escribió sigue aquí: guarde otra vez para conservar lo suyo.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>Added by %1, %2.</source>
        <comment>app or you, time</comment>
        <translation>Añadida por %1, %2.</translation>
    </message>
    <message>
        <source>Changed by %1, %2.</source>
        <comment>app or you, time</comment>
        <translation>Cambiada por %1, %2.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoEdits</name>
    <message>
        <source>“%1” added</source>
        <translation>«%1» añadida</translation>
    </message>
    <message>
        <source>“%1” renamed</source>
        <translation>«%1» renombrada</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>«%1» cambiada</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>«%1» hecha</translation>
    </message>
    <message>
        <source>“%1” open again</source>
        <translation>«%1» pendiente otra vez</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>«%1» movida</translation>
    </message>
    <message>
        <source>“%1” rescheduled</source>
        <translation>«%1» aplazada</translation>
    </message>
    <message>
        <source>“%1” moved to the trash</source>
        <translation>«%1» movida a la papelera</translation>
    </message>
    <message>
        <source>“%1” brought back</source>
        <translation>«%1» recuperada</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) changed</source>
        <translation>
            <numerusform>%n tarea cambiada</numerusform>
            <numerusform>%n tareas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) done</source>
        <translation>
            <numerusform>%n tarea hecha</numerusform>
            <numerusform>%n tareas hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) open again</source>
        <translation>
            <numerusform>%n tarea pendiente otra vez</numerusform>
            <numerusform>%n tareas pendientes otra vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) moved</source>
        <translation>
            <numerusform>%n tarea movida</numerusform>
            <numerusform>%n tareas movidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) rescheduled</source>
        <translation>
            <numerusform>%n tarea aplazada</numerusform>
            <numerusform>%n tareas aplazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) moved to the trash</source>
        <translation>
            <numerusform>%n tarea movida a la papelera</numerusform>
            <numerusform>%n tareas movidas a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) brought back</source>
        <translation>
            <numerusform>%n tarea recuperada</numerusform>
            <numerusform>%n tareas recuperadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoModel</name>
    <message>
        <source>Changed by %1, %2</source>
        <comment>app, time</comment>
        <translation>Cambiada por %1, %2</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <comment>app, time</comment>
        <translation>De %1, %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>vencida desde %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>a part of the todo above</source>
        <translation>una parte de la tarea de arriba</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodosPage</name>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Nueva lista…</translation>
    </message>
    <message>
        <source>Search todos</source>
        <translation>Buscar tareas</translation>
    </message>
    <message>
        <source>Show completed</source>
        <translation>Mostrar las hechas</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>Add a todo to %1</source>
        <translation>Añadir una tarea a %1</translation>
    </message>
    <message>
        <source>Views and lists</source>
        <translation>Vistas y listas</translation>
    </message>
    <message>
        <source>Archived and deleted lists</source>
        <translation>Listas archivadas y borradas</translation>
    </message>
    <message>
        <source>Move all to today</source>
        <translation>Pasar todo a hoy</translation>
    </message>
    <message>
        <source>Everything that is overdue becomes due today</source>
        <translation>Todo lo vencido pasa a vencer hoy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) were left as they are.</source>
        <translation>
            <numerusform>%n tarea se dejó como estaba.</numerusform>
            <numerusform>%n tareas se dejaron como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>This todo is gone. Your title was: %1</source>
        <translation>Esta tarea ya no existe. Su título era: %1</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Press Enter for your title, or Esc for the new one.</source>
        <translation>Esto cambió mientras tanto. Intro para su título, Esc para el nuevo.</translation>
    </message>
    <message>
        <source>Add a todo for today</source>
        <translation>Añadir una tarea para hoy</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <comment>view or list</comment>
        <translation>Buscar en %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TrayIcon</name>
    <message>
        <source>Open Traydo</source>
        <translation>Abrir Traydo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>Traydo: %n request(s) waiting</source>
        <translation>
            <numerusform>Traydo: %n solicitud en espera</numerusform>
            <numerusform>Traydo: %n solicitudes en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Escucha en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting…</source>
        <translation>
            <numerusform>%n solicitud en espera…</numerusform>
            <numerusform>%n solicitudes en espera…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add todo…</source>
        <translation>Añadir tarea…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Conectar una aplicación…</translation>
    </message>
    <message>
        <source>Not listening: no app can connect</source>
        <translation>No escucha: ninguna aplicación puede conectarse</translation>
    </message>
    <message>
        <source>Access is paused</source>
        <translation>El acceso está en pausa</translation>
    </message>
    <message>
        <source>Listening on %1 and for other devices</source>
        <translation>Escucha en %1 y para otros dispositivos</translation>
    </message>
    <message>
        <source>Traydo: %1</source>
        <comment>state</comment>
        <translation>Traydo: %1</translation>
    </message>
    <message>
        <source>Resume access</source>
        <translation>Reanudar el acceso</translation>
    </message>
    <message>
        <source>Pause access</source>
        <translation>Pausar el acceso</translation>
    </message>
    <message>
        <source>Today: %1   Overdue: %2</source>
        <translation>Hoy: %1   Vencidas: %2</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Nada vence hoy</translation>
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
        <translation>Traydo sigue en marcha</translation>
    </message>
    <message>
        <source>Apps can still reach your todos. The icon in the panel brings the window back.</source>
        <translation>Las aplicaciones aún llegan a sus tareas. El icono del panel devuelve la ventana.</translation>
    </message>
    <message>
        <source>Open Traydo</source>
        <translation>Abrir Traydo</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Mejor salir</translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoNotice</name>
    <message>
        <source>Open Traydo</source>
        <translation>Abrir Traydo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoSinceDialog</name>
    <message>
        <source>Take back changes</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Changes that will be taken back</source>
        <translation>Cambios que se desharán</translation>
    </message>
    <message>
        <source>What was changed again since by somebody else stays as it is. This shows up under Activity and can itself be taken back.</source>
        <translation>Lo que otra persona cambió después se queda como está. Esto aparece luego en Actividad y puede deshacerse a su vez.</translation>
    </message>
    <message>
        <source>Changes that stay</source>
        <translation>Cambios que se quedan</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Take back what you did since</source>
        <translation>Deshacer lo que hizo usted desde</translation>
    </message>
    <message>
        <source>Take back what %1 did since</source>
        <translation>Deshacer lo que hizo %1 desde</translation>
    </message>
    <message>
        <source>There is nothing to take back since then.</source>
        <translation>No hay nada que deshacer desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be taken back, newest first:</source>
        <translation>
            <numerusform>Se deshará %n cambio:</numerusform>
            <numerusform>Se desharán %n cambios, el más reciente primero:</numerusform>
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
            <numerusform>Deshacer %n cambio</numerusform>
            <numerusform>Deshacer %n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back.</source>
        <translation>
            <numerusform>%n cambio deshecho.</numerusform>
            <numerusform>%n cambios deshechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n could not be taken back:</source>
        <comment>taken back</comment>
        <translation>
            <numerusform>%1 %n no se pudo deshacer:</numerusform>
            <numerusform>%1 %n no se pudieron deshacer:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoStack</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Partly undone. %1</source>
        <comment>reason, a sentence</comment>
        <translation>Deshecho en parte. %1</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <comment>reason, a sentence</comment>
        <translation>No deshecho. %1</translation>
    </message>
</context>
</TS>
