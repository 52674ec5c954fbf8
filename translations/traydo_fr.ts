<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ErrorText</name>
    <message>
        <source>Traydo did not accept this entry.</source>
        <translation>Traydo n’a pas accepté cette saisie.</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>Cela n’existe plus.</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile. Have a look and try again.</source>
        <translation>Cela a été modifié ailleurs entre-temps. Regardez, puis réessayez.</translation>
    </message>
    <message>
        <source>The settings do not allow this.</source>
        <translation>Les réglages ne le permettent pas.</translation>
    </message>
    <message>
        <source>The time for this has run out.</source>
        <translation>Le délai est écoulé.</translation>
    </message>
    <message>
        <source>That is too much or too often. Try again in a moment.</source>
        <translation>C’est trop, ou trop souvent. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The secret store is locked. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Traydo&apos;s server did not answer. Nothing was changed; try again.</source>
        <translation>Le serveur de Traydo n’a pas répondu. Rien n’a été modifié ; réessayez.</translation>
    </message>
    <message>
        <source>The stored data is damaged. Please restore a backup.</source>
        <translation>Les données enregistrées sont endommagées. Veuillez restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>Something went wrong inside Traydo. The log says more.</source>
        <translation>Une erreur s’est produite dans Traydo. Le journal en dit plus.</translation>
    </message>
</context>
<context>
    <name>GrantDuration</name>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>An app without a name</source>
        <translation>Une application sans nom</translation>
    </message>
    <message>
        <source>Published by %1; any program here could receive the answer.</source>
        <translation>Publiée par %1 ; n’importe quel programme ici pourrait recevoir la réponse.</translation>
    </message>
    <message>
        <source>Published by %1, but the answer goes elsewhere.</source>
        <translation>Publiée par %1, mais la réponse va ailleurs.</translation>
    </message>
    <message>
        <source>Verified: %1 published this app and receives the answer.</source>
        <translation>Vérifiée : %1 a publié cette application et reçoit la réponse.</translation>
    </message>
    <message>
        <source>You started this: you are connecting an app of this name.</source>
        <translation>Commencé par vous : vous connectez une application de ce nom.</translation>
    </message>
    <message>
        <source>Name not verified: any program on this computer can call itself that.</source>
        <translation>Nom non vérifié : tout programme de cet ordinateur peut s’appeler ainsi.</translation>
    </message>
    <message>
        <source>Name not verified: the app chose it itself.</source>
        <translation>Nom non vérifié : l’application l’a choisi elle-même.</translation>
    </message>
    <message>
        <source>%1 (no proof)</source>
        <comment>program</comment>
        <translation>%1 (sans preuve)</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>another device (%1)</source>
        <translation>un autre appareil (%1)</translation>
    </message>
    <message>
        <source>Wants to read and change todos</source>
        <translation>Veut lire et modifier les tâches</translation>
    </message>
    <message>
        <source>Wants to read todos</source>
        <translation>Veut lire les tâches</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time of day</comment>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time of day</comment>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <comment>minutes, seconds</comment>
        <translation>encore %1:%2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Add this URL to your AI app, for example: claude mcp add --transport http traydo %1</source>
        <translation>Donnez cette adresse à votre application d’IA, par exemple : claude mcp add --transport http traydo %1</translation>
    </message>
    <message>
        <source>The app will ask to connect; answer in the Traydo window.</source>
        <translation>L’application demandera à se connecter ; répondez dans la fenêtre de Traydo.</translation>
    </message>
    <message>
        <source>The app will ask to connect; answer with: traydoctl requests, traydoctl approve</source>
        <translation>L’application demandera à se connecter ; répondez avec : traydoctl requests, traydoctl approve</translation>
    </message>
    <message>
        <source>Traydo cannot start</source>
        <translation>Traydo ne peut pas démarrer</translation>
    </message>
    <message>
        <source>traydo: no display here. Start it without a window: traydo --no-gui</source>
        <translation>traydo : pas d’affichage ici. Démarrez-le sans fenêtre : traydo --no-gui</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ApproveVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it; on a terminal it may be left out when only one is waiting</source>
        <translation>La demande, comme « traydoctl requests » la montre ; facultatif dans un terminal quand une seule attend</translation>
    </message>
    <message>
        <source>The two-digit number on the browser page</source>
        <translation>Le nombre à deux chiffres de la page du navigateur</translation>
    </message>
    <message>
        <source>What to allow, at most what was asked (default: as asked; from another device todos:read)</source>
        <translation>Ce qui est accordé, au plus ce qui est demandé (par défaut : tel que demandé ; d’un autre appareil todos:read)</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between (default: the first list)</source>
        <translation>« all » (aussi les futures), ou des noms ou ID séparés par des virgules (par défaut : la première liste)</translation>
    </message>
    <message>
        <source>For how long: 1h, today, 7d, 30d … 90d (default: 30d)</source>
        <translation>Pour combien de temps : 1h, today, 7d, 30d … 90d (par défaut : 30d)</translation>
    </message>
    <message>
        <source>No requests are waiting.</source>
        <translation>Aucune demande n’attend.</translation>
    </message>
    <message>
        <source>Approving from the command line is switched off (cli_grants = &quot;never&quot;). Approve in the window of Traydo.</source>
        <translation>L’approbation en ligne de commande est désactivée (cli_grants = &quot;never&quot;). Approuvez dans la fenêtre de Traydo.</translation>
    </message>
    <message>
        <source>Approving needs a person at a terminal, and this is none. The request stays open. To let scripts approve, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>Il faut une personne devant un terminal pour approuver, et ceci n’en est pas un. La demande reste ouverte. Pour laisser des scripts approuver, démarrez Traydo avec cli_grants = &quot;always&quot;.</translation>
    </message>
    <message>
        <source>With --no-input the number has to be given: --number NN.</source>
        <translation>Avec --no-input, il faut donner le nombre : --number NN.</translation>
    </message>
    <message>
        <source>say which request; see: traydoctl requests</source>
        <translation>dites quelle demande ; voir : traydoctl requests</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope accepte todos:read et todos:write</translation>
    </message>
    <message>
        <source>--scope cannot give more than was asked (%1)</source>
        <translation>--scope ne peut pas donner plus que ce qui est demandé (%1)</translation>
    </message>
    <message>
        <source>App:     %1 (%2)</source>
        <translation>Application : %1 (%2)</translation>
    </message>
    <message>
        <source>Answer:  goes to %1</source>
        <translation>Réponse :     va à %1</translation>
    </message>
    <message>
        <source>Listens: %1 (no proof)</source>
        <translation>À l’écoute :  %1 (sans preuve)</translation>
    </message>
    <message>
        <source>From:    another device (%1)</source>
        <translation>De :          un autre appareil (%1)</translation>
    </message>
    <message>
        <source>Asks:    %1</source>
        <translation>Demande :     %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>Reçoit :      %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>Listes :      %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>Jusqu’au :    %1</translation>
    </message>
    <message>
        <source>Nothing was decided; the request stays open.</source>
        <translation>Rien n’a été décidé ; la demande reste ouverte.</translation>
    </message>
    <message>
        <source>The request was denied.</source>
        <translation>La demande a été refusée.</translation>
    </message>
    <message>
        <source>The number was wrong again: the request is denied.</source>
        <translation>Le nombre était encore faux : la demande est refusée.</translation>
    </message>
    <message>
        <source>That is not the number on the page. The request stays open; the third wrong number denies it.</source>
        <translation>Ce n’est pas le nombre de la page. La demande reste ouverte ; le troisième nombre faux la refuse.</translation>
    </message>
    <message>
        <source>That is not the number on the page.</source>
        <translation>Ce n’est pas le nombre de la page.</translation>
    </message>
    <message>
        <source>Number on the browser page (empty to stop):</source>
        <translation>Nombre sur la page du navigateur (vide pour arrêter) :</translation>
    </message>
    <message>
        <source>The number has two digits.</source>
        <translation>Le nombre a deux chiffres.</translation>
    </message>
    <message>
        <source>Allowed. Take it back with: traydoctl revoke %1</source>
        <translation>Accordé. Pour le reprendre : traydoctl revoke %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::BlocksVerb</name>
    <message>
        <source>Nothing is blocked.</source>
        <translation>Rien n’est bloqué.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>BLOQUÉ</translation>
    </message>
    <message>
        <source>WHEN DENYING</source>
        <translation>EN REFUSANT</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>DEPUIS</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>JUSQU’À</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>Undo one with: traydoctl unblock ID</source>
        <translation>Pour annuler un blocage : traydoctl unblock ID</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>client %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>appareil %1</translation>
    </message>
    <message>
        <source>all new requests</source>
        <translation>toutes les nouvelles demandes</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Changes</name>
    <message>
        <source>list &quot;%1&quot;</source>
        <translation>liste « %1 »</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>a ajouté %1</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>a terminé %1</translation>
    </message>
    <message>
        <source>opened %1 again</source>
        <translation>a rouvert %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>a supprimé %1</translation>
    </message>
    <message>
        <source>brought back %1</source>
        <translation>a rétabli %1</translation>
    </message>
    <message>
        <source>edited %1 (%2)</source>
        <translation>a modifié %1 (%2)</translation>
    </message>
    <message>
        <source>undid: %1</source>
        <translation>a annulé : %1</translation>
    </message>
    <message>
        <source>several apps are called %1; give an id: traydoctl clients</source>
        <translation>plusieurs applications s’appellent %1 ; donnez un ID : traydoctl clients</translation>
    </message>
    <message>
        <source>no app %1; see: traydoctl clients</source>
        <translation>pas d’application %1 ; voir : traydoctl clients</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsAddVerb</name>
    <message>
        <source>Make this machine client?</source>
        <translation>Créer ce client machine ?</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsRotateVerb</name>
    <message>
        <source>The machine client, as &apos;traydoctl clients&apos; shows it</source>
        <translation>Le client machine, comme « traydoctl clients » le montre</translation>
    </message>
    <message>
        <source>There is no machine client %1. See: traydoctl clients</source>
        <translation>Il n’y a pas de client machine %1. Voir : traydoctl clients</translation>
    </message>
    <message>
        <source>Make a new secret for %1?</source>
        <translation>Créer un nouveau secret pour %1 ?</translation>
    </message>
    <message>
        <source>The old secret stays good until %1. The new one is shown once:</source>
        <translation>L’ancien secret reste valable jusqu’à %1. Le nouveau n’est montré qu’une fois :</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsVerb</name>
    <message>
        <source>No apps are connected yet.</source>
        <translation>Aucune application n’est encore connectée.</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>app</source>
        <translation>application</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APPLICATION</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>MAY</source>
        <translation>PEUT</translation>
    </message>
    <message>
        <source>LISTS</source>
        <translation>LISTES</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>JUSQU’À</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>VUE</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>CONNEXIONS</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Commands</name>
    <message>
        <source>Show where Traydo listens and what is going on</source>
        <translation>Montrer où Traydo écoute et ce qui se passe</translation>
    </message>
    <message>
        <source>Show the apps that wait for your answer</source>
        <translation>Montrer les applications qui attendent votre réponse</translation>
    </message>
    <message>
        <source>Give a request five more minutes, once</source>
        <translation>Donner cinq minutes de plus à une demande, une fois</translation>
    </message>
    <message>
        <source>Let an app in, with the number that its browser page shows</source>
        <translation>Laisser entrer une application, avec le nombre que montre sa page</translation>
    </message>
    <message>
        <source>Turn an app away</source>
        <translation>Refuser une application</translation>
    </message>
    <message>
        <source>Show whom you keep from asking</source>
        <translation>Montrer qui n’a plus le droit de demander</translation>
    </message>
    <message>
        <source>Let them ask again</source>
        <translation>Laisser demander à nouveau</translation>
    </message>
    <message>
        <source>Show the apps and what they may do</source>
        <translation>Montrer les applications et leurs droits</translation>
    </message>
    <message>
        <source>Make a client for a program of yours that signs in by itself (client_credentials)</source>
        <translation>Créer un client pour un programme à vous qui s’identifie seul (client_credentials)</translation>
    </message>
    <message>
        <source>Make a new secret for such a client</source>
        <translation>Créer un nouveau secret pour un tel client</translation>
    </message>
    <message>
        <source>Take everything back from an app and end its connections</source>
        <translation>Tout reprendre à une application et couper ses connexions</translation>
    </message>
    <message>
        <source>Access tokens for programs that only know a header</source>
        <translation>Jetons d’accès pour les programmes qui ne connaissent qu’un en-tête</translation>
    </message>
    <message>
        <source>Show the access tokens</source>
        <translation>Montrer les jetons d’accès</translation>
    </message>
    <message>
        <source>Make an access token</source>
        <translation>Créer un jeton d’accès</translation>
    </message>
    <message>
        <source>End an access token</source>
        <translation>Révoquer un jeton d’accès</translation>
    </message>
    <message>
        <source>The key that signs access tokens</source>
        <translation>La clé qui signe les jetons d’accès</translation>
    </message>
    <message>
        <source>Replace the key, without disturbing anybody</source>
        <translation>Remplacer la clé sans déranger personne</translation>
    </message>
    <message>
        <source>Read and change todos</source>
        <translation>Lire et modifier les tâches</translation>
    </message>
    <message>
        <source>Show todos; without options the open ones</source>
        <translation>Montrer les tâches ; sans option, celles à faire</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Change a todo; what is not named stays</source>
        <translation>Modifier une tâche ; ce qui n’est pas nommé reste</translation>
    </message>
    <message>
        <source>Tick todos off</source>
        <translation>Cocher des tâches</translation>
    </message>
    <message>
        <source>Move todos to the trash</source>
        <translation>Mettre des tâches à la corbeille</translation>
    </message>
    <message>
        <source>Bring todos back from the trash</source>
        <translation>Reprendre des tâches de la corbeille</translation>
    </message>
    <message>
        <source>Show the lists</source>
        <translation>Montrer les listes</translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation>Ajouter une liste</translation>
    </message>
    <message>
        <source>Give a list another name or colour</source>
        <translation>Donner un autre nom ou une autre couleur à une liste</translation>
    </message>
    <message>
        <source>Put a list in another place</source>
        <translation>Déplacer une liste</translation>
    </message>
    <message>
        <source>Put a list away: kept, but in no overview</source>
        <translation>Ranger une liste : gardée, mais absente des vues d’ensemble</translation>
    </message>
    <message>
        <source>Move a list and its todos to the trash, for 30 days</source>
        <translation>Mettre une liste et ses tâches à la corbeille, pour 30 jours</translation>
    </message>
    <message>
        <source>Bring a list back from the trash</source>
        <translation>Reprendre une liste de la corbeille</translation>
    </message>
    <message>
        <source>Show who changed what, newest first</source>
        <translation>Montrer qui a modifié quoi, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Take back a change, or everything an app did</source>
        <translation>Annuler une modification, ou tout ce qu’une application a fait</translation>
    </message>
    <message>
        <source>Let other devices connect</source>
        <translation>Laisser d’autres appareils se connecter</translation>
    </message>
    <message>
        <source>Show where other devices connect, and the certificate&apos;s fingerprint</source>
        <translation>Montrer où les autres appareils se connectent, et l’empreinte du certificat</translation>
    </message>
    <message>
        <source>Let apps on other devices introduce themselves for a while</source>
        <translation>Laisser un moment les applications d’autres appareils se présenter</translation>
    </message>
    <message>
        <source>Print the certificate that other devices have to trust</source>
        <translation>Afficher le certificat auquel les autres appareils doivent faire confiance</translation>
    </message>
    <message>
        <source>Write todos into a file, for keeping or for another program</source>
        <translation>Écrire des tâches dans un fichier, pour les garder ou pour un autre programme</translation>
    </message>
    <message>
        <source>Read todos out of a file: all of it comes in, or nothing</source>
        <translation>Lire des tâches d’un fichier : tout entre, ou rien</translation>
    </message>
</context>
<context>
    <name>traydo::cli::DenyVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it</source>
        <translation>La demande, comme « traydoctl requests » la montre</translation>
    </message>
    <message>
        <source>Whom to keep from asking again: &apos;client&apos; (this one), &apos;device&apos; (all of its network address) or &apos;all&apos; (every new request, for an hour)</source>
        <translation>Qui ne doit plus demander : &apos;client&apos; (celui-ci), &apos;device&apos; (tout ce qui vient de son adresse réseau) ou &apos;all&apos; (toute nouvelle demande, pendant une heure)</translation>
    </message>
    <message>
        <source>--block takes client, device or all</source>
        <translation>--block accepte client, device ou all</translation>
    </message>
    <message>
        <source>Denied %1.</source>
        <translation>%1 refusée.</translation>
    </message>
    <message>
        <source>Undo the block with: traydoctl unblock ID; see: traydoctl blocks</source>
        <translation>Pour annuler le blocage : traydoctl unblock ID ; voir : traydoctl blocks</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Exchange</name>
    <message>
        <source>--format takes json, todotxt, ical or csv</source>
        <translation>--format accepte json, todotxt, ical ou csv</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ExportVerb</name>
    <message>
        <source>json (nothing is lost), todotxt, ical or csv; else as the file&apos;s name ends, else json</source>
        <translation>json (rien n’est perdu), todotxt, ical ou csv ; sinon d’après le nom du fichier, sinon json</translation>
    </message>
    <message>
        <source>Only this list (name or id); may be given several times</source>
        <translation>Seulement cette liste (nom ou ID) ; répétable</translation>
    </message>
    <message>
        <source>Without what is done</source>
        <translation>Sans ce qui est fait</translation>
    </message>
    <message>
        <source>The file to write, instead of the standard output</source>
        <translation>Le fichier à écrire, au lieu de la sortie standard</translation>
    </message>
    <message>
        <source>the server sent less than it said</source>
        <translation>le serveur a envoyé moins qu’annoncé</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit : %2.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n todo(s) to %1.</source>
        <translation>
            <numerusform>%n tâche écrite dans %1.</numerusform>
            <numerusform>%n tâches écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::cli::ImportVerb</name>
    <message>
        <source>The file to read</source>
        <translation>Le fichier à lire</translation>
    </message>
    <message>
        <source>json, todotxt, ical or csv; else as the file&apos;s name ends</source>
        <translation>json, todotxt, ical ou csv ; sinon d’après le nom du fichier</translation>
    </message>
    <message>
        <source>Put everything into this list (name or id)</source>
        <translation>Tout mettre dans cette liste (nom ou ID)</translation>
    </message>
    <message>
        <source>Only show what would happen</source>
        <translation>Montrer seulement ce qui se passerait</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne pas demander</translation>
    </message>
    <message>
        <source>The file&apos;s name does not tell its format: give --format.</source>
        <translation>Le nom du fichier ne dit pas son format : donnez --format.</translation>
    </message>
    <message>
        <source>Import this?</source>
        <translation>Importer cela ?</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible : %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, there already: %3, skipped: %4.</source>
        <translation>Nouvelles : %1, modifiées : %2, déjà là : %3, ignorées : %4.</translation>
    </message>
    <message>
        <source>New lists: %1.</source>
        <translation>Nouvelles listes : %1.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Ignoré : %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque : %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n todo(s).</source>
        <translation>
            <numerusform>%n tâche importée.</numerusform>
            <numerusform>%n tâches importées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::cli::KeysRotateVerb</name>
    <message>
        <source>End all access tokens signed before, as after a theft; apps fetch new ones by themselves</source>
        <translation>Invalider tous les jetons d’accès signés auparavant, comme après un vol ; les applications en obtiennent d’autres toutes seules</translation>
    </message>
    <message>
        <source>The key is now %1. Access tokens signed before are no longer good.</source>
        <translation>La clé est maintenant %1. Les jetons d’accès signés avant ne valent plus rien.</translation>
    </message>
    <message>
        <source>The key is now %1. Access tokens signed before stay good until they expire.</source>
        <translation>La clé est maintenant %1. Les jetons d’accès signés avant restent valables jusqu’à leur échéance.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Lan</name>
    <message>
        <source>Traydo does not listen for other devices. To change that, put
    [lan]
    enabled = true
into traydo.toml and start it again.</source>
        <translation>Traydo n’écoute pas les autres appareils. Pour changer cela, écrivez
    [lan]
    enabled = true
dans traydo.toml et redémarrez-le.</translation>
    </message>
    <message>
        <source>Problem:      %1</source>
        <translation>Problème :           %1</translation>
    </message>
    <message>
        <source>Address:      %1</source>
        <translation>Adresse :            %1</translation>
    </message>
    <message>
        <source>Fingerprint:  %1</source>
        <translation>Empreinte :          %1</translation>
    </message>
    <message>
        <source>Trust until:  %1</source>
        <translation>Confiance jusqu’au : %1</translation>
    </message>
    <message>
        <source>Pairing:      open until %1</source>
        <translation>Présentation :       ouverte jusqu’à %1</translation>
    </message>
    <message>
        <source>Pairing:      closed</source>
        <translation>Présentation :       fermée</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanCaVerb</name>
    <message>
        <source>Write it to this new file instead</source>
        <translation>L’écrire plutôt dans ce nouveau fichier</translation>
    </message>
    <message>
        <source>There is no certificate yet: %1</source>
        <translation>Il n’y a pas encore de certificat : %1</translation>
    </message>
    <message>
        <source>%1 exists already or cannot be written.</source>
        <translation>%1 existe déjà ou ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Empreinte (SHA-256) : %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanPairVerb</name>
    <message>
        <source>For how long, at most 1h (default: 10m)</source>
        <translation>Pour combien de temps, au plus 1h (par défaut : 10m)</translation>
    </message>
    <message>
        <source>Stop before the time is over</source>
        <translation>Arrêter avant la fin du délai</translation>
    </message>
    <message>
        <source>Pairing from the command line is switched off (cli_grants = &quot;never&quot;).</source>
        <translation>La présentation en ligne de commande est désactivée (cli_grants = &quot;never&quot;).</translation>
    </message>
    <message>
        <source>Pairing needs a person at a terminal, and this is none. To let scripts do it, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>Il faut pour cela une personne devant un terminal, et ceci n’en est pas un. Pour laisser des scripts le faire, démarrez Traydo avec cli_grants = &quot;always&quot;.</translation>
    </message>
    <message>
        <source>Pairing is closed.</source>
        <translation>La présentation est fermée.</translation>
    </message>
    <message>
        <source>Apps on other devices may introduce themselves until %1. Each one still needs your approval.</source>
        <translation>Les applications d’autres appareils peuvent se présenter jusqu’à %1. Chacune a encore besoin de votre accord.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanStatusVerb</name>
    <message>
        <source>Off: only programs on this computer can connect.</source>
        <translation>Désactivé : seuls les programmes de cet ordinateur peuvent se connecter.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Lists</name>
    <message>
        <source>all, also future ones</source>
        <translation>toutes, aussi les futures</translation>
    </message>
    <message>
        <source>there is no list %1; see: traydoctl lists</source>
        <translation>il n’y a pas de liste %1 ; voir : traydoctl lists</translation>
    </message>
    <message>
        <source>--lists names no list</source>
        <translation>--lists ne nomme aucune liste</translation>
    </message>
    <message>
        <source>several lists are called %1; give an id</source>
        <translation>plusieurs listes s’appellent %1 ; donnez un ID</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsAddVerb</name>
    <message>
        <source>What the list is called</source>
        <translation>Comment la liste s’appelle</translation>
    </message>
    <message>
        <source>Its colour, like &apos;#3366cc&apos;</source>
        <translation>Sa couleur, comme &apos;#3366cc&apos;</translation>
    </message>
    <message>
        <source>Added the list %1.</source>
        <translation>Liste %1 ajoutée.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsArchiveVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>La liste (nom ou ID)</translation>
    </message>
    <message>
        <source>Take it out of the archive</source>
        <translation>La sortir des archives</translation>
    </message>
    <message>
        <source>The list %1 is in use again.</source>
        <translation>La liste %1 est de nouveau en service.</translation>
    </message>
    <message>
        <source>Archived the list %1.</source>
        <translation>Liste %1 archivée.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsEditVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>La liste (nom ou ID)</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>Un nouveau nom</translation>
    </message>
    <message>
        <source>A new colour, like &apos;#3366cc&apos;; &quot;&quot; takes it away</source>
        <translation>Une nouvelle couleur, comme &apos;#3366cc&apos; ; &quot;&quot; l’enlève</translation>
    </message>
    <message>
        <source>Give --name or --color.</source>
        <translation>Donnez --name ou --color.</translation>
    </message>
    <message>
        <source>Changed the list %1.</source>
        <translation>Liste %1 modifiée.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsMoveVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>La liste (nom ou ID)</translation>
    </message>
    <message>
        <source>The list it shall stand before; without it: last</source>
        <translation>La liste devant laquelle la placer ; sans cela : en dernier</translation>
    </message>
    <message>
        <source>Moved the list %1.</source>
        <translation>Liste %1 déplacée.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsRestoreVerb</name>
    <message>
        <source>The list, as &apos;traydoctl lists --trash&apos; shows it</source>
        <translation>La liste, comme « traydoctl lists --trash » la montre</translation>
    </message>
    <message>
        <source>The list %1 is back.</source>
        <translation>La liste %1 est de retour.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsRmVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>La liste (nom ou ID)</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne pas demander</translation>
    </message>
    <message>
        <source>Move the list %1 and everything in it to the trash?</source>
        <translation>Mettre la liste %1 et tout son contenu à la corbeille ?</translation>
    </message>
    <message>
        <source>Removed the list %1.</source>
        <translation>Liste %1 supprimée.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsVerb</name>
    <message>
        <source>Those in the archive instead</source>
        <translation>Plutôt celles des archives</translation>
    </message>
    <message>
        <source>Those in the trash instead</source>
        <translation>Plutôt celles de la corbeille</translation>
    </message>
    <message>
        <source>Give --archived or --trash, not both.</source>
        <translation>Donnez --archived ou --trash, pas les deux.</translation>
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
        <translation>À FAIRE</translation>
    </message>
    <message>
        <source>OVERDUE</source>
        <translation>EN RETARD</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>AUJOURD’HUI</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LogVerb</name>
    <message>
        <source>Only what this app did (name or id)</source>
        <translation>Seulement ce que cette application a fait (nom ou ID)</translation>
    </message>
    <message>
        <source>Only what you did yourself</source>
        <translation>Seulement ce que vous avez fait</translation>
    </message>
    <message>
        <source>From when on: 30m, 2h, 7d ago, today, or 2026-11-21T09:00</source>
        <translation>Depuis quand : il y a 30m, 2h, 7d, today ou 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>At most so many (default: 50)</source>
        <translation>Pas plus que (par défaut : 50)</translation>
    </message>
    <message>
        <source>Give --app or --mine, not both.</source>
        <translation>Donnez --app ou --mine, pas les deux.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>QUAND</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>QUI</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUOI</translation>
    </message>
    <message>
        <source>VIA</source>
        <translation>PAR</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>There are more; show them with --limit.</source>
        <translation>Il y en a d’autres ; montrez-les avec --limit.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Program</name>
    <message>
        <source>Steers a running Traydo: who may reach your todos, and the todos themselves.</source>
        <translation>Pilote un Traydo en marche : qui accède à vos tâches, et les tâches elles-mêmes.</translation>
    </message>
    <message>
        <source>IDs may be shortened to their beginning or end, at least four characters.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 refused, 5 Traydo not reachable, 6 conflict, 7 expired, 130 interrupted.</source>
        <translation>Les ID peuvent être abrégés à leur début ou leur fin, au moins quatre caractères.

Codes de sortie : 0 fait, 1 échec, 2 mauvais usage, 3 introuvable, 4 refusé, 5 Traydo injoignable, 6 conflit, 7 expiré, 130 interrompu.</translation>
    </message>
    <message>
        <source>Print data as JSON, stable for scripts</source>
        <translation>Afficher les données en JSON, stable pour les scripts</translation>
    </message>
    <message>
        <source>Never ask; fail instead</source>
        <translation>Ne jamais demander ; échouer plutôt</translation>
    </message>
    <message>
        <source>auto, always or never; auto heeds NO_COLOR and TERM=dumb</source>
        <translation>auto, always ou never ; auto respecte NO_COLOR et TERM=dumb</translation>
    </message>
    <message>
        <source>Where Traydo keeps its control socket (also TRAYDO_RUNTIME_DIR)</source>
        <translation>Où Traydo garde son socket de contrôle (aussi TRAYDO_RUNTIME_DIR)</translation>
    </message>
    <message>
        <source>Where traydo.toml lies (also TRAYDO_CONFIG_DIR)</source>
        <translation>Où se trouve traydo.toml (aussi TRAYDO_CONFIG_DIR)</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples :</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;. See: traydoctl --help</source>
        <translation>Il n’y a pas de commande « %1 ». Voir : traydoctl --help</translation>
    </message>
    <message>
        <source>Traydo is not running, or uses another runtime directory (looked in %1). Start it with: traydo</source>
        <translation>Traydo n’est pas en marche, ou utilise un autre dossier d’exécution (cherché dans %1). Démarrez-le avec : traydo</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>La sortie n’a pas pu être écrite.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Programs</name>
    <message>
        <source>Giving access from the command line is switched off (cli_grants = &quot;never&quot;).</source>
        <translation>Donner accès en ligne de commande est désactivé (cli_grants = &quot;never&quot;).</translation>
    </message>
    <message>
        <source>Giving access needs a person at a terminal, and this is none. To let scripts do it, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>Il faut une personne devant un terminal pour donner accès, et ceci n’en est pas un. Pour laisser des scripts le faire, démarrez Traydo avec cli_grants = &quot;always&quot;.</translation>
    </message>
    <message>
        <source>What to call it, for yourself</source>
        <translation>Comment l’appeler, pour vous</translation>
    </message>
    <message>
        <source>What it may do: todos:read, todos:write (default: todos:read)</source>
        <translation>Ce qu’il peut faire : todos:read, todos:write (par défaut : todos:read)</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between (default: the first list)</source>
        <translation>« all » (aussi les futures), ou des noms ou ID séparés par des virgules (par défaut : la première liste)</translation>
    </message>
    <message>
        <source>For how long: 1h, today, 7d … 90d (default: 30d)</source>
        <translation>Pour combien de temps : 1h, today, 7d … 90d (par défaut : 30d)</translation>
    </message>
    <message>
        <source>Name:    %1</source>
        <translation>Nom :         %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>Reçoit :      %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>Listes :      %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>Jusqu’au :    %1</translation>
    </message>
    <message>
        <source>This is shown once; keep it where nobody else can read it:</source>
        <translation>Ceci n’est montré qu’une fois ; gardez-le là où personne d’autre ne peut le lire :</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope accepte todos:read et todos:write</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Requests</name>
    <message>
        <source>published by %1</source>
        <translation>publiée par %1</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>vérifiée : %1</translation>
    </message>
    <message>
        <source>you started this</source>
        <translation>commencé par vous</translation>
    </message>
    <message>
        <source>name not verified</source>
        <translation>nom non vérifié</translation>
    </message>
    <message>
        <source>No request %1 is waiting; it may have been decided or have run out. See: traydoctl requests</source>
        <translation>Aucune demande %1 n’attend ; elle a pu être décidée ou expirer. Voir : traydoctl requests</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RequestsExtendVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it</source>
        <translation>La demande, comme « traydoctl requests » la montre</translation>
    </message>
    <message>
        <source>This request was given more time already.</source>
        <translation>Cette demande a déjà reçu plus de temps.</translation>
    </message>
    <message>
        <source>%1 waits until %2.</source>
        <translation>%1 attend jusqu’à %2.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RequestsVerb</name>
    <message>
        <source>No requests are waiting.</source>
        <translation>Aucune demande n’attend.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APPLICATION</translation>
    </message>
    <message>
        <source>TRUST</source>
        <translation>CONFIANCE</translation>
    </message>
    <message>
        <source>ASKS FOR</source>
        <translation>DEMANDE</translation>
    </message>
    <message>
        <source>ANSWER GOES TO</source>
        <translation>RÉPONSE VA À</translation>
    </message>
    <message>
        <source>TIME LEFT</source>
        <translation>RESTE</translation>
    </message>
    <message>
        <source>Allow one with: traydoctl approve ID --number NN (the number is on the browser page)</source>
        <translation>Pour en accorder une : traydoctl approve ID --number NN (le nombre est sur la page du navigateur)</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RevokeVerb</name>
    <message>
        <source>The app, as &apos;traydoctl clients&apos; shows it</source>
        <translation>L’application, comme « traydoctl clients » la montre</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne pas demander</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>Dire seulement ce qui se passerait</translation>
    </message>
    <message>
        <source>There is no app %1. See: traydoctl clients</source>
        <translation>Il n’y a pas d’application %1. Voir : traydoctl clients</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Révoquer %1 ?</translation>
    </message>
    <message>
        <source>Would revoke %1; open connections that would end: %2.</source>
        <translation>Révoquerait %1 ; connexions ouvertes qui seraient coupées : %2.</translation>
    </message>
    <message>
        <source>Revoked %1. It has to ask anew.</source>
        <translation>%1 révoquée. Elle devra demander à nouveau.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::StatusVerb</name>
    <message>
        <source>Traydo %1, running since %2</source>
        <translation>Traydo %1, en marche depuis %2</translation>
    </message>
    <message>
        <source>Address:           %1</source>
        <translation>Adresse :             %1</translation>
    </message>
    <message>
        <source>Requests waiting:  %1</source>
        <translation>Demandes en attente : %1</translation>
    </message>
    <message>
        <source>Apps:              %1</source>
        <translation>Applications :        %1</translation>
    </message>
    <message>
        <source>Open connections:  %1</source>
        <translation>Connexions ouvertes : %1</translation>
    </message>
    <message>
        <source>Open todos:        %1</source>
        <translation>Tâches à faire :      %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Attention : %1</translation>
    </message>
    <message>
        <source>See who is waiting with: traydoctl requests</source>
        <translation>Pour voir qui attend : traydoctl requests</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Talk</name>
    <message>
        <source>That cannot be done</source>
        <translation>Cela n’est pas possible</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Something changed meanwhile</source>
        <translation>Quelque chose a changé entre-temps</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Trop tard</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>C’est trop</translation>
    </message>
    <message>
        <source>The secret store is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Traydo cannot do that now</source>
        <translation>Traydo ne peut pas le faire maintenant</translation>
    </message>
    <message>
        <source>Traydo failed</source>
        <translation>Traydo a échoué</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>This needs a yes: give --yes along with --no-input.</source>
        <translation>Il faut un oui : donnez --yes avec --no-input.</translation>
    </message>
    <message>
        <source>%1 [y/N]</source>
        <translation>%1 [o/N]</translation>
    </message>
    <message>
        <source>y</source>
        <translation>o</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoAddVerb</name>
    <message>
        <source>What is to be done; #list, !1 to !3, @tag, dates and repetitions in it are understood, text in quotation marks is left alone</source>
        <translation>Ce qu’il y a à faire ; #liste, !1 à !3, @étiquette, dates et répétitions y sont compris, le texte entre guillemets reste tel quel</translation>
    </message>
    <message>
        <source>Take all of it for the title</source>
        <translation>Tout prendre comme titre</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot; (%2).</source>
        <translation>« %1 » ajoutée (%2).</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>Échéance : %1.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoDoneVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list&apos; shows them</source>
        <translation>Les tâches, comme « traydoctl todo list » les montre</translation>
    </message>
    <message>
        <source>Open them again</source>
        <translation>Les rouvrir</translation>
    </message>
    <message>
        <source>Open again: &quot;%1&quot; (%2).</source>
        <translation>De nouveau à faire : « %1 » (%2).</translation>
    </message>
    <message>
        <source>Done: &quot;%1&quot; (%2).</source>
        <translation>Fait : « %1 » (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoEditVerb</name>
    <message>
        <source>The todo, as &apos;traydoctl todo list&apos; shows it</source>
        <translation>La tâche, comme « traydoctl todo list » la montre</translation>
    </message>
    <message>
        <source>A new title</source>
        <translation>Un nouveau titre</translation>
    </message>
    <message>
        <source>The todo of the same list to stand before; &quot;&quot; for last</source>
        <translation>La tâche de la même liste devant laquelle la placer ; &quot;&quot; pour la fin</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot; (%2).</source>
        <translation>« %1 » modifiée (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoFields</name>
    <message>
        <source>The list it belongs to (name or id)</source>
        <translation>La liste à laquelle elle appartient (nom ou ID)</translation>
    </message>
    <message>
        <source>When it is due: 2026-11-21 or 2026-11-21T17:00</source>
        <translation>Son échéance : 2026-11-21 ou 2026-11-21T17:00</translation>
    </message>
    <message>
        <source>1 is the most urgent, 0 is none</source>
        <translation>1 est le plus urgent, 0 aucune</translation>
    </message>
    <message>
        <source>A tag; may be given several times</source>
        <translation>Une étiquette ; répétable</translation>
    </message>
    <message>
        <source>How it repeats, as RRULE: FREQ=WEEKLY;INTERVAL=2; &quot;&quot; ends it</source>
        <translation>Comment elle se répète, en RRULE : FREQ=WEEKLY;INTERVAL=2 ; &quot;&quot; y met fin</translation>
    </message>
    <message>
        <source>The todo it is a part of; &quot;&quot; makes it one of its own</source>
        <translation>La tâche dont elle fait partie ; &quot;&quot; la rend indépendante</translation>
    </message>
    <message>
        <source>Further text</source>
        <translation>Texte complémentaire</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoListVerb</name>
    <message>
        <source>Done ones too</source>
        <translation>Aussi celles qui sont faites</translation>
    </message>
    <message>
        <source>Only those that are done</source>
        <translation>Seulement celles qui sont faites</translation>
    </message>
    <message>
        <source>Only this list (name or id)</source>
        <translation>Seulement cette liste (nom ou ID)</translation>
    </message>
    <message>
        <source>Only those due then: today, overdue, week, none, 2026-11-21, 2026-11-01..2026-11-30</source>
        <translation>Seulement celles à échéance : today, overdue, week, none, 2026-11-21, 2026-11-01..2026-11-30</translation>
    </message>
    <message>
        <source>Only those with this tag; may be given several times</source>
        <translation>Seulement celles avec cette étiquette ; répétable</translation>
    </message>
    <message>
        <source>Only those with this priority</source>
        <translation>Seulement celles de cette priorité</translation>
    </message>
    <message>
        <source>Only the subtasks of this todo</source>
        <translation>Seulement les sous-tâches de cette tâche</translation>
    </message>
    <message>
        <source>position (as the list shows them), due, created, updated, priority</source>
        <translation>position (comme la liste les montre), due, created, updated, priority</translation>
    </message>
    <message>
        <source>Only what is in the trash</source>
        <translation>Seulement le contenu de la corbeille</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>Seulement celles avec ces mots</translation>
    </message>
    <message>
        <source>At most so many (default: 100)</source>
        <translation>Pas plus que (par défaut : 100)</translation>
    </message>
    <message>
        <source>There is no list %1. See: traydoctl lists</source>
        <translation>Il n’y a pas de liste %1. Voir : traydoctl lists</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Rien n’a encore été fait.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>There are more; show them with --limit.</source>
        <translation>Il y en a d’autres ; montrez-les avec --limit.</translation>
    </message>
    <message>
        <source>--sort takes position, due, created, updated or priority</source>
        <translation>--sort accepte position, due, created, updated ou priority</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TODO</source>
        <translation>TÂCHE</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>ÉCHÉANCE</translation>
    </message>
    <message>
        <source>PRIORITY</source>
        <translation>PRIORITÉ</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTE</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>ÉTIQUETTES</translation>
    </message>
    <message>
        <source>MADE BY</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>(done) %1</source>
        <translation>(fait) %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoRestoreVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list --trash&apos; shows them</source>
        <translation>Les tâches, comme « traydoctl todo list --trash » les montre</translation>
    </message>
    <message>
        <source>Back again: &quot;%1&quot; (%2).</source>
        <translation>De retour : « %1 » (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoRmVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list&apos; shows them</source>
        <translation>Les tâches, comme « traydoctl todo list » les montre</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne pas demander</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>Dire seulement ce qui se passerait</translation>
    </message>
    <message>
        <source>Would remove &quot;%1&quot; (%2).</source>
        <translation>Supprimerait « %1 » (%2).</translation>
    </message>
    <message>
        <source>Move %1 to the trash?</source>
        <translation>Mettre %1 à la corbeille ?</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot; (%2).</source>
        <translation>« %1 » supprimée (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Todos</name>
    <message>
        <source>there is no todo %1; see: traydoctl todo list</source>
        <translation>il n’y a pas de tâche %1 ; voir : traydoctl todo list</translation>
    </message>
    <message>
        <source>--due takes 2026-11-21 or 2026-11-21T17:00</source>
        <translation>--due accepte 2026-11-21 ou 2026-11-21T17:00</translation>
    </message>
    <message>
        <source>--due takes today, overdue, week, none, 2026-11-21 or 2026-11-01..2026-11-30</source>
        <translation>--due accepte today, overdue, week, none, 2026-11-21 ou 2026-11-01..2026-11-30</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TokensCreateVerb</name>
    <message>
        <source>Make this access token?</source>
        <translation>Créer ce jeton d’accès ?</translation>
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
        <translation>NOM</translation>
    </message>
    <message>
        <source>MAY</source>
        <translation>PEUT</translation>
    </message>
    <message>
        <source>LISTS</source>
        <translation>LISTES</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>JUSQU’À</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>UTILISÉ</translation>
    </message>
    <message>
        <source>There are no access tokens.</source>
        <translation>Il n’y a pas de jeton d’accès.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TokensRevokeVerb</name>
    <message>
        <source>The token, as &apos;traydoctl tokens list&apos; shows it</source>
        <translation>Le jeton, comme « traydoctl tokens list » le montre</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne pas demander</translation>
    </message>
    <message>
        <source>There is no access token %1. See: traydoctl tokens list</source>
        <translation>Il n’y a pas de jeton d’accès %1. Voir : traydoctl tokens list</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Révoquer %1 ?</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <translation>%1 révoqué.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::UnblockVerb</name>
    <message>
        <source>The block, as &apos;traydoctl blocks&apos; shows it</source>
        <translation>Le blocage, comme « traydoctl blocks » le montre</translation>
    </message>
    <message>
        <source>There is no block %1. See: traydoctl blocks</source>
        <translation>Il n’y a pas de blocage %1. Voir : traydoctl blocks</translation>
    </message>
    <message>
        <source>Unblocked.</source>
        <translation>Débloqué.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::UndoVerb</name>
    <message>
        <source>The change, as &apos;traydoctl log&apos; shows it</source>
        <translation>La modification, comme « traydoctl log » la montre</translation>
    </message>
    <message>
        <source>Instead: everything this app did (name or id)</source>
        <translation>Plutôt : tout ce que cette application a fait (nom ou ID)</translation>
    </message>
    <message>
        <source>With --app, from when on: 2h, today, 2026-11-21T09:00</source>
        <translation>Avec --app, depuis quand : 2h, today, 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne pas demander</translation>
    </message>
    <message>
        <source>Give a change, or --app and --since. See: traydoctl undo --help</source>
        <translation>Donnez une modification, ou --app et --since. Voir : traydoctl undo --help</translation>
    </message>
    <message>
        <source>There is no change %1. See: traydoctl log</source>
        <translation>Il n’y a pas de modification %1. Voir : traydoctl log</translation>
    </message>
    <message>
        <source>Undone: %1. To take that back: traydoctl undo %2</source>
        <translation>Annulé : %1. Pour revenir dessus : traydoctl undo %2</translation>
    </message>
    <message>
        <source>Undo everything %1 did since %2?</source>
        <translation>Annuler tout ce que %1 a fait depuis %2 ?</translation>
    </message>
    <message>
        <source>Changes of %1 undone: %2.</source>
        <translation>Modifications de %1 annulées : %2.</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>Non annulé : %1. %2</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Words</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>il y a %1 jours</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>--for takes 30m, 1h, today, 7d and the like, at most 90d</source>
        <translation>--for accepte 30m, 1h, today, 7d et ainsi de suite, au plus 90d</translation>
    </message>
    <message>
        <source>--since takes 30m, 2h, 7d, today, 2026-11-21 or 2026-11-21T09:00</source>
        <translation>--since accepte 30m, 2h, 7d, today, 2026-11-21 ou 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>%1 is not unique; give more of it</source>
        <translation>%1 n’est pas unique ; donnez-en davantage</translation>
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
        <translation>Ajouter une tâche</translation>
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
