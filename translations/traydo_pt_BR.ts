<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>ChangeText</name>
    <message>
        <source>List added: %1</source>
        <translation>Lista adicionada: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Adicionada: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Feita: %1</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>Reaberta: %1</translation>
    </message>
    <message>
        <source>List removed: %1</source>
        <translation>Lista removida: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removida: %1</translation>
    </message>
    <message>
        <source>List restored: %1</source>
        <translation>Lista restaurada: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurada: %1</translation>
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
        <translation>média</translation>
    </message>
    <message>
        <source>low</source>
        <comment>priority</comment>
        <translation>baixa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>An app without a name</source>
        <translation>Um aplicativo sem nome</translation>
    </message>
    <message>
        <source>Taken back – %1</source>
        <comment>what the taking back did</comment>
        <translation>Desfeito – %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repete</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
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
        <translation>Cor</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>another todo</source>
        <translation>outra tarefa</translation>
    </message>
    <message>
        <source>another list</source>
        <translation>outra lista</translation>
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
        <translation>Movida para outro lugar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more todo(s) with it</source>
        <translation>
            <numerusform>e mais %n tarefa com ela</numerusform>
            <numerusform>e mais %n tarefas com ela</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>An app without a name</source>
        <translation>Um aplicativo sem nome</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Verificado: %1</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Publicado por %1</translation>
    </message>
    <message>
        <source>Program that you gave a secret</source>
        <translation>Programa a que você deu um segredo</translation>
    </message>
    <message>
        <source>Program that you gave an access token</source>
        <translation>Programa a que você deu um token de acesso</translation>
    </message>
    <message>
        <source>Program of this computer, name not verified</source>
        <translation>Programa deste computador, nome não verificado</translation>
    </message>
    <message>
        <source>Name not verified</source>
        <translation>Nome não verificado</translation>
    </message>
    <message>
        <source>May read and change</source>
        <translation>Pode ler e alterar</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Pode ler</translation>
    </message>
    <message>
        <source>all lists</source>
        <translation>todas as listas</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>nenhuma lista</translation>
    </message>
    <message>
        <source>Registered, but may not see anything</source>
        <translation>Registrado, mas não pode ver nada</translation>
    </message>
    <message>
        <source>%1 · %2 · until %3</source>
        <comment>rights, lists, end</comment>
        <translation>%1 · %2 · até %3</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <comment>time</comment>
        <translation>Visto %1</translation>
    </message>
    <message>
        <source>Never seen at work</source>
        <translation>Nunca visto em ação</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>seen, connections</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s)</source>
        <translation>
            <numerusform>%n conexão aberta</numerusform>
            <numerusform>%n conexões abertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyTodos</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nada encontrado para “%1”</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar busca</translation>
    </message>
    <message>
        <source>Nothing to do in %1</source>
        <translation>Nada a fazer em %1</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>Adicionar uma tarefa</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nada está atrasado</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Mostrar hoje</translation>
    </message>
    <message>
        <source>Nothing left for today</source>
        <translation>Nada mais para hoje</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>Mostrar o que vem depois</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nada está planejado</translation>
    </message>
    <message>
        <source>Todos that are due tomorrow or later stand here.</source>
        <translation>Aqui ficam as tarefas com prazo amanhã ou depois.</translation>
    </message>
    <message>
        <source>Every todo has a date</source>
        <translation>Toda tarefa tem uma data</translation>
    </message>
    <message>
        <source>No app has changed anything yet</source>
        <translation>Nenhum aplicativo alterou nada ainda</translation>
    </message>
    <message>
        <source>To connect one, give it this address:</source>
        <translation>Para conectar um, dê a ele este endereço:</translation>
    </message>
    <message>
        <source>Nothing is completed yet</source>
        <translation>Nada foi concluído ainda</translation>
    </message>
    <message>
        <source>Show all todos</source>
        <translation>Mostrar todas as tarefas</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>A lixeira está vazia</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>O que você apaga fica aqui por 30 dias.</translation>
    </message>
    <message>
        <source>No open todos</source>
        <translation>Nenhuma tarefa aberta</translation>
    </message>
    <message>
        <source>Type one above, or connect an app with this address:</source>
        <translation>Digite uma acima, ou conecte um aplicativo com este endereço:</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Traydo did not accept this entry.</source>
        <translation>O Traydo não aceitou este dado.</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>Isto não existe mais.</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile. Have a look and try again.</source>
        <translation>Isto foi alterado em outro lugar enquanto isso. Dê uma olhada e tente de novo.</translation>
    </message>
    <message>
        <source>The settings do not allow this.</source>
        <translation>As configurações não permitem isto.</translation>
    </message>
    <message>
        <source>The time for this has run out.</source>
        <translation>O prazo se esgotou.</translation>
    </message>
    <message>
        <source>That is too much or too often. Try again in a moment.</source>
        <translation>É demais, ou vezes demais. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The secret store is locked. Unlock it and try again.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>Traydo&apos;s server did not answer. Nothing was changed; try again.</source>
        <translation>O servidor do Traydo não respondeu. Nada foi alterado; tente de novo.</translation>
    </message>
    <message>
        <source>The stored data is damaged. Please restore a backup.</source>
        <translation>Os dados gravados estão danificados. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Something went wrong inside Traydo. The log says more.</source>
        <translation>Algo deu errado dentro do Traydo. O registro diz mais.</translation>
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
        <translation>Calendário (iCalendar)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Notes, subtasks and some repetitions are left out.</source>
        <translation>Notas, subtarefas e algumas repetições ficam de fora.</translation>
    </message>
    <message>
        <source>Colours and order of the lists are left out.</source>
        <translation>Cores e ordem das listas ficam de fora.</translation>
    </message>
    <message>
        <source>For tables and scripts; colours and order of the lists are left out.</source>
        <translation>Para tabelas e scripts; cores e ordem das listas ficam de fora.</translation>
    </message>
    <message>
        <source>Nothing is lost. Best for moving to another computer.</source>
        <translation>Nada se perde. O melhor para mudar de computador.</translation>
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
        <translation>hoje</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dias</translation>
    </message>
</context>
<context>
    <name>ListColors</name>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde-azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
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
        <translation>Não é possível responder ao pedido deste aplicativo</translation>
    </message>
    <message>
        <source>Nothing was shared. Remove Traydo in the app and connect it again; if that does not help, the app&apos;s makers need to know.</source>
        <translation>Nada foi compartilhado. Remova o Traydo no aplicativo e conecte-o de novo; se não adiantar, os criadores do aplicativo precisam saber.</translation>
    </message>
    <message>
        <source>Open this in a window of its own</source>
        <translation>Abra isto em uma janela própria</translation>
    </message>
    <message>
        <source>Another page tried to ask for your todos from within.</source>
        <translation>Outra página tentou pedir suas tarefas de dentro dela.</translation>
    </message>
    <message>
        <source>Nothing was shared. Start again from the app that you want to connect.</source>
        <translation>Nada foi compartilhado. Comece de novo no aplicativo que você quer conectar.</translation>
    </message>
    <message>
        <source>This app is turned away</source>
        <translation>Este aplicativo não pode pedir</translation>
    </message>
    <message>
        <source>You denied or blocked such requests in Traydo.</source>
        <translation>Você recusou ou bloqueou pedidos assim no Traydo.</translation>
    </message>
    <message>
        <source>Nothing was shared. Blocks are undone with %1.</source>
        <translation>Nada foi compartilhado. Bloqueios são desfeitos com %1.</translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation>Há pedidos demais esperando</translation>
    </message>
    <message>
        <source>Answer the open requests in Traydo, or wait until they run out.</source>
        <translation>Responda aos pedidos abertos no Traydo, ou espere até que expirem.</translation>
    </message>
    <message>
        <source>Then start again from the app.</source>
        <translation>Depois, comece de novo no aplicativo.</translation>
    </message>
    <message>
        <source>The request is malformed: %1.</source>
        <translation>O pedido está malformado: %1.</translation>
    </message>
    <message>
        <source>The app&apos;s address is not acceptable: %1.</source>
        <translation>O endereço do aplicativo não é aceitável: %1.</translation>
    </message>
    <message>
        <source>The app is named by a web address, and Traydo is set not to read any (%1). It can register instead.</source>
        <translation>O aplicativo se identifica por um endereço web, e o Traydo está configurado para não ler nenhum (%1). Ele pode se registrar em vez disso.</translation>
    </message>
    <message>
        <source>New apps may not introduce themselves here now.</source>
        <translation>Novos aplicativos não podem se apresentar aqui agora.</translation>
    </message>
    <message>
        <source>Traydo does not know this app (any more).</source>
        <translation>O Traydo não conhece (ou não conhece mais) este aplicativo.</translation>
    </message>
    <message>
        <source>The app did not say where the answer should go.</source>
        <translation>O aplicativo não disse para onde a resposta deve ir.</translation>
    </message>
    <message>
        <source>The app wants the answer sent to an address that it never registered.</source>
        <translation>O aplicativo quer a resposta em um endereço que ele nunca registrou.</translation>
    </message>
    <message>
        <source>Traydo could not reach the app&apos;s publisher</source>
        <translation>O Traydo não conseguiu alcançar quem publica o aplicativo</translation>
    </message>
    <message>
        <source>To know who asks, Traydo reads what %1 says about its app, and that failed for want of a network: %2.</source>
        <translation>Para saber quem pede, o Traydo lê o que %1 diz sobre seu aplicativo, e isso falhou por falta de rede: %2.</translation>
    </message>
    <message>
        <source>Check the connection to the internet and start again from the app. Or let apps connect without the internet: write %1 under %2 in %3 and restart Traydo; apps then register with it directly.</source>
        <translation>Verifique a conexão com a internet e comece de novo no aplicativo. Ou deixe os aplicativos se conectarem sem internet: escreva %1 em %2 no arquivo %3 e reinicie o Traydo; então eles se registram diretamente nele.</translation>
    </message>
    <message>
        <source>What its publisher says about this app cannot be used</source>
        <translation>O que quem publica este aplicativo diz dele não pode ser usado</translation>
    </message>
    <message>
        <source>The app names %1 as its publisher. What is wrong: %2.</source>
        <translation>O aplicativo diz que é publicado por %1. O que está errado: %2.</translation>
    </message>
    <message>
        <source>Nothing was shared. The app&apos;s makers need to know.</source>
        <translation>Nada foi compartilhado. Os criadores do aplicativo precisam saber.</translation>
    </message>
    <message>
        <source>Traydo reads what %1 says about the app that wants to connect.</source>
        <translation>O Traydo lê o que %1 diz sobre o aplicativo que quer se conectar.</translation>
    </message>
    <message>
        <source>Looking up this app…</source>
        <translation>Procurando este aplicativo…</translation>
    </message>
    <message>
        <source>This takes a few seconds at most. The page goes on by itself.</source>
        <translation>Isto leva no máximo alguns segundos. A página continua sozinha.</translation>
    </message>
    <message>
        <source>Another page led here, in the name of an app of %1.</source>
        <translation>Outra página trouxe até aqui, em nome de um aplicativo de %1.</translation>
    </message>
    <message>
        <source>Connect an app?</source>
        <translation>Conectar um aplicativo?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>If you did not start this, close the page: nothing has happened yet.</source>
        <translation>Se não foi você quem começou, feche a página: nada aconteceu ainda.</translation>
    </message>
    <message>
        <source>Too many apps at once</source>
        <translation>Aplicativos demais de uma vez</translation>
    </message>
    <message>
        <source>Traydo was asked to look up too many apps within a minute.</source>
        <translation>Pediram ao Traydo que procurasse aplicativos demais em um minuto.</translation>
    </message>
    <message>
        <source>Nothing was shared. Wait a minute, then start again from the app.</source>
        <translation>Nada foi compartilhado. Espere um minuto e comece de novo no aplicativo.</translation>
    </message>
    <message>
        <source>Traydo cannot store this app right now</source>
        <translation>O Traydo não consegue guardar este aplicativo agora</translation>
    </message>
    <message>
        <source>What its publisher says about it was read, but could not be kept.</source>
        <translation>O que quem o publica diz dele foi lido, mas não pôde ser guardado.</translation>
    </message>
    <message>
        <source>Nothing was shared. Try again in a moment.</source>
        <translation>Nada foi compartilhado. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Too many requests in a row</source>
        <translation>Pedidos demais em seguida</translation>
    </message>
    <message>
        <source>An app asked for your todos again and again within a minute.</source>
        <translation>Um aplicativo pediu suas tarefas várias vezes em um minuto.</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Pronto por aqui</translation>
    </message>
    <message>
        <source>Return to the app</source>
        <translation>Voltar ao aplicativo</translation>
    </message>
    <message>
        <source>see and change todos</source>
        <translation>ler e alterar tarefas</translation>
    </message>
    <message>
        <source>see todos</source>
        <translation>ler tarefas</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Publicado por %1</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Verificado: %1</translation>
    </message>
    <message>
        <source>You started this</source>
        <translation>Você começou isto</translation>
    </message>
    <message>
        <source>Name not verified</source>
        <translation>Nome não verificado</translation>
    </message>
    <message>
        <source>Waiting for your answer in Traydo.</source>
        <translation>Esperando sua resposta no Traydo.</translation>
    </message>
    <message>
        <source>Approved. Taking you back to the app…</source>
        <translation>Permitido. Voltando ao aplicativo…</translation>
    </message>
    <message>
        <source>Denied. Taking you back to the app…</source>
        <translation>Recusado. Voltando ao aplicativo…</translation>
    </message>
    <message>
        <source>Cancelled. Taking you back to the app…</source>
        <translation>Cancelado. Voltando ao aplicativo…</translation>
    </message>
    <message>
        <source>Nobody answered in time. Taking you back to the app…</source>
        <translation>Ninguém respondeu a tempo. Voltando ao aplicativo…</translation>
    </message>
    <message>
        <source>This request is over. Start again from the app.</source>
        <translation>Este pedido terminou. Comece de novo no aplicativo.</translation>
    </message>
    <message>
        <source>Traydo does not answer. Is it still running?</source>
        <translation>O Traydo não responde. Ele ainda está em execução?</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Seu número</translation>
    </message>
    <message>
        <source>Approve in Traydo: click its icon in the tray, or run %1. The number it asks for is this one.</source>
        <translation>Permita no Traydo: clique no ícone dele no painel ou execute %1. O número que ele pede é este.</translation>
    </message>
    <message>
        <source>Wants to</source>
        <translation>Quer</translation>
    </message>
    <message>
        <source>Answer goes to</source>
        <translation>A resposta vai para</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Some apps stop waiting after about 30 seconds. If yours did, start again from there.</source>
        <translation>Alguns aplicativos param de esperar após cerca de 30 segundos. Se o seu parou, comece de novo nele.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Approved, but late</source>
        <translation>Permitido, mas tarde</translation>
    </message>
    <message>
        <source>The app may have stopped waiting. If the next page does not open, start again from the app: Traydo asks you once more, since every request is asked about anew.</source>
        <translation>O aplicativo pode ter parado de esperar. Se a próxima página não abrir, comece de novo no aplicativo: o Traydo perguntará outra vez, pois pergunta sobre cada pedido.</translation>
    </message>
    <message>
        <source>This request is over</source>
        <translation>Este pedido terminou</translation>
    </message>
    <message>
        <source>It was answered or ran out some time ago.</source>
        <translation>Foi respondido ou expirou há algum tempo.</translation>
    </message>
    <message>
        <source>Start again from the app that you want to connect.</source>
        <translation>Comece de novo no aplicativo que você quer conectar.</translation>
    </message>
    <message>
        <source>Traydo cannot store its answer right now</source>
        <translation>O Traydo não consegue guardar sua resposta agora</translation>
    </message>
    <message>
        <source>You approved, but nothing was handed out yet.</source>
        <translation>Você permitiu, mas nada foi entregue ainda.</translation>
    </message>
    <message>
        <source>Reload this page in a moment.</source>
        <translation>Recarregue esta página daqui a pouco.</translation>
    </message>
    <message>
        <source>%1 – approve in Traydo</source>
        <translation>%1 – permitir no Traydo</translation>
    </message>
    <message>
        <source>%1 asks for your todos</source>
        <translation>%1 pede acesso às suas tarefas</translation>
    </message>
    <message>
        <source>Or let Traydo do it: choose %1 in its menu, or type %2.</source>
        <translation>Ou deixe o Traydo fazer isso: escolha %1 no menu dele ou digite %2.</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Conectar um aplicativo…</translation>
    </message>
    <message>
        <source>Traydo is running</source>
        <translation>O Traydo está em execução</translation>
    </message>
    <message>
        <source>Your todos are not shown in the browser: only apps that you let in can see them. Give an app this address:</source>
        <translation>Suas tarefas não são mostradas no navegador: só podem vê-las os aplicativos que você deixa entrar. Dê este endereço a um aplicativo:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>The browser did not allow it. Select the address and copy it by hand.</source>
        <translation>O navegador não permitiu. Selecione o endereço e copie-o à mão.</translation>
    </message>
    <message>
        <source>The app then asks to connect, and you answer in Traydo. Nobody can let an app in from a web page.</source>
        <translation>O aplicativo então pede para se conectar, e você responde no Traydo. Ninguém pode deixar entrar um aplicativo a partir de uma página web.</translation>
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
        <translation>Todo dia</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Todo dia</numerusform>
            <numerusform>A cada %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toda semana</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Toda semana</numerusform>
            <numerusform>A cada %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Todo mês</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Todo mês</numerusform>
            <numerusform>A cada %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Todo ano</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Todo ano</numerusform>
            <numerusform>A cada %n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Todo dia útil</translation>
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
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeats by its own rule</source>
        <translation>Repete segundo sua própria regra</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>An app without a name</source>
        <translation>Um aplicativo sem nome</translation>
    </message>
    <message>
        <source>Published by %1; any program here could receive the answer.</source>
        <translation>Publicado por %1; qualquer programa daqui poderia receber a resposta.</translation>
    </message>
    <message>
        <source>Published by %1, but the answer goes elsewhere.</source>
        <translation>Publicado por %1, mas a resposta vai para outro lugar.</translation>
    </message>
    <message>
        <source>Verified: %1 published this app and receives the answer.</source>
        <translation>Verificado: %1 publicou este aplicativo e recebe a resposta.</translation>
    </message>
    <message>
        <source>You started this: you are connecting an app of this name.</source>
        <translation>Você começou isto: está conectando um aplicativo com este nome.</translation>
    </message>
    <message>
        <source>Name not verified: any program here can call itself that.</source>
        <translation>Nome não verificado: qualquer programa neste computador pode se chamar assim.</translation>
    </message>
    <message>
        <source>Name not verified: the app chose it itself.</source>
        <translation>Nome não verificado: o próprio aplicativo o escolheu.</translation>
    </message>
    <message>
        <source>%1 (no proof)</source>
        <comment>program</comment>
        <translation>%1 (sem prova)</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>another device (%1)</source>
        <translation>outro dispositivo (%1)</translation>
    </message>
    <message>
        <source>Wants to read and change todos</source>
        <translation>Quer ler e alterar tarefas</translation>
    </message>
    <message>
        <source>Wants to read todos</source>
        <translation>Quer ler tarefas</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <comment>wish, origin</comment>
        <translation>%1 · de %2</translation>
    </message>
    <message>
        <source>%1 · from %2 · answer goes to %3</source>
        <comment>wish, origin, host</comment>
        <translation>%1 · de %2 · a resposta vai para %3</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>há %n min</numerusform>
            <numerusform>há %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>há %n h</numerusform>
            <numerusform>há %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time of day</comment>
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time of day</comment>
        <translation>amanhã %1</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <comment>minutes, seconds</comment>
        <translation>restam %1:%2</translation>
    </message>
</context>
<context>
    <name>TodoView</name>
    <message>
        <source>Overdue</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Changed by apps</source>
        <translation>Alteradas por aplicativos</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Feitas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
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
        <translation>Pronto. Você pode fechar esta página e voltar ao seu programa.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Add this URL to your AI app, for example: claude mcp add --transport http traydo %1</source>
        <translation>Dê este endereço ao seu aplicativo de IA, por exemplo: claude mcp add --transport http traydo %1</translation>
    </message>
    <message>
        <source>The app will ask to connect; answer in the Traydo window.</source>
        <translation>O aplicativo pedirá para se conectar; responda na janela do Traydo.</translation>
    </message>
    <message>
        <source>The app will ask to connect; answer with: traydoctl requests, traydoctl approve</source>
        <translation>O aplicativo pedirá para se conectar; responda com: traydoctl requests, traydoctl approve</translation>
    </message>
    <message>
        <source>traydo: no display here. Start it without a window: traydo --no-gui</source>
        <translation>traydo: não há tela aqui. Inicie sem janela: traydo --no-gui</translation>
    </message>
    <message>
        <source>Traydo runs already, without a window: this is its window.</source>
        <translation>O Traydo já está em execução, sem janela: esta é a janela dele.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ApproveVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it; on a terminal it may be left out when only one is waiting</source>
        <translation>O pedido, como “traydoctl requests” o mostra; em um terminal pode ser omitido quando só um espera</translation>
    </message>
    <message>
        <source>What to allow, at most what was asked (default: as asked; from another device todos:read)</source>
        <translation>O que permitir, no máximo o que foi pedido (padrão: como pedido; de outro dispositivo todos:read)</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between (default: the first list)</source>
        <translation>“all” (também as futuras), ou nomes ou IDs separados por vírgulas (padrão: a primeira lista)</translation>
    </message>
    <message>
        <source>For how long: 1h, today, 7d, 30d … 90d (default: 30d)</source>
        <translation>Por quanto tempo: 1h, today, 7d, 30d … 90d (padrão: 30d)</translation>
    </message>
    <message>
        <source>No requests are waiting.</source>
        <translation>Nenhum pedido está esperando.</translation>
    </message>
    <message>
        <source>Approving from the command line is switched off (cli_grants = &quot;never&quot;). Approve in the window of Traydo.</source>
        <translation>Aprovar pela linha de comando está desligado (cli_grants = &quot;never&quot;). Aprove na janela do Traydo.</translation>
    </message>
    <message>
        <source>Approving needs a person at a terminal, and this is none. The request stays open. To let scripts approve, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>Aprovar exige uma pessoa em um terminal, e isto não é um. O pedido continua aberto. Para deixar scripts aprovarem, inicie o Traydo com cli_grants = &quot;always&quot;.</translation>
    </message>
    <message>
        <source>With --no-input the number has to be given: --number NN.</source>
        <translation>Com --no-input é preciso dar o número: --number NN.</translation>
    </message>
    <message>
        <source>say which request; see: traydoctl requests</source>
        <translation>diga qual pedido; veja: traydoctl requests</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope aceita todos:read e todos:write</translation>
    </message>
    <message>
        <source>--scope cannot give more than was asked (%1)</source>
        <translation>--scope não pode dar mais do que foi pedido (%1)</translation>
    </message>
    <message>
        <source>App:     %1 (%2)</source>
        <translation>Aplicativo: %1 (%2)</translation>
    </message>
    <message>
        <source>Answer:  goes to %1</source>
        <translation>Resposta:   vai para %1</translation>
    </message>
    <message>
        <source>Listens: %1 (no proof)</source>
        <translation>Escuta:     %1 (sem prova)</translation>
    </message>
    <message>
        <source>From:    another device (%1)</source>
        <translation>De:         outro dispositivo (%1)</translation>
    </message>
    <message>
        <source>Asks:    %1</source>
        <translation>Pede:       %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>Recebe:     %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>Listas:     %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>Até:        %1</translation>
    </message>
    <message>
        <source>Nothing was decided; the request stays open.</source>
        <translation>Nada foi decidido; o pedido continua aberto.</translation>
    </message>
    <message>
        <source>The request was denied.</source>
        <translation>O pedido foi recusado.</translation>
    </message>
    <message>
        <source>The number was wrong again: the request is denied.</source>
        <translation>O número estava errado de novo: o pedido foi recusado.</translation>
    </message>
    <message>
        <source>Number on the browser page (empty to stop):</source>
        <translation>Número na página do navegador (vazio para parar):</translation>
    </message>
    <message>
        <source>The number has two digits.</source>
        <translation>O número tem dois algarismos.</translation>
    </message>
    <message>
        <source>Allowed. Take it back with: traydoctl revoke %1</source>
        <translation>Permitido. Para retirar: traydoctl revoke %1</translation>
    </message>
    <message>
        <source>The two-digit number that the browser page or the app shows</source>
        <translation>O número de dois algarismos que a página do navegador ou o aplicativo mostra</translation>
    </message>
    <message>
        <source>That is not the number. The request stays open; the third wrong number denies it.</source>
        <translation>Esse não é o número. O pedido continua aberto; o terceiro número errado o recusa.</translation>
    </message>
    <message>
        <source>That is not the number.</source>
        <translation>Esse não é o número.</translation>
    </message>
    <message>
        <source>Number that the app shows (empty to stop):</source>
        <translation>Número que o aplicativo mostra (vazio para parar):</translation>
    </message>
</context>
<context>
    <name>traydo::cli::BackupVerb</name>
    <message>
        <source>A file that is not there yet</source>
        <translation>Um arquivo que ainda não existe</translation>
    </message>
    <message>
        <source>Everything is in %1. Only you can read it; keep it that way. Restored, it lets no app in: they have to ask again.</source>
        <translation>Tudo está em %1. Só você pode lê-lo; mantenha assim. Restaurado, não deixa nenhum aplicativo entrar: têm de pedir de novo.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::BlocksVerb</name>
    <message>
        <source>Nothing is blocked.</source>
        <translation>Nada está bloqueado.</translation>
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
        <translation>AO RECUSAR</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>DESDE</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>ATÉ</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ser desfeito</translation>
    </message>
    <message>
        <source>Undo one with: traydoctl unblock ID</source>
        <translation>Para desfazer um: traydoctl unblock ID</translation>
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
        <translation>todos os novos pedidos</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Changes</name>
    <message>
        <source>list &quot;%1&quot;</source>
        <translation>lista “%1”</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>adicionou %1</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>concluiu %1</translation>
    </message>
    <message>
        <source>opened %1 again</source>
        <translation>reabriu %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>removeu %1</translation>
    </message>
    <message>
        <source>brought back %1</source>
        <translation>trouxe de volta %1</translation>
    </message>
    <message>
        <source>edited %1 (%2)</source>
        <translation>alterou %1 (%2)</translation>
    </message>
    <message>
        <source>undid: %1</source>
        <translation>desfez: %1</translation>
    </message>
    <message>
        <source>several apps are called %1; give an id: traydoctl clients</source>
        <translation>vários aplicativos se chamam %1; dê um ID: traydoctl clients</translation>
    </message>
    <message>
        <source>no app %1; see: traydoctl clients</source>
        <translation>nenhum aplicativo %1; veja: traydoctl clients</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsAddVerb</name>
    <message>
        <source>Make this machine client?</source>
        <translation>Criar este cliente de máquina?</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsEditVerb</name>
    <message>
        <source>The app, as &apos;traydoctl clients&apos; shows it</source>
        <translation>O aplicativo, como “traydoctl clients” o mostra</translation>
    </message>
    <message>
        <source>What it may do: todos:read, todos:write</source>
        <translation>O que pode fazer: todos:read, todos:write</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between</source>
        <translation>“all” (também as futuras), ou nomes ou IDs separados por vírgulas</translation>
    </message>
    <message>
        <source>For how long from now: 1h, today, 7d … 90d</source>
        <translation>Por quanto tempo a partir de agora: 1h, today, 7d … 90d</translation>
    </message>
    <message>
        <source>Say what to change: --scope, --lists or --for.</source>
        <translation>Diga o que alterar: --scope, --lists ou --for.</translation>
    </message>
    <message>
        <source>There is no app %1. See: traydoctl clients</source>
        <translation>Não há aplicativo %1. Veja: traydoctl clients</translation>
    </message>
    <message>
        <source>App:     %1</source>
        <translation>Aplicativo: %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>Recebe:     %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>Listas:     %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>Até:        %1</translation>
    </message>
    <message>
        <source>Change it?</source>
        <translation>Alterar?</translation>
    </message>
    <message>
        <source>Changed. %1 gets what is new when it next fetches a token; what was taken away is gone at once.</source>
        <translation>Alterado. %1 recebe o que é novo com o próximo token; o que foi retirado some na hora.</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope aceita todos:read e todos:write</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsRotateVerb</name>
    <message>
        <source>The machine client, as &apos;traydoctl clients&apos; shows it</source>
        <translation>O cliente de máquina, como “traydoctl clients” o mostra</translation>
    </message>
    <message>
        <source>There is no machine client %1. See: traydoctl clients</source>
        <translation>Não há cliente de máquina %1. Veja: traydoctl clients</translation>
    </message>
    <message>
        <source>Make a new secret for %1?</source>
        <translation>Criar um novo segredo para %1?</translation>
    </message>
    <message>
        <source>The old secret stays good until %1. The new one is shown once:</source>
        <translation>O segredo antigo vale até %1. O novo é mostrado uma única vez:</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsVerb</name>
    <message>
        <source>No apps are connected yet.</source>
        <translation>Nenhum aplicativo está conectado ainda.</translation>
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
        <translation>aplicativo</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APLICATIVO</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>MAY</source>
        <translation>PODE</translation>
    </message>
    <message>
        <source>LISTS</source>
        <translation>LISTAS</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>ATÉ</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>VISTO</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>CONEXÕES</translation>
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
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>ponte</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Commands</name>
    <message>
        <source>Show where Traydo listens and what is going on</source>
        <translation>Mostrar onde o Traydo escuta e o que está acontecendo</translation>
    </message>
    <message>
        <source>Show the apps that wait for your answer</source>
        <translation>Mostrar os aplicativos que esperam sua resposta</translation>
    </message>
    <message>
        <source>Give a request five more minutes, once</source>
        <translation>Dar a um pedido mais cinco minutos, uma vez</translation>
    </message>
    <message>
        <source>Let an app in, with the number that its browser page shows</source>
        <translation>Deixar um aplicativo entrar, com o número que a página dele mostra</translation>
    </message>
    <message>
        <source>Turn an app away</source>
        <translation>Recusar um aplicativo</translation>
    </message>
    <message>
        <source>Show whom you keep from asking</source>
        <translation>Mostrar quem você impede de pedir</translation>
    </message>
    <message>
        <source>Let them ask again</source>
        <translation>Deixar pedir de novo</translation>
    </message>
    <message>
        <source>Show the apps and what they may do</source>
        <translation>Mostrar os aplicativos e o que podem fazer</translation>
    </message>
    <message>
        <source>Make a client for a program of yours that signs in by itself (client_credentials)</source>
        <translation>Criar um cliente para um programa seu que se identifica sozinho (client_credentials)</translation>
    </message>
    <message>
        <source>Make a new secret for such a client</source>
        <translation>Criar um novo segredo para um cliente assim</translation>
    </message>
    <message>
        <source>Take everything back from an app and end its connections</source>
        <translation>Tirar tudo de um aplicativo e encerrar suas conexões</translation>
    </message>
    <message>
        <source>Access tokens for programs that only know a header</source>
        <translation>Tokens de acesso para programas que só conhecem um cabeçalho</translation>
    </message>
    <message>
        <source>Show the access tokens</source>
        <translation>Mostrar os tokens de acesso</translation>
    </message>
    <message>
        <source>Make an access token</source>
        <translation>Criar um token de acesso</translation>
    </message>
    <message>
        <source>End an access token</source>
        <translation>Encerrar um token de acesso</translation>
    </message>
    <message>
        <source>The key that signs access tokens</source>
        <translation>A chave que assina os tokens de acesso</translation>
    </message>
    <message>
        <source>Replace the key, without disturbing anybody</source>
        <translation>Trocar a chave sem incomodar ninguém</translation>
    </message>
    <message>
        <source>Read and change todos</source>
        <translation>Ler e alterar tarefas</translation>
    </message>
    <message>
        <source>Show todos; without options the open ones</source>
        <translation>Mostrar tarefas; sem opções, as abertas</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>Adicionar uma tarefa</translation>
    </message>
    <message>
        <source>Change a todo; what is not named stays</source>
        <translation>Alterar uma tarefa; o que não é citado fica</translation>
    </message>
    <message>
        <source>Tick todos off</source>
        <translation>Marcar tarefas como feitas</translation>
    </message>
    <message>
        <source>Move todos to the trash</source>
        <translation>Mover tarefas para a lixeira</translation>
    </message>
    <message>
        <source>Bring todos back from the trash</source>
        <translation>Trazer tarefas de volta da lixeira</translation>
    </message>
    <message>
        <source>Show the lists</source>
        <translation>Mostrar as listas</translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation>Adicionar uma lista</translation>
    </message>
    <message>
        <source>Give a list another name or colour</source>
        <translation>Dar outro nome ou cor a uma lista</translation>
    </message>
    <message>
        <source>Put a list in another place</source>
        <translation>Pôr uma lista em outro lugar</translation>
    </message>
    <message>
        <source>Put a list away: kept, but in no overview</source>
        <translation>Guardar uma lista: mantida, mas fora das visões gerais</translation>
    </message>
    <message>
        <source>Move a list and its todos to the trash, for 30 days</source>
        <translation>Mover uma lista e suas tarefas para a lixeira, por 30 dias</translation>
    </message>
    <message>
        <source>Bring a list back from the trash</source>
        <translation>Trazer uma lista de volta da lixeira</translation>
    </message>
    <message>
        <source>Show who changed what, newest first</source>
        <translation>Mostrar quem alterou o quê, o mais novo primeiro</translation>
    </message>
    <message>
        <source>Take back a change, or everything an app did</source>
        <translation>Desfazer uma alteração, ou tudo o que um aplicativo fez</translation>
    </message>
    <message>
        <source>Let other devices connect</source>
        <translation>Deixar outros dispositivos se conectarem</translation>
    </message>
    <message>
        <source>Show where other devices connect, and the certificate&apos;s fingerprint</source>
        <translation>Mostrar onde outros dispositivos se conectam e a impressão digital do certificado</translation>
    </message>
    <message>
        <source>Let apps on other devices introduce themselves for a while</source>
        <translation>Deixar aplicativos de outros dispositivos se apresentarem por um tempo</translation>
    </message>
    <message>
        <source>Print the certificate that other devices have to trust</source>
        <translation>Mostrar o certificado em que outros dispositivos têm de confiar</translation>
    </message>
    <message>
        <source>Write todos into a file, for keeping or for another program</source>
        <translation>Gravar tarefas em um arquivo, para guardar ou para outro programa</translation>
    </message>
    <message>
        <source>Read todos out of a file: all of it comes in, or nothing</source>
        <translation>Ler tarefas de um arquivo: entra tudo, ou nada</translation>
    </message>
    <message>
        <source>Keep all apps out for now; none of them loses its access</source>
        <translation>Deixar todos os aplicativos de fora por ora; nenhum perde o acesso</translation>
    </message>
    <message>
        <source>Let the apps go on after a pause</source>
        <translation>Deixar os aplicativos continuarem após uma pausa</translation>
    </message>
    <message>
        <source>Change what an app may do, in which lists and until when</source>
        <translation>Alterar o que um aplicativo pode fazer, em que listas e até quando</translation>
    </message>
    <message>
        <source>Show the settings and where they stand</source>
        <translation>Mostrar as configurações e onde ficam</translation>
    </message>
    <message>
        <source>Change a setting while Traydo runs</source>
        <translation>Alterar uma configuração com o Traydo em execução</translation>
    </message>
    <message>
        <source>Write a copy of all data into a new file</source>
        <translation>Gravar uma cópia de todos os dados em um novo arquivo</translation>
    </message>
    <message>
        <source>Tell an app on this computer about Traydo, or see which ones know it</source>
        <translation>Informar um aplicativo deste computador sobre o Traydo, ou ver quais o conhecem</translation>
    </message>
    <message>
        <source>Find out what keeps Traydo from working, and what to do about it</source>
        <translation>Descobrir o que impede o Traydo de funcionar, e o que fazer</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ConnectVerb</name>
    <message>
        <source>The app, as &apos;traydoctl connect&apos; shows it; left out: show them all</source>
        <translation>O aplicativo, como “traydoctl connect” o mostra; sem ele: mostrar todos</translation>
    </message>
    <message>
        <source>Show what would be run or changed (this is what happens anyway without --apply and --remove)</source>
        <translation>Mostrar o que seria executado ou alterado (é o que acontece de todo modo sem --apply e --remove)</translation>
    </message>
    <message>
        <source>Do it: run the app&apos;s own command, or edit its settings</source>
        <translation>Fazer: executar o comando do próprio aplicativo, ou editar suas configurações</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>With --apply or --remove: only show what would happen</source>
        <translation>Com --apply ou --remove: só mostrar o que aconteceria</translation>
    </message>
    <message>
        <source>Do not ask before a file is changed</source>
        <translation>Não perguntar antes de alterar um arquivo</translation>
    </message>
    <message>
        <source>Give one of --print, --apply and --remove.</source>
        <translation>Dê só um de --print, --apply e --remove.</translation>
    </message>
    <message>
        <source>Say which app; see: traydoctl connect</source>
        <translation>Diga qual aplicativo; veja: traydoctl connect</translation>
    </message>
    <message>
        <source>Traydo does not know an app %1. See: traydoctl connect</source>
        <translation>O Traydo não conhece o aplicativo %1. Veja: traydoctl connect</translation>
    </message>
    <message>
        <source>Traydo is not running; this is for the address that it will have.</source>
        <translation>O Traydo não está em execução; isto vale para o endereço que terá.</translation>
    </message>
    <message>
        <source>%1 knows Traydo already.</source>
        <translation>%1 já conhece o Traydo.</translation>
    </message>
    <message>
        <source>Traydo cannot do this for you from here; do it by hand as shown above.</source>
        <translation>O Traydo não pode fazer isto por você daqui; faça à mão como mostrado acima.</translation>
    </message>
    <message>
        <source>Start %1 again. It will ask to connect; answer in Traydo&apos;s window, or with: traydoctl requests</source>
        <translation>Reinicie %1. Ele pedirá para se conectar; responda na janela do Traydo, ou com: traydoctl requests</translation>
    </message>
    <message>
        <source>%1 knows nothing of Traydo.</source>
        <translation>%1 não sabe nada do Traydo.</translation>
    </message>
    <message>
        <source>Remove “traydo” from the MCP servers in the settings of %1.</source>
        <translation>Remova “traydo” dos servidores MCP nas configurações de %1.</translation>
    </message>
    <message>
        <source>The settings were left as they are.</source>
        <translation>As configurações ficaram como estão.</translation>
    </message>
    <message>
        <source>These commands are run:</source>
        <translation>Estes comandos são executados:</translation>
    </message>
    <message>
        <source>This is changed in %1:</source>
        <translation>Isto é alterado em %1:</translation>
    </message>
    <message>
        <source>Open this link; %1 then asks whether to add Traydo:</source>
        <translation>Abra este link; %1 pergunta então se deve adicionar o Traydo:</translation>
    </message>
    <message>
        <source>Put this into the settings for MCP servers:</source>
        <translation>Ponha isto nas configurações de servidores MCP:</translation>
    </message>
    <message>
        <source>Do it with: traydoctl connect %1 --apply</source>
        <translation>Faça com: traydoctl connect %1 --apply</translation>
    </message>
    <message>
        <source>Change this file?</source>
        <translation>Alterar este arquivo?</translation>
    </message>
    <message>
        <source>Done. The file as it was is kept in %1</source>
        <translation>Pronto. O arquivo como era está guardado em %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <source>%1 did not do it: %2.</source>
        <translation>%1 não fez isso: %2.</translation>
    </message>
    <message>
        <source>Now sign in from a terminal: %1</source>
        <translation>Agora identifique-se em um terminal: %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Connections</name>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>knows another address: %1</source>
        <translation>conhece outro endereço: %1</translation>
    </message>
    <message>
        <source>told in the wrong place (%1)</source>
        <translation>anotado no lugar errado (%1)</translation>
    </message>
    <message>
        <source>settings cannot be read: %1</source>
        <translation>configurações ilegíveis: %1</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APLICATIVO</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>None of the apps that Traydo knows was found on this computer.</source>
        <translation>Nenhum dos aplicativos que o Traydo conhece foi encontrado neste computador.</translation>
    </message>
    <message>
        <source>Not found here: %1</source>
        <translation>Não encontrados aqui: %1</translation>
    </message>
    <message>
        <source>See what connecting would do with: traydoctl connect APP; for an app that is not named here: traydoctl connect other</source>
        <translation>Veja o que a conexão faria com: traydoctl connect APP; para um aplicativo que não está aqui: traydoctl connect other</translation>
    </message>
</context>
<context>
    <name>traydo::cli::DenyVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it</source>
        <translation>O pedido, como “traydoctl requests” o mostra</translation>
    </message>
    <message>
        <source>Whom to keep from asking again: &apos;client&apos; (this one), &apos;device&apos; (all of its network address) or &apos;all&apos; (every new request, for an hour)</source>
        <translation>Quem impedir de pedir de novo: &apos;client&apos; (este), &apos;device&apos; (tudo do seu endereço de rede) ou &apos;all&apos; (todo novo pedido, por uma hora)</translation>
    </message>
    <message>
        <source>--block takes client, device or all</source>
        <translation>--block aceita client, device ou all</translation>
    </message>
    <message>
        <source>Denied %1.</source>
        <translation>%1 recusado.</translation>
    </message>
    <message>
        <source>Undo the block with: traydoctl unblock ID; see: traydoctl blocks</source>
        <translation>Para desfazer o bloqueio: traydoctl unblock ID; veja: traydoctl blocks</translation>
    </message>
</context>
<context>
    <name>traydo::cli::DoctorVerb</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Está tudo certo.</translation>
    </message>
    <message>
        <source>See above what to do.</source>
        <translation>Veja acima o que fazer.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALHA</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Exchange</name>
    <message>
        <source>--format takes json, todotxt, ical or csv</source>
        <translation>--format aceita json, todotxt, ical ou csv</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ExportVerb</name>
    <message>
        <source>json (nothing is lost), todotxt, ical or csv; else as the file&apos;s name ends, else json</source>
        <translation>json (nada se perde), todotxt, ical ou csv; senão conforme o nome do arquivo, senão json</translation>
    </message>
    <message>
        <source>Only this list (name or id); may be given several times</source>
        <translation>Só esta lista (nome ou ID); pode ser repetido</translation>
    </message>
    <message>
        <source>Without what is done</source>
        <translation>Sem o que está feito</translation>
    </message>
    <message>
        <source>The file to write, instead of the standard output</source>
        <translation>O arquivo a gravar, em vez da saída padrão</translation>
    </message>
    <message>
        <source>the server sent less than it said</source>
        <translation>o servidor enviou menos do que disse</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Não foi possível gravar %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n todo(s) to %1.</source>
        <translation>
            <numerusform>%n tarefa gravada em %1.</numerusform>
            <numerusform>%n tarefas gravadas em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::cli::Granting</name>
    <message>
        <source>Giving access from the command line is switched off (cli_grants = &quot;never&quot;).</source>
        <translation>Dar acesso pela linha de comando está desligado (cli_grants = &quot;never&quot;).</translation>
    </message>
    <message>
        <source>Giving access needs a person at a terminal, and this is none. To let scripts do it, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>Dar acesso exige uma pessoa em um terminal, e isto não é um. Para deixar scripts fazerem isso, inicie o Traydo com cli_grants = &quot;always&quot;.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ImportVerb</name>
    <message>
        <source>The file to read</source>
        <translation>O arquivo a ler</translation>
    </message>
    <message>
        <source>json, todotxt, ical or csv; else as the file&apos;s name ends</source>
        <translation>json, todotxt, ical ou csv; senão conforme o nome do arquivo</translation>
    </message>
    <message>
        <source>Put everything into this list (name or id)</source>
        <translation>Pôr tudo nesta lista (nome ou ID)</translation>
    </message>
    <message>
        <source>Only show what would happen</source>
        <translation>Só mostrar o que aconteceria</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Não perguntar</translation>
    </message>
    <message>
        <source>The file&apos;s name does not tell its format: give --format.</source>
        <translation>O nome do arquivo não diz o formato: dê --format.</translation>
    </message>
    <message>
        <source>Import this?</source>
        <translation>Importar isto?</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, there already: %3, skipped: %4.</source>
        <translation>Novas: %1, alteradas: %2, já existentes: %3, ignoradas: %4.</translation>
    </message>
    <message>
        <source>New lists: %1.</source>
        <translation>Novas listas: %1.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Ignorado: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n todo(s).</source>
        <translation>
            <numerusform>%n tarefa importada.</numerusform>
            <numerusform>%n tarefas importadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::cli::KeysRotateVerb</name>
    <message>
        <source>End all access tokens signed before, as after a theft; apps fetch new ones by themselves</source>
        <translation>Encerrar todos os tokens de acesso assinados antes, como após um roubo; os aplicativos buscam novos sozinhos</translation>
    </message>
    <message>
        <source>The key is now %1. Access tokens signed before are no longer good.</source>
        <translation>A chave agora é %1. Tokens de acesso assinados antes não valem mais.</translation>
    </message>
    <message>
        <source>The key is now %1. Access tokens signed before stay good until they expire.</source>
        <translation>A chave agora é %1. Tokens de acesso assinados antes valem até expirarem.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Lan</name>
    <message>
        <source>Traydo does not listen for other devices. To change that, put
    [lan]
    enabled = true
into traydo.toml and start it again.</source>
        <translation>O Traydo não escuta outros dispositivos. Para mudar isso, ponha
    [lan]
    enabled = true
em traydo.toml e inicie-o de novo.</translation>
    </message>
    <message>
        <source>Problem:      %1</source>
        <translation>Problema:          %1</translation>
    </message>
    <message>
        <source>Address:      %1</source>
        <translation>Endereço:          %1</translation>
    </message>
    <message>
        <source>Fingerprint:  %1</source>
        <translation>Impressão digital: %1</translation>
    </message>
    <message>
        <source>Trust until:  %1</source>
        <translation>Confiável até:     %1</translation>
    </message>
    <message>
        <source>Pairing:      open until %1</source>
        <translation>Apresentação:      aberta até %1</translation>
    </message>
    <message>
        <source>Pairing:      closed</source>
        <translation>Apresentação:      fechada</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanCaVerb</name>
    <message>
        <source>Write it to this new file instead</source>
        <translation>Gravá-lo neste novo arquivo</translation>
    </message>
    <message>
        <source>There is no certificate yet: %1</source>
        <translation>Ainda não há certificado: %1</translation>
    </message>
    <message>
        <source>%1 exists already or cannot be written.</source>
        <translation>%1 já existe ou não pode ser gravado.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Impressão digital (SHA-256): %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanPairVerb</name>
    <message>
        <source>For how long, at most 1h (default: 10m)</source>
        <translation>Por quanto tempo, no máximo 1h (padrão: 10m)</translation>
    </message>
    <message>
        <source>Stop before the time is over</source>
        <translation>Parar antes de o tempo acabar</translation>
    </message>
    <message>
        <source>Pairing from the command line is switched off (cli_grants = &quot;never&quot;).</source>
        <translation>A apresentação pela linha de comando está desligada (cli_grants = &quot;never&quot;).</translation>
    </message>
    <message>
        <source>Pairing needs a person at a terminal, and this is none. To let scripts do it, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>Isso exige uma pessoa em um terminal, e isto não é um. Para deixar scripts fazerem isso, inicie o Traydo com cli_grants = &quot;always&quot;.</translation>
    </message>
    <message>
        <source>Pairing is closed.</source>
        <translation>A apresentação está fechada.</translation>
    </message>
    <message>
        <source>Apps on other devices may introduce themselves until %1. Each one still needs your approval.</source>
        <translation>Aplicativos de outros dispositivos podem se apresentar até %1. Cada um ainda precisa da sua aprovação.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanStatusVerb</name>
    <message>
        <source>Off: only programs on this computer can connect.</source>
        <translation>Desligado: só programas deste computador podem se conectar.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Lists</name>
    <message>
        <source>all, also future ones</source>
        <translation>todas, também as futuras</translation>
    </message>
    <message>
        <source>there is no list %1; see: traydoctl lists</source>
        <translation>não há lista %1; veja: traydoctl lists</translation>
    </message>
    <message>
        <source>--lists names no list</source>
        <translation>--lists não cita nenhuma lista</translation>
    </message>
    <message>
        <source>several lists are called %1; give an id</source>
        <translation>várias listas se chamam %1; dê um ID</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsAddVerb</name>
    <message>
        <source>What the list is called</source>
        <translation>Como a lista se chama</translation>
    </message>
    <message>
        <source>Its colour, like &apos;#3366cc&apos;</source>
        <translation>Sua cor, como &apos;#3366cc&apos;</translation>
    </message>
    <message>
        <source>Added the list %1.</source>
        <translation>Lista %1 adicionada.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsArchiveVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>A lista (nome ou ID)</translation>
    </message>
    <message>
        <source>Take it out of the archive</source>
        <translation>Tirá-la do arquivo</translation>
    </message>
    <message>
        <source>The list %1 is in use again.</source>
        <translation>A lista %1 está em uso de novo.</translation>
    </message>
    <message>
        <source>Archived the list %1.</source>
        <translation>Lista %1 arquivada.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsEditVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>A lista (nome ou ID)</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>Um novo nome</translation>
    </message>
    <message>
        <source>A new colour, like &apos;#3366cc&apos;; &quot;&quot; takes it away</source>
        <translation>Uma nova cor, como &apos;#3366cc&apos;; &quot;&quot; a remove</translation>
    </message>
    <message>
        <source>Give --name or --color.</source>
        <translation>Dê --name ou --color.</translation>
    </message>
    <message>
        <source>Changed the list %1.</source>
        <translation>Lista %1 alterada.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsMoveVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>A lista (nome ou ID)</translation>
    </message>
    <message>
        <source>The list it shall stand before; without it: last</source>
        <translation>A lista antes da qual deve ficar; sem isso: por último</translation>
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
        <translation>A lista, como “traydoctl lists --trash” a mostra</translation>
    </message>
    <message>
        <source>The list %1 is back.</source>
        <translation>A lista %1 voltou.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsRmVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>A lista (nome ou ID)</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Não perguntar</translation>
    </message>
    <message>
        <source>Move the list %1 and everything in it to the trash?</source>
        <translation>Mover a lista %1 e tudo nela para a lixeira?</translation>
    </message>
    <message>
        <source>Removed the list %1.</source>
        <translation>Lista %1 removida.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsVerb</name>
    <message>
        <source>Those in the archive instead</source>
        <translation>Em vez disso, as arquivadas</translation>
    </message>
    <message>
        <source>Those in the trash instead</source>
        <translation>Em vez disso, as da lixeira</translation>
    </message>
    <message>
        <source>Give --archived or --trash, not both.</source>
        <translation>Dê --archived ou --trash, não ambos.</translation>
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
        <translation>ABERTAS</translation>
    </message>
    <message>
        <source>OVERDUE</source>
        <translation>ATRASADAS</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>HOJE</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LogVerb</name>
    <message>
        <source>Only what this app did (name or id)</source>
        <translation>Só o que este aplicativo fez (nome ou ID)</translation>
    </message>
    <message>
        <source>Only what you did yourself</source>
        <translation>Só o que você fez</translation>
    </message>
    <message>
        <source>From when on: 30m, 2h, 7d ago, today, or 2026-11-21T09:00</source>
        <translation>Desde quando: há 30m, 2h, 7d, today ou 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>At most so many (default: 50)</source>
        <translation>No máximo tantos (padrão: 50)</translation>
    </message>
    <message>
        <source>Give --app or --mine, not both.</source>
        <translation>Dê --app ou --mine, não ambos.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>QUANDO</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>QUEM</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>O QUÊ</translation>
    </message>
    <message>
        <source>VIA</source>
        <translation>POR</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (desfeito)</translation>
    </message>
    <message>
        <source>There are more; show them with --limit.</source>
        <translation>Há mais; mostre com --limit.</translation>
    </message>
    <message>
        <source>Up to when: as --since</source>
        <translation>Até quando: como --since</translation>
    </message>
    <message>
        <source>Only this: created, updated, completed, reopened, deleted, restored; may be given several times</source>
        <translation>Só isto: created, updated, completed, reopened, deleted, restored; pode ser repetido</translation>
    </message>
    <message>
        <source>--until takes what --since takes, such as 2h or today</source>
        <translation>--until aceita o mesmo que --since, como 2h ou today</translation>
    </message>
    <message>
        <source>--kind takes created, updated, completed, reopened, deleted or restored</source>
        <translation>--kind aceita created, updated, completed, reopened, deleted ou restored</translation>
    </message>
</context>
<context>
    <name>traydo::cli::PauseVerb</name>
    <message>
        <source>Paused. Apps are told so, and nothing they ask is done. Go on with: traydoctl resume</source>
        <translation>Em pausa. Os aplicativos são avisados, e nada do que pedem é feito. Para continuar: traydoctl resume</translation>
    </message>
    <message>
        <source>Apps may go on.</source>
        <translation>Os aplicativos podem continuar.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Program</name>
    <message>
        <source>Steers a running Traydo: who may reach your todos, and the todos themselves.</source>
        <translation>Controla um Traydo em execução: quem alcança suas tarefas, e as próprias tarefas.</translation>
    </message>
    <message>
        <source>IDs may be shortened to their beginning or end, at least four characters.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 refused, 5 Traydo not reachable, 6 conflict, 7 expired, 130 interrupted.</source>
        <translation>IDs podem ser abreviados ao começo ou ao fim, com pelo menos quatro caracteres.

Códigos de saída: 0 feito, 1 falhou, 2 uso errado, 3 não encontrado, 4 negado, 5 Traydo inacessível, 6 conflito, 7 expirado, 130 interrompido.</translation>
    </message>
    <message>
        <source>Print data as JSON, stable for scripts</source>
        <translation>Mostrar os dados como JSON, estável para scripts</translation>
    </message>
    <message>
        <source>Never ask; fail instead</source>
        <translation>Nunca perguntar; falhar em vez disso</translation>
    </message>
    <message>
        <source>auto, always or never; auto heeds NO_COLOR and TERM=dumb</source>
        <translation>auto, always ou never; auto respeita NO_COLOR e TERM=dumb</translation>
    </message>
    <message>
        <source>Where Traydo keeps its control socket (also TRAYDO_RUNTIME_DIR)</source>
        <translation>Onde o Traydo mantém seu socket de controle (também TRAYDO_RUNTIME_DIR)</translation>
    </message>
    <message>
        <source>Where traydo.toml lies (also TRAYDO_CONFIG_DIR)</source>
        <translation>Onde fica traydo.toml (também TRAYDO_CONFIG_DIR)</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Mostrar a versão</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemplos:</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;. See: traydoctl --help</source>
        <translation>Não existe o comando “%1”. Veja: traydoctl --help</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Não foi possível gravar a saída.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Programs</name>
    <message>
        <source>What to call it, for yourself</source>
        <translation>Como chamá-lo, para você</translation>
    </message>
    <message>
        <source>What it may do: todos:read, todos:write (default: todos:read)</source>
        <translation>O que pode fazer: todos:read, todos:write (padrão: todos:read)</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between (default: the first list)</source>
        <translation>“all” (também as futuras), ou nomes ou IDs separados por vírgulas (padrão: a primeira lista)</translation>
    </message>
    <message>
        <source>For how long: 1h, today, 7d … 90d (default: 30d)</source>
        <translation>Por quanto tempo: 1h, today, 7d … 90d (padrão: 30d)</translation>
    </message>
    <message>
        <source>Name:    %1</source>
        <translation>Nome:       %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>Recebe:     %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>Listas:     %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>Até:        %1</translation>
    </message>
    <message>
        <source>This is shown once; keep it where nobody else can read it:</source>
        <translation>Isto é mostrado uma única vez; guarde onde ninguém mais possa ler:</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope aceita todos:read e todos:write</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Requests</name>
    <message>
        <source>published by %1</source>
        <translation>publicado por %1</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>verificado: %1</translation>
    </message>
    <message>
        <source>you started this</source>
        <translation>você começou isto</translation>
    </message>
    <message>
        <source>name not verified</source>
        <translation>nome não verificado</translation>
    </message>
    <message>
        <source>No request %1 is waiting; it may have been decided or have run out. See: traydoctl requests</source>
        <translation>Nenhum pedido %1 está esperando; pode ter sido decidido ou expirado. Veja: traydoctl requests</translation>
    </message>
    <message>
        <source>the program on this computer</source>
        <translation>o programa neste computador</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 neste computador</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RequestsExtendVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it</source>
        <translation>O pedido, como “traydoctl requests” o mostra</translation>
    </message>
    <message>
        <source>This request was given more time already.</source>
        <translation>Este pedido já recebeu mais tempo.</translation>
    </message>
    <message>
        <source>%1 waits until %2.</source>
        <translation>%1 espera até %2.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RequestsVerb</name>
    <message>
        <source>No requests are waiting.</source>
        <translation>Nenhum pedido está esperando.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APLICATIVO</translation>
    </message>
    <message>
        <source>TRUST</source>
        <translation>CONFIANÇA</translation>
    </message>
    <message>
        <source>ASKS FOR</source>
        <translation>PEDE</translation>
    </message>
    <message>
        <source>ANSWER GOES TO</source>
        <translation>RESPOSTA VAI PARA</translation>
    </message>
    <message>
        <source>TIME LEFT</source>
        <translation>RESTA</translation>
    </message>
    <message>
        <source>Allow one with: traydoctl approve ID --number NN (the browser page or the app shows it)</source>
        <translation>Para permitir um: traydoctl approve ID --number NN (a página do navegador ou o aplicativo o mostra)</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RevokeVerb</name>
    <message>
        <source>The app, as &apos;traydoctl clients&apos; shows it</source>
        <translation>O aplicativo, como “traydoctl clients” o mostra</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Não perguntar</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>Só dizer o que aconteceria</translation>
    </message>
    <message>
        <source>There is no app %1. See: traydoctl clients</source>
        <translation>Não há aplicativo %1. Veja: traydoctl clients</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Revogar %1?</translation>
    </message>
    <message>
        <source>Would revoke %1; open connections that would end: %2.</source>
        <translation>Revogaria %1; conexões abertas que terminariam: %2.</translation>
    </message>
    <message>
        <source>Revoked %1. It has to ask anew.</source>
        <translation>%1 revogado. Terá de pedir de novo.</translation>
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
        <translation>Um número; true ou false</translation>
    </message>
    <message>
        <source>Done. Apps have to use the new address: %1</source>
        <translation>Pronto. Os aplicativos têm de usar o novo endereço: %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <source>There is no setting %1. See: traydoctl settings</source>
        <translation>Não há configuração %1. Veja: traydoctl settings</translation>
    </message>
    <message>
        <source>it is true or false</source>
        <translation>Isto aceita true ou false</translation>
    </message>
</context>
<context>
    <name>traydo::cli::SettingsVerb</name>
    <message>
        <source>SETTING</source>
        <translation>CONFIGURAÇÃO</translation>
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
        <translation>uma opção ou variável</translation>
    </message>
    <message>
        <source>traydo.toml</source>
        <translation>traydo.toml</translation>
    </message>
    <message>
        <source>File:  %1</source>
        <translation>Arquivo: %1</translation>
    </message>
    <message>
        <source>Data:  %1</source>
        <translation>Dados: %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::StatusVerb</name>
    <message>
        <source>Traydo %1, running since %2</source>
        <translation>Traydo %1, em execução desde %2</translation>
    </message>
    <message>
        <source>Address:           %1</source>
        <translation>Endereço:          %1</translation>
    </message>
    <message>
        <source>Requests waiting:  %1</source>
        <translation>Pedidos esperando: %1</translation>
    </message>
    <message>
        <source>Apps:              %1</source>
        <translation>Aplicativos:       %1</translation>
    </message>
    <message>
        <source>Open connections:  %1</source>
        <translation>Conexões abertas:  %1</translation>
    </message>
    <message>
        <source>Open todos:        %1</source>
        <translation>Tarefas abertas:   %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>See who is waiting with: traydoctl requests</source>
        <translation>Para ver quem espera: traydoctl requests</translation>
    </message>
    <message>
        <source>Paused:            apps are kept out until: traydoctl resume</source>
        <translation>Em pausa: os aplicativos ficam de fora até: traydoctl resume</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Talk</name>
    <message>
        <source>That cannot be done</source>
        <translation>Isso não pode ser feito</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Something changed meanwhile</source>
        <translation>Algo mudou enquanto isso</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Negado</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Tarde demais</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Demais</translation>
    </message>
    <message>
        <source>The secret store is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>Traydo cannot do that now</source>
        <translation>O Traydo não pode fazer isso agora</translation>
    </message>
    <message>
        <source>Traydo failed</source>
        <translation>O Traydo falhou</translation>
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
        <translation>Isto precisa de um sim: dê --yes junto com --no-input.</translation>
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
        <translation>sim</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Traydo is not running, or uses another runtime directory (looked in %1). Start it with: traydo</source>
        <translation>O Traydo não está em execução, ou usa outro diretório de execução (procurado em %1). Inicie com: traydo</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoAddVerb</name>
    <message>
        <source>What is to be done; #list, !1 to !3, @tag, dates and repetitions in it are understood, text in quotation marks is left alone</source>
        <translation>O que há a fazer; #lista, !1 a !3, @etiqueta, datas e repetições são entendidos, texto entre aspas fica como está</translation>
    </message>
    <message>
        <source>Take all of it for the title</source>
        <translation>Tomar tudo como título</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot; (%2).</source>
        <translation>“%1” adicionada (%2).</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>Prazo: %1.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoDoneVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list&apos; shows them</source>
        <translation>As tarefas, como “traydoctl todo list” as mostra</translation>
    </message>
    <message>
        <source>Open them again</source>
        <translation>Reabri-las</translation>
    </message>
    <message>
        <source>Open again: &quot;%1&quot; (%2).</source>
        <translation>Aberta de novo: “%1” (%2).</translation>
    </message>
    <message>
        <source>Done: &quot;%1&quot; (%2).</source>
        <translation>Feita: “%1” (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoEditVerb</name>
    <message>
        <source>The todo, as &apos;traydoctl todo list&apos; shows it</source>
        <translation>A tarefa, como “traydoctl todo list” a mostra</translation>
    </message>
    <message>
        <source>A new title</source>
        <translation>Um novo título</translation>
    </message>
    <message>
        <source>The todo of the same list to stand before; &quot;&quot; for last</source>
        <translation>A tarefa da mesma lista antes da qual deve ficar; &quot;&quot; para o fim</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot; (%2).</source>
        <translation>“%1” alterada (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoFields</name>
    <message>
        <source>The list it belongs to (name or id)</source>
        <translation>A lista a que pertence (nome ou ID)</translation>
    </message>
    <message>
        <source>When it is due: 2026-11-21 or 2026-11-21T17:00</source>
        <translation>O prazo: 2026-11-21 ou 2026-11-21T17:00</translation>
    </message>
    <message>
        <source>1 is the most urgent, 0 is none</source>
        <translation>1 é a mais urgente, 0 nenhuma</translation>
    </message>
    <message>
        <source>A tag; may be given several times</source>
        <translation>Uma etiqueta; pode ser repetido</translation>
    </message>
    <message>
        <source>How it repeats, as RRULE: FREQ=WEEKLY;INTERVAL=2; &quot;&quot; ends it</source>
        <translation>Como se repete, em RRULE: FREQ=WEEKLY;INTERVAL=2; &quot;&quot; encerra</translation>
    </message>
    <message>
        <source>The todo it is a part of; &quot;&quot; makes it one of its own</source>
        <translation>A tarefa da qual faz parte; &quot;&quot; a torna independente</translation>
    </message>
    <message>
        <source>Further text</source>
        <translation>Mais texto</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoListVerb</name>
    <message>
        <source>Done ones too</source>
        <translation>Também as feitas</translation>
    </message>
    <message>
        <source>Only those that are done</source>
        <translation>Só as feitas</translation>
    </message>
    <message>
        <source>Only this list (name or id)</source>
        <translation>Só esta lista (nome ou ID)</translation>
    </message>
    <message>
        <source>Only those due then: today, overdue, week, none, 2026-11-21, 2026-11-01..2026-11-30</source>
        <translation>Só as com prazo em: today, overdue, week, none, 2026-11-21, 2026-11-01..2026-11-30</translation>
    </message>
    <message>
        <source>Only those with this tag; may be given several times</source>
        <translation>Só as com esta etiqueta; pode ser repetido</translation>
    </message>
    <message>
        <source>Only those with this priority</source>
        <translation>Só as desta prioridade</translation>
    </message>
    <message>
        <source>Only the subtasks of this todo</source>
        <translation>Só as subtarefas desta tarefa</translation>
    </message>
    <message>
        <source>position (as the list shows them), due, created, updated, priority</source>
        <translation>position (como a lista mostra), due, created, updated, priority</translation>
    </message>
    <message>
        <source>Only what is in the trash</source>
        <translation>Só o que está na lixeira</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>Só as que têm estas palavras</translation>
    </message>
    <message>
        <source>At most so many (default: 100)</source>
        <translation>No máximo tantas (padrão: 100)</translation>
    </message>
    <message>
        <source>There is no list %1. See: traydoctl lists</source>
        <translation>Não há lista %1. Veja: traydoctl lists</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Nada foi feito ainda.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nada a fazer.</translation>
    </message>
    <message>
        <source>There are more; show them with --limit.</source>
        <translation>Há mais; mostre com --limit.</translation>
    </message>
    <message>
        <source>--sort takes position, due, created, updated or priority</source>
        <translation>--sort aceita position, due, created, updated ou priority</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TODO</source>
        <translation>TAREFA</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>PRAZO</translation>
    </message>
    <message>
        <source>PRIORITY</source>
        <translation>PRIORIDADE</translation>
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
        <translation>(feita) %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Only those that an app made or changed last</source>
        <translation>Só as que um aplicativo criou ou alterou por último</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoRestoreVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list --trash&apos; shows them</source>
        <translation>As tarefas, como “traydoctl todo list --trash” as mostra</translation>
    </message>
    <message>
        <source>Back again: &quot;%1&quot; (%2).</source>
        <translation>De volta: “%1” (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoRmVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list&apos; shows them</source>
        <translation>As tarefas, como “traydoctl todo list” as mostra</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Não perguntar</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>Só dizer o que aconteceria</translation>
    </message>
    <message>
        <source>Would remove &quot;%1&quot; (%2).</source>
        <translation>Removeria “%1” (%2).</translation>
    </message>
    <message>
        <source>Move %1 to the trash?</source>
        <translation>Mover %1 para a lixeira?</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot; (%2).</source>
        <translation>“%1” removida (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Todos</name>
    <message>
        <source>there is no todo %1; see: traydoctl todo list</source>
        <translation>não há tarefa %1; veja: traydoctl todo list</translation>
    </message>
    <message>
        <source>--due takes 2026-11-21 or 2026-11-21T17:00</source>
        <translation>--due aceita 2026-11-21 ou 2026-11-21T17:00</translation>
    </message>
    <message>
        <source>--due takes today, overdue, week, none, 2026-11-21 or 2026-11-01..2026-11-30</source>
        <translation>--due aceita today, overdue, week, none, 2026-11-21 ou 2026-11-01..2026-11-30</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TokensCreateVerb</name>
    <message>
        <source>Make this access token?</source>
        <translation>Criar este token de acesso?</translation>
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
        <translation>NOME</translation>
    </message>
    <message>
        <source>MAY</source>
        <translation>PODE</translation>
    </message>
    <message>
        <source>LISTS</source>
        <translation>LISTAS</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>ATÉ</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>USADO</translation>
    </message>
    <message>
        <source>There are no access tokens.</source>
        <translation>Não há tokens de acesso.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>encerrado</translation>
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
        <translation>O token, como “traydoctl tokens list” o mostra</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Não perguntar</translation>
    </message>
    <message>
        <source>There is no access token %1. See: traydoctl tokens list</source>
        <translation>Não há token de acesso %1. Veja: traydoctl tokens list</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Revogar %1?</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <translation>%1 revogado.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::UnblockVerb</name>
    <message>
        <source>The block, as &apos;traydoctl blocks&apos; shows it</source>
        <translation>O bloqueio, como “traydoctl blocks” o mostra</translation>
    </message>
    <message>
        <source>There is no block %1. See: traydoctl blocks</source>
        <translation>Não há bloqueio %1. Veja: traydoctl blocks</translation>
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
        <translation>A alteração, como “traydoctl log” a mostra</translation>
    </message>
    <message>
        <source>Instead: everything this app did (name or id)</source>
        <translation>Em vez disso: tudo o que este aplicativo fez (nome ou ID)</translation>
    </message>
    <message>
        <source>With --app, from when on: 2h, today, 2026-11-21T09:00</source>
        <translation>Com --app, desde quando: 2h, today, 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Não perguntar</translation>
    </message>
    <message>
        <source>Give a change, or --app and --since. See: traydoctl undo --help</source>
        <translation>Dê uma alteração, ou --app e --since. Veja: traydoctl undo --help</translation>
    </message>
    <message>
        <source>There is no change %1. See: traydoctl log</source>
        <translation>Não há alteração %1. Veja: traydoctl log</translation>
    </message>
    <message>
        <source>Undone: %1. To take that back: traydoctl undo %2</source>
        <translation>Desfeito: %1. Para voltar atrás: traydoctl undo %2</translation>
    </message>
    <message>
        <source>Undo everything %1 did since %2?</source>
        <translation>Desfazer tudo o que %1 fez desde %2?</translation>
    </message>
    <message>
        <source>Changes of %1 undone: %2.</source>
        <translation>Alterações de %1 desfeitas: %2.</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>Não desfeito: %1. %2</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Words</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>há %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>há %1 dias</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>--for takes 30m, 1h, today, 7d and the like, at most 90d</source>
        <translation>--for aceita 30m, 1h, today, 7d e semelhantes, no máximo 90d</translation>
    </message>
    <message>
        <source>--since takes 30m, 2h, 7d, today, 2026-11-21 or 2026-11-21T09:00</source>
        <translation>--since aceita 30m, 2h, 7d, today, 2026-11-21 ou 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>%1 is not unique; give more of it</source>
        <translation>%1 não é único; dê mais caracteres</translation>
    </message>
</context>
<context>
    <name>traydo::control::ReasonText</name>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>A porta %1 é usada por outro programa.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (process %3).</source>
        <translation>A porta %1 é usada por %2 (processo %3).</translation>
    </message>
    <message>
        <source>Traydo cannot listen on port %1.</source>
        <translation>O Traydo não consegue escutar na porta %1.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Uma porta é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Other devices need a port of their own.</source>
        <translation>Outros dispositivos precisam de uma porta própria.</translation>
    </message>
    <message>
        <source>An option or variable that Traydo was started with decides this.</source>
        <translation>Uma opção ou variável com que o Traydo foi iniciado decide isto.</translation>
    </message>
    <message>
        <source>%1 is no address that Traydo can listen on.</source>
        <translation>%1 não é um endereço em que o Traydo possa escutar.</translation>
    </message>
    <message>
        <source>This computer has neither a name nor an address in the network.</source>
        <translation>Este computador não tem nome nem endereço na rede.</translation>
    </message>
    <message>
        <source>Other devices cannot connect.</source>
        <translation>Outros dispositivos não podem se conectar.</translation>
    </message>
    <message>
        <source>The certificate for other devices was made anew. They have to trust it again.</source>
        <translation>O certificado para outros dispositivos foi refeito. Eles precisam confiar nele de novo.</translation>
    </message>
    <message>
        <source>The new settings could not be put into force. Those of before count again.</source>
        <translation>Não foi possível aplicar as novas configurações. Voltam a valer as anteriores.</translation>
    </message>
    <message>
        <source>The data is older than what Traydo knew last, as after restoring a backup. Every app has to ask again, and programs need new secrets.</source>
        <translation>Os dados são mais antigos do que os últimos que o Traydo conhecia, como depois de restaurar um backup. Cada aplicativo precisa perguntar de novo, e os programas precisam de novos segredos.</translation>
    </message>
    <message>
        <source>The signing secret was replaced since the last start. Every app has to ask again. If you did not do this, find out who did.</source>
        <translation>O segredo de assinatura foi trocado desde a última inicialização. Cada aplicativo precisa perguntar de novo. Se não foi você, descubra quem foi.</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>O título está vazio.</translation>
    </message>
    <message>
        <source>The title must be one line of plain text.</source>
        <translation>O título precisa ser uma linha de texto simples.</translation>
    </message>
    <message>
        <source>The title has %L1 characters; at most %L2 are allowed.</source>
        <translation>O título tem %L1 caracteres; são permitidos no máximo %L2.</translation>
    </message>
    <message>
        <source>The notes hold control characters.</source>
        <translation>As notas contêm caracteres de controle.</translation>
    </message>
    <message>
        <source>The notes have %L1 characters; at most %L2 are allowed.</source>
        <translation>As notas têm %L1 caracteres; são permitidos no máximo %L2.</translation>
    </message>
    <message>
        <source>A tag must be one word of plain text.</source>
        <translation>Uma etiqueta precisa ser uma palavra de texto simples.</translation>
    </message>
    <message>
        <source>A tag has %L1 characters; at most %L2 are allowed.</source>
        <translation>Uma etiqueta tem %L1 caracteres; são permitidos no máximo %L2.</translation>
    </message>
    <message>
        <source>There are %L1 tags; at most %L2 are allowed.</source>
        <translation>Há %L1 etiquetas; são permitidas no máximo %L2.</translation>
    </message>
    <message>
        <source>There is no such due date.</source>
        <translation>Não existe essa data do prazo.</translation>
    </message>
    <message>
        <source>There is no time zone %1.</source>
        <translation>Não existe o fuso horário %1.</translation>
    </message>
    <message>
        <source>Traydo does not know this kind of repetition.</source>
        <translation>O Traydo não conhece esse tipo de repetição.</translation>
    </message>
    <message>
        <source>The name of the list is empty.</source>
        <translation>O nome da lista está vazio.</translation>
    </message>
    <message>
        <source>The name of a list must be one line of plain text.</source>
        <translation>O nome de uma lista precisa ser uma linha de texto simples.</translation>
    </message>
    <message>
        <source>The name of the list has %L1 characters; at most %L2 are allowed.</source>
        <translation>O nome da lista tem %L1 caracteres; são permitidos no máximo %L2.</translation>
    </message>
    <message>
        <source>It was in the trash.</source>
        <translation>Estava na lixeira.</translation>
    </message>
    <message>
        <source>It is in the trash; restore it there.</source>
        <translation>Está na lixeira; restaure-a lá.</translation>
    </message>
    <message>
        <source>Its list was in the trash.</source>
        <translation>A lista dela estava na lixeira.</translation>
    </message>
    <message>
        <source>What it is a part of is not there; it stands on its own.</source>
        <translation>Falta a tarefa de que é parte; ela fica sozinha.</translation>
    </message>
    <message>
        <source>It is no todo, but: %1.</source>
        <translation>Não é uma tarefa, e sim: %1.</translation>
    </message>
    <message>
        <source>It is a note without a todo.</source>
        <translation>É uma nota sem tarefa.</translation>
    </message>
    <message>
        <source>It changes one day of a repetition alone, which Traydo does not keep.</source>
        <translation>Altera só um dia de uma repetição, o que o Traydo não guarda.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Foi cancelada.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be read.</source>
        <translation>O valor de %1 não pode ser lido.</translation>
    </message>
    <message>
        <source>The repetition is left out: Traydo does not know this kind.</source>
        <translation>A repetição fica de fora: o Traydo não conhece esse tipo.</translation>
    </message>
    <message>
        <source>The repetition is left out: nothing says when it starts.</source>
        <translation>A repetição fica de fora: nada diz quando começa.</translation>
    </message>
    <message>
        <source>The due date “%1” is left out: it cannot be read.</source>
        <translation>A data do prazo “%1” fica de fora: não pode ser lida.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; the time is taken as yours.</source>
        <translation>O fuso horário “%1” é desconhecido; a hora é tomada como a sua.</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8. Save the file as UTF-8.</source>
        <translation>A linha %1 não é texto em UTF-8. Salve o arquivo como UTF-8.</translation>
    </message>
    <message>
        <source>The file is not strict JSON.</source>
        <translation>O arquivo não é JSON estrito.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>A linha %1 não é JSON.</translation>
    </message>
    <message>
        <source>The file is no export of Traydo.</source>
        <translation>O arquivo não é uma exportação do Traydo.</translation>
    </message>
    <message>
        <source>Line %1 does not fit into a calendar file.</source>
        <translation>A linha %1 não cabe em um arquivo de calendário.</translation>
    </message>
    <message>
        <source>The first line must name the columns, one of them “title”.</source>
        <translation>A primeira linha precisa dar nome às colunas, uma delas “title”.</translation>
    </message>
    <message>
        <source>The quotation marks in line %1 do not fit together.</source>
        <translation>As aspas na linha %1 não combinam.</translation>
    </message>
    <message>
        <source>The file is no longer at hand. Start again.</source>
        <translation>O arquivo não está mais à mão. Comece de novo.</translation>
    </message>
    <message>
        <source>Todo %1 of the file is not as Traydo writes it.</source>
        <translation>A tarefa %1 do arquivo não está como o Traydo a escreve.</translation>
    </message>
    <message>
        <source>Todo %1 of the file is not as Traydo writes it: see %2.</source>
        <translation>A tarefa %1 do arquivo não está como o Traydo a escreve: veja %2.</translation>
    </message>
    <message>
        <source>List %1 of the file is not as Traydo writes it.</source>
        <translation>A lista %1 do arquivo não está como o Traydo a escreve.</translation>
    </message>
    <message>
        <source>List %1 of the file is not as Traydo writes it: see %2.</source>
        <translation>A lista %1 do arquivo não está como o Traydo a escreve: veja %2.</translation>
    </message>
    <message>
        <source>The file is not as Traydo writes it: see %1.</source>
        <translation>O arquivo não está como o Traydo o escreve: veja %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it up.</source>
        <translation>O arquivo é maior que %1. Divida-o.</translation>
    </message>
    <message>
        <source>The file holds %L1 todos; at most %L2 come in at once.</source>
        <translation>O arquivo tem %L1 tarefas; entram no máximo %L2 de uma vez.</translation>
    </message>
    <message>
        <source>There would be more than %L1 lists.</source>
        <translation>Haveria mais de %L1 listas.</translation>
    </message>
    <message>
        <source>The file would be larger than %1. Export list by list.</source>
        <translation>O arquivo seria maior que %1. Exporte lista por lista.</translation>
    </message>
    <message>
        <source>There are more than %L1 todos. Export list by list.</source>
        <translation>Há mais de %L1 tarefas. Exporte lista por lista.</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>Não existe essa lista.</translation>
    </message>
    <message>
        <source>There is no list %1.</source>
        <translation>Não existe a lista %1.</translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no notes: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt não guarda notas: omitidas em %n tarefa.</numerusform>
            <numerusform>todo.txt não guarda notas: omitidas em %n tarefas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no subtasks: %n todo(s) stand on their own.</source>
        <translation>
            <numerusform>todo.txt não guarda subtarefas: %n tarefa fica sozinha.</numerusform>
            <numerusform>todo.txt não guarda subtarefas: %n tarefas ficam sozinhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no time zones: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt não guarda fusos horários: omitidos em %n tarefa.</numerusform>
            <numerusform>todo.txt não guarda fusos horários: omitidos em %n tarefas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds only simple repetitions: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt só guarda repetições simples: omitidas em %n tarefa.</numerusform>
            <numerusform>todo.txt só guarda repetições simples: omitidas em %n tarefas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Traydo has this data open.</source>
        <translation>Outro Traydo está com estes dados abertos.</translation>
    </message>
    <message>
        <source>Another Traydo has this data open (process %1).</source>
        <translation>Outro Traydo está com estes dados abertos (processo %1).</translation>
    </message>
    <message>
        <source>The data was written by a newer Traydo. Install that one.</source>
        <translation>Os dados foram gravados por um Traydo mais novo. Instale esse.</translation>
    </message>
    <message>
        <source>The data in %1 is damaged. Restore a backup.</source>
        <translation>Os dados em %1 estão danificados. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Traydo cannot use %1.</source>
        <translation>O Traydo não consegue usar %1.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks for its password, and try again.</source>
        <translation>O chaveiro não responde. Procure uma janela que peça a senha dele e tente de novo.</translation>
    </message>
    <message>
        <source>The signing secret of this data is not where it was kept. Restore it from a backup, or name the place where it is now with %1. Without it every app has to ask again.</source>
        <translation>O segredo de assinatura destes dados não está onde era guardado. Restaure-o de uma cópia de segurança ou indique onde ele está agora com %1. Sem ele, cada aplicativo precisa perguntar de novo.</translation>
    </message>
    <message>
        <source>The signing secret is damaged. Restore it from a backup.</source>
        <translation>O segredo de assinatura está danificado. Restaure-o de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>Foi alterado de novo depois.</translation>
    </message>
    <message>
        <source>It was changed again since, by %1.</source>
        <comment>app</comment>
        <translation>%1 alterou isto de novo depois.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>Já tinha sido desfeito.</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Tudo está como antes.</translation>
    </message>
    <message>
        <source>It was removed from the trash for good.</source>
        <translation>Foi removido da lixeira para sempre.</translation>
    </message>
    <message>
        <source>Its list is in the trash. Restore the list first.</source>
        <translation>A lista está na lixeira. Restaure antes a lista.</translation>
    </message>
    <message>
        <source>“%1” has got subtasks since. Take these back first, or move them.</source>
        <translation>“%1” ganhou subtarefas depois. Desfaça-as antes ou mova-as.</translation>
    </message>
    <message>
        <source>What it is a part of is gone, or was moved since.</source>
        <translation>A tarefa de que é parte não existe mais ou foi movida depois.</translation>
    </message>
    <message>
        <source>There is a list of that name already.</source>
        <translation>Já há uma lista com esse nome.</translation>
    </message>
    <message>
        <source>This is the only list, and new todos need one. Make another list first.</source>
        <translation>Esta é a única lista, e novas tarefas precisam de uma. Crie outra antes.</translation>
    </message>
    <message>
        <source>There are todos in the list by now. Remove the list instead, if you mean to.</source>
        <translation>Agora há tarefas na lista. Se for o que você quer, remova a lista.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, for example in the desktop&apos;s password manager, and try again.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o, por exemplo no gerenciador de senhas da área de trabalho, e tente de novo.</translation>
    </message>
    <message>
        <source>The settings cannot be used: %1.</source>
        <comment>what is wrong, and where, in English</comment>
        <translation>As configurações não podem ser usadas: %1.</translation>
    </message>
    <message>
        <source>No keychain answers in this session. Start one, such as GNOME Keyring or KWallet, and try again. Traydo can also keep its secret in a file (%1).</source>
        <translation>Nenhum chaveiro responde nesta sessão. Inicie um, como o GNOME Keyring ou o KWallet, e tente de novo. O Traydo também pode guardar o segredo em um arquivo (%1).</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::AppChecks</name>
    <message>
        <source>Tell it again with: traydoctl connect %1 --apply</source>
        <translation>Informe de novo com: traydoctl connect %1 --apply</translation>
    </message>
    <message>
        <source>%1 knows where Traydo is.</source>
        <translation>%1 sabe onde está o Traydo.</translation>
    </message>
    <message>
        <source>%1 looks for Traydo at %2.</source>
        <translation>%1 procura o Traydo em %2.</translation>
    </message>
    <message>
        <source>%1 was told about Traydo under “%2”, where it does not look.</source>
        <translation>%1 foi informado do Traydo em “%2”, onde não olha.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be read: %2.</source>
        <translation>As configurações de %1 não podem ser lidas: %2.</translation>
    </message>
    <message>
        <source>Put %1 right by hand.</source>
        <translation>Corrija %1 à mão.</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::DataChecks</name>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 pertence a outro usuário.</translation>
    </message>
    <message>
        <source>Take it with: chown &quot;$USER&quot; &apos;%1&apos;</source>
        <translation>Assuma com: chown &quot;$USER&quot; &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Other users can read %1.</source>
        <translation>Outros usuários podem ler %1.</translation>
    </message>
    <message>
        <source>Close it with: chmod go= &apos;%1&apos;</source>
        <translation>Feche com: chmod go= &apos;%1&apos;</translation>
    </message>
    <message>
        <source>or keep the secret in a file: traydo --secret-store file</source>
        <translation>ou guarde o segredo em um arquivo: traydo --secret-store file</translation>
    </message>
    <message>
        <source>There is no session bus, so the keychain cannot be reached.</source>
        <translation>Não há barramento de sessão, então o chaveiro não pode ser alcançado.</translation>
    </message>
    <message>
        <source>Log in to a desktop, %1</source>
        <translation>Entre em uma área de trabalho, %1</translation>
    </message>
    <message>
        <source>No keychain is installed.</source>
        <translation>Nenhum chaveiro está instalado.</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet, %1</source>
        <translation>Instale gnome-keyring ou KWallet, %1</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it; Traydo asks for that when it starts.</source>
        <translation>Desbloqueie-o; o Traydo pede isso ao iniciar.</translation>
    </message>
    <message>
        <source>The keychain can be reached.</source>
        <translation>O chaveiro pode ser alcançado.</translation>
    </message>
    <message>
        <source>There is no database in %1 yet; it is made at the first start.</source>
        <translation>Ainda não há banco de dados em %1; é criado no primeiro início.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2.</source>
        <translation>O banco de dados %1 está danificado: %2.</translation>
    </message>
    <message>
        <source>Quit Traydo, put the file aside and put your latest backup in its place.</source>
        <translation>Feche o Traydo, ponha o arquivo de lado e seu último backup no lugar.</translation>
    </message>
    <message>
        <source>Traydo ended unexpectedly; the database is put right at the next start.</source>
        <translation>O Traydo terminou inesperadamente; o banco de dados é corrigido no próximo início.</translation>
    </message>
    <message>
        <source>The database is sound, and yours alone.</source>
        <translation>O banco de dados está íntegro, e é só seu.</translation>
    </message>
    <message>
        <source>The clock says %1, but the latest change is from %2.</source>
        <translation>O relógio diz %1, mas a última alteração é de %2.</translation>
    </message>
    <message>
        <source>Set the clock right: timedatectl set-ntp true</source>
        <translation>Acerte o relógio: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>The clock fits the data.</source>
        <translation>O relógio combina com os dados.</translation>
    </message>
    <message>
        <source>The secret is made at the first start.</source>
        <translation>O segredo é criado no primeiro início.</translation>
    </message>
    <message>
        <source>The secret is in a file that is yours alone.</source>
        <translation>O segredo está em um arquivo que é só seu.</translation>
    </message>
    <message>
        <source>The secret comes from systemd; only its unit can see it.</source>
        <translation>O segredo vem do systemd; só sua unidade pode vê-lo.</translation>
    </message>
    <message>
        <source>The secret comes from systemd.</source>
        <translation>O segredo vem do systemd.</translation>
    </message>
    <message>
        <source>Other devices cannot connect, so no certificate is needed.</source>
        <translation>Outros dispositivos não podem se conectar, então nenhum certificado é necessário.</translation>
    </message>
    <message>
        <source>The certificate for other devices is made at the next start.</source>
        <translation>O certificado para outros dispositivos é criado no próximo início.</translation>
    </message>
    <message>
        <source>The certificate for other devices has expired.</source>
        <translation>O certificado para outros dispositivos expirou.</translation>
    </message>
    <message>
        <source>Start Traydo again; it makes a new one.</source>
        <translation>Reinicie o Traydo; ele cria um novo.</translation>
    </message>
    <message>
        <source>The certificate for other devices is good until %1.</source>
        <translation>O certificado para outros dispositivos vale até %1.</translation>
    </message>
    <message>
        <source>The running Traydo has its secret in a file, as it was started; a start without --secret-store file would find no keychain.</source>
        <translation>O Traydo em execução guarda seu segredo em um arquivo, como foi iniciado; um início sem --secret-store file não encontraria nenhum chaveiro.</translation>
    </message>
    <message>
        <source>To keep it so, put secret_store = &quot;file&quot; into traydo.toml.</source>
        <translation>Para manter assim, coloque secret_store = &quot;file&quot; em traydo.toml.</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::DesktopChecks</name>
    <message>
        <source>There is no desktop here; answer requests with: traydoctl approve</source>
        <translation>Não há área de trabalho aqui; responda aos pedidos com: traydoctl approve</translation>
    </message>
    <message>
        <source>The panel shows tray icons.</source>
        <translation>O painel mostra ícones.</translation>
    </message>
    <message>
        <source>The panel shows tray icons, of the older kind.</source>
        <translation>O painel mostra ícones, do tipo antigo.</translation>
    </message>
    <message>
        <source>No panel here shows tray icons; Traydo stays in the task bar.</source>
        <translation>Nenhum painel mostra ícones aqui; o Traydo fica na barra de tarefas.</translation>
    </message>
    <message>
        <source>Add a system tray to the panel; on GNOME install the package gnome-shell-extension-appindicator.</source>
        <translation>Adicione uma bandeja do sistema ao painel; no GNOME instale o pacote gnome-shell-extension-appindicator.</translation>
    </message>
    <message>
        <source>Without a desktop nothing pops up when an app asks.</source>
        <translation>Sem área de trabalho nada aparece quando um aplicativo pede.</translation>
    </message>
    <message>
        <source>No notification server runs, so no note appears when an app asks.</source>
        <translation>Nenhum servidor de notificações está em execução, então nada aparece quando um aplicativo pede.</translation>
    </message>
    <message>
        <source>Install one, such as the package dunst.</source>
        <translation>Instale um, como o pacote dunst.</translation>
    </message>
    <message>
        <source>A notification server is started when it is needed.</source>
        <translation>Um servidor de notificações é iniciado quando necessário.</translation>
    </message>
    <message>
        <source>Notifications appear without buttons here; click one to review.</source>
        <translation>As notificações aparecem aqui sem botões; clique em uma para ver.</translation>
    </message>
    <message>
        <source>Notifications appear, with buttons.</source>
        <translation>As notificações aparecem, com botões.</translation>
    </message>
    <message>
        <source>Traydo does not start at login; that is up to you.</source>
        <translation>O Traydo não inicia com a sessão; isso é com você.</translation>
    </message>
    <message>
        <source>Starting at login is switched off.</source>
        <translation>O início com a sessão está desligado.</translation>
    </message>
    <message>
        <source>%1 starts %2 at login, which is not there.</source>
        <translation>%1 inicia %2 com a sessão, que não existe.</translation>
    </message>
    <message>
        <source>Switch “Start at login” off and on again in Traydo&apos;s settings.</source>
        <translation>Desligue e ligue de novo o início com a sessão nas configurações.</translation>
    </message>
    <message>
        <source>Traydo starts at login.</source>
        <translation>O Traydo inicia com a sessão.</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::PortChecks</name>
    <message>
        <source>End that program, or give Traydo another port: port = 7319 in traydo.toml.</source>
        <translation>Encerre esse programa, ou dê outra porta ao Traydo: port = 7319 em traydo.toml.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (process %3).</source>
        <translation>A porta %1 é usada por %2 (processo %3).</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of another user.</source>
        <translation>A porta %1 é usada por um programa de outro usuário.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>A porta %1 está livre.</translation>
    </message>
    <message>
        <source>Traydo is not running.</source>
        <translation>O Traydo não está em execução.</translation>
    </message>
    <message>
        <source>Start it with: traydo</source>
        <translation>Inicie com: traydo</translation>
    </message>
    <message>
        <source>Traydo is running and answers on port %1.</source>
        <translation>O Traydo está em execução e responde na porta %1.</translation>
    </message>
    <message>
        <source>Traydo is running, but nothing answers on port %1.</source>
        <translation>O Traydo está em execução, mas nada responde na porta %1.</translation>
    </message>
    <message>
        <source>Traydo is running, but something else answers on port %1.</source>
        <translation>O Traydo está em execução, mas outra coisa responde na porta %1.</translation>
    </message>
    <message>
        <source>Quit Traydo and start it again: traydo</source>
        <translation>Feche o Traydo e inicie-o de novo: traydo</translation>
    </message>
    <message>
        <source>Traydo takes any free port.</source>
        <translation>O Traydo usa qualquer porta livre.</translation>
    </message>
    <message>
        <source>Port %1 is Traydo&apos;s.</source>
        <translation>A porta %1 é do Traydo.</translation>
    </message>
    <message>
        <source>Traydo listens on port %1, but the settings say %2.</source>
        <translation>O Traydo escuta na porta %1, mas as configurações dizem %2.</translation>
    </message>
    <message>
        <source>Start Traydo again for the settings to count.</source>
        <translation>Reinicie o Traydo para as configurações valerem.</translation>
    </message>
    <message>
        <source>This computer has no ::1; apps that look for it first may not find Traydo.</source>
        <translation>Este computador não tem ::1; aplicativos que procuram lá primeiro podem não achar o Traydo.</translation>
    </message>
    <message>
        <source>Switch it on with: sysctl net.ipv6.conf.lo.disable_ipv6=0</source>
        <translation>Ligue com: sysctl net.ipv6.conf.lo.disable_ipv6=0</translation>
    </message>
    <message>
        <source>Traydo does not answer on ::1.</source>
        <translation>O Traydo não responde em ::1.</translation>
    </message>
    <message>
        <source>Traydo answers on ::1 too.</source>
        <translation>O Traydo responde também em ::1.</translation>
    </message>
    <message>
        <source>::1 can be used.</source>
        <translation>::1 pode ser usado.</translation>
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
        <translation>Uma só lista de tarefas para você e seus assistentes de IA.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou posterior, sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>If something does not work</source>
        <translation>Se algo não funcionar</translation>
    </message>
    <message>
        <source>These facts help whoever looks into it. Your todos and the names of your apps are not among them.</source>
        <translation>Estes fatos ajudam quem for olhar. Suas tarefas e os nomes dos seus aplicativos não estão entre eles.</translation>
    </message>
    <message>
        <source>Facts about this installation</source>
        <translation>Fatos sobre esta instalação</translation>
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
        <translation>Feito com</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AccessSettings</name>
    <message>
        <source>All apps</source>
        <translation>Todos os aplicativos</translation>
    </message>
    <message>
        <source>&amp;Pause access</source>
        <translation>&amp;Pausar acesso</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>You keep nobody from asking.</source>
        <translation>Você não impede ninguém de pedir.</translation>
    </message>
    <message>
        <source>&amp;Show whom I blocked</source>
        <translation>&amp;Mostrar quem bloqueei</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Scripts and apps that cannot ask for access by themselves need a token or a secret from you.</source>
        <translation>Scripts e aplicativos que não podem pedir acesso sozinhos precisam de um token ou segredo seu.</translation>
    </message>
    <message>
        <source>&amp;New token or client…</source>
        <translation>&amp;Novo token ou cliente…</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Chave de assinatura</translation>
    </message>
    <message>
        <source>Traydo signs the passes of connected apps with a key that is kept in your secret store. Replace it if you fear that somebody has it.</source>
        <translation>O Traydo assina os passes dos aplicativos com uma chave guardada no seu chaveiro. Troque-a se teme que alguém a tenha.</translation>
    </message>
    <message>
        <source>&amp;Replace the key…</source>
        <translation>&amp;Trocar a chave…</translation>
    </message>
    <message>
        <source>Access is paused: apps are told so, and nothing they ask is done.</source>
        <translation>O acesso está em pausa: os aplicativos são avisados, e nada do que pedem é feito.</translation>
    </message>
    <message>
        <source>Connected apps can reach your todos as far as you allowed.</source>
        <translation>Os aplicativos conectados alcançam suas tarefas até onde você permitiu.</translation>
    </message>
    <message>
        <source>&amp;Resume access</source>
        <translation>&amp;Retomar acesso</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) in force.</source>
        <translation>
            <numerusform>%n bloqueio em vigor.</numerusform>
            <numerusform>%n bloqueios em vigor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the signing key</source>
        <translation>Trocar a chave de assinatura</translation>
    </message>
    <message>
        <source>Apps stay connected and notice nothing: what the old key signed stays good until it runs out, a few minutes at most.

If you fear that somebody has the old key, let it end at once. Apps then fetch new passes by themselves.</source>
        <translation>Os aplicativos continuam conectados e não percebem nada: o que a chave antiga assinou vale até expirar, alguns minutos no máximo.

Se você teme que alguém tenha a chave antiga, encerre-a já. Os aplicativos então buscam novos passes sozinhos.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Trocar</translation>
    </message>
    <message>
        <source>Replace and &amp;end the old one</source>
        <translation>Trocar e &amp;encerrar a antiga</translation>
    </message>
    <message>
        <source>The key is new, and nothing signed before is good any more.</source>
        <translation>A chave é nova, e nada assinado antes vale mais.</translation>
    </message>
    <message>
        <source>The key is new. What was signed before is good until %1.</source>
        <translation>A chave é nova. O que foi assinado antes vale até %1.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ActivityFilterBar</name>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Tipo de alteração</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todas as alterações</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionadas</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editadas</translation>
    </message>
    <message>
        <source>Done and reopened</source>
        <translation>Feitas e reabertas</translation>
    </message>
    <message>
        <source>Removed and restored</source>
        <translation>Removidas e restauradas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ActivityPage</name>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Take back &amp;everything since…</source>
        <translation>D&amp;esfazer tudo desde…</translation>
    </message>
    <message>
        <source>Take &amp;back this change</source>
        <translation>D&amp;esfazer esta alteração</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nada foi alterado</translation>
    </message>
    <message>
        <source>No change fits what is chosen above.</source>
        <translation>Nenhuma alteração combina com a escolha acima.</translation>
    </message>
    <message>
        <source>Show all of the last 90 days</source>
        <translation>Mostrar tudo dos últimos 90 dias</translation>
    </message>
    <message>
        <source>Take back &amp;everything you did since…</source>
        <translation>D&amp;esfazer tudo o que você fez desde…</translation>
    </message>
    <message>
        <source>Take back &amp;everything %1 did since…</source>
        <translation>D&amp;esfazer tudo o que %1 fez desde…</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>This cannot be taken back any more. %1</source>
        <comment>reason, a sentence</comment>
        <translation>Isto não pode mais ser desfeito. %1</translation>
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
        <translation>Copiar o endereço</translation>
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
        <translation>&amp;Novo token ou cliente…</translation>
    </message>
    <message>
        <source>Other &amp;devices…</source>
        <translation>Outros &amp;dispositivos…</translation>
    </message>
    <message>
        <source>No app is connected</source>
        <translation>Nenhum aplicativo está conectado</translation>
    </message>
    <message>
        <source>Give an app this address to connect it:</source>
        <translation>Dê este endereço a um aplicativo para conectá-lo:</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Revogar acesso</translation>
    </message>
    <message>
        <source>Remove app</source>
        <translation>Remover aplicativo</translation>
    </message>
    <message>
        <source>“%1” loses its access now: its next call is refused and its open connections end.

Todos it made stay. To come back it has to ask you again.</source>
        <translation>“%1” perde o acesso agora: sua próxima chamada é recusada e suas conexões abertas terminam.

As tarefas que criou ficam. Para voltar, terá de pedir a você de novo.</translation>
    </message>
    <message>
        <source>Traydo forgets “%1”. To connect, it has to register and ask you again.</source>
        <translation>O Traydo esquece “%1”. Para se conectar, terá de se registrar e pedir a você de novo.</translation>
    </message>
    <message>
        <source>Keep access</source>
        <translation>Manter acesso</translation>
    </message>
    <message>
        <source>Keep app</source>
        <translation>Manter aplicativo</translation>
    </message>
    <message>
        <source>%1 has no access any more.</source>
        <translation>%1 não tem mais acesso.</translation>
    </message>
    <message>
        <source>&amp;Connect an app…</source>
        <translation>&amp;Conectar um aplicativo…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Conectar um aplicativo…</translation>
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
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>“%1” may not ask · blocked %2</source>
        <comment>name, when</comment>
        <translation>“%1” não pode pedir · bloqueado %2</translation>
    </message>
    <message>
        <source>Nobody from %1 may ask · blocked %2</source>
        <comment>address, when</comment>
        <translation>Ninguém de %1 pode pedir · bloqueado %2</translation>
    </message>
    <message>
        <source>Nobody may ask until %1 · blocked %2</source>
        <comment>time, when</comment>
        <translation>Ninguém pode pedir até %1 · bloqueado %2</translation>
    </message>
    <message>
        <source>Nobody may ask · blocked %1</source>
        <comment>when</comment>
        <translation>Ninguém pode pedir · bloqueado %1</translation>
    </message>
    <message>
        <source>The block is undone.</source>
        <translation>O bloqueio foi desfeito.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::CallsPanel</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como &amp;tabela</translation>
    </message>
    <message>
        <source>Shows the numbers instead of shades</source>
        <translation>Mostra os números em vez de tons</translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Chamadas por dia e hora</translation>
    </message>
    <message>
        <source>Calls by app</source>
        <translation>Chamadas por aplicativo</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Negado</translation>
    </message>
    <message>
        <source>No app called in this time</source>
        <translation>Nenhum aplicativo chamou neste tempo</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chamada</numerusform>
            <numerusform>%n chamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n refused</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%1, %n recusada</numerusform>
            <numerusform>%1, %n recusadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::Chip</name>
    <message>
        <source>Understood from your text. Press to keep it as text instead.</source>
        <translation>Entendido do seu texto. Pressione para mantê-lo como texto.</translation>
    </message>
    <message>
        <source>%1 – click to keep it as text instead</source>
        <translation>%1 – clique para mantê-lo como texto</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ClientCard</name>
    <message>
        <source>Revoke…</source>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Revoke the access of %1…</source>
        <translation>Revogar o acesso de %1…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Remover %1…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Novo segredo…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit what %1 may do…</source>
        <translation>Editar o que %1 pode fazer…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Histórico de %1</translation>
    </message>
    <message>
        <source>New secret for %1…</source>
        <translation>Novo segredo para %1…</translation>
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
        <translation>Isto é o que o Traydo executa para você, como você poderia em um terminal:</translation>
    </message>
    <message>
        <source>&amp;Run and disconnect</source>
        <translation>Executar e &amp;desconectar</translation>
    </message>
    <message>
        <source>&amp;Run and connect</source>
        <translation>Executar e &amp;conectar</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Executando…</translation>
    </message>
    <message>
        <source>Running… When %1 asks to connect, answer in Traydo.</source>
        <translation>Executando… Quando %1 pedir para se conectar, responda no Traydo.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>Não foi possível iniciar %1.</translation>
    </message>
    <message>
        <source>%1 did not do it. What it said is above.</source>
        <translation>%1 não fez isso. O que disse está acima.</translation>
    </message>
    <message>
        <source>Done. %1 knows nothing of Traydo any more. What you allowed it stays until you revoke it under Apps.</source>
        <translation>Pronto. %1 não sabe mais nada do Traydo. O que você permitiu fica até você revogar em Aplicativos.</translation>
    </message>
    <message>
        <source>Done. Now let %1 sign in: type /mcp there and choose traydo, or type in a terminal:
%2</source>
        <translation>Pronto. Agora deixe %1 se identificar: digite lá /mcp e escolha traydo, ou digite em um terminal:
%2</translation>
    </message>
    <message>
        <source>Done. If %1 has not asked to connect yet, it does so when it first needs your todos.</source>
        <translation>Pronto. Se %1 ainda não pediu para se conectar, pedirá quando precisar das suas tarefas.</translation>
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
        <translation>Mais</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Knows where Traydo is</source>
        <translation>Sabe onde está o Traydo</translation>
    </message>
    <message>
        <source>Looks for Traydo in the wrong place: %1</source>
        <translation>Procura o Traydo no lugar errado: %1</translation>
    </message>
    <message>
        <source>Was told about Traydo under “%1”, where it does not look</source>
        <translation>Foi informado do Traydo em “%1”, onde não olha</translation>
    </message>
    <message>
        <source>Its settings are not in order, so Traydo leaves them alone.</source>
        <translation>As configurações dele não estão em ordem, então o Traydo não mexe nelas.</translation>
    </message>
    <message>
        <source>Runs the app&apos;s own command; you see it first.</source>
        <translation>Executa o comando do próprio aplicativo; você o vê antes.</translation>
    </message>
    <message>
        <source>Opens the app, which asks you.</source>
        <translation>Abre o aplicativo, que pergunta a você.</translation>
    </message>
    <message>
        <source>Changes the app&apos;s settings; you see how first.</source>
        <translation>Altera as configurações do aplicativo; você vê antes como.</translation>
    </message>
    <message>
        <source>You copy a few lines into the app&apos;s settings.</source>
        <translation>Você copia algumas linhas para as configurações do aplicativo.</translation>
    </message>
    <message>
        <source>Run its own command…</source>
        <translation>Executar o comando dele…</translation>
    </message>
    <message>
        <source>Let the app ask</source>
        <translation>Deixar o aplicativo perguntar</translation>
    </message>
    <message>
        <source>Change its settings…</source>
        <translation>Alterar as configurações dele…</translation>
    </message>
    <message>
        <source>Copy lines for its settings…</source>
        <translation>Copiar linhas para as configurações…</translation>
    </message>
    <message>
        <source>It needs traydo-bridge, which is not installed.</source>
        <translation>Precisa do traydo-bridge, que não está instalado.</translation>
    </message>
    <message>
        <source>Copy lines…</source>
        <translation>Copiar linhas…</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Conectar de novo…</translation>
    </message>
    <message>
        <source>Copy lines for %1…</source>
        <translation>Copiar linhas para %1…</translation>
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
        <translation>Mais sobre %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConnectDialog</name>
    <message>
        <source>Connect an app</source>
        <translation>Conectar um aplicativo</translation>
    </message>
    <message>
        <source>Other apps</source>
        <translation>Outros aplicativos</translation>
    </message>
    <message>
        <source>Any app that can use MCP servers over HTTP connects with this address:</source>
        <translation>Todo aplicativo que sabe usar servidores MCP por HTTP se conecta com este endereço:</translation>
    </message>
    <message>
        <source>Many read it from a file like this one:</source>
        <translation>Muitos o leem de um arquivo como este:</translation>
    </message>
    <message>
        <source>Settings for an app</source>
        <translation>Configurações para um aplicativo</translation>
    </message>
    <message>
        <source>Copy the &amp;lines</source>
        <translation>Copiar as &amp;linhas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Traydo tells the app where it is. The app then asks to connect, and you answer here: nothing is shared before that.</source>
        <translation>O Traydo diz ao aplicativo onde está. O aplicativo então pede para se conectar, e você responde aqui: nada é compartilhado antes disso.</translation>
    </message>
    <message>
        <source>No app found that Traydo knows by name</source>
        <translation>Nenhum aplicativo que o Traydo conhece foi encontrado</translation>
    </message>
    <message>
        <source>Any app that can use MCP servers connects with this address:</source>
        <translation>Todo aplicativo que sabe usar servidores MCP se conecta com este endereço:</translation>
    </message>
    <message>
        <source>An app that can only start programs starts this one: %1</source>
        <translation>Um aplicativo que só sabe iniciar programas inicia este: %1</translation>
    </message>
    <message>
        <source>Traydo&apos;s server does not answer. As soon as it does, you can connect apps here.</source>
        <translation>O servidor do Traydo não responde. Assim que responder, você poderá conectar aplicativos aqui.</translation>
    </message>
    <message>
        <source>%1 now asks whether to add Traydo. Say yes there; then it asks to connect.</source>
        <translation>%1 pergunta agora se deve adicionar o Traydo. Diga que sim lá; depois ele pede para se conectar.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Choose another way under More.</source>
        <translation>Não foi possível abrir %1. Escolha outro caminho em Mais.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConsentDialog</name>
    <message>
        <source>An app asks for access</source>
        <translation>Um aplicativo pede acesso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Answer goes to</source>
        <translation>A resposta vai para</translation>
    </message>
    <message>
        <source>Listening there</source>
        <translation>Escuta lá</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>Pode</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation>Ler e alterar</translation>
    </message>
    <message>
        <source>In these lists</source>
        <translation>Nestas listas</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Por quanto tempo</translation>
    </message>
    <message>
        <source>Which number does your browser show?</source>
        <translation>Que número seu navegador mostra?</translation>
    </message>
    <message>
        <source>Deny and block…</source>
        <translation>Recusar e bloquear…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Recusar</translation>
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
        <translation>Dê-me mais 5 minutos</translation>
    </message>
    <message>
        <source>Block “%1” for good</source>
        <translation>Bloquear “%1” para sempre</translation>
    </message>
    <message>
        <source>Block every request from %1 for good</source>
        <translation>Bloquear para sempre todo pedido de %1</translation>
    </message>
    <message>
        <source>Block all new requests for 1 hour</source>
        <translation>Bloquear todos os novos pedidos por 1 hora</translation>
    </message>
    <message>
        <source>“%1” wants your todo lists</source>
        <translation>“%1” quer suas listas de tarefas</translation>
    </message>
    <message>
        <source>Read and change (not asked for)</source>
        <translation>Ler e alterar (não pedido)</translation>
    </message>
    <message>
        <source>My browser shows %1</source>
        <translation>Meu navegador mostra %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Less than one minute left</source>
        <translation>Resta menos de um minuto</translation>
    </message>
    <message>
        <source>Choose at least one list to allow access.</source>
        <translation>Escolha ao menos uma lista para permitir o acesso.</translation>
    </message>
    <message>
        <source>Pick it to allow access. No browser page open? Then deny.</source>
        <translation>Escolha-o para permitir. Nenhuma página aberta? Então recuse.</translation>
    </message>
    <message>
        <source>That was the third wrong number, so the request is denied. If it was yours, start it again in the app.</source>
        <translation>Esse foi o terceiro número errado, então o pedido foi recusado. Se era seu, comece de novo no aplicativo.</translation>
    </message>
    <message>
        <source>That was another number. There is a new one now: look again. The third wrong one denies the request.</source>
        <translation>Esse era outro número. Agora há um novo: olhe de novo. O terceiro errado recusa o pedido.</translation>
    </message>
    <message>
        <source>This request is no longer waiting. It ran out, or was answered or cancelled elsewhere.</source>
        <translation>Este pedido não espera mais. Expirou, ou foi respondido ou cancelado em outro lugar.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Which number does the app show?</source>
        <translation>Que número o aplicativo mostra?</translation>
    </message>
    <message>
        <source>The app shows %1</source>
        <translation>O aplicativo mostra %1</translation>
    </message>
    <message>
        <source>Which number does the browser on that device show?</source>
        <translation>Que número mostra o navegador daquele dispositivo?</translation>
    </message>
    <message>
        <source>Number in the browser on that device</source>
        <translation>Número no navegador daquele dispositivo</translation>
    </message>
    <message>
        <source>Pick it to allow access. No app shows one? Then deny.</source>
        <translation>Escolha-o para permitir. Nenhum aplicativo mostra um? Então recuse.</translation>
    </message>
    <message>
        <source>Type it to allow access. You are not at another device? Then deny.</source>
        <translation>Digite-o para permitir. Você não está em outro dispositivo? Então recuse.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::DataSettings</name>
    <message>
        <source>Where your data lies</source>
        <translation>Onde ficam seus dados</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir pasta</translation>
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
        <translation>Também o que está &amp;feito</translation>
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
        <translation>De um arquivo do Traydo, um calendário, todo.txt ou uma tabela. Você vê o que entra antes que algo mude.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>A copy of everything as it is now. Restored, it brings back your todos; apps have to ask for access again.</source>
        <translation>Uma cópia de tudo como está agora. Restaurada, traz de volta suas tarefas; os aplicativos têm de pedir acesso de novo.</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Fazer &amp;backup…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>This file cannot be written: %1</source>
        <translation>Não é possível gravar este arquivo: %1</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Todas as listas</translation>
    </message>
    <message>
        <source>Export todos</source>
        <translation>Exportar tarefas</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) saved to %1</source>
        <translation>
            <numerusform>%n tarefa salva em %1</numerusform>
            <numerusform>%n tarefas salvas em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with todos (%1)</source>
        <translation>Arquivos com tarefas (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Import todos</source>
        <translation>Importar tarefas</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Fazer backup</translation>
    </message>
    <message>
        <source>Databases (*.sqlite)</source>
        <translation>Bancos de dados (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Fazendo backup…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Salvo em %1</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Já há um arquivo com esse nome. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::FileChangeDialog</name>
    <message>
        <source>Traydo leaves this file alone: it belongs to another user, is write-protected, or is a link to nowhere.</source>
        <translation>O Traydo não mexe neste arquivo: é de outro usuário, protegido contra gravação ou um link para lugar nenhum.</translation>
    </message>
    <message>
        <source>Traydo leaves this file alone: it is larger than 1 MB.</source>
        <translation>O Traydo não mexe neste arquivo: é maior que 1 MB.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Não há nada a alterar.</translation>
    </message>
    <message>
        <source>The file was changed by another program meanwhile, so Traydo left it alone. Close this and look again.</source>
        <translation>O arquivo foi alterado por outro programa nesse meio-tempo, então o Traydo não mexeu nele. Feche isto e olhe de novo.</translation>
    </message>
    <message>
        <source>The file could not be written. It is as it was.</source>
        <translation>Não foi possível gravar o arquivo. Está como estava.</translation>
    </message>
    <message>
        <source>Traydo leaves this file alone: it is not in order. Put it right, or add the lines by hand.</source>
        <translation>O Traydo não mexe neste arquivo: não está em ordem. Corrija-o, ou adicione as linhas à mão.</translation>
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
        <translation>%1 já conhece o Traydo; nada precisa ser alterado.</translation>
    </message>
    <message>
        <source>Traydo changes one place in the settings of %1 and keeps a copy of the file:
%2</source>
        <translation>O Traydo altera um ponto das configurações de %1 e guarda uma cópia do arquivo:
%2</translation>
    </message>
    <message>
        <source>C&amp;hange the file</source>
        <translation>&amp;Alterar o arquivo</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Done. %1 knows nothing of Traydo once it is started again.</source>
        <translation>Pronto. %1 não saberá nada do Traydo quando for reiniciado.</translation>
    </message>
    <message>
        <source>Done. Start %1 again; it then asks to connect, and you answer in Traydo.</source>
        <translation>Pronto. Reinicie %1; ele então pede para se conectar, e você responde no Traydo.</translation>
    </message>
    <message>
        <source>The file as it was: %1</source>
        <translation>O arquivo como era: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::FirstRunPage</name>
    <message>
        <source>Welcome to Traydo</source>
        <translation>Bem-vindo ao Traydo</translation>
    </message>
    <message>
        <source>One todo list for you and your AI assistants. You decide which of them may see what.</source>
        <translation>Uma só lista de tarefas para você e seus assistentes de IA. Você decide quem pode ver o quê.</translation>
    </message>
    <message>
        <source>What is the first thing on your mind?</source>
        <translation>Qual é a primeira coisa em sua mente?</translation>
    </message>
    <message>
        <source>Call the bank tomorrow 17:00</source>
        <translation>Ligar para o banco amanhã 17:00</translation>
    </message>
    <message>
        <source>First todo</source>
        <translation>Primeira tarefa</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Let an assistant help</source>
        <translation>Deixe um assistente ajudar</translation>
    </message>
    <message>
        <source>Claude, Codex, Cursor and others can read and change your todos once you allow it.</source>
        <translation>Claude, Codex, Cursor e outros podem ler e alterar suas tarefas assim que você permitir.</translation>
    </message>
    <message>
        <source>&amp;Connect an app…</source>
        <translation>&amp;Conectar um aplicativo…</translation>
    </message>
    <message>
        <source>&amp;Start Traydo when I log in</source>
        <translation>&amp;Iniciar o Traydo quando eu entrar na sessão</translation>
    </message>
    <message>
        <source>Only this computer can connect. Nothing is sent anywhere else.</source>
        <translation>Só este computador pode se conectar. Nada é enviado a outro lugar.</translation>
    </message>
    <message>
        <source>&amp;Go to my todos</source>
        <translation>I&amp;r para minhas tarefas</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Adicionada: %1</translation>
    </message>
    <message>
        <source>This file cannot be changed: %1</source>
        <translation>Não é possível alterar este arquivo: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::GeneralSettings</name>
    <message>
        <source>Starting</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>&amp;Start Traydo when I log in</source>
        <translation>&amp;Iniciar o Traydo quando eu entrar na sessão</translation>
    </message>
    <message>
        <source>It starts without a window. Apps can then reach your todos whenever you are logged in.</source>
        <translation>Inicia sem janela. Os aplicativos alcançam suas tarefas enquanto sua sessão estiver aberta.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Horas de silêncio</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;das</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;às</translation>
    </message>
    <message>
        <source>No notification comes up then. Requests wait in the panel and in this window.</source>
        <translation>Nenhuma notificação aparece então. Os pedidos esperam no painel e nesta janela.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Words and dates follow the language of your desktop.</source>
        <translation>Palavras e datas seguem o idioma da sua área de trabalho.</translation>
    </message>
    <message>
        <source>This file cannot be changed: %1</source>
        <translation>Não é possível alterar este arquivo: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::GrantDialog</name>
    <message>
        <source>Edit access</source>
        <translation>Editar acesso</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Pode</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Ler</translation>
    </message>
    <message>
        <source>Read and &amp;change</source>
        <translation>Ler e &amp;alterar</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>At&amp;é</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>What “%1” may do</source>
        <translation>O que “%1” pode fazer</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>%1 from now</source>
        <comment>duration</comment>
        <translation>%1 a partir de agora</translation>
    </message>
    <message>
        <source>change todos, not only read them</source>
        <translation>alterar tarefas, não só lê-las</translation>
    </message>
    <message>
        <source>reach all lists, also those you make later</source>
        <translation>alcançar todas as listas, também as que você criar depois</translation>
    </message>
    <message>
        <source>reach %1</source>
        <comment>names of lists</comment>
        <translation>alcançar %1</translation>
    </message>
    <message>
        <source>stay until %1</source>
        <translation>ficar até %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>This gives it more than now. It may then: %1.</source>
        <translation>Isto lhe dá mais do que agora. Poderá então: %1.</translation>
    </message>
    <message>
        <source>Choose at least one list, or revoke the access instead.</source>
        <translation>Escolha ao menos uma lista, ou revogue o acesso.</translation>
    </message>
    <message>
        <source>&amp;Give more access</source>
        <translation>&amp;Dar mais acesso</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HeatMap</name>
    <message numerus="yes">
        <source>%1 %2 – %3: %n call(s)</source>
        <comment>weekday, from, to</comment>
        <translation>
            <numerusform>%1 %2 – %3: %n chamada</numerusform>
            <numerusform>%1 %2 – %3: %n chamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Chamadas por dia e hora</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Nenhuma chamada</translation>
    </message>
    <message>
        <source>Busiest: %1</source>
        <translation>Mais movimentado: %1</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mais</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HistoryDelegate</name>
    <message>
        <source>taken back · %1</source>
        <comment>time</comment>
        <translation>desfeito · %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>desfeito</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ImportDialog</name>
    <message>
        <source>Import todos</source>
        <translation>Importar tarefas</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Em</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>Observe:</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
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
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>Importar de %1</translation>
    </message>
    <message>
        <source>The lists that the file names</source>
        <translation>As listas que o arquivo cita</translation>
    </message>
    <message numerus="yes">
        <source>%n new todo(s)</source>
        <translation>
            <numerusform>%n tarefa nova</numerusform>
            <numerusform>%n tarefas novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by the file</source>
        <translation>
            <numerusform>%n alterada pelo arquivo</numerusform>
            <numerusform>%n alteradas pelo arquivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n já existente</numerusform>
            <numerusform>%n já existentes</numerusform>
        </translation>
    </message>
    <message>
        <source>New lists: %1</source>
        <translation>Novas listas: %1</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Não há nada a importar.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n todo(s)</source>
        <translation>
            <numerusform>&amp;Importar %n tarefa</numerusform>
            <numerusform>&amp;Importar %n tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>Importado: %1 novas, %2 alteradas.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Não é possível ler este arquivo.</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <comment>reason, a sentence</comment>
        <translation>Omitido. %1</translation>
    </message>
    <message>
        <source>This file does not read as “%1”. %2</source>
        <comment>format, reason: a sentence or nothing</comment>
        <translation>Este arquivo não pode ser lido como “%1”. %2</translation>
    </message>
</context>
<context>
    <name>traydo::gui::LanDialog</name>
    <message>
        <source>Other devices</source>
        <translation>Outros dispositivos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate authority</source>
        <translation>Impressão digital SHA-256 da autoridade certificadora</translation>
    </message>
    <message>
        <source>New apps</source>
        <translation>Novos aplicativos</translation>
    </message>
    <message>
        <source>&amp;Save certificate…</source>
        <translation>&amp;Salvar certificado…</translation>
    </message>
    <message>
        <source>&amp;Let new apps register for 10 minutes</source>
        <translation>&amp;Deixar novos aplicativos se registrarem por 10 minutos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Other devices cannot connect now: %1</source>
        <translation>Outros dispositivos não podem se conectar agora: %1</translation>
    </message>
    <message>
        <source>Devices of your network can connect, over TLS. Each has to trust the certificate first: compare the fingerprint there.</source>
        <translation>Dispositivos da sua rede podem se conectar, por TLS. Cada um tem de confiar antes no certificado: compare lá a impressão digital.</translation>
    </message>
    <message>
        <source>may register now; %1</source>
        <translation>podem se registrar agora; %1</translation>
    </message>
    <message>
        <source>may not register</source>
        <translation>não podem se registrar</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Parar agora</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Salvar certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificados (*.pem)</translation>
    </message>
    <message>
        <source>Saved. Other devices have to trust this file.</source>
        <translation>Salvo. Os outros dispositivos têm de confiar neste arquivo.</translation>
    </message>
    <message>
        <source>The certificate could not be saved: %1</source>
        <translation>Não foi possível salvar o certificado: %1</translation>
    </message>
    <message>
        <source>Only this computer can connect. To let other devices of your network in, switch that on in the settings, under Network.</source>
        <translation>Só este computador pode se conectar. Para deixar entrar outros dispositivos da sua rede, ligue isso nas configurações, em Rede.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListActions</name>
    <message>
        <source>Rename the list</source>
        <translation>Renomear a lista</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Apagar a lista</translation>
    </message>
    <message>
        <source>Move the list up or down</source>
        <translation>Mover a lista para cima ou para baixo</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nova lista</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation>Nome da lista:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Nova lista…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListChoice</name>
    <message>
        <source>All lists, also future ones</source>
        <translation>Todas as listas, também as futuras</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListEdits</name>
    <message>
        <source>List “%1” created</source>
        <translation>Lista “%1” criada</translation>
    </message>
    <message>
        <source>List “%1” renamed</source>
        <translation>Lista “%1” renomeada</translation>
    </message>
    <message>
        <source>List “%1” changed</source>
        <translation>Lista “%1” alterada</translation>
    </message>
    <message>
        <source>List “%1” moved</source>
        <translation>Lista “%1” movida</translation>
    </message>
    <message>
        <source>List “%1” archived</source>
        <translation>Lista “%1” arquivada</translation>
    </message>
    <message>
        <source>List “%1” moved to the trash</source>
        <translation>Lista “%1” movida para a lixeira</translation>
    </message>
    <message>
        <source>List “%1” brought back</source>
        <translation>Lista “%1” restaurada</translation>
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
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>New todo</source>
        <translation>Nova tarefa</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>New access for a program…</source>
        <translation>Novo acesso para um programa…</translation>
    </message>
    <message>
        <source>Other devices…</source>
        <translation>Outros dispositivos…</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fechar janela</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Requests (%1)</source>
        <translation>Pedidos (%1)</translation>
    </message>
    <message>
        <source>Traydo&apos;s server does not answer. What you see may be old; trying again…</source>
        <translation>O servidor do Traydo não responde. O que você vê pode ser antigo; tentando de novo…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Access is paused: apps are told so and can do nothing until you resume.</source>
        <translation>O acesso está em pausa: os aplicativos são avisados e não podem fazer nada até você retomar.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
    </message>
</context>
<context>
    <name>traydo::gui::NetworkSettings</name>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Address for apps</source>
        <translation>Endereço para aplicativos</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Outros dispositivos</translation>
    </message>
    <message>
        <source>&amp;Let devices of my network connect</source>
        <translation>&amp;Deixar dispositivos da minha rede se conectarem</translation>
    </message>
    <message>
        <source>P&amp;ort for them</source>
        <translation>P&amp;orta para eles</translation>
    </message>
    <message>
        <source>&amp;Certificate and pairing…</source>
        <translation>&amp;Certificado e registro…</translation>
    </message>
    <message>
        <source>Apps that are named by a web address</source>
        <translation>Aplicativos que se nomeiam por um endereço da web</translation>
    </message>
    <message>
        <source>Look &amp;up who publishes them</source>
        <translation>&amp;Procurar quem os publica</translation>
    </message>
    <message>
        <source>Traydo then fetches a small file from that address. Without it these apps introduce themselves, and their names stay unproven.</source>
        <translation>O Traydo então busca um pequeno arquivo desse endereço. Sem ele, esses aplicativos se apresentam sozinhos, e seus nomes ficam sem prova.</translation>
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
        <translation>Uma opção ou variável com que o Traydo foi iniciado decide isto.</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>Só este computador pode se conectar.</translation>
    </message>
    <message>
        <source>Other devices can connect at %1.</source>
        <translation>Outros dispositivos podem se conectar em %1.</translation>
    </message>
    <message>
        <source>Other devices cannot connect now: %1</source>
        <translation>Outros dispositivos não podem se conectar agora: %1</translation>
    </message>
    <message>
        <source>Apps that are connected know the old address only. They have to be given the new one.</source>
        <translation>Os aplicativos conectados só conhecem o endereço antigo. É preciso dar a eles o novo.</translation>
    </message>
    <message>
        <source>Change the port</source>
        <translation>Mudar a porta</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) use the present address. Each has to be connected again with the new one, and asks you again.

Your todos and settings stay.</source>
        <translation>
            <numerusform>%n aplicativo usa o endereço atual. Ele tem de ser conectado de novo com o novo, e pedirá a você de novo.

Suas tarefas e configurações ficam.</numerusform>
            <numerusform>%n aplicativos usam o endereço atual. Cada um tem de ser conectado de novo com o novo, e pedirá a você de novo.

Suas tarefas e configurações ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change to port %1</source>
        <translation>&amp;Mudar para a porta %1</translation>
    </message>
    <message>
        <source>&amp;Keep port %1</source>
        <translation>&amp;Manter a porta %1</translation>
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
        <translation>O Traydo não pode gravar suas configurações aqui: %1</translation>
    </message>
    <message>
        <source>Other devices need a port of their own.</source>
        <translation>Outros dispositivos precisam de uma porta própria.</translation>
    </message>
    <message>
        <source>This port is taken.</source>
        <translation>Esta porta está em uso.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::PlaceDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>Nome da lista</translation>
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
            <numerusform>%1, %n aberta</numerusform>
            <numerusform>%1, %n abertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::PreviewDialog</name>
    <message>
        <source>What Traydo would do</source>
        <translation>O que o Traydo faria</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
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
        <translation>Fechar</translation>
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
        <translation>Novo acesso para um programa</translation>
    </message>
    <message>
        <source>For scripts and apps that cannot ask for access themselves. You can take it back under Apps at any time.</source>
        <translation>Para scripts e aplicativos que não podem pedir acesso sozinhos. Você pode retirá-lo a qualquer momento em Aplicativos.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Backup script</source>
        <translation>Script de backup</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Identifica-se com</translation>
    </message>
    <message>
        <source>A &amp;token, sent with every request</source>
        <translation>Um &amp;token, enviado com cada pedido</translation>
    </message>
    <message>
        <source>A client ID and &amp;secret (OAuth client credentials)</source>
        <translation>Um ID de cliente e um &amp;segredo (OAuth client credentials)</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Pode</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Ler</translation>
    </message>
    <message>
        <source>Read and c&amp;hange</source>
        <translation>Ler e &amp;alterar</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Por</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Endereço de tokens</translation>
    </message>
    <message>
        <source>It is shown only now: Traydo keeps nothing it could be read from.</source>
        <translation>É mostrado só agora: o Traydo não guarda nada de onde se possa lê-lo.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>C&amp;riar</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation>Escolha ao menos uma lista.</translation>
    </message>
    <message>
        <source>“%1” gets its tokens with this ID and secret (grant type client_credentials).</source>
        <translation>“%1” obtém seus tokens com este ID e segredo (grant type client_credentials).</translation>
    </message>
    <message>
        <source>Give “%1” this token. It sends it with every request as “Authorization: Bearer …”.</source>
        <translation>Dê a “%1” este token. Ele o envia com cada pedido como “Authorization: Bearer …”.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>traydo::gui::QuickAddEdit</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>New todo</source>
        <translation>Nova tarefa</translation>
    </message>
    <message>
        <source>Add todo</source>
        <translation>Adicionar tarefa</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridade alta</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Prioridade média</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridade baixa</translation>
    </message>
    <message>
        <source>There are only details here. Type what is to be done, too.</source>
        <translation>Aqui só há detalhes. Digite também o que há a fazer.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::QuickAddWindow</name>
    <message>
        <source>Add a todo</source>
        <translation>Adicionar uma tarefa</translation>
    </message>
    <message>
        <source>For example: Call the bank tomorrow 17:00 #inbox !1</source>
        <translation>Por exemplo: Ligar para o banco amanhã 17:00 #inbox !1</translation>
    </message>
    <message>
        <source>Enter adds it, Ctrl+Enter adds it and stays, Esc closes.</source>
        <translation>Enter adiciona, Ctrl+Enter adiciona e fica, Esc fecha.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Adicionada: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestCard</name>
    <message>
        <source>Deny</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>Review the request of %1</source>
        <translation>Ver o pedido de %1</translation>
    </message>
    <message>
        <source>Deny the request of %1</source>
        <translation>Recusar o pedido de %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestNotifier</name>
    <message>
        <source>An app asks for access</source>
        <translation>Um aplicativo pede acesso</translation>
    </message>
    <message>
        <source>“%1” wants your todo lists. %2</source>
        <comment>name, how far it is verified</comment>
        <translation>“%1” quer suas listas de tarefas. %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Recusar</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) ask for access</source>
        <translation>
            <numerusform>%n aplicativo pede acesso</numerusform>
            <numerusform>%n aplicativos pedem acesso</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the requests in Traydo.</source>
        <translation>Veja os pedidos no Traydo.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestsPage</name>
    <message>
        <source>No app is asking for access</source>
        <translation>Nenhum aplicativo pede acesso</translation>
    </message>
    <message>
        <source>Give an app this address. It then asks here, and you decide what it may do.</source>
        <translation>Dê este endereço a um aplicativo. Ele então pede aqui, e você decide o que ele pode fazer.</translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation>Recusado: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SecretDialog</name>
    <message>
        <source>New secret</source>
        <translation>Novo segredo</translation>
    </message>
    <message>
        <source>The program has to be given the new secret. Until then it can go on with the old one for a day.</source>
        <translation>É preciso dar o novo segredo ao programa. Até lá ele pode continuar com o antigo por um dia.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Make a new secret</source>
        <translation>&amp;Criar um novo segredo</translation>
    </message>
    <message>
        <source>A new secret for “%1”</source>
        <translation>Um novo segredo para “%1”</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again.</source>
        <translation>Copie agora: não será mostrado de novo.</translation>
    </message>
    <message>
        <source>The old secret stays good until %1.</source>
        <translation>O segredo antigo vale até %1.</translation>
    </message>
    <message>
        <source>The old secret is no longer good.</source>
        <translation>O segredo antigo não vale mais.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ShelfDialog</name>
    <message>
        <source>No list is archived or deleted.</source>
        <translation>Nenhuma lista está arquivada ou apagada.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Archived and deleted lists</source>
        <translation>Listas arquivadas e apagadas</translation>
    </message>
    <message>
        <source>Archived lists keep their todos. Deleted ones go for good after 30 days.</source>
        <translation>As arquivadas mantêm suas tarefas. As apagadas somem de vez após 30 dias.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <comment>list</comment>
        <translation>%1 (arquivada)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>list</comment>
        <translation>%1 (apagada)</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>traydo::gui::Sparkline</name>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>o último dia (%n)</numerusform>
            <numerusform>os últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls in %1</source>
        <comment>span</comment>
        <translation>Nenhuma chamada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chamada</numerusform>
            <numerusform>%n chamadas</numerusform>
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
        <translation>%1: %2, %3 delas recusadas</translation>
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
        <translation>O Traydo não pode iniciar</translation>
    </message>
    <message>
        <source>Stop that program, or give Traydo another port: traydo --port 7400</source>
        <translation>Feche esse programa ou dê outra porta ao Traydo: traydo --port 7400</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>Guardá-lo em um &amp;arquivo</translation>
    </message>
    <message>
        <source>Kept in a file, the secret can be read by you alone, but is not encrypted.</source>
        <translation>Guardado em um arquivo, o segredo só pode ser lido por você, mas não é criptografado.</translation>
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
        <translation>Nova parte</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Adicionar uma parte</translation>
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
        <translation>Ponha estas linhas nas configurações de servidores MCP de %1. Se já houver alguns, só a parte “traydo” é necessária.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoActions</name>
    <message>
        <source>Done, or open again</source>
        <translation>Feita, ou reabrir</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Make it part of the todo above</source>
        <translation>Tornar parte da tarefa acima</translation>
    </message>
    <message>
        <source>Make it a todo of its own</source>
        <translation>Tornar uma tarefa própria</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Choose a list at the side to put its todos in another order.</source>
        <translation>Escolha uma lista ao lado para reordenar suas tarefas.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover para</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Em uma semana</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoDelegate</name>
    <message>
        <source>High priority</source>
        <translation>Prioridade alta</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Prioridade média</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridade baixa</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>day</comment>
        <translation>Atrasada: %1</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Mostrar a versão deles</translation>
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
        <translation>&amp;Prazo</translation>
    </message>
    <message>
        <source>&amp;on</source>
        <translation>&amp;em</translation>
    </message>
    <message>
        <source>Has a due date</source>
        <translation>Tem prazo</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Data do prazo</translation>
    </message>
    <message>
        <source>&amp;at</source>
        <translation>à&amp;s</translation>
    </message>
    <message>
        <source>Has a time of day</source>
        <translation>Tem hora</translation>
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
        <translation>Repetição em palavras</translation>
    </message>
    <message>
        <source>For example: every 2 weeks on monday</source>
        <translation>Por exemplo: a cada 2 semanas na segunda</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>Pr&amp;ioridade</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>For example: phone, errands</source>
        <translation>Por exemplo: telefone, compras</translation>
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
        <translation>Outra…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>Diga com palavras.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Entendido: %1</translation>
    </message>
    <message>
        <source>Not understood yet. Try “every 3 days” or “every friday”.</source>
        <translation>Ainda não entendido. Tente “a cada 3 dias” ou “toda sexta”.</translation>
    </message>
    <message>
        <source>A todo needs a title.</source>
        <translation>Uma tarefa precisa de um título.</translation>
    </message>
    <message>
        <source>It is not clear how often this repeats.</source>
        <translation>Não está claro com que frequência isto se repete.</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Outra janela</translation>
    </message>
    <message>
        <source>%1 has changed this meanwhile. What you typed is still here: save again to keep yours.</source>
        <comment>app or window</comment>
        <translation>%1 alterou isto nesse meio-tempo. O que você digitou ainda está aqui: salve de novo para manter o seu.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>Added by %1, %2.</source>
        <comment>app or you, time</comment>
        <translation>Adicionada por %1, %2.</translation>
    </message>
    <message>
        <source>Changed by %1, %2.</source>
        <comment>app or you, time</comment>
        <translation>Alterada por %1, %2.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoEdits</name>
    <message>
        <source>“%1” added</source>
        <translation>“%1” adicionada</translation>
    </message>
    <message>
        <source>“%1” renamed</source>
        <translation>“%1” renomeada</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>“%1” alterada</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>“%1” feita</translation>
    </message>
    <message>
        <source>“%1” open again</source>
        <translation>“%1” aberta de novo</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>“%1” movida</translation>
    </message>
    <message>
        <source>“%1” rescheduled</source>
        <translation>“%1” remarcada</translation>
    </message>
    <message>
        <source>“%1” moved to the trash</source>
        <translation>“%1” movida para a lixeira</translation>
    </message>
    <message>
        <source>“%1” brought back</source>
        <translation>“%1” restaurada</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) changed</source>
        <translation>
            <numerusform>%n tarefa alterada</numerusform>
            <numerusform>%n tarefas alteradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) done</source>
        <translation>
            <numerusform>%n tarefa feita</numerusform>
            <numerusform>%n tarefas feitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) open again</source>
        <translation>
            <numerusform>%n tarefa aberta de novo</numerusform>
            <numerusform>%n tarefas abertas de novo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) moved</source>
        <translation>
            <numerusform>%n tarefa movida</numerusform>
            <numerusform>%n tarefas movidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) rescheduled</source>
        <translation>
            <numerusform>%n tarefa remarcada</numerusform>
            <numerusform>%n tarefas remarcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) moved to the trash</source>
        <translation>
            <numerusform>%n tarefa movida para a lixeira</numerusform>
            <numerusform>%n tarefas movidas para a lixeira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) brought back</source>
        <translation>
            <numerusform>%n tarefa restaurada</numerusform>
            <numerusform>%n tarefas restauradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoModel</name>
    <message>
        <source>Changed by %1, %2</source>
        <comment>app, time</comment>
        <translation>Alterada por %1, %2</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <comment>app, time</comment>
        <translation>Por %1, %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feita</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>atrasada desde %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>prazo %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>a part of the todo above</source>
        <translation>uma parte da tarefa acima</translation>
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
        <translation>Nova lista…</translation>
    </message>
    <message>
        <source>Search todos</source>
        <translation>Buscar tarefas</translation>
    </message>
    <message>
        <source>Show completed</source>
        <translation>Mostrar as feitas</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>Adicionar uma tarefa</translation>
    </message>
    <message>
        <source>Add a todo to %1</source>
        <translation>Adicionar uma tarefa a %1</translation>
    </message>
    <message>
        <source>Views and lists</source>
        <translation>Visões e listas</translation>
    </message>
    <message>
        <source>Archived and deleted lists</source>
        <translation>Listas arquivadas e apagadas</translation>
    </message>
    <message>
        <source>Move all to today</source>
        <translation>Mover tudo para hoje</translation>
    </message>
    <message>
        <source>Everything that is overdue becomes due today</source>
        <translation>Tudo o que está atrasado passa a vencer hoje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) were left as they are.</source>
        <translation>
            <numerusform>%n tarefa ficou como estava.</numerusform>
            <numerusform>%n tarefas ficaram como estavam.</numerusform>
        </translation>
    </message>
    <message>
        <source>This todo is gone. Your title was: %1</source>
        <translation>Esta tarefa não existe mais. Seu título era: %1</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Press Enter for your title, or Esc for the new one.</source>
        <translation>Isto foi alterado nesse meio-tempo. Enter para o seu título, Esc para o novo.</translation>
    </message>
    <message>
        <source>Add a todo for today</source>
        <translation>Adicionar uma tarefa para hoje</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <comment>view or list</comment>
        <translation>Buscar em %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TrayIcon</name>
    <message>
        <source>Open Traydo</source>
        <translation>Abrir o Traydo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message numerus="yes">
        <source>Traydo: %n request(s) waiting</source>
        <translation>
            <numerusform>Traydo: %n pedido esperando</numerusform>
            <numerusform>Traydo: %n pedidos esperando</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>O servidor não responde</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Escuta em %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting…</source>
        <translation>
            <numerusform>%n pedido esperando…</numerusform>
            <numerusform>%n pedidos esperando…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add todo…</source>
        <translation>Adicionar tarefa…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Conectar um aplicativo…</translation>
    </message>
    <message>
        <source>Not listening: no app can connect</source>
        <translation>Não escuta: nenhum aplicativo pode se conectar</translation>
    </message>
    <message>
        <source>Access is paused</source>
        <translation>O acesso está em pausa</translation>
    </message>
    <message>
        <source>Listening on %1 and for other devices</source>
        <translation>Escuta em %1 e para outros dispositivos</translation>
    </message>
    <message>
        <source>Traydo: %1</source>
        <comment>state</comment>
        <translation>Traydo: %1</translation>
    </message>
    <message>
        <source>Resume access</source>
        <translation>Retomar acesso</translation>
    </message>
    <message>
        <source>Pause access</source>
        <translation>Pausar acesso</translation>
    </message>
    <message>
        <source>Today: %1   Overdue: %2</source>
        <translation>Hoje: %1   Atrasadas: %2</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Nada vence hoje</translation>
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
        <translation>O Traydo continua em execução</translation>
    </message>
    <message>
        <source>Apps can still reach your todos. The icon in the panel brings the window back.</source>
        <translation>Os aplicativos ainda alcançam suas tarefas. O ícone no painel traz a janela de volta.</translation>
    </message>
    <message>
        <source>Open Traydo</source>
        <translation>Abrir o Traydo</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Sair mesmo</translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoNotice</name>
    <message>
        <source>Open Traydo</source>
        <translation>Abrir o Traydo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoSinceDialog</name>
    <message>
        <source>Take back changes</source>
        <translation>Desfazer alterações</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde quando</translation>
    </message>
    <message>
        <source>Changes that will be taken back</source>
        <translation>Alterações que serão desfeitas</translation>
    </message>
    <message>
        <source>What was changed again since by somebody else stays as it is. This shows up under Activity and can itself be taken back.</source>
        <translation>O que outra pessoa alterou depois fica como está. Isto aparece depois em Atividade e pode ser desfeito.</translation>
    </message>
    <message>
        <source>Changes that stay</source>
        <translation>Alterações que ficam</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Take back what you did since</source>
        <translation>Desfazer o que você fez desde</translation>
    </message>
    <message>
        <source>Take back what %1 did since</source>
        <translation>Desfazer o que %1 fez desde</translation>
    </message>
    <message>
        <source>There is nothing to take back since then.</source>
        <translation>Não há nada a desfazer desde então.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be taken back, newest first:</source>
        <translation>
            <numerusform>%n alteração será desfeita:</numerusform>
            <numerusform>%n alterações serão desfeitas, a mais nova primeiro:</numerusform>
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
            <numerusform>Desfazer %n alteração</numerusform>
            <numerusform>Desfazer %n alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back.</source>
        <translation>
            <numerusform>%n alteração desfeita.</numerusform>
            <numerusform>%n alterações desfeitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n could not be taken back:</source>
        <comment>taken back</comment>
        <translation>
            <numerusform>%1 %n não pôde ser desfeita:</numerusform>
            <numerusform>%1 %n não puderam ser desfeitas:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoStack</name>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Partly undone. %1</source>
        <comment>reason, a sentence</comment>
        <translation>Desfeito em parte. %1</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <comment>reason, a sentence</comment>
        <translation>Não desfeito. %1</translation>
    </message>
</context>
</TS>
