<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ChangeText</name>
    <message>
        <source>List added: %1</source>
        <translation>Liste ajoutée : %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajoutée : %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Terminée : %1</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>Rouverte : %1</translation>
    </message>
    <message>
        <source>List removed: %1</source>
        <translation>Liste supprimée : %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimée : %1</translation>
    </message>
    <message>
        <source>List restored: %1</source>
        <translation>Liste rétablie : %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Rétablie : %1</translation>
    </message>
    <message>
        <source>List edited: %1</source>
        <translation>Liste modifiée : %1</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>Modifiée : %1</translation>
    </message>
    <message>
        <source>high</source>
        <comment>priority</comment>
        <translation>haute</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>priority</comment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>low</source>
        <comment>priority</comment>
        <translation>basse</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>An app without a name</source>
        <translation>Une application sans nom</translation>
    </message>
    <message>
        <source>Taken back – %1</source>
        <comment>what the taking back did</comment>
        <translation>Annulé – %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>another todo</source>
        <translation>une autre tâche</translation>
    </message>
    <message>
        <source>another list</source>
        <translation>une autre liste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>Déplacée</translation>
    </message>
    <message numerus="yes">
        <source>and %n more todo(s) with it</source>
        <translation>
            <numerusform>et %n autre tâche avec elle</numerusform>
            <numerusform>et %n autres tâches avec elle</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>An app without a name</source>
        <translation>Une application sans nom</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Vérifiée : %1</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Publiée par %1</translation>
    </message>
    <message>
        <source>Program that you gave a secret</source>
        <translation>Programme à qui vous avez donné un secret</translation>
    </message>
    <message>
        <source>Program that you gave an access token</source>
        <translation>Programme à qui vous avez donné un jeton d’accès</translation>
    </message>
    <message>
        <source>Program of this computer, name not verified</source>
        <translation>Programme de cet ordinateur, nom non vérifié</translation>
    </message>
    <message>
        <source>Name not verified</source>
        <translation>Nom non vérifié</translation>
    </message>
    <message>
        <source>May read and change</source>
        <translation>Peut lire et modifier</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Peut lire</translation>
    </message>
    <message>
        <source>all lists</source>
        <translation>toutes les listes</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>aucune liste</translation>
    </message>
    <message>
        <source>Registered, but may not see anything</source>
        <translation>Enregistrée, mais ne peut rien voir</translation>
    </message>
    <message>
        <source>%1 · %2 · until %3</source>
        <comment>rights, lists, end</comment>
        <translation>%1 · %2 · jusqu’au %3</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <comment>time</comment>
        <translation>Vue %1</translation>
    </message>
    <message>
        <source>Never seen at work</source>
        <translation>Jamais vue à l’œuvre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>seen, connections</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s)</source>
        <translation>
            <numerusform>%n connexion ouverte</numerusform>
            <numerusform>%n connexions ouvertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyTodos</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Rien trouvé pour « %1 »</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Nothing to do in %1</source>
        <translation>Rien à faire dans %1</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Rien n’est en retard</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Montrer aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing left for today</source>
        <translation>Plus rien pour aujourd’hui</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>Montrer la suite</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Rien n’est prévu</translation>
    </message>
    <message>
        <source>Todos that are due tomorrow or later stand here.</source>
        <translation>Ici figurent les tâches dues demain ou plus tard.</translation>
    </message>
    <message>
        <source>Every todo has a date</source>
        <translation>Chaque tâche a une date</translation>
    </message>
    <message>
        <source>No app has changed anything yet</source>
        <translation>Aucune application n’a encore rien modifié</translation>
    </message>
    <message>
        <source>To connect one, give it this address:</source>
        <translation>Pour en connecter une, donnez-lui cette adresse :</translation>
    </message>
    <message>
        <source>Nothing is completed yet</source>
        <translation>Rien n’est encore terminé</translation>
    </message>
    <message>
        <source>Show all todos</source>
        <translation>Montrer toutes les tâches</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>Ce que vous supprimez reste ici 30 jours.</translation>
    </message>
    <message>
        <source>No open todos</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Type one above, or connect an app with this address:</source>
        <translation>Écrivez-en une ci-dessus, ou connectez une application avec cette adresse :</translation>
    </message>
</context>
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
        <translation>Calendrier (iCalendar)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Notes, subtasks and some repetitions are left out.</source>
        <translation>Les notes, sous-tâches et certaines répétitions sont omises.</translation>
    </message>
    <message>
        <source>Colours and order of the lists are left out.</source>
        <translation>Les couleurs et l’ordre des listes sont omis.</translation>
    </message>
    <message>
        <source>For tables and scripts; colours and order of the lists are left out.</source>
        <translation>Pour les tableurs et scripts ; les couleurs et l’ordre des listes sont omis.</translation>
    </message>
    <message>
        <source>Nothing is lost. Best for moving to another computer.</source>
        <translation>Rien n’est perdu. Le mieux pour changer d’ordinateur.</translation>
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
    <name>ListColors</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This app&apos;s request cannot be answered</source>
        <translation>La demande de cette application ne peut pas recevoir de réponse</translation>
    </message>
    <message>
        <source>Nothing was shared. Remove Traydo in the app and connect it again; if that does not help, the app&apos;s makers need to know.</source>
        <translation>Rien n’a été partagé. Retirez Traydo dans l’application et connectez-la à nouveau&#xa0;; si cela n’aide pas, il faut prévenir les auteurs de l’application.</translation>
    </message>
    <message>
        <source>Open this in a window of its own</source>
        <translation>Ouvrez ceci dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Another page tried to ask for your todos from within.</source>
        <translation>Une autre page a essayé de demander vos tâches depuis l’intérieur.</translation>
    </message>
    <message>
        <source>Nothing was shared. Start again from the app that you want to connect.</source>
        <translation>Rien n’a été partagé. Recommencez depuis l’application que vous voulez connecter.</translation>
    </message>
    <message>
        <source>This app is turned away</source>
        <translation>Cette application est écartée</translation>
    </message>
    <message>
        <source>You denied or blocked such requests in Traydo.</source>
        <translation>Vous avez refusé ou bloqué de telles demandes dans Traydo.</translation>
    </message>
    <message>
        <source>Nothing was shared. Blocks are undone with %1.</source>
        <translation>Rien n’a été partagé. Les blocages se lèvent avec %1.</translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation>Trop de demandes sont en attente</translation>
    </message>
    <message>
        <source>Answer the open requests in Traydo, or wait until they run out.</source>
        <translation>Répondez aux demandes ouvertes dans Traydo, ou attendez qu’elles expirent.</translation>
    </message>
    <message>
        <source>Then start again from the app.</source>
        <translation>Recommencez ensuite depuis l’application.</translation>
    </message>
    <message>
        <source>The request is malformed: %1.</source>
        <translation>La demande est mal formée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The app&apos;s address is not acceptable: %1.</source>
        <translation>L’adresse de l’application n’est pas acceptable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The app is named by a web address, and Traydo is set not to read any (%1). It can register instead.</source>
        <translation>L’application est désignée par une adresse web, et Traydo est réglé pour n’en lire aucune (%1). Elle peut s’enregistrer à la place.</translation>
    </message>
    <message>
        <source>New apps may not introduce themselves here now.</source>
        <translation>De nouvelles applications ne peuvent pas se présenter ici en ce moment.</translation>
    </message>
    <message>
        <source>Traydo does not know this app (any more).</source>
        <translation>Traydo ne connaît pas (ou plus) cette application.</translation>
    </message>
    <message>
        <source>The app did not say where the answer should go.</source>
        <translation>L’application n’a pas dit où la réponse doit aller.</translation>
    </message>
    <message>
        <source>The app wants the answer sent to an address that it never registered.</source>
        <translation>L’application veut que la réponse aille à une adresse qu’elle n’a jamais enregistrée.</translation>
    </message>
    <message>
        <source>Traydo could not reach the app&apos;s publisher</source>
        <translation>Traydo n’a pas pu joindre l’éditeur de l’application</translation>
    </message>
    <message>
        <source>To know who asks, Traydo reads what %1 says about its app, and that failed for want of a network: %2.</source>
        <translation>Pour savoir qui demande, Traydo lit ce que %1 dit de son application, et cela a échoué faute de réseau&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the connection to the internet and start again from the app. Or let apps connect without the internet: write %1 under %2 in %3 and restart Traydo; apps then register with it directly.</source>
        <translation>Vérifiez la connexion à internet et recommencez depuis l’application. Ou laissez les applications se connecter sans internet&#xa0;: écrivez %1 sous %2 dans %3 et redémarrez Traydo&#xa0;; elles s’enregistrent alors directement auprès de lui.</translation>
    </message>
    <message>
        <source>What its publisher says about this app cannot be used</source>
        <translation>Ce que l’éditeur dit de cette application est inutilisable</translation>
    </message>
    <message>
        <source>The app names %1 as its publisher. What is wrong: %2.</source>
        <translation>L’application nomme %1 comme éditeur. Ce qui ne va pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing was shared. The app&apos;s makers need to know.</source>
        <translation>Rien n’a été partagé. Il faut prévenir les auteurs de l’application.</translation>
    </message>
    <message>
        <source>Traydo reads what %1 says about the app that wants to connect.</source>
        <translation>Traydo lit ce que %1 dit de l’application qui veut se connecter.</translation>
    </message>
    <message>
        <source>Looking up this app…</source>
        <translation>Recherche de cette application…</translation>
    </message>
    <message>
        <source>This takes a few seconds at most. The page goes on by itself.</source>
        <translation>Cela prend quelques secondes au plus. La page continue d’elle-même.</translation>
    </message>
    <message>
        <source>Another page led here, in the name of an app of %1.</source>
        <translation>Une autre page a mené ici, au nom d’une application de %1.</translation>
    </message>
    <message>
        <source>Connect an app?</source>
        <translation>Connecter une application&#xa0;?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>If you did not start this, close the page: nothing has happened yet.</source>
        <translation>Si ce n’est pas vous qui avez commencé, fermez la page&#xa0;: il ne s’est encore rien passé.</translation>
    </message>
    <message>
        <source>Too many apps at once</source>
        <translation>Trop d’applications à la fois</translation>
    </message>
    <message>
        <source>Traydo was asked to look up too many apps within a minute.</source>
        <translation>On a demandé à Traydo de chercher trop d’applications en une minute.</translation>
    </message>
    <message>
        <source>Nothing was shared. Wait a minute, then start again from the app.</source>
        <translation>Rien n’a été partagé. Attendez une minute, puis recommencez depuis l’application.</translation>
    </message>
    <message>
        <source>Traydo cannot store this app right now</source>
        <translation>Traydo ne peut pas enregistrer cette application pour l’instant</translation>
    </message>
    <message>
        <source>What its publisher says about it was read, but could not be kept.</source>
        <translation>Ce que son éditeur en dit a été lu, mais n’a pas pu être conservé.</translation>
    </message>
    <message>
        <source>Nothing was shared. Try again in a moment.</source>
        <translation>Rien n’a été partagé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Too many requests in a row</source>
        <translation>Trop de demandes d’affilée</translation>
    </message>
    <message>
        <source>An app asked for your todos again and again within a minute.</source>
        <translation>Une application a demandé vos tâches encore et encore en une minute.</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Return to the app</source>
        <translation>Retourner à l’application</translation>
    </message>
    <message>
        <source>see and change todos</source>
        <translation>lire et modifier les tâches</translation>
    </message>
    <message>
        <source>see todos</source>
        <translation>lire les tâches</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Publiée par %1</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>You started this</source>
        <translation>Commencé par vous</translation>
    </message>
    <message>
        <source>Name not verified</source>
        <translation>Nom non vérifié</translation>
    </message>
    <message>
        <source>Waiting for your answer in Traydo.</source>
        <translation>En attente de votre réponse dans Traydo.</translation>
    </message>
    <message>
        <source>Approved. Taking you back to the app…</source>
        <translation>Autorisé. Retour à l’application…</translation>
    </message>
    <message>
        <source>Denied. Taking you back to the app…</source>
        <translation>Refusé. Retour à l’application…</translation>
    </message>
    <message>
        <source>Cancelled. Taking you back to the app…</source>
        <translation>Annulé. Retour à l’application…</translation>
    </message>
    <message>
        <source>Nobody answered in time. Taking you back to the app…</source>
        <translation>Personne n’a répondu à temps. Retour à l’application…</translation>
    </message>
    <message>
        <source>This request is over. Start again from the app.</source>
        <translation>Cette demande est terminée. Recommencez depuis l’application.</translation>
    </message>
    <message>
        <source>Traydo does not answer. Is it still running?</source>
        <translation>Traydo ne répond pas. Tourne-t-il encore&#xa0;?</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre nombre</translation>
    </message>
    <message>
        <source>Approve in Traydo: click its icon in the tray, or run %1. The number it asks for is this one.</source>
        <translation>Autorisez dans Traydo&#xa0;: cliquez sur son icône du tableau de bord, ou exécutez %1. Le nombre qu’il demande est celui-ci.</translation>
    </message>
    <message>
        <source>Wants to</source>
        <translation>Veut</translation>
    </message>
    <message>
        <source>Answer goes to</source>
        <translation>La réponse va à</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Some apps stop waiting after about 30 seconds. If yours did, start again from there.</source>
        <translation>Certaines applications cessent d’attendre après environ 30 secondes. Si c’est le cas de la vôtre, recommencez depuis celle-ci.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Approved, but late</source>
        <translation>Autorisé, mais tard</translation>
    </message>
    <message>
        <source>The app may have stopped waiting. If the next page does not open, start again from the app: Traydo asks you once more, since every request is asked about anew.</source>
        <translation>L’application a peut-être cessé d’attendre. Si la page suivante ne s’ouvre pas, recommencez depuis l’application&#xa0;: Traydo vous demandera encore une fois, car il le fait pour chaque demande.</translation>
    </message>
    <message>
        <source>This request is over</source>
        <translation>Cette demande est terminée</translation>
    </message>
    <message>
        <source>It was answered or ran out some time ago.</source>
        <translation>Elle a reçu une réponse ou a expiré il y a quelque temps.</translation>
    </message>
    <message>
        <source>Start again from the app that you want to connect.</source>
        <translation>Recommencez depuis l’application que vous voulez connecter.</translation>
    </message>
    <message>
        <source>Traydo cannot store its answer right now</source>
        <translation>Traydo ne peut pas enregistrer sa réponse pour l’instant</translation>
    </message>
    <message>
        <source>You approved, but nothing was handed out yet.</source>
        <translation>Vous avez autorisé, mais rien n’a encore été remis.</translation>
    </message>
    <message>
        <source>Reload this page in a moment.</source>
        <translation>Rechargez cette page dans un instant.</translation>
    </message>
    <message>
        <source>%1 – approve in Traydo</source>
        <translation>%1 – autoriser dans Traydo</translation>
    </message>
    <message>
        <source>%1 asks for your todos</source>
        <translation>%1 demande l’accès à vos tâches</translation>
    </message>
    <message>
        <source>Or let Traydo do it: choose %1 in its menu, or type %2.</source>
        <translation>Ou laissez faire Traydo&#xa0;: choisissez %1 dans son menu, ou tapez %2.</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Connecter une application…</translation>
    </message>
    <message>
        <source>Traydo is running</source>
        <translation>Traydo est en marche</translation>
    </message>
    <message>
        <source>Your todos are not shown in the browser: only apps that you let in can see them. Give an app this address:</source>
        <translation>Vos tâches ne sont pas montrées dans le navigateur&#xa0;: seules les applications que vous laissez entrer peuvent les voir. Donnez cette adresse à une application&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>The browser did not allow it. Select the address and copy it by hand.</source>
        <translation>Le navigateur ne l’a pas permis. Sélectionnez l’adresse et copiez-la à la main.</translation>
    </message>
    <message>
        <source>The app then asks to connect, and you answer in Traydo. Nobody can let an app in from a web page.</source>
        <translation>L’application demande alors à se connecter, et vous répondez dans Traydo. Personne ne peut laisser entrer une application depuis une page web.</translation>
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
        <translation>Chaque jour</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Chaque jour</numerusform>
            <numerusform>Tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Chaque semaine</numerusform>
            <numerusform>Toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Chaque mois</numerusform>
            <numerusform>Tous les %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Chaque année</numerusform>
            <numerusform>Tous les %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Chaque jour ouvré</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every week, days</comment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>every week, 5 times</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeats by its own rule</source>
        <translation>Se répète selon sa propre règle</translation>
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
        <source>Name not verified: any program here can call itself that.</source>
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
    <message>
        <source>%1 · from %2</source>
        <comment>wish, origin</comment>
        <translation>%1 · de %2</translation>
    </message>
    <message>
        <source>%1 · from %2 · answer goes to %3</source>
        <comment>wish, origin, host</comment>
        <translation>%1 · de %2 · la réponse va à %3</translation>
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
    <name>TodoView</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Pas de date</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Changed by apps</source>
        <translation>Modifiées par des applications</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
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
        <translation>Fait. Vous pouvez fermer cette page et revenir à votre programme.</translation>
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
        <source>traydo: no display here. Start it without a window: traydo --no-gui</source>
        <translation>traydo : pas d’affichage ici. Démarrez-le sans fenêtre : traydo --no-gui</translation>
    </message>
    <message>
        <source>Traydo runs already, without a window: this is its window.</source>
        <translation>Traydo fonctionne déjà, sans fenêtre : voici sa fenêtre.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ApproveVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it; on a terminal it may be left out when only one is waiting</source>
        <translation>La demande, comme « traydoctl requests » la montre ; facultatif dans un terminal quand une seule attend</translation>
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
    <message>
        <source>The two-digit number that the browser page or the app shows</source>
        <translation>Le nombre à deux chiffres que montre la page du navigateur ou l’application</translation>
    </message>
    <message>
        <source>That is not the number. The request stays open; the third wrong number denies it.</source>
        <translation>Ce n’est pas le nombre. La demande reste ouverte ; le troisième nombre faux la refuse.</translation>
    </message>
    <message>
        <source>That is not the number.</source>
        <translation>Ce n’est pas le nombre.</translation>
    </message>
    <message>
        <source>Number that the app shows (empty to stop):</source>
        <translation>Nombre que montre l’application (vide pour arrêter) :</translation>
    </message>
</context>
<context>
    <name>traydo::cli::BackupVerb</name>
    <message>
        <source>A file that is not there yet</source>
        <translation>Un fichier qui n’existe pas encore</translation>
    </message>
    <message>
        <source>Everything is in %1. Only you can read it; keep it that way. Restored, it lets no app in: they have to ask again.</source>
        <translation>Tout est dans %1. Vous seul pouvez le lire ; gardez-le ainsi. Restauré, il ne laisse entrer aucune application : elles doivent demander à nouveau.</translation>
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
    <name>traydo::cli::ClientsEditVerb</name>
    <message>
        <source>The app, as &apos;traydoctl clients&apos; shows it</source>
        <translation>L’application, comme « traydoctl clients » la montre</translation>
    </message>
    <message>
        <source>What it may do: todos:read, todos:write</source>
        <translation>Ce qu’elle peut faire : todos:read, todos:write</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between</source>
        <translation>« all » (aussi les futures), ou des noms ou ID séparés par des virgules</translation>
    </message>
    <message>
        <source>For how long from now: 1h, today, 7d … 90d</source>
        <translation>Pour combien de temps à partir de maintenant : 1h, today, 7d … 90d</translation>
    </message>
    <message>
        <source>Say what to change: --scope, --lists or --for.</source>
        <translation>Dites quoi modifier : --scope, --lists ou --for.</translation>
    </message>
    <message>
        <source>There is no app %1. See: traydoctl clients</source>
        <translation>Il n’y a pas d’application %1. Voir : traydoctl clients</translation>
    </message>
    <message>
        <source>App:     %1</source>
        <translation>Application : %1</translation>
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
        <source>Change it?</source>
        <translation>Le modifier ?</translation>
    </message>
    <message>
        <source>Changed. %1 gets what is new when it next fetches a token; what was taken away is gone at once.</source>
        <translation>Modifié. %1 reçoit ce qui est nouveau avec son prochain jeton ; ce qui est retiré l’est tout de suite.</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope accepte todos:read et todos:write</translation>
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
    <message>
        <source>bridge</source>
        <translation>pont</translation>
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
    <message>
        <source>Keep all apps out for now; none of them loses its access</source>
        <translation>Écarter toutes les applications pour l’instant ; aucune ne perd son accès</translation>
    </message>
    <message>
        <source>Let the apps go on after a pause</source>
        <translation>Laisser les applications continuer après une pause</translation>
    </message>
    <message>
        <source>Change what an app may do, in which lists and until when</source>
        <translation>Modifier ce qu’une application peut faire, dans quelles listes et jusqu’à quand</translation>
    </message>
    <message>
        <source>Show the settings and where they stand</source>
        <translation>Montrer les réglages et où ils se trouvent</translation>
    </message>
    <message>
        <source>Change a setting while Traydo runs</source>
        <translation>Modifier un réglage pendant que Traydo tourne</translation>
    </message>
    <message>
        <source>Write a copy of all data into a new file</source>
        <translation>Écrire une copie de toutes les données dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Tell an app on this computer about Traydo, or see which ones know it</source>
        <translation>Parler de Traydo à une application de cet ordinateur, ou voir lesquelles le connaissent</translation>
    </message>
    <message>
        <source>Find out what keeps Traydo from working, and what to do about it</source>
        <translation>Trouver ce qui empêche Traydo de marcher, et que faire</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ConnectVerb</name>
    <message>
        <source>The app, as &apos;traydoctl connect&apos; shows it; left out: show them all</source>
        <translation>L’application, comme « traydoctl connect » la montre ; sans elle : toutes les montrer</translation>
    </message>
    <message>
        <source>Show what would be run or changed (this is what happens anyway without --apply and --remove)</source>
        <translation>Montrer ce qui serait exécuté ou modifié (c’est ce qui se passe de toute façon sans --apply ni --remove)</translation>
    </message>
    <message>
        <source>Do it: run the app&apos;s own command, or edit its settings</source>
        <translation>Le faire : exécuter la commande de l’application, ou modifier ses réglages</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le défaire</translation>
    </message>
    <message>
        <source>With --apply or --remove: only show what would happen</source>
        <translation>Avec --apply ou --remove : montrer seulement ce qui se passerait</translation>
    </message>
    <message>
        <source>Do not ask before a file is changed</source>
        <translation>Ne pas demander avant de modifier un fichier</translation>
    </message>
    <message>
        <source>Give one of --print, --apply and --remove.</source>
        <translation>Donnez un seul de --print, --apply et --remove.</translation>
    </message>
    <message>
        <source>Say which app; see: traydoctl connect</source>
        <translation>Dites quelle application ; voir : traydoctl connect</translation>
    </message>
    <message>
        <source>Traydo does not know an app %1. See: traydoctl connect</source>
        <translation>Traydo ne connaît pas d’application %1. Voir : traydoctl connect</translation>
    </message>
    <message>
        <source>Traydo is not running; this is for the address that it will have.</source>
        <translation>Traydo n’est pas en marche ; ceci vaut pour l’adresse qu’il aura.</translation>
    </message>
    <message>
        <source>%1 knows Traydo already.</source>
        <translation>%1 connaît déjà Traydo.</translation>
    </message>
    <message>
        <source>Traydo cannot do this for you from here; do it by hand as shown above.</source>
        <translation>Traydo ne peut pas le faire pour vous d’ici ; faites-le à la main comme montré ci-dessus.</translation>
    </message>
    <message>
        <source>Start %1 again. It will ask to connect; answer in Traydo&apos;s window, or with: traydoctl requests</source>
        <translation>Redémarrez %1. Il demandera à se connecter ; répondez dans la fenêtre de Traydo, ou avec : traydoctl requests</translation>
    </message>
    <message>
        <source>%1 knows nothing of Traydo.</source>
        <translation>%1 ne sait rien de Traydo.</translation>
    </message>
    <message>
        <source>Remove “traydo” from the MCP servers in the settings of %1.</source>
        <translation>Retirez « traydo » des serveurs MCP dans les réglages de %1.</translation>
    </message>
    <message>
        <source>The settings were left as they are.</source>
        <translation>Les réglages sont restés tels quels.</translation>
    </message>
    <message>
        <source>These commands are run:</source>
        <translation>Ces commandes sont exécutées :</translation>
    </message>
    <message>
        <source>This is changed in %1:</source>
        <translation>Ceci est modifié dans %1 :</translation>
    </message>
    <message>
        <source>Open this link; %1 then asks whether to add Traydo:</source>
        <translation>Ouvrez ce lien ; %1 demande alors s’il faut ajouter Traydo :</translation>
    </message>
    <message>
        <source>Put this into the settings for MCP servers:</source>
        <translation>Mettez ceci dans les réglages des serveurs MCP :</translation>
    </message>
    <message>
        <source>Do it with: traydoctl connect %1 --apply</source>
        <translation>Pour le faire : traydoctl connect %1 --apply</translation>
    </message>
    <message>
        <source>Change this file?</source>
        <translation>Modifier ce fichier ?</translation>
    </message>
    <message>
        <source>Done. The file as it was is kept in %1</source>
        <translation>Fait. Le fichier tel qu’il était est gardé dans %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
    <message>
        <source>%1 did not do it: %2.</source>
        <translation>%1 ne l’a pas fait : %2.</translation>
    </message>
    <message>
        <source>Now sign in from a terminal: %1</source>
        <translation>Identifiez-vous maintenant dans un terminal : %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Connections</name>
    <message>
        <source>not connected</source>
        <translation>non connectée</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connectée</translation>
    </message>
    <message>
        <source>knows another address: %1</source>
        <translation>connaît une autre adresse : %1</translation>
    </message>
    <message>
        <source>told in the wrong place (%1)</source>
        <translation>inscrit au mauvais endroit (%1)</translation>
    </message>
    <message>
        <source>settings cannot be read: %1</source>
        <translation>réglages illisibles : %1</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APPLICATION</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>None of the apps that Traydo knows was found on this computer.</source>
        <translation>Aucune des applications que Traydo connaît n’a été trouvée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Not found here: %1</source>
        <translation>Pas trouvées ici : %1</translation>
    </message>
    <message>
        <source>See what connecting would do with: traydoctl connect APP; for an app that is not named here: traydoctl connect other</source>
        <translation>Pour voir ce que ferait la connexion : traydoctl connect APP ; pour une application absente d’ici : traydoctl connect other</translation>
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
    <name>traydo::cli::DoctorVerb</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>See above what to do.</source>
        <translation>Ce qu’il faut faire est ci-dessus.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
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
    <name>traydo::cli::Granting</name>
    <message>
        <source>Giving access from the command line is switched off (cli_grants = &quot;never&quot;).</source>
        <translation>Donner accès en ligne de commande est désactivé (cli_grants = &quot;never&quot;).</translation>
    </message>
    <message>
        <source>Giving access needs a person at a terminal, and this is none. To let scripts do it, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>Il faut une personne devant un terminal pour donner accès, et ceci n’en est pas un. Pour laisser des scripts le faire, démarrez Traydo avec cli_grants = &quot;always&quot;.</translation>
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
    <message>
        <source>Up to when: as --since</source>
        <translation>Jusqu’à quand : comme --since</translation>
    </message>
    <message>
        <source>Only this: created, updated, completed, reopened, deleted, restored; may be given several times</source>
        <translation>Seulement : created, updated, completed, reopened, deleted, restored ; répétable</translation>
    </message>
    <message>
        <source>--until takes what --since takes, such as 2h or today</source>
        <translation>--until accepte la même chose que --since, comme 2h ou today</translation>
    </message>
    <message>
        <source>--kind takes created, updated, completed, reopened, deleted or restored</source>
        <translation>--kind accepte created, updated, completed, reopened, deleted ou restored</translation>
    </message>
</context>
<context>
    <name>traydo::cli::PauseVerb</name>
    <message>
        <source>Paused. Apps are told so, and nothing they ask is done. Go on with: traydoctl resume</source>
        <translation>En pause. Les applications en sont averties, et rien de ce qu’elles demandent n’est fait. Pour reprendre : traydoctl resume</translation>
    </message>
    <message>
        <source>Apps may go on.</source>
        <translation>Les applications peuvent continuer.</translation>
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
        <source>The output could not be written.</source>
        <translation>La sortie n’a pas pu être écrite.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Programs</name>
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
    <message>
        <source>the program on this computer</source>
        <translation>le programme sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 sur cet ordinateur</translation>
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
        <source>Allow one with: traydoctl approve ID --number NN (the browser page or the app shows it)</source>
        <translation>Pour en accorder une : traydoctl approve ID --number NN (la page du navigateur ou l’application le montre)</translation>
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
    <name>traydo::cli::SettingsSetVerb</name>
    <message>
        <source>port, lan_enabled, lan_port or client_metadata_documents</source>
        <translation>port, lan_enabled, lan_port ou client_metadata_documents</translation>
    </message>
    <message>
        <source>A number; true or false</source>
        <translation>Un nombre ; true ou false</translation>
    </message>
    <message>
        <source>Done. Apps have to use the new address: %1</source>
        <translation>Fait. Les applications doivent utiliser la nouvelle adresse : %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
    <message>
        <source>There is no setting %1. See: traydoctl settings</source>
        <translation>Il n’y a pas de réglage %1. Voir : traydoctl settings</translation>
    </message>
    <message>
        <source>it is true or false</source>
        <translation>Cela accepte true ou false</translation>
    </message>
</context>
<context>
    <name>traydo::cli::SettingsVerb</name>
    <message>
        <source>SETTING</source>
        <translation>RÉGLAGE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>DECIDED BY</source>
        <translation>DÉCIDÉ PAR</translation>
    </message>
    <message>
        <source>an option or variable</source>
        <translation>une option ou variable</translation>
    </message>
    <message>
        <source>traydo.toml</source>
        <translation>traydo.toml</translation>
    </message>
    <message>
        <source>File:  %1</source>
        <translation>Fichier : %1</translation>
    </message>
    <message>
        <source>Data:  %1</source>
        <translation>Données : %1</translation>
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
    <message>
        <source>Paused:            apps are kept out until: traydoctl resume</source>
        <translation>En pause : les applications restent dehors jusqu’à : traydoctl resume</translation>
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
    <message>
        <source>Traydo is not running, or uses another runtime directory (looked in %1). Start it with: traydo</source>
        <translation>Traydo n’est pas en marche, ou utilise un autre dossier d’exécution (cherché dans %1). Démarrez-le avec : traydo</translation>
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
    <message>
        <source>Only those that an app made or changed last</source>
        <translation>Seulement celles qu’une application a créées ou modifiées en dernier</translation>
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
    <name>traydo::control::ReasonText</name>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Le port %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (process %3).</source>
        <translation>Le port %1 est utilisé par %2 (processus %3).</translation>
    </message>
    <message>
        <source>Traydo cannot listen on port %1.</source>
        <translation>Traydo ne peut pas écouter sur le port %1.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Other devices need a port of their own.</source>
        <translation>Les autres appareils ont besoin d’un port à eux.</translation>
    </message>
    <message>
        <source>An option or variable that Traydo was started with decides this.</source>
        <translation>Une option ou variable donnée au démarrage de Traydo en décide.</translation>
    </message>
    <message>
        <source>%1 is no address that Traydo can listen on.</source>
        <translation>%1 n’est pas une adresse sur laquelle Traydo peut écouter.</translation>
    </message>
    <message>
        <source>This computer has neither a name nor an address in the network.</source>
        <translation>Cet ordinateur n’a ni nom ni adresse sur le réseau.</translation>
    </message>
    <message>
        <source>Other devices cannot connect.</source>
        <translation>Les autres appareils ne peuvent pas se connecter.</translation>
    </message>
    <message>
        <source>The certificate for other devices was made anew. They have to trust it again.</source>
        <translation>Le certificat pour les autres appareils a été refait. Ils doivent de nouveau lui faire confiance.</translation>
    </message>
    <message>
        <source>The new settings could not be put into force. Those of before count again.</source>
        <translation>Les nouveaux réglages n’ont pas pu être appliqués. Les précédents valent de nouveau.</translation>
    </message>
    <message>
        <source>The data is older than what Traydo knew last, as after restoring a backup. Every app has to ask again, and programs need new secrets.</source>
        <translation>Les données sont plus anciennes que celles que Traydo connaissait en dernier, comme après la restauration d’une sauvegarde. Chaque application doit redemander, et les programmes ont besoin de nouveaux secrets.</translation>
    </message>
    <message>
        <source>The signing secret was replaced since the last start. Every app has to ask again. If you did not do this, find out who did.</source>
        <translation>Le secret de signature a été remplacé depuis le dernier démarrage. Chaque application doit redemander. Si ce n’était pas vous, cherchez qui c’était.</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>Le titre est vide.</translation>
    </message>
    <message>
        <source>The title must be one line of plain text.</source>
        <translation>Le titre doit être une ligne de texte simple.</translation>
    </message>
    <message>
        <source>The title has %L1 characters; at most %L2 are allowed.</source>
        <translation>Le titre a %L1 caractères ; %L2 au plus sont permis.</translation>
    </message>
    <message>
        <source>The notes hold control characters.</source>
        <translation>Les notes contiennent des caractères de contrôle.</translation>
    </message>
    <message>
        <source>The notes have %L1 characters; at most %L2 are allowed.</source>
        <translation>Les notes ont %L1 caractères ; %L2 au plus sont permis.</translation>
    </message>
    <message>
        <source>A tag must be one word of plain text.</source>
        <translation>Une étiquette doit être un mot de texte simple.</translation>
    </message>
    <message>
        <source>A tag has %L1 characters; at most %L2 are allowed.</source>
        <translation>Une étiquette a %L1 caractères ; %L2 au plus sont permis.</translation>
    </message>
    <message>
        <source>There are %L1 tags; at most %L2 are allowed.</source>
        <translation>Il y a %L1 étiquettes ; %L2 au plus sont permises.</translation>
    </message>
    <message>
        <source>There is no such due date.</source>
        <translation>Cette date d’échéance n’existe pas.</translation>
    </message>
    <message>
        <source>There is no time zone %1.</source>
        <translation>Il n’y a pas de fuseau horaire %1.</translation>
    </message>
    <message>
        <source>Traydo does not know this kind of repetition.</source>
        <translation>Traydo ne connaît pas ce genre de répétition.</translation>
    </message>
    <message>
        <source>The name of the list is empty.</source>
        <translation>Le nom de la liste est vide.</translation>
    </message>
    <message>
        <source>The name of a list must be one line of plain text.</source>
        <translation>Le nom d’une liste doit être une ligne de texte simple.</translation>
    </message>
    <message>
        <source>The name of the list has %L1 characters; at most %L2 are allowed.</source>
        <translation>Le nom de la liste a %L1 caractères ; %L2 au plus sont permis.</translation>
    </message>
    <message>
        <source>It was in the trash.</source>
        <translation>C’était dans la corbeille.</translation>
    </message>
    <message>
        <source>It is in the trash; restore it there.</source>
        <translation>C’est dans la corbeille ; restaurez-le là.</translation>
    </message>
    <message>
        <source>Its list was in the trash.</source>
        <translation>Sa liste était dans la corbeille.</translation>
    </message>
    <message>
        <source>What it is a part of is not there; it stands on its own.</source>
        <translation>Ce dont c’est une partie manque ; elle reste seule.</translation>
    </message>
    <message>
        <source>It is no todo, but: %1.</source>
        <translation>Ce n’est pas une tâche, mais : %1.</translation>
    </message>
    <message>
        <source>It is a note without a todo.</source>
        <translation>C’est une note sans tâche.</translation>
    </message>
    <message>
        <source>It changes one day of a repetition alone, which Traydo does not keep.</source>
        <translation>Cela ne change qu’un jour d’une répétition, ce que Traydo ne garde pas.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>C’était annulé.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be read.</source>
        <translation>La valeur de %1 ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The repetition is left out: Traydo does not know this kind.</source>
        <translation>La répétition est omise : Traydo ne connaît pas ce genre.</translation>
    </message>
    <message>
        <source>The repetition is left out: nothing says when it starts.</source>
        <translation>La répétition est omise : rien ne dit quand elle commence.</translation>
    </message>
    <message>
        <source>The due date “%1” is left out: it cannot be read.</source>
        <translation>La date d’échéance « %1 » est omise : elle ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; the time is taken as yours.</source>
        <translation>Le fuseau horaire « %1 » est inconnu ; l’heure est prise comme la vôtre.</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8. Save the file as UTF-8.</source>
        <translation>La ligne %1 n’est pas du texte en UTF-8. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The file is not strict JSON.</source>
        <translation>Le fichier n’est pas du JSON strict.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>La ligne %1 n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The file is no export of Traydo.</source>
        <translation>Le fichier n’est pas un export de Traydo.</translation>
    </message>
    <message>
        <source>Line %1 does not fit into a calendar file.</source>
        <translation>La ligne %1 ne va pas dans un fichier de calendrier.</translation>
    </message>
    <message>
        <source>The first line must name the columns, one of them “title”.</source>
        <translation>La première ligne doit nommer les colonnes, dont une « title ».</translation>
    </message>
    <message>
        <source>The quotation marks in line %1 do not fit together.</source>
        <translation>Les guillemets de la ligne %1 ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The file is no longer at hand. Start again.</source>
        <translation>Le fichier n’est plus à portée. Recommencez.</translation>
    </message>
    <message>
        <source>Todo %1 of the file is not as Traydo writes it.</source>
        <translation>La tâche %1 du fichier n’est pas comme Traydo l’écrit.</translation>
    </message>
    <message>
        <source>Todo %1 of the file is not as Traydo writes it: see %2.</source>
        <translation>La tâche %1 du fichier n’est pas comme Traydo l’écrit : voyez %2.</translation>
    </message>
    <message>
        <source>List %1 of the file is not as Traydo writes it.</source>
        <translation>La liste %1 du fichier n’est pas comme Traydo l’écrit.</translation>
    </message>
    <message>
        <source>List %1 of the file is not as Traydo writes it: see %2.</source>
        <translation>La liste %1 du fichier n’est pas comme Traydo l’écrit : voyez %2.</translation>
    </message>
    <message>
        <source>The file is not as Traydo writes it: see %1.</source>
        <translation>Le fichier n’est pas comme Traydo l’écrit : voyez %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it up.</source>
        <translation>Le fichier dépasse %1. Partagez-le.</translation>
    </message>
    <message>
        <source>The file holds %L1 todos; at most %L2 come in at once.</source>
        <translation>Le fichier contient %L1 tâches ; %L2 au plus entrent en une fois.</translation>
    </message>
    <message>
        <source>There would be more than %L1 lists.</source>
        <translation>Il y aurait plus de %L1 listes.</translation>
    </message>
    <message>
        <source>The file would be larger than %1. Export list by list.</source>
        <translation>Le fichier dépasserait %1. Exportez liste par liste.</translation>
    </message>
    <message>
        <source>There are more than %L1 todos. Export list by list.</source>
        <translation>Il y a plus de %L1 tâches. Exportez liste par liste.</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>Cette liste n’existe pas.</translation>
    </message>
    <message>
        <source>There is no list %1.</source>
        <translation>Il n’y a pas de liste %1.</translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no notes: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt ne contient pas de notes : omises dans %n tâche.</numerusform>
            <numerusform>todo.txt ne contient pas de notes : omises dans %n tâches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no subtasks: %n todo(s) stand on their own.</source>
        <translation>
            <numerusform>todo.txt ne contient pas de sous-tâches : %n tâche reste seule.</numerusform>
            <numerusform>todo.txt ne contient pas de sous-tâches : %n tâches restent seules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no time zones: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt ne contient pas de fuseaux horaires : omis dans %n tâche.</numerusform>
            <numerusform>todo.txt ne contient pas de fuseaux horaires : omis dans %n tâches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds only simple repetitions: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt ne contient que des répétitions simples : omises dans %n tâche.</numerusform>
            <numerusform>todo.txt ne contient que des répétitions simples : omises dans %n tâches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Traydo has this data open.</source>
        <translation>Un autre Traydo a ouvert ces données.</translation>
    </message>
    <message>
        <source>Another Traydo has this data open (process %1).</source>
        <translation>Un autre Traydo a ouvert ces données (processus %1).</translation>
    </message>
    <message>
        <source>The data was written by a newer Traydo. Install that one.</source>
        <translation>Les données viennent d’un Traydo plus récent. Installez celui-là.</translation>
    </message>
    <message>
        <source>The data in %1 is damaged. Restore a backup.</source>
        <translation>Les données de %1 sont endommagées. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Traydo cannot use %1.</source>
        <translation>Traydo ne peut pas utiliser %1.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks for its password, and try again.</source>
        <translation>Le trousseau ne répond pas. Cherchez une fenêtre qui demande son mot de passe et réessayez.</translation>
    </message>
    <message>
        <source>The signing secret of this data is not where it was kept. Restore it from a backup, or name the place where it is now with %1. Without it every app has to ask again.</source>
        <translation>Le secret de signature de ces données n’est plus là où il était. Restaurez-le à partir d’une sauvegarde ou indiquez où il se trouve avec %1. Sans lui, chaque application doit redemander.</translation>
    </message>
    <message>
        <source>The signing secret is damaged. Restore it from a backup.</source>
        <translation>Le secret de signature est endommagé. Restaurez-le à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>Cela a changé depuis.</translation>
    </message>
    <message>
        <source>It was changed again since, by %1.</source>
        <comment>app</comment>
        <translation>%1 l’a modifié depuis.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>Cela a déjà été annulé.</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>It was removed from the trash for good.</source>
        <translation>Cela a été supprimé définitivement de la corbeille.</translation>
    </message>
    <message>
        <source>Its list is in the trash. Restore the list first.</source>
        <translation>Sa liste est dans la corbeille. Restaurez d’abord la liste.</translation>
    </message>
    <message>
        <source>“%1” has got subtasks since. Take these back first, or move them.</source>
        <translation>« %1 » a reçu des sous-tâches depuis. Annulez-les d’abord ou déplacez-les.</translation>
    </message>
    <message>
        <source>What it is a part of is gone, or was moved since.</source>
        <translation>Ce dont c’est une partie a disparu ou a été déplacé depuis.</translation>
    </message>
    <message>
        <source>There is a list of that name already.</source>
        <translation>Il y a déjà une liste de ce nom.</translation>
    </message>
    <message>
        <source>This is the only list, and new todos need one. Make another list first.</source>
        <translation>C’est la seule liste, et les nouvelles tâches en ont besoin. Créez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>There are todos in the list by now. Remove the list instead, if you mean to.</source>
        <translation>Il y a maintenant des tâches dans la liste. Supprimez plutôt la liste, si vous le voulez.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, for example in the desktop&apos;s password manager, and try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le, par exemple dans le gestionnaire de mots de passe du bureau, et réessayez.</translation>
    </message>
    <message>
        <source>The settings cannot be used: %1.</source>
        <comment>what is wrong, and where, in English</comment>
        <translation>Les réglages sont inutilisables : %1.</translation>
    </message>
    <message>
        <source>No keychain answers in this session. Start one, such as GNOME Keyring or KWallet, and try again. Traydo can also keep its secret in a file (%1).</source>
        <translation>Aucun trousseau ne répond dans cette session. Lancez-en un, comme GNOME Keyring ou KWallet, et réessayez. Traydo peut aussi garder son secret dans un fichier (%1).</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::AppChecks</name>
    <message>
        <source>Tell it again with: traydoctl connect %1 --apply</source>
        <translation>Pour le lui redire : traydoctl connect %1 --apply</translation>
    </message>
    <message>
        <source>%1 knows where Traydo is.</source>
        <translation>%1 sait où est Traydo.</translation>
    </message>
    <message>
        <source>%1 looks for Traydo at %2.</source>
        <translation>%1 cherche Traydo à %2.</translation>
    </message>
    <message>
        <source>%1 was told about Traydo under “%2”, where it does not look.</source>
        <translation>%1 a appris l’existence de Traydo sous « %2 », où elle ne regarde pas.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be read: %2.</source>
        <translation>Les réglages de %1 sont illisibles : %2.</translation>
    </message>
    <message>
        <source>Put %1 right by hand.</source>
        <translation>Corrigez %1 à la main.</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::DataChecks</name>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>Take it with: chown &quot;$USER&quot; &apos;%1&apos;</source>
        <translation>Pour le reprendre : chown &quot;$USER&quot; &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Other users can read %1.</source>
        <translation>D’autres utilisateurs peuvent lire %1.</translation>
    </message>
    <message>
        <source>Close it with: chmod go= &apos;%1&apos;</source>
        <translation>Pour le fermer : chmod go= &apos;%1&apos;</translation>
    </message>
    <message>
        <source>or keep the secret in a file: traydo --secret-store file</source>
        <translation>ou gardez le secret dans un fichier : traydo --secret-store file</translation>
    </message>
    <message>
        <source>There is no session bus, so the keychain cannot be reached.</source>
        <translation>Il n’y a pas de bus de session, le trousseau est donc inaccessible.</translation>
    </message>
    <message>
        <source>Log in to a desktop, %1</source>
        <translation>Ouvrez une session de bureau, %1</translation>
    </message>
    <message>
        <source>No keychain is installed.</source>
        <translation>Aucun trousseau n’est installé.</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet, %1</source>
        <translation>Installez gnome-keyring ou KWallet, %1</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it; Traydo asks for that when it starts.</source>
        <translation>Déverrouillez-le ; Traydo le demande au démarrage.</translation>
    </message>
    <message>
        <source>The keychain can be reached.</source>
        <translation>Le trousseau est accessible.</translation>
    </message>
    <message>
        <source>There is no database in %1 yet; it is made at the first start.</source>
        <translation>Il n’y a pas encore de base de données dans %1 ; elle est créée au premier démarrage.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2.</source>
        <translation>La base de données %1 est endommagée : %2.</translation>
    </message>
    <message>
        <source>Quit Traydo, put the file aside and put your latest backup in its place.</source>
        <translation>Quittez Traydo, mettez le fichier de côté et votre dernière sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>Traydo ended unexpectedly; the database is put right at the next start.</source>
        <translation>Traydo s’est arrêté de façon inattendue ; la base est remise en ordre au prochain démarrage.</translation>
    </message>
    <message>
        <source>The database is sound, and yours alone.</source>
        <translation>La base de données est saine, et à vous seul.</translation>
    </message>
    <message>
        <source>The clock says %1, but the latest change is from %2.</source>
        <translation>L’horloge dit %1, mais la dernière modification date de %2.</translation>
    </message>
    <message>
        <source>Set the clock right: timedatectl set-ntp true</source>
        <translation>Réglez l’horloge : timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>The clock fits the data.</source>
        <translation>L’horloge s’accorde avec les données.</translation>
    </message>
    <message>
        <source>The secret is made at the first start.</source>
        <translation>Le secret est créé au premier démarrage.</translation>
    </message>
    <message>
        <source>The secret is in a file that is yours alone.</source>
        <translation>Le secret est dans un fichier qui n’est qu’à vous.</translation>
    </message>
    <message>
        <source>The secret comes from systemd; only its unit can see it.</source>
        <translation>Le secret vient de systemd ; seule son unité peut le voir.</translation>
    </message>
    <message>
        <source>The secret comes from systemd.</source>
        <translation>Le secret vient de systemd.</translation>
    </message>
    <message>
        <source>Other devices cannot connect, so no certificate is needed.</source>
        <translation>Les autres appareils ne peuvent pas se connecter, aucun certificat n’est donc nécessaire.</translation>
    </message>
    <message>
        <source>The certificate for other devices is made at the next start.</source>
        <translation>Le certificat pour les autres appareils est créé au prochain démarrage.</translation>
    </message>
    <message>
        <source>The certificate for other devices has expired.</source>
        <translation>Le certificat pour les autres appareils a expiré.</translation>
    </message>
    <message>
        <source>Start Traydo again; it makes a new one.</source>
        <translation>Redémarrez Traydo ; il en crée un nouveau.</translation>
    </message>
    <message>
        <source>The certificate for other devices is good until %1.</source>
        <translation>Le certificat pour les autres appareils est valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>The running Traydo has its secret in a file, as it was started; a start without --secret-store file would find no keychain.</source>
        <translation>Le Traydo en cours garde son secret dans un fichier, comme il a été démarré ; un démarrage sans --secret-store file ne trouverait pas de trousseau.</translation>
    </message>
    <message>
        <source>To keep it so, put secret_store = &quot;file&quot; into traydo.toml.</source>
        <translation>Pour qu’il en reste ainsi, mettez secret_store = &quot;file&quot; dans traydo.toml.</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::DesktopChecks</name>
    <message>
        <source>There is no desktop here; answer requests with: traydoctl approve</source>
        <translation>Il n’y a pas de bureau ici ; répondez aux demandes avec : traydoctl approve</translation>
    </message>
    <message>
        <source>The panel shows tray icons.</source>
        <translation>Le tableau de bord montre les icônes.</translation>
    </message>
    <message>
        <source>The panel shows tray icons, of the older kind.</source>
        <translation>Le tableau de bord montre les icônes, de l’ancien type.</translation>
    </message>
    <message>
        <source>No panel here shows tray icons; Traydo stays in the task bar.</source>
        <translation>Aucun tableau de bord ne montre d’icônes ici ; Traydo reste dans la barre des tâches.</translation>
    </message>
    <message>
        <source>Add a system tray to the panel; on GNOME install the package gnome-shell-extension-appindicator.</source>
        <translation>Ajoutez une zone de notification au tableau de bord ; sous GNOME, installez le paquet gnome-shell-extension-appindicator.</translation>
    </message>
    <message>
        <source>Without a desktop nothing pops up when an app asks.</source>
        <translation>Sans bureau, rien n’apparaît quand une application demande.</translation>
    </message>
    <message>
        <source>No notification server runs, so no note appears when an app asks.</source>
        <translation>Aucun serveur de notifications ne tourne, rien n’apparaît donc quand une application demande.</translation>
    </message>
    <message>
        <source>Install one, such as the package dunst.</source>
        <translation>Installez-en un, comme le paquet dunst.</translation>
    </message>
    <message>
        <source>A notification server is started when it is needed.</source>
        <translation>Un serveur de notifications démarre quand il le faut.</translation>
    </message>
    <message>
        <source>Notifications appear without buttons here; click one to review.</source>
        <translation>Les notifications apparaissent ici sans boutons ; cliquez dessus pour examiner.</translation>
    </message>
    <message>
        <source>Notifications appear, with buttons.</source>
        <translation>Les notifications apparaissent, avec des boutons.</translation>
    </message>
    <message>
        <source>Traydo does not start at login; that is up to you.</source>
        <translation>Traydo ne démarre pas à l’ouverture de session ; c’est votre choix.</translation>
    </message>
    <message>
        <source>Starting at login is switched off.</source>
        <translation>Le démarrage à l’ouverture de session est désactivé.</translation>
    </message>
    <message>
        <source>%1 starts %2 at login, which is not there.</source>
        <translation>%1 démarre %2 à l’ouverture de session, qui n’existe pas.</translation>
    </message>
    <message>
        <source>Switch “Start at login” off and on again in Traydo&apos;s settings.</source>
        <translation>Désactivez puis réactivez le démarrage à l’ouverture de session dans les réglages.</translation>
    </message>
    <message>
        <source>Traydo starts at login.</source>
        <translation>Traydo démarre à l’ouverture de session.</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::PortChecks</name>
    <message>
        <source>End that program, or give Traydo another port: port = 7319 in traydo.toml.</source>
        <translation>Arrêtez ce programme, ou donnez un autre port à Traydo : port = 7319 dans traydo.toml.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (process %3).</source>
        <translation>Le port %1 est utilisé par %2 (processus %3).</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of another user.</source>
        <translation>Le port %1 est utilisé par un programme d’un autre utilisateur.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>Le port %1 est libre.</translation>
    </message>
    <message>
        <source>Traydo is not running.</source>
        <translation>Traydo n’est pas en marche.</translation>
    </message>
    <message>
        <source>Start it with: traydo</source>
        <translation>Démarrez-le avec : traydo</translation>
    </message>
    <message>
        <source>Traydo is running and answers on port %1.</source>
        <translation>Traydo est en marche et répond sur le port %1.</translation>
    </message>
    <message>
        <source>Traydo is running, but nothing answers on port %1.</source>
        <translation>Traydo est en marche, mais rien ne répond sur le port %1.</translation>
    </message>
    <message>
        <source>Traydo is running, but something else answers on port %1.</source>
        <translation>Traydo est en marche, mais autre chose répond sur le port %1.</translation>
    </message>
    <message>
        <source>Quit Traydo and start it again: traydo</source>
        <translation>Quittez Traydo et redémarrez-le : traydo</translation>
    </message>
    <message>
        <source>Traydo takes any free port.</source>
        <translation>Traydo prend n’importe quel port libre.</translation>
    </message>
    <message>
        <source>Port %1 is Traydo&apos;s.</source>
        <translation>Le port %1 est celui de Traydo.</translation>
    </message>
    <message>
        <source>Traydo listens on port %1, but the settings say %2.</source>
        <translation>Traydo écoute sur le port %1, mais les réglages disent %2.</translation>
    </message>
    <message>
        <source>Start Traydo again for the settings to count.</source>
        <translation>Redémarrez Traydo pour que les réglages s’appliquent.</translation>
    </message>
    <message>
        <source>This computer has no ::1; apps that look for it first may not find Traydo.</source>
        <translation>Cet ordinateur n’a pas ::1 ; les applications qui y cherchent d’abord peuvent ne pas trouver Traydo.</translation>
    </message>
    <message>
        <source>Switch it on with: sysctl net.ipv6.conf.lo.disable_ipv6=0</source>
        <translation>Pour l’activer : sysctl net.ipv6.conf.lo.disable_ipv6=0</translation>
    </message>
    <message>
        <source>Traydo does not answer on ::1.</source>
        <translation>Traydo ne répond pas sur ::1.</translation>
    </message>
    <message>
        <source>Traydo answers on ::1 too.</source>
        <translation>Traydo répond aussi sur ::1.</translation>
    </message>
    <message>
        <source>::1 can be used.</source>
        <translation>::1 est utilisable.</translation>
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
        <translation>Une seule liste de tâches pour vous et vos assistants IA.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure, sans aucune garantie.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>If something does not work</source>
        <translation>Si quelque chose ne marche pas</translation>
    </message>
    <message>
        <source>These facts help whoever looks into it. Your todos and the names of your apps are not among them.</source>
        <translation>Ces faits aident qui y regarde. Vos tâches et les noms de vos applications n’y figurent pas.</translation>
    </message>
    <message>
        <source>Facts about this installation</source>
        <translation>Faits sur cette installation</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Traydo %1</source>
        <comment>version</comment>
        <translation>Traydo %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AccessSettings</name>
    <message>
        <source>All apps</source>
        <translation>Toutes les applications</translation>
    </message>
    <message>
        <source>&amp;Pause access</source>
        <translation>&amp;Mettre l’accès en pause</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>You keep nobody from asking.</source>
        <translation>Vous n’empêchez personne de demander.</translation>
    </message>
    <message>
        <source>&amp;Show whom I blocked</source>
        <translation>&amp;Montrer qui j’ai bloqué</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Scripts and apps that cannot ask for access by themselves need a token or a secret from you.</source>
        <translation>Les scripts et applications qui ne peuvent pas demander eux-mêmes ont besoin d’un jeton ou secret de votre part.</translation>
    </message>
    <message>
        <source>&amp;New token or client…</source>
        <translation>&amp;Nouveau jeton ou client…</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Traydo signs the passes of connected apps with a key that is kept in your secret store. Replace it if you fear that somebody has it.</source>
        <translation>Traydo signe les laissez-passer des applications avec une clé gardée dans votre trousseau. Remplacez-la si vous craignez que quelqu’un l’ait.</translation>
    </message>
    <message>
        <source>&amp;Replace the key…</source>
        <translation>&amp;Remplacer la clé…</translation>
    </message>
    <message>
        <source>Access is paused: apps are told so, and nothing they ask is done.</source>
        <translation>L’accès est en pause : les applications en sont averties, et rien de ce qu’elles demandent n’est fait.</translation>
    </message>
    <message>
        <source>Connected apps can reach your todos as far as you allowed.</source>
        <translation>Les applications connectées atteignent vos tâches dans la mesure où vous l’avez autorisé.</translation>
    </message>
    <message>
        <source>&amp;Resume access</source>
        <translation>&amp;Reprendre l’accès</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) in force.</source>
        <translation>
            <numerusform>%n blocage en vigueur.</numerusform>
            <numerusform>%n blocages en vigueur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the signing key</source>
        <translation>Remplacer la clé de signature</translation>
    </message>
    <message>
        <source>Apps stay connected and notice nothing: what the old key signed stays good until it runs out, a few minutes at most.

If you fear that somebody has the old key, let it end at once. Apps then fetch new passes by themselves.</source>
        <translation>Les applications restent connectées et ne remarquent rien : ce que l’ancienne clé a signé reste valable jusqu’à son échéance, quelques minutes au plus.

Si vous craignez que quelqu’un ait l’ancienne clé, mettez-y fin tout de suite. Les applications obtiennent alors seules de nouveaux laissez-passer.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace and &amp;end the old one</source>
        <translation>Remplacer et mettre &amp;fin à l’ancienne</translation>
    </message>
    <message>
        <source>The key is new, and nothing signed before is good any more.</source>
        <translation>La clé est neuve, et rien de ce qui était signé avant ne vaut plus.</translation>
    </message>
    <message>
        <source>The key is new. What was signed before is good until %1.</source>
        <translation>La clé est neuve. Ce qui était signé avant vaut jusqu’à %1.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ActivityFilterBar</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Type de modification</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Done and reopened</source>
        <translation>Terminées et rouvertes</translation>
    </message>
    <message>
        <source>Removed and restored</source>
        <translation>Supprimées et rétablies</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ActivityPage</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Take back &amp;everything since…</source>
        <translation>&amp;Tout annuler depuis…</translation>
    </message>
    <message>
        <source>Take &amp;back this change</source>
        <translation>&amp;Annuler cette modification</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>No change fits what is chosen above.</source>
        <translation>Aucune modification ne correspond au choix ci-dessus.</translation>
    </message>
    <message>
        <source>Show all of the last 90 days</source>
        <translation>Tout montrer des 90 derniers jours</translation>
    </message>
    <message>
        <source>Take back &amp;everything you did since…</source>
        <translation>&amp;Tout annuler de ce que vous avez fait depuis…</translation>
    </message>
    <message>
        <source>Take back &amp;everything %1 did since…</source>
        <translation>&amp;Tout annuler de ce que %1 a fait depuis…</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>This cannot be taken back any more. %1</source>
        <comment>reason, a sentence</comment>
        <translation>Cela ne peut plus être annulé. %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AddressRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AppsPage</name>
    <message>
        <source>&amp;New token or client…</source>
        <translation>&amp;Nouveau jeton ou client…</translation>
    </message>
    <message>
        <source>Other &amp;devices…</source>
        <translation>Autres &amp;appareils…</translation>
    </message>
    <message>
        <source>No app is connected</source>
        <translation>Aucune application n’est connectée</translation>
    </message>
    <message>
        <source>Give an app this address to connect it:</source>
        <translation>Donnez cette adresse à une application pour la connecter :</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Révoquer l’accès</translation>
    </message>
    <message>
        <source>Remove app</source>
        <translation>Retirer l’application</translation>
    </message>
    <message>
        <source>“%1” loses its access now: its next call is refused and its open connections end.

Todos it made stay. To come back it has to ask you again.</source>
        <translation>« %1 » perd son accès maintenant : son prochain appel est refusé et ses connexions ouvertes se terminent.

Les tâches qu’elle a créées restent. Pour revenir, elle devra vous demander à nouveau.</translation>
    </message>
    <message>
        <source>Traydo forgets “%1”. To connect, it has to register and ask you again.</source>
        <translation>Traydo oublie « %1 ». Pour se connecter, elle devra s’enregistrer et vous demander à nouveau.</translation>
    </message>
    <message>
        <source>Keep access</source>
        <translation>Garder l’accès</translation>
    </message>
    <message>
        <source>Keep app</source>
        <translation>Garder l’application</translation>
    </message>
    <message>
        <source>%1 has no access any more.</source>
        <translation>%1 n’a plus d’accès.</translation>
    </message>
    <message>
        <source>&amp;Connect an app…</source>
        <translation>&amp;Connecter une application…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Connecter une application…</translation>
    </message>
</context>
<context>
    <name>traydo::gui::BlockedSection</name>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>“%1” may not ask · blocked %2</source>
        <comment>name, when</comment>
        <translation>« %1 » ne peut pas demander · bloqué %2</translation>
    </message>
    <message>
        <source>Nobody from %1 may ask · blocked %2</source>
        <comment>address, when</comment>
        <translation>Personne de %1 ne peut demander · bloqué %2</translation>
    </message>
    <message>
        <source>Nobody may ask until %1 · blocked %2</source>
        <comment>time, when</comment>
        <translation>Personne ne peut demander jusqu’à %1 · bloqué %2</translation>
    </message>
    <message>
        <source>Nobody may ask · blocked %1</source>
        <comment>when</comment>
        <translation>Personne ne peut demander · bloqué %1</translation>
    </message>
    <message>
        <source>The block is undone.</source>
        <translation>Le blocage est levé.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::CallsPanel</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Montrer en &amp;tableau</translation>
    </message>
    <message>
        <source>Shows the numbers instead of shades</source>
        <translation>Montre les nombres au lieu des teintes</translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Appels par jour et heure</translation>
    </message>
    <message>
        <source>Calls by app</source>
        <translation>Appels par application</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>No app called in this time</source>
        <translation>Aucune application n’a appelé pendant ce temps</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n refused</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%1, %n refusé</numerusform>
            <numerusform>%1, %n refusés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::Chip</name>
    <message>
        <source>Understood from your text. Press to keep it as text instead.</source>
        <translation>Compris dans votre texte. Appuyez pour le garder comme texte.</translation>
    </message>
    <message>
        <source>%1 – click to keep it as text instead</source>
        <translation>%1 – cliquer pour le garder comme texte</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ClientCard</name>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Revoke the access of %1…</source>
        <translation>Révoquer l’accès de %1…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Retirer %1…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nouveau secret…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit what %1 may do…</source>
        <translation>Modifier ce que %1 peut faire…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>New secret for %1…</source>
        <translation>Nouveau secret pour %1…</translation>
    </message>
</context>
<context>
    <name>traydo::gui::CommandDialog</name>
    <message>
        <source>Disconnect %1</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>This is what Traydo runs for you, as you could in a terminal:</source>
        <translation>Voici ce que Traydo exécute pour vous, comme vous le pourriez dans un terminal :</translation>
    </message>
    <message>
        <source>&amp;Run and disconnect</source>
        <translation>Exécuter et &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Run and connect</source>
        <translation>Exécuter et &amp;connecter</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Running… When %1 asks to connect, answer in Traydo.</source>
        <translation>En cours… Quand %1 demande à se connecter, répondez dans Traydo.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>%1 did not do it. What it said is above.</source>
        <translation>%1 ne l’a pas fait. Ce qu’il en a dit est ci-dessus.</translation>
    </message>
    <message>
        <source>Done. %1 knows nothing of Traydo any more. What you allowed it stays until you revoke it under Apps.</source>
        <translation>Fait. %1 ne sait plus rien de Traydo. Ce que vous lui avez accordé reste jusqu’à ce que vous le révoquiez sous Applications.</translation>
    </message>
    <message>
        <source>Done. Now let %1 sign in: type /mcp there and choose traydo, or type in a terminal:
%2</source>
        <translation>Fait. Maintenant, laissez %1 s’identifier : tapez-y /mcp et choisissez traydo, ou tapez dans un terminal :
%2</translation>
    </message>
    <message>
        <source>Done. If %1 has not asked to connect yet, it does so when it first needs your todos.</source>
        <translation>Fait. Si %1 n’a pas encore demandé à se connecter, il le fera quand il aura besoin de vos tâches.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConnectCard</name>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connectée</translation>
    </message>
    <message>
        <source>Knows where Traydo is</source>
        <translation>Sait où est Traydo</translation>
    </message>
    <message>
        <source>Looks for Traydo in the wrong place: %1</source>
        <translation>Cherche Traydo au mauvais endroit : %1</translation>
    </message>
    <message>
        <source>Was told about Traydo under “%1”, where it does not look</source>
        <translation>A appris l’existence de Traydo sous « %1 », où elle ne regarde pas</translation>
    </message>
    <message>
        <source>Its settings are not in order, so Traydo leaves them alone.</source>
        <translation>Ses réglages ne sont pas en ordre, Traydo n’y touche donc pas.</translation>
    </message>
    <message>
        <source>Runs the app&apos;s own command; you see it first.</source>
        <translation>Exécute la commande de l’application ; vous la voyez d’abord.</translation>
    </message>
    <message>
        <source>Opens the app, which asks you.</source>
        <translation>Ouvre l’application, qui vous demande.</translation>
    </message>
    <message>
        <source>Changes the app&apos;s settings; you see how first.</source>
        <translation>Modifie les réglages de l’application ; vous voyez d’abord comment.</translation>
    </message>
    <message>
        <source>You copy a few lines into the app&apos;s settings.</source>
        <translation>Vous copiez quelques lignes dans les réglages de l’application.</translation>
    </message>
    <message>
        <source>Run its own command…</source>
        <translation>Exécuter sa commande…</translation>
    </message>
    <message>
        <source>Let the app ask</source>
        <translation>Laisser l’application demander</translation>
    </message>
    <message>
        <source>Change its settings…</source>
        <translation>Modifier ses réglages…</translation>
    </message>
    <message>
        <source>Copy lines for its settings…</source>
        <translation>Copier des lignes pour ses réglages…</translation>
    </message>
    <message>
        <source>It needs traydo-bridge, which is not installed.</source>
        <translation>Il faut traydo-bridge, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Copy lines…</source>
        <translation>Copier les lignes…</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Reconnecter…</translation>
    </message>
    <message>
        <source>Copy lines for %1…</source>
        <translation>Copier les lignes pour %1…</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>Connecter %1…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Plus sur %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConnectDialog</name>
    <message>
        <source>Connect an app</source>
        <translation>Connecter une application</translation>
    </message>
    <message>
        <source>Other apps</source>
        <translation>Autres applications</translation>
    </message>
    <message>
        <source>Any app that can use MCP servers over HTTP connects with this address:</source>
        <translation>Toute application qui sait utiliser des serveurs MCP par HTTP se connecte avec cette adresse :</translation>
    </message>
    <message>
        <source>Many read it from a file like this one:</source>
        <translation>Beaucoup la lisent dans un fichier comme celui-ci :</translation>
    </message>
    <message>
        <source>Settings for an app</source>
        <translation>Réglages pour une application</translation>
    </message>
    <message>
        <source>Copy the &amp;lines</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Traydo tells the app where it is. The app then asks to connect, and you answer here: nothing is shared before that.</source>
        <translation>Traydo dit à l’application où il est. Elle demande alors à se connecter, et vous répondez ici : rien n’est partagé avant.</translation>
    </message>
    <message>
        <source>No app found that Traydo knows by name</source>
        <translation>Aucune application connue de Traydo n’a été trouvée</translation>
    </message>
    <message>
        <source>Any app that can use MCP servers connects with this address:</source>
        <translation>Toute application qui sait utiliser des serveurs MCP se connecte avec cette adresse :</translation>
    </message>
    <message>
        <source>An app that can only start programs starts this one: %1</source>
        <translation>Une application qui ne sait que lancer des programmes lance celui-ci : %1</translation>
    </message>
    <message>
        <source>Traydo&apos;s server does not answer. As soon as it does, you can connect apps here.</source>
        <translation>Le serveur de Traydo ne répond pas. Dès qu’il répond, vous pouvez connecter des applications ici.</translation>
    </message>
    <message>
        <source>%1 now asks whether to add Traydo. Say yes there; then it asks to connect.</source>
        <translation>%1 demande maintenant s’il faut ajouter Traydo. Dites-y oui ; il demande ensuite à se connecter.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Choose another way under More.</source>
        <translation>%1 n’a pas pu être ouvert. Choisissez une autre voie sous « Plus ».</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConsentDialog</name>
    <message>
        <source>An app asks for access</source>
        <translation>Une application demande l’accès</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Answer goes to</source>
        <translation>La réponse va à</translation>
    </message>
    <message>
        <source>Listening there</source>
        <translation>À l’écoute là</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>Elle peut</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation>Lire et modifier</translation>
    </message>
    <message>
        <source>In these lists</source>
        <translation>Dans ces listes</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pour combien de temps</translation>
    </message>
    <message>
        <source>Which number does your browser show?</source>
        <translation>Quel nombre montre votre navigateur ?</translation>
    </message>
    <message>
        <source>Deny and block…</source>
        <translation>Refuser et bloquer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 min</translation>
    </message>
    <message>
        <source>Give me 5 more minutes</source>
        <translation>Donnez-moi 5 minutes de plus</translation>
    </message>
    <message>
        <source>Block “%1” for good</source>
        <translation>Bloquer « %1 » pour de bon</translation>
    </message>
    <message>
        <source>Block every request from %1 for good</source>
        <translation>Bloquer pour de bon toute demande de %1</translation>
    </message>
    <message>
        <source>Block all new requests for 1 hour</source>
        <translation>Bloquer toutes les nouvelles demandes pendant 1 heure</translation>
    </message>
    <message>
        <source>“%1” wants your todo lists</source>
        <translation>« %1 » veut vos listes de tâches</translation>
    </message>
    <message>
        <source>Read and change (not asked for)</source>
        <translation>Lire et modifier (pas demandé)</translation>
    </message>
    <message>
        <source>My browser shows %1</source>
        <translation>Mon navigateur montre %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Less than one minute left</source>
        <translation>Moins d’une minute restante</translation>
    </message>
    <message>
        <source>Choose at least one list to allow access.</source>
        <translation>Choisissez au moins une liste pour autoriser l’accès.</translation>
    </message>
    <message>
        <source>Pick it to allow access. No browser page open? Then deny.</source>
        <translation>Choisissez-le pour autoriser. Pas de page ouverte ? Alors refusez.</translation>
    </message>
    <message>
        <source>That was the third wrong number, so the request is denied. If it was yours, start it again in the app.</source>
        <translation>C’était le troisième nombre faux, la demande est donc refusée. Si elle venait de vous, recommencez dans l’application.</translation>
    </message>
    <message>
        <source>That was another number. There is a new one now: look again. The third wrong one denies the request.</source>
        <translation>C’était un autre nombre. Il y en a un nouveau : regardez encore. Le troisième faux refuse la demande.</translation>
    </message>
    <message>
        <source>This request is no longer waiting. It ran out, or was answered or cancelled elsewhere.</source>
        <translation>Cette demande n’attend plus. Elle a expiré, ou a reçu une réponse ou été annulée ailleurs.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Which number does the app show?</source>
        <translation>Quel nombre montre l’application ?</translation>
    </message>
    <message>
        <source>The app shows %1</source>
        <translation>L’application montre %1</translation>
    </message>
    <message>
        <source>Which number does the browser on that device show?</source>
        <translation>Quel nombre montre le navigateur de cet appareil ?</translation>
    </message>
    <message>
        <source>Number in the browser on that device</source>
        <translation>Nombre dans le navigateur de cet appareil</translation>
    </message>
    <message>
        <source>Pick it to allow access. No app shows one? Then deny.</source>
        <translation>Choisissez-le pour autoriser. Aucune application n’en montre ? Alors refusez.</translation>
    </message>
    <message>
        <source>Type it to allow access. You are not at another device? Then deny.</source>
        <translation>Tapez-le pour autoriser. Vous n’êtes sur aucun autre appareil ? Alors refusez.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::DataSettings</name>
    <message>
        <source>Where your data lies</source>
        <translation>Où se trouvent vos données</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listes</translation>
    </message>
    <message>
        <source>Also what is &amp;done</source>
        <translation>Aussi ce qui est &amp;fait</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>From a file of Traydo, a calendar, todo.txt or a table. You see what comes in before anything changes.</source>
        <translation>D’un fichier de Traydo, d’un calendrier, de todo.txt ou d’un tableau. Vous voyez ce qui entre avant que rien ne change.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>A copy of everything as it is now. Restored, it brings back your todos; apps have to ask for access again.</source>
        <translation>Une copie de tout tel que c’est maintenant. Restaurée, elle ramène vos tâches ; les applications doivent redemander l’accès.</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Annulé. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>This file cannot be written: %1</source>
        <translation>Ce fichier ne peut pas être écrit : %1</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Toutes les listes</translation>
    </message>
    <message>
        <source>Export todos</source>
        <translation>Exporter les tâches</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) saved to %1</source>
        <translation>
            <numerusform>%n tâche enregistrée dans %1</numerusform>
            <numerusform>%n tâches enregistrées dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with todos (%1)</source>
        <translation>Fichiers de tâches (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import todos</source>
        <translation>Importer des tâches</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Databases (*.sqlite)</source>
        <translation>Bases de données (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Il y a déjà un fichier de ce nom. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::FileChangeDialog</name>
    <message>
        <source>Traydo leaves this file alone: it belongs to another user, is write-protected, or is a link to nowhere.</source>
        <translation>Traydo ne touche pas à ce fichier : il est à quelqu’un d’autre, protégé en écriture, ou un lien vers rien.</translation>
    </message>
    <message>
        <source>Traydo leaves this file alone: it is larger than 1 MB.</source>
        <translation>Traydo ne touche pas à ce fichier : il dépasse 1 Mo.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>The file was changed by another program meanwhile, so Traydo left it alone. Close this and look again.</source>
        <translation>Un autre programme a modifié le fichier entre-temps, Traydo n’y a donc pas touché. Fermez ceci et regardez encore.</translation>
    </message>
    <message>
        <source>The file could not be written. It is as it was.</source>
        <translation>Le fichier n’a pas pu être écrit. Il est tel qu’il était.</translation>
    </message>
    <message>
        <source>Traydo leaves this file alone: it is not in order. Put it right, or add the lines by hand.</source>
        <translation>Traydo ne touche pas à ce fichier : il n’est pas en ordre. Corrigez-le, ou ajoutez les lignes à la main.</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>%1 knows Traydo already; nothing has to be changed.</source>
        <translation>%1 connaît déjà Traydo ; il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>Traydo changes one place in the settings of %1 and keeps a copy of the file:
%2</source>
        <translation>Traydo modifie un endroit des réglages de %1 et garde une copie du fichier :
%2</translation>
    </message>
    <message>
        <source>C&amp;hange the file</source>
        <translation>&amp;Modifier le fichier</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Done. %1 knows nothing of Traydo once it is started again.</source>
        <translation>Fait. %1 ne sait plus rien de Traydo une fois redémarré.</translation>
    </message>
    <message>
        <source>Done. Start %1 again; it then asks to connect, and you answer in Traydo.</source>
        <translation>Fait. Redémarrez %1 ; il demande alors à se connecter, et vous répondez dans Traydo.</translation>
    </message>
    <message>
        <source>The file as it was: %1</source>
        <translation>Le fichier tel qu’il était : %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::FirstRunPage</name>
    <message>
        <source>Welcome to Traydo</source>
        <translation>Bienvenue dans Traydo</translation>
    </message>
    <message>
        <source>One todo list for you and your AI assistants. You decide which of them may see what.</source>
        <translation>Une seule liste de tâches pour vous et vos assistants IA. Vous décidez qui peut voir quoi.</translation>
    </message>
    <message>
        <source>What is the first thing on your mind?</source>
        <translation>À quoi pensez-vous en premier ?</translation>
    </message>
    <message>
        <source>Call the bank tomorrow 17:00</source>
        <translation>Appeler la banque demain 17:00</translation>
    </message>
    <message>
        <source>First todo</source>
        <translation>Première tâche</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Let an assistant help</source>
        <translation>Laissez un assistant vous aider</translation>
    </message>
    <message>
        <source>Claude, Codex, Cursor and others can read and change your todos once you allow it.</source>
        <translation>Claude, Codex, Cursor et d’autres peuvent lire et modifier vos tâches une fois que vous l’autorisez.</translation>
    </message>
    <message>
        <source>&amp;Connect an app…</source>
        <translation>&amp;Connecter une application…</translation>
    </message>
    <message>
        <source>&amp;Start Traydo when I log in</source>
        <translation>&amp;Démarrer Traydo à l’ouverture de session</translation>
    </message>
    <message>
        <source>Only this computer can connect. Nothing is sent anywhere else.</source>
        <translation>Seul cet ordinateur peut se connecter. Rien n’est envoyé ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Go to my todos</source>
        <translation>&amp;Vers mes tâches</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajoutée : %1</translation>
    </message>
    <message>
        <source>This file cannot be changed: %1</source>
        <translation>Ce fichier ne peut pas être modifié : %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::GeneralSettings</name>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>&amp;Start Traydo when I log in</source>
        <translation>&amp;Démarrer Traydo à l’ouverture de session</translation>
    </message>
    <message>
        <source>It starts without a window. Apps can then reach your todos whenever you are logged in.</source>
        <translation>Il démarre sans fenêtre. Les applications atteignent alors vos tâches tant que votre session est ouverte.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Heures calmes</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;de</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;à</translation>
    </message>
    <message>
        <source>No notification comes up then. Requests wait in the panel and in this window.</source>
        <translation>Aucune notification n’apparaît alors. Les demandes attendent dans le tableau de bord et dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Words and dates follow the language of your desktop.</source>
        <translation>Les mots et les dates suivent la langue de votre bureau.</translation>
    </message>
    <message>
        <source>This file cannot be changed: %1</source>
        <translation>Ce fichier ne peut pas être modifié : %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::GrantDialog</name>
    <message>
        <source>Edit access</source>
        <translation>Modifier l’accès</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Read and &amp;change</source>
        <translation>Lire et &amp;modifier</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>What “%1” may do</source>
        <translation>Ce que « %1 » peut faire</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>%1 from now</source>
        <comment>duration</comment>
        <translation>%1 à partir de maintenant</translation>
    </message>
    <message>
        <source>change todos, not only read them</source>
        <translation>modifier les tâches, pas seulement les lire</translation>
    </message>
    <message>
        <source>reach all lists, also those you make later</source>
        <translation>atteindre toutes les listes, aussi celles à venir</translation>
    </message>
    <message>
        <source>reach %1</source>
        <comment>names of lists</comment>
        <translation>atteindre %1</translation>
    </message>
    <message>
        <source>stay until %1</source>
        <translation>rester jusqu’au %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>This gives it more than now. It may then: %1.</source>
        <translation>Cela lui donne plus que maintenant. Elle pourra alors : %1.</translation>
    </message>
    <message>
        <source>Choose at least one list, or revoke the access instead.</source>
        <translation>Choisissez au moins une liste, ou révoquez plutôt l’accès.</translation>
    </message>
    <message>
        <source>&amp;Give more access</source>
        <translation>&amp;Donner plus d’accès</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HeatMap</name>
    <message numerus="yes">
        <source>%1 %2 – %3: %n call(s)</source>
        <comment>weekday, from, to</comment>
        <translation>
            <numerusform>%1 %2 – %3 : %n appel</numerusform>
            <numerusform>%1 %2 – %3 : %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Appels par jour et heure</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Aucun appel</translation>
    </message>
    <message>
        <source>Busiest: %1</source>
        <translation>Le plus chargé : %1</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HistoryDelegate</name>
    <message>
        <source>taken back · %1</source>
        <comment>time</comment>
        <translation>annulé · %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ImportDialog</name>
    <message>
        <source>Import todos</source>
        <translation>Importer des tâches</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Dans</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>À noter :</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>Importer de %1</translation>
    </message>
    <message>
        <source>The lists that the file names</source>
        <translation>Les listes que nomme le fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n new todo(s)</source>
        <translation>
            <numerusform>%n nouvelle tâche</numerusform>
            <numerusform>%n nouvelles tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by the file</source>
        <translation>
            <numerusform>%n modifiée par le fichier</numerusform>
            <numerusform>%n modifiées par le fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message>
        <source>New lists: %1</source>
        <translation>Nouvelles listes : %1</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n todo(s)</source>
        <translation>
            <numerusform>&amp;Importer %n tâche</numerusform>
            <numerusform>&amp;Importer %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>Importé : %1 nouvelles, %2 modifiées.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier est illisible.</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <comment>reason, a sentence</comment>
        <translation>Omis. %1</translation>
    </message>
    <message>
        <source>This file does not read as “%1”. %2</source>
        <comment>format, reason: a sentence or nothing</comment>
        <translation>Ce fichier ne se lit pas comme « %1 ». %2</translation>
    </message>
</context>
<context>
    <name>traydo::gui::LanDialog</name>
    <message>
        <source>Other devices</source>
        <translation>Autres appareils</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate authority</source>
        <translation>Empreinte SHA-256 de l’autorité de certification</translation>
    </message>
    <message>
        <source>New apps</source>
        <translation>Nouvelles applications</translation>
    </message>
    <message>
        <source>&amp;Save certificate…</source>
        <translation>&amp;Enregistrer le certificat…</translation>
    </message>
    <message>
        <source>&amp;Let new apps register for 10 minutes</source>
        <translation>&amp;Laisser de nouvelles applications s’enregistrer pendant 10 minutes</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Other devices cannot connect now: %1</source>
        <translation>Les autres appareils ne peuvent pas se connecter pour l’instant : %1</translation>
    </message>
    <message>
        <source>Devices of your network can connect, over TLS. Each has to trust the certificate first: compare the fingerprint there.</source>
        <translation>Les appareils de votre réseau peuvent se connecter, par TLS. Chacun doit d’abord faire confiance au certificat : comparez-y l’empreinte.</translation>
    </message>
    <message>
        <source>may register now; %1</source>
        <translation>peuvent s’enregistrer maintenant ; %1</translation>
    </message>
    <message>
        <source>may not register</source>
        <translation>ne peuvent pas s’enregistrer</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Arrêter maintenant</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificats (*.pem)</translation>
    </message>
    <message>
        <source>Saved. Other devices have to trust this file.</source>
        <translation>Enregistré. Les autres appareils doivent faire confiance à ce fichier.</translation>
    </message>
    <message>
        <source>The certificate could not be saved: %1</source>
        <translation>Le certificat n’a pas pu être enregistré : %1</translation>
    </message>
    <message>
        <source>Only this computer can connect. To let other devices of your network in, switch that on in the settings, under Network.</source>
        <translation>Seul cet ordinateur peut se connecter. Pour laisser entrer d’autres appareils de votre réseau, activez cela dans les réglages, sous Réseau.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListActions</name>
    <message>
        <source>Rename the list</source>
        <translation>Renommer la liste</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Supprimer la liste</translation>
    </message>
    <message>
        <source>Move the list up or down</source>
        <translation>Monter ou descendre la liste</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation>Nom de la liste :</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Nouvelle liste…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListChoice</name>
    <message>
        <source>All lists, also future ones</source>
        <translation>Toutes les listes, aussi les futures</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListEdits</name>
    <message>
        <source>List “%1” created</source>
        <translation>Liste « %1 » créée</translation>
    </message>
    <message>
        <source>List “%1” renamed</source>
        <translation>Liste « %1 » renommée</translation>
    </message>
    <message>
        <source>List “%1” changed</source>
        <translation>Liste « %1 » modifiée</translation>
    </message>
    <message>
        <source>List “%1” moved</source>
        <translation>Liste « %1 » déplacée</translation>
    </message>
    <message>
        <source>List “%1” archived</source>
        <translation>Liste « %1 » archivée</translation>
    </message>
    <message>
        <source>List “%1” moved to the trash</source>
        <translation>Liste « %1 » mise à la corbeille</translation>
    </message>
    <message>
        <source>List “%1” brought back</source>
        <translation>Liste « %1 » rétablie</translation>
    </message>
</context>
<context>
    <name>traydo::gui::LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Pages</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>New todo</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>New access for a program…</source>
        <translation>Nouvel accès pour un programme…</translation>
    </message>
    <message>
        <source>Other devices…</source>
        <translation>Autres appareils…</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Requests (%1)</source>
        <translation>Demandes (%1)</translation>
    </message>
    <message>
        <source>Traydo&apos;s server does not answer. What you see may be old; trying again…</source>
        <translation>Le serveur de Traydo ne répond pas. Ce que vous voyez peut être ancien ; nouvel essai…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Access is paused: apps are told so and can do nothing until you resume.</source>
        <translation>L’accès est en pause : les applications en sont averties et ne peuvent rien faire jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>traydo::gui::NetworkSettings</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Address for apps</source>
        <translation>Adresse pour les applications</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Autres appareils</translation>
    </message>
    <message>
        <source>&amp;Let devices of my network connect</source>
        <translation>&amp;Laisser se connecter les appareils de mon réseau</translation>
    </message>
    <message>
        <source>P&amp;ort for them</source>
        <translation>P&amp;ort pour eux</translation>
    </message>
    <message>
        <source>&amp;Certificate and pairing…</source>
        <translation>&amp;Certificat et enregistrement…</translation>
    </message>
    <message>
        <source>Apps that are named by a web address</source>
        <translation>Applications nommées par une adresse web</translation>
    </message>
    <message>
        <source>Look &amp;up who publishes them</source>
        <translation>&amp;Chercher qui les publie</translation>
    </message>
    <message>
        <source>Traydo then fetches a small file from that address. Without it these apps introduce themselves, and their names stay unproven.</source>
        <translation>Traydo va alors chercher un petit fichier à cette adresse. Sinon ces applications se présentent elles-mêmes, et leurs noms restent sans preuve.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>An option or variable that Traydo was started with decides this.</source>
        <translation>Une option ou variable donnée au démarrage de Traydo en décide.</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>Seul cet ordinateur peut se connecter.</translation>
    </message>
    <message>
        <source>Other devices can connect at %1.</source>
        <translation>D’autres appareils peuvent se connecter à %1.</translation>
    </message>
    <message>
        <source>Other devices cannot connect now: %1</source>
        <translation>Les autres appareils ne peuvent pas se connecter pour l’instant : %1</translation>
    </message>
    <message>
        <source>Apps that are connected know the old address only. They have to be given the new one.</source>
        <translation>Les applications connectées ne connaissent que l’ancienne adresse. Il faut leur donner la nouvelle.</translation>
    </message>
    <message>
        <source>Change the port</source>
        <translation>Changer le port</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) use the present address. Each has to be connected again with the new one, and asks you again.

Your todos and settings stay.</source>
        <translation>
            <numerusform>%n application utilise l’adresse actuelle. Elle doit être reconnectée avec la nouvelle, et vous redemande.

Vos tâches et réglages restent.</numerusform>
            <numerusform>%n applications utilisent l’adresse actuelle. Chacune doit être reconnectée avec la nouvelle, et vous redemande.

Vos tâches et réglages restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change to port %1</source>
        <translation>&amp;Passer au port %1</translation>
    </message>
    <message>
        <source>&amp;Keep port %1</source>
        <translation>&amp;Garder le port %1</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Application…</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>Appliqué.</translation>
    </message>
    <message>
        <source>Traydo may not write its settings here: %1</source>
        <translation>Traydo ne peut pas écrire ses réglages ici : %1</translation>
    </message>
    <message>
        <source>Other devices need a port of their own.</source>
        <translation>Les autres appareils ont besoin d’un port à eux.</translation>
    </message>
    <message>
        <source>This port is taken.</source>
        <translation>Ce port est occupé.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::PlaceDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
</context>
<context>
    <name>traydo::gui::PlaceModel</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n à faire</numerusform>
            <numerusform>%1, %n à faire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::PreviewDialog</name>
    <message>
        <source>What Traydo would do</source>
        <translation>Ce que Traydo ferait</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ProgramAccessDialog</name>
    <message>
        <source>New access for a program</source>
        <translation>Nouvel accès pour un programme</translation>
    </message>
    <message>
        <source>For scripts and apps that cannot ask for access themselves. You can take it back under Apps at any time.</source>
        <translation>Pour les scripts et applications qui ne peuvent pas demander eux-mêmes. Vous pouvez le reprendre à tout moment sous Applications.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Backup script</source>
        <translation>Script de sauvegarde</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>S’identifie avec</translation>
    </message>
    <message>
        <source>A &amp;token, sent with every request</source>
        <translation>Un &amp;jeton, envoyé avec chaque requête</translation>
    </message>
    <message>
        <source>A client ID and &amp;secret (OAuth client credentials)</source>
        <translation>Un ID client et un &amp;secret (OAuth client credentials)</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Read and c&amp;hange</source>
        <translation>Lire et &amp;modifier</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>It is shown only now: Traydo keeps nothing it could be read from.</source>
        <translation>Il n’est montré que maintenant : Traydo ne garde rien d’où on pourrait le lire.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation>Choisissez au moins une liste.</translation>
    </message>
    <message>
        <source>“%1” gets its tokens with this ID and secret (grant type client_credentials).</source>
        <translation>« %1 » obtient ses jetons avec cet ID et ce secret (grant type client_credentials).</translation>
    </message>
    <message>
        <source>Give “%1” this token. It sends it with every request as “Authorization: Bearer …”.</source>
        <translation>Donnez ce jeton à « %1 ». Il l’envoie avec chaque requête : « Authorization: Bearer … ».</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>traydo::gui::QuickAddEdit</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>New todo</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Add todo</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorité haute</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Priorité moyenne</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Priorité basse</translation>
    </message>
    <message>
        <source>There are only details here. Type what is to be done, too.</source>
        <translation>Il n’y a ici que des détails. Écrivez aussi ce qu’il y a à faire.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::QuickAddWindow</name>
    <message>
        <source>Add a todo</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>For example: Call the bank tomorrow 17:00 #inbox !1</source>
        <translation>Par exemple : Appeler la banque demain 17:00 #inbox !1</translation>
    </message>
    <message>
        <source>Enter adds it, Ctrl+Enter adds it and stays, Esc closes.</source>
        <translation>Entrée ajoute, Ctrl+Entrée ajoute et reste, Échap ferme.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajoutée : %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestCard</name>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Examiner…</translation>
    </message>
    <message>
        <source>Review the request of %1</source>
        <translation>Examiner la demande de %1</translation>
    </message>
    <message>
        <source>Deny the request of %1</source>
        <translation>Refuser la demande de %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestNotifier</name>
    <message>
        <source>An app asks for access</source>
        <translation>Une application demande l’accès</translation>
    </message>
    <message>
        <source>“%1” wants your todo lists. %2</source>
        <comment>name, how far it is verified</comment>
        <translation>« %1 » veut vos listes de tâches. %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) ask for access</source>
        <translation>
            <numerusform>%n application demande l’accès</numerusform>
            <numerusform>%n applications demandent l’accès</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the requests in Traydo.</source>
        <translation>Regardez les demandes dans Traydo.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestsPage</name>
    <message>
        <source>No app is asking for access</source>
        <translation>Aucune application ne demande l’accès</translation>
    </message>
    <message>
        <source>Give an app this address. It then asks here, and you decide what it may do.</source>
        <translation>Donnez cette adresse à une application. Elle demande alors ici, et vous décidez ce qu’elle peut faire.</translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation>Refusée : %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SecretDialog</name>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>The program has to be given the new secret. Until then it can go on with the old one for a day.</source>
        <translation>Il faut donner le nouveau secret au programme. D’ici là, il peut continuer un jour avec l’ancien.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Make a new secret</source>
        <translation>&amp;Créer un nouveau secret</translation>
    </message>
    <message>
        <source>A new secret for “%1”</source>
        <translation>Un nouveau secret pour « %1 »</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again.</source>
        <translation>Copiez-le maintenant : il ne sera plus montré.</translation>
    </message>
    <message>
        <source>The old secret stays good until %1.</source>
        <translation>L’ancien secret reste valable jusqu’à %1.</translation>
    </message>
    <message>
        <source>The old secret is no longer good.</source>
        <translation>L’ancien secret n’est plus valable.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ShelfDialog</name>
    <message>
        <source>No list is archived or deleted.</source>
        <translation>Aucune liste n’est archivée ou supprimée.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Archived and deleted lists</source>
        <translation>Listes archivées et supprimées</translation>
    </message>
    <message>
        <source>Archived lists keep their todos. Deleted ones go for good after 30 days.</source>
        <translation>Les listes archivées gardent leurs tâches. Les supprimées disparaissent pour de bon après 30 jours.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <comment>list</comment>
        <translation>%1 (archivée)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>list</comment>
        <translation>%1 (supprimée)</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>traydo::gui::Sparkline</name>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>le dernier jour (%n)</numerusform>
            <numerusform>les %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls in %1</source>
        <comment>span</comment>
        <translation>Aucun appel : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>calls, span</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3 of them refused</source>
        <comment>calls, span</comment>
        <translation>%1 : %2, dont %3 refusés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, calls</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>traydo::gui::StartProblem</name>
    <message>
        <source>Traydo cannot start</source>
        <translation>Traydo ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Stop that program, or give Traydo another port: traydo --port 7400</source>
        <translation>Arrêtez ce programme ou donnez un autre port à Traydo : traydo --port 7400</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>Le garder dans un &amp;fichier</translation>
    </message>
    <message>
        <source>Kept in a file, the secret can be read by you alone, but is not encrypted.</source>
        <translation>Gardé dans un fichier, le secret n’est lisible que par vous, mais il n’est pas chiffré.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SubtaskList</name>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Nouvelle partie</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Ajouter une partie</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TextDialog</name>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>Put these lines into the settings for MCP servers of %1. If there are some already, only the part “traydo” is needed.</source>
        <translation>Mettez ces lignes dans les réglages des serveurs MCP de %1. S’il y en a déjà, seule la partie « traydo » est nécessaire.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoActions</name>
    <message>
        <source>Done, or open again</source>
        <translation>Terminer, ou rouvrir</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Make it part of the todo above</source>
        <translation>En faire une partie de la tâche ci-dessus</translation>
    </message>
    <message>
        <source>Make it a todo of its own</source>
        <translation>En faire une tâche à part entière</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Choose a list at the side to put its todos in another order.</source>
        <translation>Choisissez une liste sur le côté pour réordonner ses tâches.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Pas de date</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoDelegate</name>
    <message>
        <source>High priority</source>
        <translation>Priorité haute</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Priorité moyenne</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Priorité basse</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>day</comment>
        <translation>En retard : %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoDialog</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Montrer leur version</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>É&amp;chéance</translation>
    </message>
    <message>
        <source>&amp;on</source>
        <translation>l&amp;e</translation>
    </message>
    <message>
        <source>Has a due date</source>
        <translation>A une échéance</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Date d’échéance</translation>
    </message>
    <message>
        <source>&amp;at</source>
        <translation>&amp;à</translation>
    </message>
    <message>
        <source>Has a time of day</source>
        <translation>A une heure</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Répétition</translation>
    </message>
    <message>
        <source>Repetition in words</source>
        <translation>Répétition en mots</translation>
    </message>
    <message>
        <source>For example: every 2 weeks on monday</source>
        <translation>Par exemple : toutes les 2 semaines le lundi</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>For example: phone, errands</source>
        <translation>Par exemple : téléphone, courses</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>Dites-le avec des mots.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Compris : %1</translation>
    </message>
    <message>
        <source>Not understood yet. Try “every 3 days” or “every friday”.</source>
        <translation>Pas encore compris. Essayez « tous les 3 jours » ou « chaque vendredi ».</translation>
    </message>
    <message>
        <source>A todo needs a title.</source>
        <translation>Une tâche a besoin d’un titre.</translation>
    </message>
    <message>
        <source>It is not clear how often this repeats.</source>
        <translation>On ne sait pas à quelle fréquence cela se répète.</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Une autre fenêtre</translation>
    </message>
    <message>
        <source>%1 has changed this meanwhile. What you typed is still here: save again to keep yours.</source>
        <comment>app or window</comment>
        <translation>%1 a modifié ceci entre-temps. Ce que vous avez tapé est toujours là : enregistrez encore pour garder le vôtre.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>Added by %1, %2.</source>
        <comment>app or you, time</comment>
        <translation>Ajoutée par %1, %2.</translation>
    </message>
    <message>
        <source>Changed by %1, %2.</source>
        <comment>app or you, time</comment>
        <translation>Modifiée par %1, %2.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoEdits</name>
    <message>
        <source>“%1” added</source>
        <translation>« %1 » ajoutée</translation>
    </message>
    <message>
        <source>“%1” renamed</source>
        <translation>« %1 » renommée</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>« %1 » modifiée</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>« %1 » terminée</translation>
    </message>
    <message>
        <source>“%1” open again</source>
        <translation>« %1 » rouverte</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>« %1 » déplacée</translation>
    </message>
    <message>
        <source>“%1” rescheduled</source>
        <translation>« %1 » reportée</translation>
    </message>
    <message>
        <source>“%1” moved to the trash</source>
        <translation>« %1 » mise à la corbeille</translation>
    </message>
    <message>
        <source>“%1” brought back</source>
        <translation>« %1 » rétablie</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) changed</source>
        <translation>
            <numerusform>%n tâche modifiée</numerusform>
            <numerusform>%n tâches modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) done</source>
        <translation>
            <numerusform>%n tâche terminée</numerusform>
            <numerusform>%n tâches terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) open again</source>
        <translation>
            <numerusform>%n tâche rouverte</numerusform>
            <numerusform>%n tâches rouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) moved</source>
        <translation>
            <numerusform>%n tâche déplacée</numerusform>
            <numerusform>%n tâches déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) rescheduled</source>
        <translation>
            <numerusform>%n tâche reportée</numerusform>
            <numerusform>%n tâches reportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) moved to the trash</source>
        <translation>
            <numerusform>%n tâche mise à la corbeille</numerusform>
            <numerusform>%n tâches mises à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) brought back</source>
        <translation>
            <numerusform>%n tâche rétablie</numerusform>
            <numerusform>%n tâches rétablies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoModel</name>
    <message>
        <source>Changed by %1, %2</source>
        <comment>app, time</comment>
        <translation>Modifiée par %1, %2</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <comment>app, time</comment>
        <translation>Par %1, %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>en retard depuis %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>a part of the todo above</source>
        <translation>une partie de la tâche ci-dessus</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodosPage</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Nouvelle liste…</translation>
    </message>
    <message>
        <source>Search todos</source>
        <translation>Rechercher des tâches</translation>
    </message>
    <message>
        <source>Show completed</source>
        <translation>Tâches faites</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Add a todo to %1</source>
        <translation>Ajouter une tâche à %1</translation>
    </message>
    <message>
        <source>Views and lists</source>
        <translation>Vues et listes</translation>
    </message>
    <message>
        <source>Archived and deleted lists</source>
        <translation>Listes archivées et supprimées</translation>
    </message>
    <message>
        <source>Move all to today</source>
        <translation>Tout reporter à aujourd’hui</translation>
    </message>
    <message>
        <source>Everything that is overdue becomes due today</source>
        <translation>Tout ce qui est en retard devient dû aujourd’hui</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) were left as they are.</source>
        <translation>
            <numerusform>%n tâche est restée telle quelle.</numerusform>
            <numerusform>%n tâches sont restées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>This todo is gone. Your title was: %1</source>
        <translation>Cette tâche n’existe plus. Votre titre était : %1</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Press Enter for your title, or Esc for the new one.</source>
        <translation>Ceci a changé entre-temps. Entrée pour votre titre, Échap pour le nouveau.</translation>
    </message>
    <message>
        <source>Add a todo for today</source>
        <translation>Ajouter une tâche pour aujourd’hui</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <comment>view or list</comment>
        <translation>Rechercher dans %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TrayIcon</name>
    <message>
        <source>Open Traydo</source>
        <translation>Ouvrir Traydo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Traydo: %n request(s) waiting</source>
        <translation>
            <numerusform>Traydo : %n demande en attente</numerusform>
            <numerusform>Traydo : %n demandes en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>À l’écoute sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting…</source>
        <translation>
            <numerusform>%n demande en attente…</numerusform>
            <numerusform>%n demandes en attente…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add todo…</source>
        <translation>Ajouter une tâche…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Connecter une application…</translation>
    </message>
    <message>
        <source>Not listening: no app can connect</source>
        <translation>N’écoute pas : aucune application ne peut se connecter</translation>
    </message>
    <message>
        <source>Access is paused</source>
        <translation>L’accès est en pause</translation>
    </message>
    <message>
        <source>Listening on %1 and for other devices</source>
        <translation>À l’écoute sur %1 et pour d’autres appareils</translation>
    </message>
    <message>
        <source>Traydo: %1</source>
        <comment>state</comment>
        <translation>Traydo : %1</translation>
    </message>
    <message>
        <source>Resume access</source>
        <translation>Reprendre l’accès</translation>
    </message>
    <message>
        <source>Pause access</source>
        <translation>Mettre l’accès en pause</translation>
    </message>
    <message>
        <source>Today: %1   Overdue: %2</source>
        <translation>Aujourd’hui : %1   En retard : %2</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Rien à rendre aujourd’hui</translation>
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
        <translation>Traydo continue de tourner</translation>
    </message>
    <message>
        <source>Apps can still reach your todos. The icon in the panel brings the window back.</source>
        <translation>Les applications peuvent toujours atteindre vos tâches. L’icône du tableau de bord ramène la fenêtre.</translation>
    </message>
    <message>
        <source>Open Traydo</source>
        <translation>Ouvrir Traydo</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Quitter plutôt</translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoNotice</name>
    <message>
        <source>Open Traydo</source>
        <translation>Ouvrir Traydo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoSinceDialog</name>
    <message>
        <source>Take back changes</source>
        <translation>Annuler des modifications</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>Changes that will be taken back</source>
        <translation>Modifications qui seront annulées</translation>
    </message>
    <message>
        <source>What was changed again since by somebody else stays as it is. This shows up under Activity and can itself be taken back.</source>
        <translation>Ce que quelqu’un d’autre a modifié depuis reste tel quel. Ceci apparaît ensuite sous Activité et peut lui-même être annulé.</translation>
    </message>
    <message>
        <source>Changes that stay</source>
        <translation>Modifications qui restent</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back what you did since</source>
        <translation>Annuler ce que vous avez fait depuis</translation>
    </message>
    <message>
        <source>Take back what %1 did since</source>
        <translation>Annuler ce que %1 a fait depuis</translation>
    </message>
    <message>
        <source>There is nothing to take back since then.</source>
        <translation>Il n’y a rien à annuler depuis.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be taken back, newest first:</source>
        <translation>
            <numerusform>%n modification sera annulée :</numerusform>
            <numerusform>%n modifications seront annulées, la plus récente d’abord :</numerusform>
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
            <numerusform>Annuler %n modification</numerusform>
            <numerusform>Annuler %n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back.</source>
        <translation>
            <numerusform>%n modification annulée.</numerusform>
            <numerusform>%n modifications annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n could not be taken back:</source>
        <comment>taken back</comment>
        <translation>
            <numerusform>%1 %n n’a pas pu être annulée :</numerusform>
            <numerusform>%1 %n n’ont pas pu être annulées :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoStack</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Partly undone. %1</source>
        <comment>reason, a sentence</comment>
        <translation>Annulé en partie. %1</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <comment>reason, a sentence</comment>
        <translation>Non annulé. %1</translation>
    </message>
</context>
</TS>
