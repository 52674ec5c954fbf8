<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>ChangeText</name>
    <message>
        <source>List added: %1</source>
        <translation>リストを追加: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>再開: %1</translation>
    </message>
    <message>
        <source>List removed: %1</source>
        <translation>リストを削除: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>List restored: %1</source>
        <translation>リストを復元: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>復元: %1</translation>
    </message>
    <message>
        <source>List edited: %1</source>
        <translation>リストを編集: %1</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>編集: %1</translation>
    </message>
    <message>
        <source>high</source>
        <comment>priority</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>priority</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <comment>priority</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>An app without a name</source>
        <translation>名前のないアプリ</translation>
    </message>
    <message>
        <source>Taken back – %1</source>
        <comment>what the taking back did</comment>
        <translation>取り消し – %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>親</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>another todo</source>
        <translation>別の todo</translation>
    </message>
    <message>
        <source>another list</source>
        <translation>別のリスト</translation>
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
        <translation>別の位置へ移動</translation>
    </message>
    <message numerus="yes">
        <source>and %n more todo(s) with it</source>
        <translation>
            <numerusform>ほか %n 件の todo も一緒に</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>An app without a name</source>
        <translation>名前のないアプリ</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>確認済み: %1</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>公開元: %1</translation>
    </message>
    <message>
        <source>Program that you gave a secret</source>
        <translation>シークレットを渡したプログラム</translation>
    </message>
    <message>
        <source>Program that you gave an access token</source>
        <translation>アクセストークンを渡したプログラム</translation>
    </message>
    <message>
        <source>Program of this computer, name not verified</source>
        <translation>このコンピューターのプログラム、名前は未確認</translation>
    </message>
    <message>
        <source>Name not verified</source>
        <translation>名前は未確認</translation>
    </message>
    <message>
        <source>May read and change</source>
        <translation>読み取りと変更が可能</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>読み取りが可能</translation>
    </message>
    <message>
        <source>all lists</source>
        <translation>すべてのリスト</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>リストなし</translation>
    </message>
    <message>
        <source>Registered, but may not see anything</source>
        <translation>登録済みですが、何も見られません</translation>
    </message>
    <message>
        <source>%1 · %2 · until %3</source>
        <comment>rights, lists, end</comment>
        <translation>%1 · %2 · %3まで</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <comment>time</comment>
        <translation>最終利用 %1</translation>
    </message>
    <message>
        <source>Never seen at work</source>
        <translation>まだ利用なし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>seen, connections</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s)</source>
        <translation>
            <numerusform>接続 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyTodos</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>「%1」は見つかりません</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>Nothing to do in %1</source>
        <translation>%1 にすることはありません</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>todo を追加</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>期限切れはありません</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>今日を表示</translation>
    </message>
    <message>
        <source>Nothing left for today</source>
        <translation>今日の残りはありません</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>この先を表示</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>予定はありません</translation>
    </message>
    <message>
        <source>Todos that are due tomorrow or later stand here.</source>
        <translation>明日以降が期限の todo がここに並びます。</translation>
    </message>
    <message>
        <source>Every todo has a date</source>
        <translation>すべての todo に日付があります</translation>
    </message>
    <message>
        <source>No app has changed anything yet</source>
        <translation>アプリによる変更はまだありません</translation>
    </message>
    <message>
        <source>To connect one, give it this address:</source>
        <translation>接続するには、このアドレスを渡してください:</translation>
    </message>
    <message>
        <source>Nothing is completed yet</source>
        <translation>完了したものはまだありません</translation>
    </message>
    <message>
        <source>Show all todos</source>
        <translation>すべての todo を表示</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>ゴミ箱は空です</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>削除したものは 30 日間ここに残ります。</translation>
    </message>
    <message>
        <source>No open todos</source>
        <translation>未完了の todo はありません</translation>
    </message>
    <message>
        <source>Type one above, or connect an app with this address:</source>
        <translation>上に入力するか、このアドレスでアプリを接続してください:</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Traydo did not accept this entry.</source>
        <translation>Traydo はこの入力を受け付けませんでした。</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>これはもうありません。</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile. Have a look and try again.</source>
        <translation>その間にほかの場所で変更されました。確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The settings do not allow this.</source>
        <translation>設定で許可されていません。</translation>
    </message>
    <message>
        <source>The time for this has run out.</source>
        <translation>期限が切れました。</translation>
    </message>
    <message>
        <source>That is too much or too often. Try again in a moment.</source>
        <translation>量または回数が多すぎます。しばらくしてからお試しください。</translation>
    </message>
    <message>
        <source>The secret store is locked. Unlock it and try again.</source>
        <translation>キーリングがロックされています。解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Traydo&apos;s server did not answer. Nothing was changed; try again.</source>
        <translation>Traydo のサーバーが応答しませんでした。何も変更されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The stored data is damaged. Please restore a backup.</source>
        <translation>保存データが壊れています。バックアップを復元してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Traydo. The log says more.</source>
        <translation>Traydo の内部で問題が起きました。詳しくはログをご覧ください。</translation>
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
        <translation>カレンダー (iCalendar)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>Notes, subtasks and some repetitions are left out.</source>
        <translation>メモ、子の todo、一部の繰り返しは含まれません。</translation>
    </message>
    <message>
        <source>Colours and order of the lists are left out.</source>
        <translation>リストの色と順序は含まれません。</translation>
    </message>
    <message>
        <source>For tables and scripts; colours and order of the lists are left out.</source>
        <translation>表計算やスクリプト向け。リストの色と順序は含まれません。</translation>
    </message>
    <message>
        <source>Nothing is lost. Best for moving to another computer.</source>
        <translation>何も失われません。別のコンピューターへの移行に最適です。</translation>
    </message>
</context>
<context>
    <name>GrantDuration</name>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日間</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 日間</translation>
    </message>
</context>
<context>
    <name>ListColors</name>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This app&apos;s request cannot be answered</source>
        <translation>このアプリのリクエストには応答できません</translation>
    </message>
    <message>
        <source>Nothing was shared. Remove Traydo in the app and connect it again; if that does not help, the app&apos;s makers need to know.</source>
        <translation>何も共有されていません。アプリから Traydo を取り除き、もう一度接続してください。それでもだめなら、アプリの開発元に知らせる必要があります。</translation>
    </message>
    <message>
        <source>Open this in a window of its own</source>
        <translation>独立したウィンドウで開いてください</translation>
    </message>
    <message>
        <source>Another page tried to ask for your todos from within.</source>
        <translation>別のページが、その中から todo へのアクセスを求めようとしました。</translation>
    </message>
    <message>
        <source>Nothing was shared. Start again from the app that you want to connect.</source>
        <translation>何も共有されていません。接続したいアプリからやり直してください。</translation>
    </message>
    <message>
        <source>This app is turned away</source>
        <translation>このアプリは求めることができません</translation>
    </message>
    <message>
        <source>You denied or blocked such requests in Traydo.</source>
        <translation>このようなリクエストは Traydo で拒否またはブロックされています。</translation>
    </message>
    <message>
        <source>Nothing was shared. Blocks are undone with %1.</source>
        <translation>何も共有されていません。ブロックは %1 で解除できます。</translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation>待っているリクエストが多すぎます</translation>
    </message>
    <message>
        <source>Answer the open requests in Traydo, or wait until they run out.</source>
        <translation>Traydo で待っているリクエストに答えるか、期限が切れるまでお待ちください。</translation>
    </message>
    <message>
        <source>Then start again from the app.</source>
        <translation>その後、アプリからやり直してください。</translation>
    </message>
    <message>
        <source>The request is malformed: %1.</source>
        <translation>リクエストの形式が正しくありません: %1。</translation>
    </message>
    <message>
        <source>The app&apos;s address is not acceptable: %1.</source>
        <translation>アプリのアドレスは受け付けられません: %1。</translation>
    </message>
    <message>
        <source>The app is named by a web address, and Traydo is set not to read any (%1). It can register instead.</source>
        <translation>アプリは Web アドレスで名乗っていますが、Traydo はそれを読まない設定です (%1)。代わりに登録することができます。</translation>
    </message>
    <message>
        <source>New apps may not introduce themselves here now.</source>
        <translation>今は新しいアプリを登録できません。</translation>
    </message>
    <message>
        <source>Traydo does not know this app (any more).</source>
        <translation>Traydo はこのアプリを知りません (忘れたのかもしれません)。</translation>
    </message>
    <message>
        <source>The app did not say where the answer should go.</source>
        <translation>アプリが応答先を示していません。</translation>
    </message>
    <message>
        <source>The app wants the answer sent to an address that it never registered.</source>
        <translation>アプリは、登録したことのないアドレスへの応答を求めています。</translation>
    </message>
    <message>
        <source>Traydo could not reach the app&apos;s publisher</source>
        <translation>Traydo はアプリの公開元に接続できませんでした</translation>
    </message>
    <message>
        <source>To know who asks, Traydo reads what %1 says about its app, and that failed for want of a network: %2.</source>
        <translation>誰が求めているかを知るため、Traydo は %1 によるアプリの説明を読みますが、ネットワークがないため失敗しました: %2。</translation>
    </message>
    <message>
        <source>Check the connection to the internet and start again from the app. Or let apps connect without the internet: write %1 under %2 in %3 and restart Traydo; apps then register with it directly.</source>
        <translation>インターネット接続を確認し、アプリからやり直してください。または、インターネットなしで接続できるようにします: %3 の %2 の下に %1 と書いて Traydo を再起動すると、アプリは直接登録します。</translation>
    </message>
    <message>
        <source>What its publisher says about this app cannot be used</source>
        <translation>公開元によるこのアプリの説明は使えません</translation>
    </message>
    <message>
        <source>The app names %1 as its publisher. What is wrong: %2.</source>
        <translation>アプリは公開元を %1 としています。問題点: %2。</translation>
    </message>
    <message>
        <source>Nothing was shared. The app&apos;s makers need to know.</source>
        <translation>何も共有されていません。アプリの開発元に知らせる必要があります。</translation>
    </message>
    <message>
        <source>Traydo reads what %1 says about the app that wants to connect.</source>
        <translation>接続を求めるアプリについて、%1 の説明を Traydo が読んでいます。</translation>
    </message>
    <message>
        <source>Looking up this app…</source>
        <translation>このアプリを調べています…</translation>
    </message>
    <message>
        <source>This takes a few seconds at most. The page goes on by itself.</source>
        <translation>長くても数秒です。ページは自動で進みます。</translation>
    </message>
    <message>
        <source>Another page led here, in the name of an app of %1.</source>
        <translation>別のページから、%1 のアプリとしてここに来ました。</translation>
    </message>
    <message>
        <source>Connect an app?</source>
        <translation>アプリを接続しますか?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>If you did not start this, close the page: nothing has happened yet.</source>
        <translation>あなたが始めたのでなければ、ページを閉じてください。まだ何も起きていません。</translation>
    </message>
    <message>
        <source>Too many apps at once</source>
        <translation>一度に多すぎるアプリ</translation>
    </message>
    <message>
        <source>Traydo was asked to look up too many apps within a minute.</source>
        <translation>1 分間に調べるアプリが多すぎました。</translation>
    </message>
    <message>
        <source>Nothing was shared. Wait a minute, then start again from the app.</source>
        <translation>何も共有されていません。1 分待ってから、アプリからやり直してください。</translation>
    </message>
    <message>
        <source>Traydo cannot store this app right now</source>
        <translation>Traydo は今このアプリを保存できません</translation>
    </message>
    <message>
        <source>What its publisher says about it was read, but could not be kept.</source>
        <translation>公開元による説明は読みましたが、保存できませんでした。</translation>
    </message>
    <message>
        <source>Nothing was shared. Try again in a moment.</source>
        <translation>何も共有されていません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Too many requests in a row</source>
        <translation>リクエストが続きすぎています</translation>
    </message>
    <message>
        <source>An app asked for your todos again and again within a minute.</source>
        <translation>アプリが 1 分間に何度も todo へのアクセスを求めました。</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>ここでの操作は完了です</translation>
    </message>
    <message>
        <source>Return to the app</source>
        <translation>アプリに戻る</translation>
    </message>
    <message>
        <source>see and change todos</source>
        <translation>todo の読み取りと変更</translation>
    </message>
    <message>
        <source>see todos</source>
        <translation>todo の読み取り</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>公開元: %1</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>確認済み: %1</translation>
    </message>
    <message>
        <source>You started this</source>
        <translation>あなたが始めた接続です</translation>
    </message>
    <message>
        <source>Name not verified</source>
        <translation>名前は未確認</translation>
    </message>
    <message>
        <source>Waiting for your answer in Traydo.</source>
        <translation>Traydo での回答を待っています。</translation>
    </message>
    <message>
        <source>Approved. Taking you back to the app…</source>
        <translation>許可しました。アプリに戻ります…</translation>
    </message>
    <message>
        <source>Denied. Taking you back to the app…</source>
        <translation>拒否しました。アプリに戻ります…</translation>
    </message>
    <message>
        <source>Cancelled. Taking you back to the app…</source>
        <translation>キャンセルしました。アプリに戻ります…</translation>
    </message>
    <message>
        <source>Nobody answered in time. Taking you back to the app…</source>
        <translation>時間内に回答がありませんでした。アプリに戻ります…</translation>
    </message>
    <message>
        <source>This request is over. Start again from the app.</source>
        <translation>このリクエストは終わりました。アプリからやり直してください。</translation>
    </message>
    <message>
        <source>Traydo does not answer. Is it still running?</source>
        <translation>Traydo が応答しません。まだ動いていますか?</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>あなたの数字</translation>
    </message>
    <message>
        <source>Approve in Traydo: click its icon in the tray, or run %1. The number it asks for is this one.</source>
        <translation>Traydo で許可してください: パネルのアイコンをクリックするか、%1 を実行します。尋ねられる数字はこれです。</translation>
    </message>
    <message>
        <source>Wants to</source>
        <translation>希望する権限</translation>
    </message>
    <message>
        <source>Answer goes to</source>
        <translation>応答先</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Some apps stop waiting after about 30 seconds. If yours did, start again from there.</source>
        <translation>約 30 秒で待つのをやめるアプリもあります。その場合は、アプリからやり直してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Approved, but late</source>
        <translation>許可しましたが、時間がかかりました</translation>
    </message>
    <message>
        <source>The app may have stopped waiting. If the next page does not open, start again from the app: Traydo asks you once more, since every request is asked about anew.</source>
        <translation>アプリはもう待っていないかもしれません。次のページが開かなければ、アプリからやり直してください。リクエストごとに確認するため、Traydo がもう一度尋ねます。</translation>
    </message>
    <message>
        <source>This request is over</source>
        <translation>このリクエストは終わりました</translation>
    </message>
    <message>
        <source>It was answered or ran out some time ago.</source>
        <translation>しばらく前に回答されたか、期限が切れました。</translation>
    </message>
    <message>
        <source>Start again from the app that you want to connect.</source>
        <translation>接続したいアプリからやり直してください。</translation>
    </message>
    <message>
        <source>Traydo cannot store its answer right now</source>
        <translation>Traydo は今応答を保存できません</translation>
    </message>
    <message>
        <source>You approved, but nothing was handed out yet.</source>
        <translation>許可されましたが、まだ何も渡されていません。</translation>
    </message>
    <message>
        <source>Reload this page in a moment.</source>
        <translation>しばらくしてからこのページを再読み込みしてください。</translation>
    </message>
    <message>
        <source>%1 – approve in Traydo</source>
        <translation>%1 – Traydo で許可</translation>
    </message>
    <message>
        <source>%1 asks for your todos</source>
        <translation>%1 が todo へのアクセスを求めています</translation>
    </message>
    <message>
        <source>Or let Traydo do it: choose %1 in its menu, or type %2.</source>
        <translation>または Traydo に任せます: メニューの %1 を選ぶか、%2 と入力してください。</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>アプリを接続…</translation>
    </message>
    <message>
        <source>Traydo is running</source>
        <translation>Traydo は動いています</translation>
    </message>
    <message>
        <source>Your todos are not shown in the browser: only apps that you let in can see them. Give an app this address:</source>
        <translation>todo はブラウザーには表示されません。許したアプリだけが見ることができます。アプリにこのアドレスを渡してください:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>The browser did not allow it. Select the address and copy it by hand.</source>
        <translation>ブラウザーが許可しませんでした。アドレスを選択して手動でコピーしてください。</translation>
    </message>
    <message>
        <source>The app then asks to connect, and you answer in Traydo. Nobody can let an app in from a web page.</source>
        <translation>するとアプリが接続を求め、あなたは Traydo で答えます。Web ページからアプリを受け入れることは誰にもできません。</translation>
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
        <translation>毎日</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>%n 日ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>%n 週間ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>毎月</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>%n か月ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>毎年</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>%n 年ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every week, days</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>every week, 5 times</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeats by its own rule</source>
        <translation>独自のルールで繰り返し</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>An app without a name</source>
        <translation>名前のないアプリ</translation>
    </message>
    <message>
        <source>Published by %1; any program here could receive the answer.</source>
        <translation>公開元: %1。応答はこのコンピューターのどのプログラムにも届く可能性があります。</translation>
    </message>
    <message>
        <source>Published by %1, but the answer goes elsewhere.</source>
        <translation>公開元: %1。ただし応答は別の場所へ送られます。</translation>
    </message>
    <message>
        <source>Verified: %1 published this app and receives the answer.</source>
        <translation>確認済み: %1 がこのアプリを公開し、応答を受け取ります。</translation>
    </message>
    <message>
        <source>You started this: you are connecting an app of this name.</source>
        <translation>あなたが始めた接続です: この名前のアプリを接続中です。</translation>
    </message>
    <message>
        <source>Name not verified: any program here can call itself that.</source>
        <translation>名前は未確認: このコンピューターのどのプログラムもこう名乗れます。</translation>
    </message>
    <message>
        <source>Name not verified: the app chose it itself.</source>
        <translation>名前は未確認: アプリが自分で付けた名前です。</translation>
    </message>
    <message>
        <source>%1 (no proof)</source>
        <comment>program</comment>
        <translation>%1 (証明なし)</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>another device (%1)</source>
        <translation>別のデバイス (%1)</translation>
    </message>
    <message>
        <source>Wants to read and change todos</source>
        <translation>todo の読み取りと変更を希望</translation>
    </message>
    <message>
        <source>Wants to read todos</source>
        <translation>todo の読み取りを希望</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <comment>wish, origin</comment>
        <translation>%1 · 送信元 %2</translation>
    </message>
    <message>
        <source>%1 · from %2 · answer goes to %3</source>
        <comment>wish, origin, host</comment>
        <translation>%1 · 送信元 %2 · 応答先 %3</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time of day</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time of day</comment>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <comment>minutes, seconds</comment>
        <translation>残り %1:%2</translation>
    </message>
</context>
<context>
    <name>TodoView</name>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>今後</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Changed by apps</source>
        <translation>アプリによる変更</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>bridge</name>
    <message>
        <source>Done. You can close this page and go back to your program.</source>
        <translation>完了しました。このページを閉じて、プログラムに戻れます。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Add this URL to your AI app, for example: claude mcp add --transport http traydo %1</source>
        <translation>この URL を AI アプリに追加してください。例: claude mcp add --transport http traydo %1</translation>
    </message>
    <message>
        <source>The app will ask to connect; answer in the Traydo window.</source>
        <translation>アプリが接続の許可を求めます。Traydo のウィンドウで答えてください。</translation>
    </message>
    <message>
        <source>The app will ask to connect; answer with: traydoctl requests, traydoctl approve</source>
        <translation>アプリが接続の許可を求めます。次で答えてください: traydoctl requests, traydoctl approve</translation>
    </message>
    <message>
        <source>traydo: no display here. Start it without a window: traydo --no-gui</source>
        <translation>traydo: ここには画面がありません。ウィンドウなしで開始: traydo --no-gui</translation>
    </message>
    <message>
        <source>Traydo runs already, without a window: this is its window.</source>
        <translation>Traydo はすでにウィンドウなしで動いています。これがそのウィンドウです。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ApproveVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it; on a terminal it may be left out when only one is waiting</source>
        <translation>「traydoctl requests」が示すリクエスト。端末では、待っているものが一つなら省略可</translation>
    </message>
    <message>
        <source>What to allow, at most what was asked (default: as asked; from another device todos:read)</source>
        <translation>許可する内容。求められた範囲まで (既定: 求められたとおり。別のデバイスからは todos:read)</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between (default: the first list)</source>
        <translation>&apos;all&apos; (今後のものも)、またはカンマ区切りの名前か ID (既定: 最初のリスト)</translation>
    </message>
    <message>
        <source>For how long: 1h, today, 7d, 30d … 90d (default: 30d)</source>
        <translation>期間: 1h, today, 7d, 30d … 90d (既定: 30d)</translation>
    </message>
    <message>
        <source>No requests are waiting.</source>
        <translation>待っているリクエストはありません。</translation>
    </message>
    <message>
        <source>Approving from the command line is switched off (cli_grants = &quot;never&quot;). Approve in the window of Traydo.</source>
        <translation>コマンドラインからの承認は無効です (cli_grants = &quot;never&quot;)。Traydo のウィンドウで承認してください。</translation>
    </message>
    <message>
        <source>Approving needs a person at a terminal, and this is none. The request stays open. To let scripts approve, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>承認には端末の前の人が必要ですが、ここは端末ではありません。リクエストは開いたままです。スクリプトに承認させるには cli_grants = &quot;always&quot; で Traydo を開始してください。</translation>
    </message>
    <message>
        <source>With --no-input the number has to be given: --number NN.</source>
        <translation>--no-input では数字の指定が必要です: --number NN。</translation>
    </message>
    <message>
        <source>say which request; see: traydoctl requests</source>
        <translation>どのリクエストか指定してください。参照: traydoctl requests</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope には todos:read と todos:write を指定できます</translation>
    </message>
    <message>
        <source>--scope cannot give more than was asked (%1)</source>
        <translation>--scope は求められた以上を許可できません (%1)</translation>
    </message>
    <message>
        <source>App:     %1 (%2)</source>
        <translation>アプリ: %1 (%2)</translation>
    </message>
    <message>
        <source>Answer:  goes to %1</source>
        <translation>応答先: %1</translation>
    </message>
    <message>
        <source>Listens: %1 (no proof)</source>
        <translation>待受:   %1 (証明なし)</translation>
    </message>
    <message>
        <source>From:    another device (%1)</source>
        <translation>送信元: 別のデバイス (%1)</translation>
    </message>
    <message>
        <source>Asks:    %1</source>
        <translation>要求:   %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>許可:   %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>リスト: %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>期限:   %1</translation>
    </message>
    <message>
        <source>Nothing was decided; the request stays open.</source>
        <translation>何も決まっていません。リクエストは開いたままです。</translation>
    </message>
    <message>
        <source>The request was denied.</source>
        <translation>リクエストは拒否されました。</translation>
    </message>
    <message>
        <source>The number was wrong again: the request is denied.</source>
        <translation>数字がまた違いました。リクエストは拒否されました。</translation>
    </message>
    <message>
        <source>Number on the browser page (empty to stop):</source>
        <translation>ブラウザーのページの数字 (空で中止):</translation>
    </message>
    <message>
        <source>The number has two digits.</source>
        <translation>数字は二桁です。</translation>
    </message>
    <message>
        <source>Allowed. Take it back with: traydoctl revoke %1</source>
        <translation>許可しました。取り消すには: traydoctl revoke %1</translation>
    </message>
    <message>
        <source>The two-digit number that the browser page or the app shows</source>
        <translation>ブラウザーのページかアプリが示す二桁の数字</translation>
    </message>
    <message>
        <source>That is not the number. The request stays open; the third wrong number denies it.</source>
        <translation>その数字ではありません。リクエストは開いたままです。三回目の間違いで拒否されます。</translation>
    </message>
    <message>
        <source>That is not the number.</source>
        <translation>その数字ではありません。</translation>
    </message>
    <message>
        <source>Number that the app shows (empty to stop):</source>
        <translation>アプリが示す数字 (空で中止):</translation>
    </message>
</context>
<context>
    <name>traydo::cli::BackupVerb</name>
    <message>
        <source>A file that is not there yet</source>
        <translation>まだ存在しないファイル</translation>
    </message>
    <message>
        <source>Everything is in %1. Only you can read it; keep it that way. Restored, it lets no app in: they have to ask again.</source>
        <translation>すべて %1 にあります。読めるのはあなただけです。そのままにしてください。復元してもアプリは入れず、もう一度求める必要があります。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::BlocksVerb</name>
    <message>
        <source>Nothing is blocked.</source>
        <translation>ブロックはありません。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>ブロック対象</translation>
    </message>
    <message>
        <source>WHEN DENYING</source>
        <translation>拒否した相手</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>解除まで</translation>
    </message>
    <message>
        <source>Undo one with: traydoctl unblock ID</source>
        <translation>解除するには: traydoctl unblock ID</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>クライアント %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>デバイス %1</translation>
    </message>
    <message>
        <source>all new requests</source>
        <translation>すべての新しいリクエスト</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Changes</name>
    <message>
        <source>list &quot;%1&quot;</source>
        <translation>リスト「%1」</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>%1 を完了</translation>
    </message>
    <message>
        <source>opened %1 again</source>
        <translation>%1 を未完了に戻した</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>brought back %1</source>
        <translation>%1 を復元</translation>
    </message>
    <message>
        <source>edited %1 (%2)</source>
        <translation>%1 を編集 (%2)</translation>
    </message>
    <message>
        <source>undid: %1</source>
        <translation>取り消し: %1</translation>
    </message>
    <message>
        <source>several apps are called %1; give an id: traydoctl clients</source>
        <translation>%1 という名前のアプリが複数あります。ID を指定してください: traydoctl clients</translation>
    </message>
    <message>
        <source>no app %1; see: traydoctl clients</source>
        <translation>アプリ %1 はありません。参照: traydoctl clients</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsAddVerb</name>
    <message>
        <source>Make this machine client?</source>
        <translation>このマシンクライアントを作成しますか?</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsEditVerb</name>
    <message>
        <source>The app, as &apos;traydoctl clients&apos; shows it</source>
        <translation>「traydoctl clients」が示すアプリ</translation>
    </message>
    <message>
        <source>What it may do: todos:read, todos:write</source>
        <translation>許すこと: todos:read、todos:write</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between</source>
        <translation>&apos;all&apos; (今後のものも)、またはカンマ区切りの名前か ID</translation>
    </message>
    <message>
        <source>For how long from now: 1h, today, 7d … 90d</source>
        <translation>今からの期間: 1h, today, 7d … 90d</translation>
    </message>
    <message>
        <source>Say what to change: --scope, --lists or --for.</source>
        <translation>変更内容を指定してください: --scope、--lists、--for。</translation>
    </message>
    <message>
        <source>There is no app %1. See: traydoctl clients</source>
        <translation>アプリ %1 はありません。参照: traydoctl clients</translation>
    </message>
    <message>
        <source>App:     %1</source>
        <translation>アプリ: %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>許可:   %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>リスト: %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>期限:   %1</translation>
    </message>
    <message>
        <source>Change it?</source>
        <translation>変更しますか?</translation>
    </message>
    <message>
        <source>Changed. %1 gets what is new when it next fetches a token; what was taken away is gone at once.</source>
        <translation>変更しました。%1 には次のトークンで新しい権限が届き、取り上げたものはすぐに消えます。</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope には todos:read と todos:write を指定できます</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsRotateVerb</name>
    <message>
        <source>The machine client, as &apos;traydoctl clients&apos; shows it</source>
        <translation>「traydoctl clients」が示すマシンクライアント</translation>
    </message>
    <message>
        <source>There is no machine client %1. See: traydoctl clients</source>
        <translation>マシンクライアント %1 はありません。参照: traydoctl clients</translation>
    </message>
    <message>
        <source>Make a new secret for %1?</source>
        <translation>%1 の新しいシークレットを作成しますか?</translation>
    </message>
    <message>
        <source>The old secret stays good until %1. The new one is shown once:</source>
        <translation>古いシークレットは %1 まで有効です。新しいものは一度だけ表示されます:</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsVerb</name>
    <message>
        <source>No apps are connected yet.</source>
        <translation>接続されたアプリはまだありません。</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>app</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>MAY</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>LISTS</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>最終利用</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>接続数</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>ブリッジ</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Commands</name>
    <message>
        <source>Show where Traydo listens and what is going on</source>
        <translation>Traydo の待受先と状況を表示</translation>
    </message>
    <message>
        <source>Show the apps that wait for your answer</source>
        <translation>返事を待つアプリを表示</translation>
    </message>
    <message>
        <source>Give a request five more minutes, once</source>
        <translation>リクエストの期限を一度だけ 5 分延ばす</translation>
    </message>
    <message>
        <source>Let an app in, with the number that its browser page shows</source>
        <translation>ページが示す数字でアプリを許可</translation>
    </message>
    <message>
        <source>Turn an app away</source>
        <translation>アプリを断る</translation>
    </message>
    <message>
        <source>Show whom you keep from asking</source>
        <translation>ブロック中の相手を表示</translation>
    </message>
    <message>
        <source>Let them ask again</source>
        <translation>再び求められるようにする</translation>
    </message>
    <message>
        <source>Show the apps and what they may do</source>
        <translation>アプリとその権限を表示</translation>
    </message>
    <message>
        <source>Make a client for a program of yours that signs in by itself (client_credentials)</source>
        <translation>自分でサインインするプログラム用のクライアントを作成 (client_credentials)</translation>
    </message>
    <message>
        <source>Make a new secret for such a client</source>
        <translation>そのクライアントの新しいシークレットを作成</translation>
    </message>
    <message>
        <source>Take everything back from an app and end its connections</source>
        <translation>アプリからすべての権限を取り上げ、接続を切る</translation>
    </message>
    <message>
        <source>Access tokens for programs that only know a header</source>
        <translation>ヘッダーしか扱えないプログラム用のアクセストークン</translation>
    </message>
    <message>
        <source>Show the access tokens</source>
        <translation>アクセストークンを表示</translation>
    </message>
    <message>
        <source>Make an access token</source>
        <translation>アクセストークンを作成</translation>
    </message>
    <message>
        <source>End an access token</source>
        <translation>アクセストークンを無効にする</translation>
    </message>
    <message>
        <source>The key that signs access tokens</source>
        <translation>アクセストークンに署名する鍵</translation>
    </message>
    <message>
        <source>Replace the key, without disturbing anybody</source>
        <translation>誰の邪魔もせずに鍵を取り替える</translation>
    </message>
    <message>
        <source>Read and change todos</source>
        <translation>todo の読み取りと変更</translation>
    </message>
    <message>
        <source>Show todos; without options the open ones</source>
        <translation>todo を表示。指定がなければ未完了のもの</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>todo を追加</translation>
    </message>
    <message>
        <source>Change a todo; what is not named stays</source>
        <translation>todo を変更。指定しない項目はそのまま</translation>
    </message>
    <message>
        <source>Tick todos off</source>
        <translation>todo を完了にする</translation>
    </message>
    <message>
        <source>Move todos to the trash</source>
        <translation>todo をゴミ箱へ移す</translation>
    </message>
    <message>
        <source>Bring todos back from the trash</source>
        <translation>todo をゴミ箱から戻す</translation>
    </message>
    <message>
        <source>Show the lists</source>
        <translation>リストを表示</translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation>リストを追加</translation>
    </message>
    <message>
        <source>Give a list another name or colour</source>
        <translation>リストの名前や色を変える</translation>
    </message>
    <message>
        <source>Put a list in another place</source>
        <translation>リストの位置を変える</translation>
    </message>
    <message>
        <source>Put a list away: kept, but in no overview</source>
        <translation>リストをしまう: 残るが、一覧には出ない</translation>
    </message>
    <message>
        <source>Move a list and its todos to the trash, for 30 days</source>
        <translation>リストとその todo を 30 日間ゴミ箱へ移す</translation>
    </message>
    <message>
        <source>Bring a list back from the trash</source>
        <translation>リストをゴミ箱から戻す</translation>
    </message>
    <message>
        <source>Show who changed what, newest first</source>
        <translation>誰が何を変えたかを新しい順に表示</translation>
    </message>
    <message>
        <source>Take back a change, or everything an app did</source>
        <translation>変更を一つ、またはアプリがしたことすべてを取り消す</translation>
    </message>
    <message>
        <source>Let other devices connect</source>
        <translation>ほかのデバイスの接続を許す</translation>
    </message>
    <message>
        <source>Show where other devices connect, and the certificate&apos;s fingerprint</source>
        <translation>ほかのデバイスの接続先と証明書のフィンガープリントを表示</translation>
    </message>
    <message>
        <source>Let apps on other devices introduce themselves for a while</source>
        <translation>ほかのデバイスのアプリの登録をしばらく許す</translation>
    </message>
    <message>
        <source>Print the certificate that other devices have to trust</source>
        <translation>ほかのデバイスが信頼すべき証明書を出力</translation>
    </message>
    <message>
        <source>Write todos into a file, for keeping or for another program</source>
        <translation>todo をファイルに書き出す (保管用、または別のプログラム用)</translation>
    </message>
    <message>
        <source>Read todos out of a file: all of it comes in, or nothing</source>
        <translation>ファイルから todo を読み込む: すべて入るか、何も入らないか</translation>
    </message>
    <message>
        <source>Keep all apps out for now; none of them loses its access</source>
        <translation>すべてのアプリを一時的に閉め出す。権限は失われない</translation>
    </message>
    <message>
        <source>Let the apps go on after a pause</source>
        <translation>一時停止の後、アプリに続けさせる</translation>
    </message>
    <message>
        <source>Change what an app may do, in which lists and until when</source>
        <translation>アプリに許すこと、対象のリスト、期限を変更</translation>
    </message>
    <message>
        <source>Show the settings and where they stand</source>
        <translation>設定とその場所を表示</translation>
    </message>
    <message>
        <source>Change a setting while Traydo runs</source>
        <translation>Traydo の動作中に設定を変更</translation>
    </message>
    <message>
        <source>Write a copy of all data into a new file</source>
        <translation>すべてのデータの写しを新しいファイルに書く</translation>
    </message>
    <message>
        <source>Tell an app on this computer about Traydo, or see which ones know it</source>
        <translation>このコンピューターのアプリに Traydo を知らせる、または知っているアプリを表示</translation>
    </message>
    <message>
        <source>Find out what keeps Traydo from working, and what to do about it</source>
        <translation>Traydo を妨げているものと対処を調べる</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ConnectVerb</name>
    <message>
        <source>The app, as &apos;traydoctl connect&apos; shows it; left out: show them all</source>
        <translation>「traydoctl connect」が示すアプリ。省略するとすべて表示</translation>
    </message>
    <message>
        <source>Show what would be run or changed (this is what happens anyway without --apply and --remove)</source>
        <translation>実行または変更される内容を表示 (--apply と --remove がなければ常にこれ)</translation>
    </message>
    <message>
        <source>Do it: run the app&apos;s own command, or edit its settings</source>
        <translation>実行する: アプリ自身のコマンドを動かすか、設定を編集</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>With --apply or --remove: only show what would happen</source>
        <translation>--apply や --remove と共に: 何が起きるかだけを表示</translation>
    </message>
    <message>
        <source>Do not ask before a file is changed</source>
        <translation>ファイルを変更する前に確認しない</translation>
    </message>
    <message>
        <source>Give one of --print, --apply and --remove.</source>
        <translation>--print、--apply、--remove は一つだけ指定してください。</translation>
    </message>
    <message>
        <source>Say which app; see: traydoctl connect</source>
        <translation>どのアプリか指定してください。参照: traydoctl connect</translation>
    </message>
    <message>
        <source>Traydo does not know an app %1. See: traydoctl connect</source>
        <translation>Traydo はアプリ %1 を知りません。参照: traydoctl connect</translation>
    </message>
    <message>
        <source>Traydo is not running; this is for the address that it will have.</source>
        <translation>Traydo は動いていません。これは動作時のアドレスの場合です。</translation>
    </message>
    <message>
        <source>%1 knows Traydo already.</source>
        <translation>%1 は既に Traydo を知っています。</translation>
    </message>
    <message>
        <source>Traydo cannot do this for you from here; do it by hand as shown above.</source>
        <translation>Traydo はここから代行できません。上のとおり手で行ってください。</translation>
    </message>
    <message>
        <source>Start %1 again. It will ask to connect; answer in Traydo&apos;s window, or with: traydoctl requests</source>
        <translation>%1 を再起動してください。接続を求めたら、Traydo のウィンドウか次で答えます: traydoctl requests</translation>
    </message>
    <message>
        <source>%1 knows nothing of Traydo.</source>
        <translation>%1 は Traydo を知りません。</translation>
    </message>
    <message>
        <source>Remove “traydo” from the MCP servers in the settings of %1.</source>
        <translation>%1 の設定の MCP サーバーから「traydo」を削除してください。</translation>
    </message>
    <message>
        <source>The settings were left as they are.</source>
        <translation>設定は元のままです。</translation>
    </message>
    <message>
        <source>These commands are run:</source>
        <translation>次のコマンドを実行します:</translation>
    </message>
    <message>
        <source>This is changed in %1:</source>
        <translation>%1 で次を変更します:</translation>
    </message>
    <message>
        <source>Open this link; %1 then asks whether to add Traydo:</source>
        <translation>このリンクを開くと、%1 が Traydo を追加するか尋ねます:</translation>
    </message>
    <message>
        <source>Put this into the settings for MCP servers:</source>
        <translation>これを MCP サーバーの設定に入れてください:</translation>
    </message>
    <message>
        <source>Do it with: traydoctl connect %1 --apply</source>
        <translation>実行するには: traydoctl connect %1 --apply</translation>
    </message>
    <message>
        <source>Change this file?</source>
        <translation>このファイルを変更しますか?</translation>
    </message>
    <message>
        <source>Done. The file as it was is kept in %1</source>
        <translation>完了しました。元のファイルは %1 にあります</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>%1 did not do it: %2.</source>
        <translation>%1 は実行しませんでした: %2。</translation>
    </message>
    <message>
        <source>Now sign in from a terminal: %1</source>
        <translation>端末からサインインしてください: %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Connections</name>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>knows another address: %1</source>
        <translation>別のアドレスを知っています: %1</translation>
    </message>
    <message>
        <source>told in the wrong place (%1)</source>
        <translation>違う場所に記載 (%1)</translation>
    </message>
    <message>
        <source>settings cannot be read: %1</source>
        <translation>設定を読めません: %1</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>None of the apps that Traydo knows was found on this computer.</source>
        <translation>Traydo が知るアプリはこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Not found here: %1</source>
        <translation>ここにはありません: %1</translation>
    </message>
    <message>
        <source>See what connecting would do with: traydoctl connect APP; for an app that is not named here: traydoctl connect other</source>
        <translation>接続の内容を見るには: traydoctl connect APP。ここにないアプリは: traydoctl connect other</translation>
    </message>
</context>
<context>
    <name>traydo::cli::DenyVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it</source>
        <translation>「traydoctl requests」が示すリクエスト</translation>
    </message>
    <message>
        <source>Whom to keep from asking again: &apos;client&apos; (this one), &apos;device&apos; (all of its network address) or &apos;all&apos; (every new request, for an hour)</source>
        <translation>今後求めさせない相手: &apos;client&apos; (これだけ)、&apos;device&apos; (そのネットワークアドレスすべて)、&apos;all&apos; (新しいリクエストすべて、1 時間)</translation>
    </message>
    <message>
        <source>--block takes client, device or all</source>
        <translation>--block には client, device, all を指定できます</translation>
    </message>
    <message>
        <source>Denied %1.</source>
        <translation>%1 を拒否しました。</translation>
    </message>
    <message>
        <source>Undo the block with: traydoctl unblock ID; see: traydoctl blocks</source>
        <translation>ブロックの解除: traydoctl unblock ID。参照: traydoctl blocks</translation>
    </message>
</context>
<context>
    <name>traydo::cli::DoctorVerb</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <source>See above what to do.</source>
        <translation>対処は上をご覧ください。</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Exchange</name>
    <message>
        <source>--format takes json, todotxt, ical or csv</source>
        <translation>--format には json, todotxt, ical, csv を指定できます</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ExportVerb</name>
    <message>
        <source>json (nothing is lost), todotxt, ical or csv; else as the file&apos;s name ends, else json</source>
        <translation>json (何も失われない)、todotxt、ical、csv。なければファイル名の末尾、それもなければ json</translation>
    </message>
    <message>
        <source>Only this list (name or id); may be given several times</source>
        <translation>このリストだけ (名前か ID)。複数回指定可</translation>
    </message>
    <message>
        <source>Without what is done</source>
        <translation>完了したものを除く</translation>
    </message>
    <message>
        <source>The file to write, instead of the standard output</source>
        <translation>標準出力の代わりに書き込むファイル</translation>
    </message>
    <message>
        <source>the server sent less than it said</source>
        <translation>サーバーの送信が予告より少なめでした</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n todo(s) to %1.</source>
        <translation>
            <numerusform>%n 件の todo を %1 に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::cli::Granting</name>
    <message>
        <source>Giving access from the command line is switched off (cli_grants = &quot;never&quot;).</source>
        <translation>コマンドラインからの権限付与は無効です (cli_grants = &quot;never&quot;)。</translation>
    </message>
    <message>
        <source>Giving access needs a person at a terminal, and this is none. To let scripts do it, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>権限付与には端末の前の人が必要ですが、ここは端末ではありません。スクリプトに許すには cli_grants = &quot;always&quot; で Traydo を開始してください。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ImportVerb</name>
    <message>
        <source>The file to read</source>
        <translation>読み込むファイル</translation>
    </message>
    <message>
        <source>json, todotxt, ical or csv; else as the file&apos;s name ends</source>
        <translation>json、todotxt、ical、csv。なければファイル名の末尾</translation>
    </message>
    <message>
        <source>Put everything into this list (name or id)</source>
        <translation>すべてをこのリストに入れる (名前か ID)</translation>
    </message>
    <message>
        <source>Only show what would happen</source>
        <translation>何が起きるかだけを表示</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>確認しない</translation>
    </message>
    <message>
        <source>The file&apos;s name does not tell its format: give --format.</source>
        <translation>ファイル名からは形式が分かりません。--format を指定してください。</translation>
    </message>
    <message>
        <source>Import this?</source>
        <translation>これを読み込みますか?</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, there already: %3, skipped: %4.</source>
        <translation>新規: %1、変更: %2、既存: %3、省略: %4。</translation>
    </message>
    <message>
        <source>New lists: %1.</source>
        <translation>新しいリスト: %1。</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>省略: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意: %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n todo(s).</source>
        <translation>
            <numerusform>%n 件の todo を読み込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::cli::KeysRotateVerb</name>
    <message>
        <source>End all access tokens signed before, as after a theft; apps fetch new ones by themselves</source>
        <translation>これまでに署名したアクセストークンをすべて無効にする (盗難後など)。アプリは自分で新しいものを取得します</translation>
    </message>
    <message>
        <source>The key is now %1. Access tokens signed before are no longer good.</source>
        <translation>鍵は %1 になりました。以前に署名したアクセストークンはもう使えません。</translation>
    </message>
    <message>
        <source>The key is now %1. Access tokens signed before stay good until they expire.</source>
        <translation>鍵は %1 になりました。以前に署名したアクセストークンは期限まで有効です。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Lan</name>
    <message>
        <source>Traydo does not listen for other devices. To change that, put
    [lan]
    enabled = true
into traydo.toml and start it again.</source>
        <translation>Traydo はほかのデバイスを受け付けていません。変えるには
    [lan]
    enabled = true
を traydo.toml に書き、再起動してください。</translation>
    </message>
    <message>
        <source>Problem:      %1</source>
        <translation>問題:               %1</translation>
    </message>
    <message>
        <source>Address:      %1</source>
        <translation>アドレス:           %1</translation>
    </message>
    <message>
        <source>Fingerprint:  %1</source>
        <translation>フィンガープリント: %1</translation>
    </message>
    <message>
        <source>Trust until:  %1</source>
        <translation>信頼期限:           %1</translation>
    </message>
    <message>
        <source>Pairing:      open until %1</source>
        <translation>登録受付:           %1 まで</translation>
    </message>
    <message>
        <source>Pairing:      closed</source>
        <translation>登録受付:           停止中</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanCaVerb</name>
    <message>
        <source>Write it to this new file instead</source>
        <translation>代わりにこの新しいファイルに書く</translation>
    </message>
    <message>
        <source>There is no certificate yet: %1</source>
        <translation>証明書はまだありません: %1</translation>
    </message>
    <message>
        <source>%1 exists already or cannot be written.</source>
        <translation>%1 は既にあるか、書き込めません。</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>フィンガープリント (SHA-256): %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanPairVerb</name>
    <message>
        <source>For how long, at most 1h (default: 10m)</source>
        <translation>期間、最長 1h (既定: 10m)</translation>
    </message>
    <message>
        <source>Stop before the time is over</source>
        <translation>時間前に終える</translation>
    </message>
    <message>
        <source>Pairing from the command line is switched off (cli_grants = &quot;never&quot;).</source>
        <translation>コマンドラインからの登録受付は無効です (cli_grants = &quot;never&quot;)。</translation>
    </message>
    <message>
        <source>Pairing needs a person at a terminal, and this is none. To let scripts do it, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>これには端末の前の人が必要ですが、ここは端末ではありません。スクリプトに許すには cli_grants = &quot;always&quot; で Traydo を開始してください。</translation>
    </message>
    <message>
        <source>Pairing is closed.</source>
        <translation>登録受付は停止中です。</translation>
    </message>
    <message>
        <source>Apps on other devices may introduce themselves until %1. Each one still needs your approval.</source>
        <translation>ほかのデバイスのアプリは %1 まで登録できます。それぞれに承認が必要です。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanStatusVerb</name>
    <message>
        <source>Off: only programs on this computer can connect.</source>
        <translation>オフ: このコンピューターのプログラムだけが接続できます。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Lists</name>
    <message>
        <source>all, also future ones</source>
        <translation>すべて (今後のものも)</translation>
    </message>
    <message>
        <source>there is no list %1; see: traydoctl lists</source>
        <translation>リスト %1 はありません。参照: traydoctl lists</translation>
    </message>
    <message>
        <source>--lists names no list</source>
        <translation>--lists にリスト名がありません</translation>
    </message>
    <message>
        <source>several lists are called %1; give an id</source>
        <translation>%1 という名前のリストが複数あります。ID を指定してください</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsAddVerb</name>
    <message>
        <source>What the list is called</source>
        <translation>リストの名前</translation>
    </message>
    <message>
        <source>Its colour, like &apos;#3366cc&apos;</source>
        <translation>色。例: &apos;#3366cc&apos;</translation>
    </message>
    <message>
        <source>Added the list %1.</source>
        <translation>リスト %1 を追加しました。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsArchiveVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>リスト (名前か ID)</translation>
    </message>
    <message>
        <source>Take it out of the archive</source>
        <translation>アーカイブから出す</translation>
    </message>
    <message>
        <source>The list %1 is in use again.</source>
        <translation>リスト %1 を再び使います。</translation>
    </message>
    <message>
        <source>Archived the list %1.</source>
        <translation>リスト %1 をアーカイブしました。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsEditVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>リスト (名前か ID)</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>A new colour, like &apos;#3366cc&apos;; &quot;&quot; takes it away</source>
        <translation>新しい色。例: &apos;#3366cc&apos;。&quot;&quot; で色なし</translation>
    </message>
    <message>
        <source>Give --name or --color.</source>
        <translation>--name か --color を指定してください。</translation>
    </message>
    <message>
        <source>Changed the list %1.</source>
        <translation>リスト %1 を変更しました。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsMoveVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>リスト (名前か ID)</translation>
    </message>
    <message>
        <source>The list it shall stand before; without it: last</source>
        <translation>このリストの前に置く。なければ最後</translation>
    </message>
    <message>
        <source>Moved the list %1.</source>
        <translation>リスト %1 を移動しました。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsRestoreVerb</name>
    <message>
        <source>The list, as &apos;traydoctl lists --trash&apos; shows it</source>
        <translation>「traydoctl lists --trash」が示すリスト</translation>
    </message>
    <message>
        <source>The list %1 is back.</source>
        <translation>リスト %1 を戻しました。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsRmVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>リスト (名前か ID)</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>確認しない</translation>
    </message>
    <message>
        <source>Move the list %1 and everything in it to the trash?</source>
        <translation>リスト %1 と中身すべてをゴミ箱へ移しますか?</translation>
    </message>
    <message>
        <source>Removed the list %1.</source>
        <translation>リスト %1 を削除しました。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsVerb</name>
    <message>
        <source>Those in the archive instead</source>
        <translation>代わりにアーカイブ内のもの</translation>
    </message>
    <message>
        <source>Those in the trash instead</source>
        <translation>代わりにゴミ箱内のもの</translation>
    </message>
    <message>
        <source>Give --archived or --trash, not both.</source>
        <translation>--archived と --trash は一方だけ指定してください。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>OVERDUE</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LogVerb</name>
    <message>
        <source>Only what this app did (name or id)</source>
        <translation>このアプリがしたことだけ (名前か ID)</translation>
    </message>
    <message>
        <source>Only what you did yourself</source>
        <translation>自分がしたことだけ</translation>
    </message>
    <message>
        <source>From when on: 30m, 2h, 7d ago, today, or 2026-11-21T09:00</source>
        <translation>いつから: 30m、2h、7d 前、today、または 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>At most so many (default: 50)</source>
        <translation>最大件数 (既定: 50)</translation>
    </message>
    <message>
        <source>Give --app or --mine, not both.</source>
        <translation>--app と --mine は一方だけ指定してください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>何を</translation>
    </message>
    <message>
        <source>VIA</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (取り消し済み)</translation>
    </message>
    <message>
        <source>There are more; show them with --limit.</source>
        <translation>続きがあります。--limit で表示できます。</translation>
    </message>
    <message>
        <source>Up to when: as --since</source>
        <translation>いつまで: --since と同じ形</translation>
    </message>
    <message>
        <source>Only this: created, updated, completed, reopened, deleted, restored; may be given several times</source>
        <translation>これだけ: created, updated, completed, reopened, deleted, restored。複数回指定可</translation>
    </message>
    <message>
        <source>--until takes what --since takes, such as 2h or today</source>
        <translation>--until には --since と同じもの (2h や today など) を指定できます</translation>
    </message>
    <message>
        <source>--kind takes created, updated, completed, reopened, deleted or restored</source>
        <translation>--kind には created, updated, completed, reopened, deleted, restored を指定できます</translation>
    </message>
</context>
<context>
    <name>traydo::cli::PauseVerb</name>
    <message>
        <source>Paused. Apps are told so, and nothing they ask is done. Go on with: traydoctl resume</source>
        <translation>一時停止しました。アプリにはそう伝えられ、求めは何も実行されません。続けるには: traydoctl resume</translation>
    </message>
    <message>
        <source>Apps may go on.</source>
        <translation>アプリは続けられます。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Program</name>
    <message>
        <source>Steers a running Traydo: who may reach your todos, and the todos themselves.</source>
        <translation>動作中の Traydo を操作します: todo に触れられる相手と、todo そのもの。</translation>
    </message>
    <message>
        <source>IDs may be shortened to their beginning or end, at least four characters.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 refused, 5 Traydo not reachable, 6 conflict, 7 expired, 130 interrupted.</source>
        <translation>ID は先頭か末尾の四文字以上に短縮できます。

終了コード: 0 完了、1 失敗、2 使い方の誤り、3 見つからない、4 拒否、5 Traydo に接続不可、6 競合、7 期限切れ、130 中断。</translation>
    </message>
    <message>
        <source>Print data as JSON, stable for scripts</source>
        <translation>データを JSON で出力 (スクリプト向けに安定)</translation>
    </message>
    <message>
        <source>Never ask; fail instead</source>
        <translation>確認せず、必要なら失敗する</translation>
    </message>
    <message>
        <source>auto, always or never; auto heeds NO_COLOR and TERM=dumb</source>
        <translation>auto、always、never。auto は NO_COLOR と TERM=dumb に従う</translation>
    </message>
    <message>
        <source>Where Traydo keeps its control socket (also TRAYDO_RUNTIME_DIR)</source>
        <translation>Traydo の制御ソケットの場所 (TRAYDO_RUNTIME_DIR も可)</translation>
    </message>
    <message>
        <source>Where traydo.toml lies (also TRAYDO_CONFIG_DIR)</source>
        <translation>traydo.toml の場所 (TRAYDO_CONFIG_DIR も可)</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>バージョンを表示</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;. See: traydoctl --help</source>
        <translation>コマンド「%1」はありません。参照: traydoctl --help</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>出力を書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Programs</name>
    <message>
        <source>What to call it, for yourself</source>
        <translation>自分用の呼び名</translation>
    </message>
    <message>
        <source>What it may do: todos:read, todos:write (default: todos:read)</source>
        <translation>許すこと: todos:read、todos:write (既定: todos:read)</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between (default: the first list)</source>
        <translation>&apos;all&apos; (今後のものも)、またはカンマ区切りの名前か ID (既定: 最初のリスト)</translation>
    </message>
    <message>
        <source>For how long: 1h, today, 7d … 90d (default: 30d)</source>
        <translation>期間: 1h, today, 7d … 90d (既定: 30d)</translation>
    </message>
    <message>
        <source>Name:    %1</source>
        <translation>名前:   %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>許可:   %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>リスト: %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>期限:   %1</translation>
    </message>
    <message>
        <source>This is shown once; keep it where nobody else can read it:</source>
        <translation>一度だけ表示されます。ほかの人が読めない場所に保管してください:</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope には todos:read と todos:write を指定できます</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Requests</name>
    <message>
        <source>published by %1</source>
        <translation>公開元: %1</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>確認済み: %1</translation>
    </message>
    <message>
        <source>you started this</source>
        <translation>あなたが開始</translation>
    </message>
    <message>
        <source>name not verified</source>
        <translation>名前は未確認</translation>
    </message>
    <message>
        <source>No request %1 is waiting; it may have been decided or have run out. See: traydoctl requests</source>
        <translation>待っているリクエスト %1 はありません。決定済みか期限切れかもしれません。参照: traydoctl requests</translation>
    </message>
    <message>
        <source>the program on this computer</source>
        <translation>このコンピューターのプログラム</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>このコンピューターの %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RequestsExtendVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it</source>
        <translation>「traydoctl requests」が示すリクエスト</translation>
    </message>
    <message>
        <source>This request was given more time already.</source>
        <translation>このリクエストは既に延長されています。</translation>
    </message>
    <message>
        <source>%1 waits until %2.</source>
        <translation>%1 は %2 まで待ちます。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RequestsVerb</name>
    <message>
        <source>No requests are waiting.</source>
        <translation>待っているリクエストはありません。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>TRUST</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>ASKS FOR</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>ANSWER GOES TO</source>
        <translation>応答先</translation>
    </message>
    <message>
        <source>TIME LEFT</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Allow one with: traydoctl approve ID --number NN (the browser page or the app shows it)</source>
        <translation>許可するには: traydoctl approve ID --number NN (数字はブラウザーのページかアプリにあります)</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RevokeVerb</name>
    <message>
        <source>The app, as &apos;traydoctl clients&apos; shows it</source>
        <translation>「traydoctl clients」が示すアプリ</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>確認しない</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>何が起きるかだけを示す</translation>
    </message>
    <message>
        <source>There is no app %1. See: traydoctl clients</source>
        <translation>アプリ %1 はありません。参照: traydoctl clients</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1 の権限を取り消しますか?</translation>
    </message>
    <message>
        <source>Would revoke %1; open connections that would end: %2.</source>
        <translation>%1 の権限を取り消します。切れる接続: %2。</translation>
    </message>
    <message>
        <source>Revoked %1. It has to ask anew.</source>
        <translation>%1 の権限を取り消しました。再び許可を求める必要があります。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::SettingsSetVerb</name>
    <message>
        <source>port, lan_enabled, lan_port or client_metadata_documents</source>
        <translation>port, lan_enabled, lan_port, client_metadata_documents</translation>
    </message>
    <message>
        <source>A number; true or false</source>
        <translation>数、または true か false</translation>
    </message>
    <message>
        <source>Done. Apps have to use the new address: %1</source>
        <translation>完了しました。アプリは新しいアドレスを使う必要があります: %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>There is no setting %1. See: traydoctl settings</source>
        <translation>設定 %1 はありません。参照: traydoctl settings</translation>
    </message>
    <message>
        <source>it is true or false</source>
        <translation>true か false を指定してください</translation>
    </message>
</context>
<context>
    <name>traydo::cli::SettingsVerb</name>
    <message>
        <source>SETTING</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>値</translation>
    </message>
    <message>
        <source>DECIDED BY</source>
        <translation>決定元</translation>
    </message>
    <message>
        <source>an option or variable</source>
        <translation>オプションか変数</translation>
    </message>
    <message>
        <source>traydo.toml</source>
        <translation>traydo.toml</translation>
    </message>
    <message>
        <source>File:  %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>Data:  %1</source>
        <translation>データ: %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::StatusVerb</name>
    <message>
        <source>Traydo %1, running since %2</source>
        <translation>Traydo %1、%2 から動作中</translation>
    </message>
    <message>
        <source>Address:           %1</source>
        <translation>アドレス:           %1</translation>
    </message>
    <message>
        <source>Requests waiting:  %1</source>
        <translation>待機中のリクエスト: %1</translation>
    </message>
    <message>
        <source>Apps:              %1</source>
        <translation>アプリ:             %1</translation>
    </message>
    <message>
        <source>Open connections:  %1</source>
        <translation>開いている接続:     %1</translation>
    </message>
    <message>
        <source>Open todos:        %1</source>
        <translation>未完了の todo:      %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>See who is waiting with: traydoctl requests</source>
        <translation>待っている相手を見るには: traydoctl requests</translation>
    </message>
    <message>
        <source>Paused:            apps are kept out until: traydoctl resume</source>
        <translation>一時停止: アプリは次まで閉め出されます: traydoctl resume</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Talk</name>
    <message>
        <source>That cannot be done</source>
        <translation>それはできません</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Something changed meanwhile</source>
        <translation>その間に何かが変わりました</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>遅すぎます</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>多すぎます</translation>
    </message>
    <message>
        <source>The secret store is locked</source>
        <translation>キーリングがロックされています</translation>
    </message>
    <message>
        <source>Traydo cannot do that now</source>
        <translation>Traydo は今それをできません</translation>
    </message>
    <message>
        <source>Traydo failed</source>
        <translation>Traydo で失敗しました</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>This needs a yes: give --yes along with --no-input.</source>
        <translation>確認が必要です。--no-input と一緒に --yes を指定してください。</translation>
    </message>
    <message>
        <source>%1 [y/N]</source>
        <translation>%1 [y/N]</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Traydo is not running, or uses another runtime directory (looked in %1). Start it with: traydo</source>
        <translation>Traydo が動いていないか、別の実行ディレクトリーを使っています (%1 を確認)。開始するには: traydo</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoAddVerb</name>
    <message>
        <source>What is to be done; #list, !1 to !3, @tag, dates and repetitions in it are understood, text in quotation marks is left alone</source>
        <translation>すること。#リスト、!1〜!3、@タグ、日付、繰り返しを解釈します。引用符の中はそのまま</translation>
    </message>
    <message>
        <source>Take all of it for the title</source>
        <translation>すべてを題名とする</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot; (%2).</source>
        <translation>「%1」を追加しました (%2)。</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>期限: %1。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoDoneVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list&apos; shows them</source>
        <translation>「traydoctl todo list」が示す todo</translation>
    </message>
    <message>
        <source>Open them again</source>
        <translation>未完了に戻す</translation>
    </message>
    <message>
        <source>Open again: &quot;%1&quot; (%2).</source>
        <translation>未完了に戻しました: 「%1」 (%2)。</translation>
    </message>
    <message>
        <source>Done: &quot;%1&quot; (%2).</source>
        <translation>完了: 「%1」 (%2)。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoEditVerb</name>
    <message>
        <source>The todo, as &apos;traydoctl todo list&apos; shows it</source>
        <translation>「traydoctl todo list」が示す todo</translation>
    </message>
    <message>
        <source>A new title</source>
        <translation>新しい題名</translation>
    </message>
    <message>
        <source>The todo of the same list to stand before; &quot;&quot; for last</source>
        <translation>同じリストのこの todo の前に置く。&quot;&quot; で最後</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot; (%2).</source>
        <translation>「%1」を変更しました (%2)。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoFields</name>
    <message>
        <source>The list it belongs to (name or id)</source>
        <translation>属するリスト (名前か ID)</translation>
    </message>
    <message>
        <source>When it is due: 2026-11-21 or 2026-11-21T17:00</source>
        <translation>期限: 2026-11-21 または 2026-11-21T17:00</translation>
    </message>
    <message>
        <source>1 is the most urgent, 0 is none</source>
        <translation>1 が最優先、0 はなし</translation>
    </message>
    <message>
        <source>A tag; may be given several times</source>
        <translation>タグ。複数回指定可</translation>
    </message>
    <message>
        <source>How it repeats, as RRULE: FREQ=WEEKLY;INTERVAL=2; &quot;&quot; ends it</source>
        <translation>繰り返し (RRULE): FREQ=WEEKLY;INTERVAL=2。&quot;&quot; で終了</translation>
    </message>
    <message>
        <source>The todo it is a part of; &quot;&quot; makes it one of its own</source>
        <translation>親の todo。&quot;&quot; で独立</translation>
    </message>
    <message>
        <source>Further text</source>
        <translation>補足の文</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoListVerb</name>
    <message>
        <source>Done ones too</source>
        <translation>完了したものも</translation>
    </message>
    <message>
        <source>Only those that are done</source>
        <translation>完了したものだけ</translation>
    </message>
    <message>
        <source>Only this list (name or id)</source>
        <translation>このリストだけ (名前か ID)</translation>
    </message>
    <message>
        <source>Only those due then: today, overdue, week, none, 2026-11-21, 2026-11-01..2026-11-30</source>
        <translation>期限がその日のものだけ: today, overdue, week, none, 2026-11-21, 2026-11-01..2026-11-30</translation>
    </message>
    <message>
        <source>Only those with this tag; may be given several times</source>
        <translation>このタグのものだけ。複数回指定可</translation>
    </message>
    <message>
        <source>Only those with this priority</source>
        <translation>この優先度のものだけ</translation>
    </message>
    <message>
        <source>Only the subtasks of this todo</source>
        <translation>この todo の子だけ</translation>
    </message>
    <message>
        <source>position (as the list shows them), due, created, updated, priority</source>
        <translation>position (リストの順)、due、created、updated、priority</translation>
    </message>
    <message>
        <source>Only what is in the trash</source>
        <translation>ゴミ箱にあるものだけ</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>これらの語を含むものだけ</translation>
    </message>
    <message>
        <source>At most so many (default: 100)</source>
        <translation>最大件数 (既定: 100)</translation>
    </message>
    <message>
        <source>There is no list %1. See: traydoctl lists</source>
        <translation>リスト %1 はありません。参照: traydoctl lists</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>まだ何も完了していません。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>することはありません。</translation>
    </message>
    <message>
        <source>There are more; show them with --limit.</source>
        <translation>続きがあります。--limit で表示できます。</translation>
    </message>
    <message>
        <source>--sort takes position, due, created, updated or priority</source>
        <translation>--sort には position, due, created, updated, priority を指定できます</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TODO</source>
        <translation>TODO</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>PRIORITY</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>MADE BY</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>(done) %1</source>
        <translation>(完了) %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 による</translation>
    </message>
    <message>
        <source>Only those that an app made or changed last</source>
        <translation>アプリが作成または最後に変更したものだけ</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoRestoreVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list --trash&apos; shows them</source>
        <translation>「traydoctl todo list --trash」が示す todo</translation>
    </message>
    <message>
        <source>Back again: &quot;%1&quot; (%2).</source>
        <translation>戻しました: 「%1」 (%2)。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoRmVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list&apos; shows them</source>
        <translation>「traydoctl todo list」が示す todo</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>確認しない</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>何が起きるかだけを示す</translation>
    </message>
    <message>
        <source>Would remove &quot;%1&quot; (%2).</source>
        <translation>「%1」を削除します (%2)。</translation>
    </message>
    <message>
        <source>Move %1 to the trash?</source>
        <translation>%1 をゴミ箱へ移しますか?</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot; (%2).</source>
        <translation>「%1」を削除しました (%2)。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Todos</name>
    <message>
        <source>there is no todo %1; see: traydoctl todo list</source>
        <translation>todo %1 はありません。参照: traydoctl todo list</translation>
    </message>
    <message>
        <source>--due takes 2026-11-21 or 2026-11-21T17:00</source>
        <translation>--due には 2026-11-21 か 2026-11-21T17:00 を指定できます</translation>
    </message>
    <message>
        <source>--due takes today, overdue, week, none, 2026-11-21 or 2026-11-01..2026-11-30</source>
        <translation>--due には today, overdue, week, none, 2026-11-21, 2026-11-01..2026-11-30 を指定できます</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TokensCreateVerb</name>
    <message>
        <source>Make this access token?</source>
        <translation>このアクセストークンを作成しますか?</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>MAY</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>LISTS</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>最終利用</translation>
    </message>
    <message>
        <source>There are no access tokens.</source>
        <translation>アクセストークンはありません。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TokensRevokeVerb</name>
    <message>
        <source>The token, as &apos;traydoctl tokens list&apos; shows it</source>
        <translation>「traydoctl tokens list」が示すトークン</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>確認しない</translation>
    </message>
    <message>
        <source>There is no access token %1. See: traydoctl tokens list</source>
        <translation>アクセストークン %1 はありません。参照: traydoctl tokens list</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1 の権限を取り消しますか?</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <translation>%1 を無効にしました。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::UnblockVerb</name>
    <message>
        <source>The block, as &apos;traydoctl blocks&apos; shows it</source>
        <translation>「traydoctl blocks」が示すブロック</translation>
    </message>
    <message>
        <source>There is no block %1. See: traydoctl blocks</source>
        <translation>ブロック %1 はありません。参照: traydoctl blocks</translation>
    </message>
    <message>
        <source>Unblocked.</source>
        <translation>ブロックを解除しました。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::UndoVerb</name>
    <message>
        <source>The change, as &apos;traydoctl log&apos; shows it</source>
        <translation>「traydoctl log」が示す変更</translation>
    </message>
    <message>
        <source>Instead: everything this app did (name or id)</source>
        <translation>代わりに、このアプリがしたことすべて (名前か ID)</translation>
    </message>
    <message>
        <source>With --app, from when on: 2h, today, 2026-11-21T09:00</source>
        <translation>--app と共に、いつから: 2h, today, 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>確認しない</translation>
    </message>
    <message>
        <source>Give a change, or --app and --since. See: traydoctl undo --help</source>
        <translation>変更、または --app と --since を指定してください。参照: traydoctl undo --help</translation>
    </message>
    <message>
        <source>There is no change %1. See: traydoctl log</source>
        <translation>変更 %1 はありません。参照: traydoctl log</translation>
    </message>
    <message>
        <source>Undone: %1. To take that back: traydoctl undo %2</source>
        <translation>取り消しました: %1。元に戻すには: traydoctl undo %2</translation>
    </message>
    <message>
        <source>Undo everything %1 did since %2?</source>
        <translation>%2 から %1 がしたことをすべて取り消しますか?</translation>
    </message>
    <message>
        <source>Changes of %1 undone: %2.</source>
        <translation>取り消した %1 の変更: %2。</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>取り消せません: %1。%2</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Words</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 日前</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>--for takes 30m, 1h, today, 7d and the like, at most 90d</source>
        <translation>--for には 30m, 1h, today, 7d など、最長 90d を指定できます</translation>
    </message>
    <message>
        <source>--since takes 30m, 2h, 7d, today, 2026-11-21 or 2026-11-21T09:00</source>
        <translation>--since には 30m, 2h, 7d, today, 2026-11-21, 2026-11-21T09:00 を指定できます</translation>
    </message>
    <message>
        <source>%1 is not unique; give more of it</source>
        <translation>%1 では特定できません。もっと長く指定してください</translation>
    </message>
</context>
<context>
    <name>traydo::control::ReasonText</name>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>ポート %1 は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (process %3).</source>
        <translation>ポート %1 は %2 が使用中です (プロセス %3)。</translation>
    </message>
    <message>
        <source>Traydo cannot listen on port %1.</source>
        <translation>Traydo はポート %1 で待ち受けできません。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 の数です。</translation>
    </message>
    <message>
        <source>Other devices need a port of their own.</source>
        <translation>ほかのデバイスには専用のポートが必要です。</translation>
    </message>
    <message>
        <source>An option or variable that Traydo was started with decides this.</source>
        <translation>これは Traydo 起動時のオプションか変数で決まっています。</translation>
    </message>
    <message>
        <source>%1 is no address that Traydo can listen on.</source>
        <translation>%1 は Traydo が待ち受けできるアドレスではありません。</translation>
    </message>
    <message>
        <source>This computer has neither a name nor an address in the network.</source>
        <translation>このコンピューターにはネットワーク上の名前もアドレスもありません。</translation>
    </message>
    <message>
        <source>Other devices cannot connect.</source>
        <translation>ほかのデバイスは接続できません。</translation>
    </message>
    <message>
        <source>The certificate for other devices was made anew. They have to trust it again.</source>
        <translation>ほかのデバイス用の証明書が新しくなりました。もう一度信頼させる必要があります。</translation>
    </message>
    <message>
        <source>The new settings could not be put into force. Those of before count again.</source>
        <translation>新しい設定を適用できませんでした。以前の設定に戻しました。</translation>
    </message>
    <message>
        <source>The data is older than what Traydo knew last, as after restoring a backup. Every app has to ask again, and programs need new secrets.</source>
        <translation>データは Traydo が最後に知っていたものより古いものです (バックアップを復元した後など)。すべてのアプリがもう一度許可を求める必要があり、プログラムには新しいシークレットが必要です。</translation>
    </message>
    <message>
        <source>The signing secret was replaced since the last start. Every app has to ask again. If you did not do this, find out who did.</source>
        <translation>前回の起動後に署名シークレットが置き換えられました。すべてのアプリがもう一度許可を求める必要があります。心当たりがなければ、誰がしたのか確かめてください。</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>タイトルが空です。</translation>
    </message>
    <message>
        <source>The title must be one line of plain text.</source>
        <translation>タイトルは 1 行のプレーンテキストでなければなりません。</translation>
    </message>
    <message>
        <source>The title has %L1 characters; at most %L2 are allowed.</source>
        <translation>タイトルは %L1 文字です。最大 %L2 文字です。</translation>
    </message>
    <message>
        <source>The notes hold control characters.</source>
        <translation>メモに制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The notes have %L1 characters; at most %L2 are allowed.</source>
        <translation>メモは %L1 文字です。最大 %L2 文字です。</translation>
    </message>
    <message>
        <source>A tag must be one word of plain text.</source>
        <translation>タグは 1 語のプレーンテキストでなければなりません。</translation>
    </message>
    <message>
        <source>A tag has %L1 characters; at most %L2 are allowed.</source>
        <translation>タグが %L1 文字あります。最大 %L2 文字です。</translation>
    </message>
    <message>
        <source>There are %L1 tags; at most %L2 are allowed.</source>
        <translation>タグが %L1 個あります。最大 %L2 個です。</translation>
    </message>
    <message>
        <source>There is no such due date.</source>
        <translation>このような期限の日付はありません。</translation>
    </message>
    <message>
        <source>There is no time zone %1.</source>
        <translation>タイムゾーン %1 はありません。</translation>
    </message>
    <message>
        <source>Traydo does not know this kind of repetition.</source>
        <translation>Traydo はこの種類の繰り返しに対応していません。</translation>
    </message>
    <message>
        <source>The name of the list is empty.</source>
        <translation>リストの名前が空です。</translation>
    </message>
    <message>
        <source>The name of a list must be one line of plain text.</source>
        <translation>リストの名前は 1 行のプレーンテキストでなければなりません。</translation>
    </message>
    <message>
        <source>The name of the list has %L1 characters; at most %L2 are allowed.</source>
        <translation>リストの名前は %L1 文字です。最大 %L2 文字です。</translation>
    </message>
    <message>
        <source>It was in the trash.</source>
        <translation>ゴミ箱に入っていました。</translation>
    </message>
    <message>
        <source>It is in the trash; restore it there.</source>
        <translation>ゴミ箱にあります。そこで復元してください。</translation>
    </message>
    <message>
        <source>Its list was in the trash.</source>
        <translation>そのリストがゴミ箱に入っていました。</translation>
    </message>
    <message>
        <source>What it is a part of is not there; it stands on its own.</source>
        <translation>親の todo がないため、単独の todo になります。</translation>
    </message>
    <message>
        <source>It is no todo, but: %1.</source>
        <translation>todo ではなく、%1 です。</translation>
    </message>
    <message>
        <source>It is a note without a todo.</source>
        <translation>todo のないメモです。</translation>
    </message>
    <message>
        <source>It changes one day of a repetition alone, which Traydo does not keep.</source>
        <translation>繰り返しのうち 1 日だけの変更です。Traydo は保存しません。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされています。</translation>
    </message>
    <message>
        <source>The value of %1 cannot be read.</source>
        <translation>%1 の値を読み取れません。</translation>
    </message>
    <message>
        <source>The repetition is left out: Traydo does not know this kind.</source>
        <translation>繰り返しは省略されます: Traydo が対応していない種類です。</translation>
    </message>
    <message>
        <source>The repetition is left out: nothing says when it starts.</source>
        <translation>繰り返しは省略されます: いつ始まるか書かれていません。</translation>
    </message>
    <message>
        <source>The due date “%1” is left out: it cannot be read.</source>
        <translation>期限の日付「%1」は省略されます: 読み取れません。</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; the time is taken as yours.</source>
        <translation>タイムゾーン「%1」は不明です。お使いの時刻とみなします。</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8. Save the file as UTF-8.</source>
        <translation>%1 行目は UTF-8 のテキストではありません。ファイルを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The file is not strict JSON.</source>
        <translation>このファイルは厳密な JSON ではありません。</translation>
    </message>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>%1 行目は JSON ではありません。</translation>
    </message>
    <message>
        <source>The file is no export of Traydo.</source>
        <translation>このファイルは Traydo が書き出したものではありません。</translation>
    </message>
    <message>
        <source>Line %1 does not fit into a calendar file.</source>
        <translation>%1 行目はカレンダーファイルに合いません。</translation>
    </message>
    <message>
        <source>The first line must name the columns, one of them “title”.</source>
        <translation>1 行目に列の名前が必要です。そのうち 1 つは「title」です。</translation>
    </message>
    <message>
        <source>The quotation marks in line %1 do not fit together.</source>
        <translation>%1 行目の引用符が対になっていません。</translation>
    </message>
    <message>
        <source>The file is no longer at hand. Start again.</source>
        <translation>ファイルはもう手元にありません。もう一度やり直してください。</translation>
    </message>
    <message>
        <source>Todo %1 of the file is not as Traydo writes it.</source>
        <translation>ファイルの %1 番目の todo は Traydo の書き方と違います。</translation>
    </message>
    <message>
        <source>Todo %1 of the file is not as Traydo writes it: see %2.</source>
        <translation>ファイルの %1 番目の todo は Traydo の書き方と違います: %2 を見てください。</translation>
    </message>
    <message>
        <source>List %1 of the file is not as Traydo writes it.</source>
        <translation>ファイルの %1 番目のリストは Traydo の書き方と違います。</translation>
    </message>
    <message>
        <source>List %1 of the file is not as Traydo writes it: see %2.</source>
        <translation>ファイルの %1 番目のリストは Traydo の書き方と違います: %2 を見てください。</translation>
    </message>
    <message>
        <source>The file is not as Traydo writes it: see %1.</source>
        <translation>ファイルは Traydo の書き方と違います: %1 を見てください。</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it up.</source>
        <translation>ファイルが %1 より大きいです。分割してください。</translation>
    </message>
    <message>
        <source>The file holds %L1 todos; at most %L2 come in at once.</source>
        <translation>ファイルには %L1 件の todo があります。一度に読み込めるのは %L2 件までです。</translation>
    </message>
    <message>
        <source>There would be more than %L1 lists.</source>
        <translation>リストが %L1 個を超えます。</translation>
    </message>
    <message>
        <source>The file would be larger than %1. Export list by list.</source>
        <translation>ファイルが %1 より大きくなります。リストごとに書き出してください。</translation>
    </message>
    <message>
        <source>There are more than %L1 todos. Export list by list.</source>
        <translation>todo が %L1 件を超えています。リストごとに書き出してください。</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>そのリストはありません。</translation>
    </message>
    <message>
        <source>There is no list %1.</source>
        <translation>リスト %1 はありません。</translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no notes: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt にはメモを保存できません: %n 件の todo で省略しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no subtasks: %n todo(s) stand on their own.</source>
        <translation>
            <numerusform>todo.txt には子の todo を保存できません: %n 件の todo が単独になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no time zones: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt にはタイムゾーンを保存できません: %n 件の todo で省略しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds only simple repetitions: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt には単純な繰り返しだけを保存できます: %n 件の todo で省略しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Traydo has this data open.</source>
        <translation>別の Traydo がこのデータを開いています。</translation>
    </message>
    <message>
        <source>Another Traydo has this data open (process %1).</source>
        <translation>別の Traydo がこのデータを開いています (プロセス %1)。</translation>
    </message>
    <message>
        <source>The data was written by a newer Traydo. Install that one.</source>
        <translation>データは新しい Traydo が書き込んだものです。そちらをインストールしてください。</translation>
    </message>
    <message>
        <source>The data in %1 is damaged. Restore a backup.</source>
        <translation>%1 のデータが壊れています。バックアップを復元してください。</translation>
    </message>
    <message>
        <source>Traydo cannot use %1.</source>
        <translation>Traydo は %1 を使えません。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks for its password, and try again.</source>
        <translation>キーリングが応答しません。パスワードを求めるウィンドウがないか確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The signing secret of this data is not where it was kept. Restore it from a backup, or name the place where it is now with %1. Without it every app has to ask again.</source>
        <translation>このデータの署名シークレットが元の場所にありません。バックアップから復元するか、今の場所を %1 で指定してください。これがないと、すべてのアプリがもう一度許可を求める必要があります。</translation>
    </message>
    <message>
        <source>The signing secret is damaged. Restore it from a backup.</source>
        <translation>署名シークレットが壊れています。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>その後また変更されました。</translation>
    </message>
    <message>
        <source>It was changed again since, by %1.</source>
        <comment>app</comment>
        <translation>その後 %1 がまた変更しました。</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>既に取り消されています。</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>すべて以前のままです。</translation>
    </message>
    <message>
        <source>It was removed from the trash for good.</source>
        <translation>ゴミ箱から完全に削除されました。</translation>
    </message>
    <message>
        <source>Its list is in the trash. Restore the list first.</source>
        <translation>そのリストはゴミ箱にあります。先にリストを復元してください。</translation>
    </message>
    <message>
        <source>“%1” has got subtasks since. Take these back first, or move them.</source>
        <translation>「%1」にはその後サブタスクが加わりました。先にそれらを取り消すか、移動してください。</translation>
    </message>
    <message>
        <source>What it is a part of is gone, or was moved since.</source>
        <translation>親の todo がなくなったか、その後移動されました。</translation>
    </message>
    <message>
        <source>There is a list of that name already.</source>
        <translation>その名前のリストは既にあります。</translation>
    </message>
    <message>
        <source>This is the only list, and new todos need one. Make another list first.</source>
        <translation>これは唯一のリストで、新しい todo に必要です。先に別のリストを作ってください。</translation>
    </message>
    <message>
        <source>There are todos in the list by now. Remove the list instead, if you mean to.</source>
        <translation>リストには既に todo があります。そうしたい場合は、代わりにリストを削除してください。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, for example in the desktop&apos;s password manager, and try again.</source>
        <translation>キーリングがロックされています。デスクトップのパスワード管理などで解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The settings cannot be used: %1.</source>
        <comment>what is wrong, and where, in English</comment>
        <translation>設定を使えません: %1。</translation>
    </message>
    <message>
        <source>No keychain answers in this session. Start one, such as GNOME Keyring or KWallet, and try again. Traydo can also keep its secret in a file (%1).</source>
        <translation>このセッションではキーリングが応答しません。GNOME Keyring や KWallet などを起動して、もう一度お試しください。Traydo はシークレットをファイルに保存することもできます (%1)。</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::AppChecks</name>
    <message>
        <source>Tell it again with: traydoctl connect %1 --apply</source>
        <translation>もう一度知らせるには: traydoctl connect %1 --apply</translation>
    </message>
    <message>
        <source>%1 knows where Traydo is.</source>
        <translation>%1 は Traydo の場所を知っています。</translation>
    </message>
    <message>
        <source>%1 looks for Traydo at %2.</source>
        <translation>%1 は %2 で Traydo を探しています。</translation>
    </message>
    <message>
        <source>%1 was told about Traydo under “%2”, where it does not look.</source>
        <translation>%1 には「%2」に Traydo の記載がありますが、そこは読まれません。</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be read: %2.</source>
        <translation>%1 の設定を読めません: %2。</translation>
    </message>
    <message>
        <source>Put %1 right by hand.</source>
        <translation>%1 を手で直してください。</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::DataChecks</name>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 は別のユーザーのものです。</translation>
    </message>
    <message>
        <source>Take it with: chown &quot;$USER&quot; &apos;%1&apos;</source>
        <translation>自分のものにするには: chown &quot;$USER&quot; &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Other users can read %1.</source>
        <translation>ほかのユーザーが %1 を読めます。</translation>
    </message>
    <message>
        <source>Close it with: chmod go= &apos;%1&apos;</source>
        <translation>閉じるには: chmod go= &apos;%1&apos;</translation>
    </message>
    <message>
        <source>or keep the secret in a file: traydo --secret-store file</source>
        <translation>またはシークレットをファイルに置いてください: traydo --secret-store file</translation>
    </message>
    <message>
        <source>There is no session bus, so the keychain cannot be reached.</source>
        <translation>セッションバスがないため、キーリングに接続できません。</translation>
    </message>
    <message>
        <source>Log in to a desktop, %1</source>
        <translation>デスクトップにログインするか、%1</translation>
    </message>
    <message>
        <source>No keychain is installed.</source>
        <translation>キーリングがインストールされていません。</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet, %1</source>
        <translation>gnome-keyring か KWallet をインストールするか、%1</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーリングがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it; Traydo asks for that when it starts.</source>
        <translation>解除してください。Traydo は起動時に求めます。</translation>
    </message>
    <message>
        <source>The keychain can be reached.</source>
        <translation>キーリングに接続できます。</translation>
    </message>
    <message>
        <source>There is no database in %1 yet; it is made at the first start.</source>
        <translation>%1 にはまだデータベースがありません。最初の起動時に作られます。</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2.</source>
        <translation>データベース %1 は壊れています: %2。</translation>
    </message>
    <message>
        <source>Quit Traydo, put the file aside and put your latest backup in its place.</source>
        <translation>Traydo を終了し、ファイルをよけて、最新のバックアップをその場所に置いてください。</translation>
    </message>
    <message>
        <source>Traydo ended unexpectedly; the database is put right at the next start.</source>
        <translation>Traydo は予期せず終了しました。データベースは次の起動時に整えられます。</translation>
    </message>
    <message>
        <source>The database is sound, and yours alone.</source>
        <translation>データベースは正常で、あなただけのものです。</translation>
    </message>
    <message>
        <source>The clock says %1, but the latest change is from %2.</source>
        <translation>時計は %1 ですが、最後の変更は %2 です。</translation>
    </message>
    <message>
        <source>Set the clock right: timedatectl set-ntp true</source>
        <translation>時計を合わせてください: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>The clock fits the data.</source>
        <translation>時計はデータと合っています。</translation>
    </message>
    <message>
        <source>The secret is made at the first start.</source>
        <translation>シークレットは最初の起動時に作られます。</translation>
    </message>
    <message>
        <source>The secret is in a file that is yours alone.</source>
        <translation>シークレットはあなただけのファイルにあります。</translation>
    </message>
    <message>
        <source>The secret comes from systemd; only its unit can see it.</source>
        <translation>シークレットは systemd から来ます。そのユニットだけが見られます。</translation>
    </message>
    <message>
        <source>The secret comes from systemd.</source>
        <translation>シークレットは systemd から来ます。</translation>
    </message>
    <message>
        <source>Other devices cannot connect, so no certificate is needed.</source>
        <translation>ほかのデバイスは接続できないため、証明書は不要です。</translation>
    </message>
    <message>
        <source>The certificate for other devices is made at the next start.</source>
        <translation>ほかのデバイス用の証明書は次の起動時に作られます。</translation>
    </message>
    <message>
        <source>The certificate for other devices has expired.</source>
        <translation>ほかのデバイス用の証明書は期限切れです。</translation>
    </message>
    <message>
        <source>Start Traydo again; it makes a new one.</source>
        <translation>Traydo を再起動すると、新しいものが作られます。</translation>
    </message>
    <message>
        <source>The certificate for other devices is good until %1.</source>
        <translation>ほかのデバイス用の証明書は %1 まで有効です。</translation>
    </message>
    <message>
        <source>The running Traydo has its secret in a file, as it was started; a start without --secret-store file would find no keychain.</source>
        <translation>実行中の Traydo は、起動時の指定どおり秘密鍵をファイルに保存しています。--secret-store file なしで起動すると、キーリングが見つかりません。</translation>
    </message>
    <message>
        <source>To keep it so, put secret_store = &quot;file&quot; into traydo.toml.</source>
        <translation>この状態を保つには、traydo.toml に secret_store = &quot;file&quot; と書いてください。</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::DesktopChecks</name>
    <message>
        <source>There is no desktop here; answer requests with: traydoctl approve</source>
        <translation>ここにはデスクトップがありません。リクエストには次で答えてください: traydoctl approve</translation>
    </message>
    <message>
        <source>The panel shows tray icons.</source>
        <translation>パネルにアイコンが表示されます。</translation>
    </message>
    <message>
        <source>The panel shows tray icons, of the older kind.</source>
        <translation>パネルにアイコンが表示されます (旧式)。</translation>
    </message>
    <message>
        <source>No panel here shows tray icons; Traydo stays in the task bar.</source>
        <translation>アイコンを表示するパネルがありません。Traydo はタスクバーに残ります。</translation>
    </message>
    <message>
        <source>Add a system tray to the panel; on GNOME install the package gnome-shell-extension-appindicator.</source>
        <translation>パネルにシステムトレイを追加してください。GNOME ではパッケージ gnome-shell-extension-appindicator をインストールします。</translation>
    </message>
    <message>
        <source>Without a desktop nothing pops up when an app asks.</source>
        <translation>デスクトップがないと、アプリが求めても何も表示されません。</translation>
    </message>
    <message>
        <source>No notification server runs, so no note appears when an app asks.</source>
        <translation>通知サーバーが動いていないため、アプリが求めても何も表示されません。</translation>
    </message>
    <message>
        <source>Install one, such as the package dunst.</source>
        <translation>dunst などのパッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>A notification server is started when it is needed.</source>
        <translation>通知サーバーは必要なときに起動します。</translation>
    </message>
    <message>
        <source>Notifications appear without buttons here; click one to review.</source>
        <translation>ここの通知にはボタンがありません。クリックすると確認できます。</translation>
    </message>
    <message>
        <source>Notifications appear, with buttons.</source>
        <translation>通知はボタン付きで表示されます。</translation>
    </message>
    <message>
        <source>Traydo does not start at login; that is up to you.</source>
        <translation>Traydo はログイン時に開始しません。お好みで変えられます。</translation>
    </message>
    <message>
        <source>Starting at login is switched off.</source>
        <translation>ログイン時の開始はオフです。</translation>
    </message>
    <message>
        <source>%1 starts %2 at login, which is not there.</source>
        <translation>%1 はログイン時に、存在しない %2 を開始します。</translation>
    </message>
    <message>
        <source>Switch “Start at login” off and on again in Traydo&apos;s settings.</source>
        <translation>Traydo の設定でログイン時の開始をオフにし、もう一度オンにしてください。</translation>
    </message>
    <message>
        <source>Traydo starts at login.</source>
        <translation>Traydo はログイン時に開始します。</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::PortChecks</name>
    <message>
        <source>End that program, or give Traydo another port: port = 7319 in traydo.toml.</source>
        <translation>そのプログラムを終了するか、Traydo に別のポートを指定してください: traydo.toml に port = 7319。</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (process %3).</source>
        <translation>ポート %1 は %2 が使用中です (プロセス %3)。</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of another user.</source>
        <translation>ポート %1 は別のユーザーのプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>ポート %1 は空いています。</translation>
    </message>
    <message>
        <source>Traydo is not running.</source>
        <translation>Traydo は動いていません。</translation>
    </message>
    <message>
        <source>Start it with: traydo</source>
        <translation>開始するには: traydo</translation>
    </message>
    <message>
        <source>Traydo is running and answers on port %1.</source>
        <translation>Traydo は動作中で、ポート %1 で応答します。</translation>
    </message>
    <message>
        <source>Traydo is running, but nothing answers on port %1.</source>
        <translation>Traydo は動作中ですが、ポート %1 で応答がありません。</translation>
    </message>
    <message>
        <source>Traydo is running, but something else answers on port %1.</source>
        <translation>Traydo は動作中ですが、ポート %1 では別のものが応答します。</translation>
    </message>
    <message>
        <source>Quit Traydo and start it again: traydo</source>
        <translation>Traydo を終了し、もう一度開始してください: traydo</translation>
    </message>
    <message>
        <source>Traydo takes any free port.</source>
        <translation>Traydo は空いているポートを使います。</translation>
    </message>
    <message>
        <source>Port %1 is Traydo&apos;s.</source>
        <translation>ポート %1 は Traydo のものです。</translation>
    </message>
    <message>
        <source>Traydo listens on port %1, but the settings say %2.</source>
        <translation>Traydo はポート %1 で待受中ですが、設定は %2 です。</translation>
    </message>
    <message>
        <source>Start Traydo again for the settings to count.</source>
        <translation>設定を有効にするには Traydo を再起動してください。</translation>
    </message>
    <message>
        <source>This computer has no ::1; apps that look for it first may not find Traydo.</source>
        <translation>このコンピューターには ::1 がありません。先にそこを探すアプリは Traydo を見つけられないことがあります。</translation>
    </message>
    <message>
        <source>Switch it on with: sysctl net.ipv6.conf.lo.disable_ipv6=0</source>
        <translation>有効にするには: sysctl net.ipv6.conf.lo.disable_ipv6=0</translation>
    </message>
    <message>
        <source>Traydo does not answer on ::1.</source>
        <translation>Traydo は ::1 で応答しません。</translation>
    </message>
    <message>
        <source>Traydo answers on ::1 too.</source>
        <translation>Traydo は ::1 でも応答します。</translation>
    </message>
    <message>
        <source>::1 can be used.</source>
        <translation>::1 を使えます。</translation>
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
        <translation>あなたと AI アシスタントのための一つの todo リスト。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>GNU General Public License バージョン 3 以降の自由ソフトウェアです。無保証です。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>If something does not work</source>
        <translation>うまく動かないとき</translation>
    </message>
    <message>
        <source>These facts help whoever looks into it. Your todos and the names of your apps are not among them.</source>
        <translation>調べる人の助けになる情報です。todo とアプリの名前は含まれません。</translation>
    </message>
    <message>
        <source>Facts about this installation</source>
        <translation>このインストールの情報</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Traydo %1</source>
        <comment>version</comment>
        <translation>Traydo %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>利用しているもの</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AccessSettings</name>
    <message>
        <source>All apps</source>
        <translation>すべてのアプリ</translation>
    </message>
    <message>
        <source>&amp;Pause access</source>
        <translation>アクセスを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>You keep nobody from asking.</source>
        <translation>誰もブロックしていません。</translation>
    </message>
    <message>
        <source>&amp;Show whom I blocked</source>
        <translation>ブロックした相手を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Scripts and apps that cannot ask for access by themselves need a token or a secret from you.</source>
        <translation>自分で権限を求められないスクリプトやアプリには、トークンかシークレットが必要です。</translation>
    </message>
    <message>
        <source>&amp;New token or client…</source>
        <translation>新しいトークンまたはクライアント(&amp;N)…</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>Traydo signs the passes of connected apps with a key that is kept in your secret store. Replace it if you fear that somebody has it.</source>
        <translation>Traydo はキーリングにある鍵でアプリの通行証に署名します。誰かの手に渡った恐れがあれば取り替えてください。</translation>
    </message>
    <message>
        <source>&amp;Replace the key…</source>
        <translation>鍵を取り替える(&amp;R)…</translation>
    </message>
    <message>
        <source>Access is paused: apps are told so, and nothing they ask is done.</source>
        <translation>アクセスは一時停止中です。アプリにはそう伝えられ、求めは何も実行されません。</translation>
    </message>
    <message>
        <source>Connected apps can reach your todos as far as you allowed.</source>
        <translation>接続されたアプリは、許した範囲で todo に届きます。</translation>
    </message>
    <message>
        <source>&amp;Resume access</source>
        <translation>アクセスを再開(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) in force.</source>
        <translation>
            <numerusform>%n 件のブロックが有効です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the signing key</source>
        <translation>署名鍵の取り替え</translation>
    </message>
    <message>
        <source>Apps stay connected and notice nothing: what the old key signed stays good until it runs out, a few minutes at most.

If you fear that somebody has the old key, let it end at once. Apps then fetch new passes by themselves.</source>
        <translation>アプリは接続されたまま、何も気づきません。古い鍵で署名したものは期限 (長くても数分) まで有効です。

古い鍵が誰かの手に渡った恐れがあれば、すぐに終わらせてください。アプリは自分で新しい通行証を取得します。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>取り替える(&amp;R)</translation>
    </message>
    <message>
        <source>Replace and &amp;end the old one</source>
        <translation>取り替えて古い鍵を終わらせる(&amp;E)</translation>
    </message>
    <message>
        <source>The key is new, and nothing signed before is good any more.</source>
        <translation>鍵は新しくなり、以前の署名はすべて無効です。</translation>
    </message>
    <message>
        <source>The key is new. What was signed before is good until %1.</source>
        <translation>鍵は新しくなりました。以前の署名は %1 まで有効です。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ActivityFilterBar</name>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>変更の種類</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>すべての変更</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Done and reopened</source>
        <translation>完了と再開</translation>
    </message>
    <message>
        <source>Removed and restored</source>
        <translation>削除と復元</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去 90 日間</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>期間を指定…</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ActivityPage</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Take back &amp;everything since…</source>
        <translation>すべて取り消す(&amp;E)…</translation>
    </message>
    <message>
        <source>Take &amp;back this change</source>
        <translation>この変更を取り消す(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>No change fits what is chosen above.</source>
        <translation>上の条件に合う変更はありません。</translation>
    </message>
    <message>
        <source>Show all of the last 90 days</source>
        <translation>過去 90 日間をすべて表示</translation>
    </message>
    <message>
        <source>Take back &amp;everything you did since…</source>
        <translation>自分の変更をすべて取り消す(&amp;E)…</translation>
    </message>
    <message>
        <source>Take back &amp;everything %1 did since…</source>
        <translation>%1 の変更をすべて取り消す(&amp;E)…</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>取り消しました: %1</translation>
    </message>
    <message>
        <source>This cannot be taken back any more. %1</source>
        <comment>reason, a sentence</comment>
        <translation>もう取り消せません。%1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AddressRow</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AppsPage</name>
    <message>
        <source>&amp;New token or client…</source>
        <translation>新しいトークンまたはクライアント(&amp;N)…</translation>
    </message>
    <message>
        <source>Other &amp;devices…</source>
        <translation>ほかのデバイス(&amp;D)…</translation>
    </message>
    <message>
        <source>No app is connected</source>
        <translation>接続されたアプリはありません</translation>
    </message>
    <message>
        <source>Give an app this address to connect it:</source>
        <translation>このアドレスをアプリに渡すと接続できます:</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>権限を取り消す</translation>
    </message>
    <message>
        <source>Remove app</source>
        <translation>アプリを削除</translation>
    </message>
    <message>
        <source>“%1” loses its access now: its next call is refused and its open connections end.

Todos it made stay. To come back it has to ask you again.</source>
        <translation>「%1」は今すぐ権限を失います。次の呼び出しは拒否され、開いている接続は切れます。

作成された todo は残ります。戻るには、もう一度あなたに求める必要があります。</translation>
    </message>
    <message>
        <source>Traydo forgets “%1”. To connect, it has to register and ask you again.</source>
        <translation>Traydo は「%1」を忘れます。接続するには、登録してもう一度あなたに求める必要があります。</translation>
    </message>
    <message>
        <source>Keep access</source>
        <translation>権限を残す</translation>
    </message>
    <message>
        <source>Keep app</source>
        <translation>アプリを残す</translation>
    </message>
    <message>
        <source>%1 has no access any more.</source>
        <translation>%1 の権限はなくなりました。</translation>
    </message>
    <message>
        <source>&amp;Connect an app…</source>
        <translation>アプリを接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>アプリを接続…</translation>
    </message>
</context>
<context>
    <name>traydo::gui::BlockedSection</name>
    <message>
        <source>Blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>“%1” may not ask · blocked %2</source>
        <comment>name, when</comment>
        <translation>「%1」は求められません · ブロック %2</translation>
    </message>
    <message>
        <source>Nobody from %1 may ask · blocked %2</source>
        <comment>address, when</comment>
        <translation>%1 からは誰も求められません · ブロック %2</translation>
    </message>
    <message>
        <source>Nobody may ask until %1 · blocked %2</source>
        <comment>time, when</comment>
        <translation>%1 まで誰も求められません · ブロック %2</translation>
    </message>
    <message>
        <source>Nobody may ask · blocked %1</source>
        <comment>when</comment>
        <translation>誰も求められません · ブロック %1</translation>
    </message>
    <message>
        <source>The block is undone.</source>
        <translation>ブロックを解除しました。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::CallsPanel</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>表で表示(&amp;T)</translation>
    </message>
    <message>
        <source>Shows the numbers instead of shades</source>
        <translation>濃淡の代わりに数を表示します</translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>曜日と時刻ごとの呼び出し</translation>
    </message>
    <message>
        <source>Calls by app</source>
        <translation>アプリごとの呼び出し</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>No app called in this time</source>
        <translation>この期間に呼び出したアプリはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>呼び出し %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n refused</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%1、拒否 %n 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::Chip</name>
    <message>
        <source>Understood from your text. Press to keep it as text instead.</source>
        <translation>文から読み取りました。押すと文のまま残します。</translation>
    </message>
    <message>
        <source>%1 – click to keep it as text instead</source>
        <translation>%1 – クリックすると文のまま残します</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ClientCard</name>
    <message>
        <source>Revoke…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Revoke the access of %1…</source>
        <translation>%1 の権限を取り消す…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1 を削除…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>新しいシークレット…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit what %1 may do…</source>
        <translation>%1 の権限を編集…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 の履歴</translation>
    </message>
    <message>
        <source>New secret for %1…</source>
        <translation>%1 の新しいシークレット…</translation>
    </message>
</context>
<context>
    <name>traydo::gui::CommandDialog</name>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 の接続を解除</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 を接続</translation>
    </message>
    <message>
        <source>This is what Traydo runs for you, as you could in a terminal:</source>
        <translation>Traydo が代わりに実行する内容です。端末で行うのと同じです:</translation>
    </message>
    <message>
        <source>&amp;Run and disconnect</source>
        <translation>実行して解除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run and connect</source>
        <translation>実行して接続(&amp;R)</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Running… When %1 asks to connect, answer in Traydo.</source>
        <translation>実行中… %1 が接続を求めたら、Traydo で答えてください。</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 を開始できませんでした。</translation>
    </message>
    <message>
        <source>%1 did not do it. What it said is above.</source>
        <translation>%1 は実行しませんでした。上の出力をご覧ください。</translation>
    </message>
    <message>
        <source>Done. %1 knows nothing of Traydo any more. What you allowed it stays until you revoke it under Apps.</source>
        <translation>完了しました。%1 はもう Traydo を知りません。許したことは「アプリ」で取り消すまで残ります。</translation>
    </message>
    <message>
        <source>Done. Now let %1 sign in: type /mcp there and choose traydo, or type in a terminal:
%2</source>
        <translation>完了しました。次は %1 でサインインします。そこで /mcp と入力して traydo を選ぶか、端末で次を入力してください:
%2</translation>
    </message>
    <message>
        <source>Done. If %1 has not asked to connect yet, it does so when it first needs your todos.</source>
        <translation>完了しました。%1 がまだ接続を求めていなければ、初めて todo が必要なときに求めます。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConnectCard</name>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Knows where Traydo is</source>
        <translation>Traydo の場所を知っています</translation>
    </message>
    <message>
        <source>Looks for Traydo in the wrong place: %1</source>
        <translation>違う場所で Traydo を探しています: %1</translation>
    </message>
    <message>
        <source>Was told about Traydo under “%1”, where it does not look</source>
        <translation>「%1」に Traydo の記載がありますが、そこは読まれません</translation>
    </message>
    <message>
        <source>Its settings are not in order, so Traydo leaves them alone.</source>
        <translation>設定に問題があるため、Traydo は触れません。</translation>
    </message>
    <message>
        <source>Runs the app&apos;s own command; you see it first.</source>
        <translation>アプリ自身のコマンドを実行します。先に表示されます。</translation>
    </message>
    <message>
        <source>Opens the app, which asks you.</source>
        <translation>アプリを開き、アプリが尋ねます。</translation>
    </message>
    <message>
        <source>Changes the app&apos;s settings; you see how first.</source>
        <translation>アプリの設定を変更します。内容は先に表示されます。</translation>
    </message>
    <message>
        <source>You copy a few lines into the app&apos;s settings.</source>
        <translation>アプリの設定に数行をコピーします。</translation>
    </message>
    <message>
        <source>Run its own command…</source>
        <translation>コマンドを実行…</translation>
    </message>
    <message>
        <source>Let the app ask</source>
        <translation>アプリに尋ねさせる</translation>
    </message>
    <message>
        <source>Change its settings…</source>
        <translation>設定を変更…</translation>
    </message>
    <message>
        <source>Copy lines for its settings…</source>
        <translation>設定用の行をコピー…</translation>
    </message>
    <message>
        <source>It needs traydo-bridge, which is not installed.</source>
        <translation>traydo-bridge が必要ですが、インストールされていません。</translation>
    </message>
    <message>
        <source>Copy lines…</source>
        <translation>行をコピー…</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>再接続…</translation>
    </message>
    <message>
        <source>Copy lines for %1…</source>
        <translation>%1 用の行をコピー…</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>%1 を接続…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>解除…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 の詳細</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConnectDialog</name>
    <message>
        <source>Connect an app</source>
        <translation>アプリを接続</translation>
    </message>
    <message>
        <source>Other apps</source>
        <translation>ほかのアプリ</translation>
    </message>
    <message>
        <source>Any app that can use MCP servers over HTTP connects with this address:</source>
        <translation>HTTP の MCP サーバーを使えるアプリは、このアドレスで接続できます:</translation>
    </message>
    <message>
        <source>Many read it from a file like this one:</source>
        <translation>多くのアプリは、このようなファイルから読み取ります:</translation>
    </message>
    <message>
        <source>Settings for an app</source>
        <translation>アプリ用の設定</translation>
    </message>
    <message>
        <source>Copy the &amp;lines</source>
        <translation>行をコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Traydo tells the app where it is. The app then asks to connect, and you answer here: nothing is shared before that.</source>
        <translation>Traydo がアプリに場所を伝えます。アプリは接続を求め、あなたがここで答えます。それまでは何も共有されません。</translation>
    </message>
    <message>
        <source>No app found that Traydo knows by name</source>
        <translation>Traydo が知るアプリは見つかりません</translation>
    </message>
    <message>
        <source>Any app that can use MCP servers connects with this address:</source>
        <translation>MCP サーバーを使えるアプリは、このアドレスで接続できます:</translation>
    </message>
    <message>
        <source>An app that can only start programs starts this one: %1</source>
        <translation>プログラムの起動しかできないアプリは、これを起動します: %1</translation>
    </message>
    <message>
        <source>Traydo&apos;s server does not answer. As soon as it does, you can connect apps here.</source>
        <translation>Traydo のサーバーが応答しません。応答すれば、ここでアプリを接続できます。</translation>
    </message>
    <message>
        <source>%1 now asks whether to add Traydo. Say yes there; then it asks to connect.</source>
        <translation>%1 が Traydo を追加するか尋ねています。そこで「はい」と答えると、接続を求めます。</translation>
    </message>
    <message>
        <source>%1 could not be opened. Choose another way under More.</source>
        <translation>%1 を開けませんでした。「その他」で別の方法を選んでください。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConsentDialog</name>
    <message>
        <source>An app asks for access</source>
        <translation>アプリが権限を求めています</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Answer goes to</source>
        <translation>応答先</translation>
    </message>
    <message>
        <source>Listening there</source>
        <translation>待受プログラム</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>許すこと</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation>読み取りと変更</translation>
    </message>
    <message>
        <source>In these lists</source>
        <translation>対象のリスト</translation>
    </message>
    <message>
        <source>For</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Which number does your browser show?</source>
        <translation>ブラウザーに表示された数字はどれですか?</translation>
    </message>
    <message>
        <source>Deny and block…</source>
        <translation>拒否してブロック…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 分</translation>
    </message>
    <message>
        <source>Give me 5 more minutes</source>
        <translation>あと 5 分待つ</translation>
    </message>
    <message>
        <source>Block “%1” for good</source>
        <translation>「%1」をずっとブロック</translation>
    </message>
    <message>
        <source>Block every request from %1 for good</source>
        <translation>%1 からのすべてのリクエストをずっとブロック</translation>
    </message>
    <message>
        <source>Block all new requests for 1 hour</source>
        <translation>新しいリクエストをすべて 1 時間ブロック</translation>
    </message>
    <message>
        <source>“%1” wants your todo lists</source>
        <translation>「%1」が todo リストを求めています</translation>
    </message>
    <message>
        <source>Read and change (not asked for)</source>
        <translation>読み取りと変更 (求められていません)</translation>
    </message>
    <message>
        <source>My browser shows %1</source>
        <translation>ブラウザーの表示は %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Less than one minute left</source>
        <translation>残り 1 分を切りました</translation>
    </message>
    <message>
        <source>Choose at least one list to allow access.</source>
        <translation>許可するには、少なくとも一つのリストを選んでください。</translation>
    </message>
    <message>
        <source>Pick it to allow access. No browser page open? Then deny.</source>
        <translation>選ぶと許可できます。ページが開いていなければ、拒否してください。</translation>
    </message>
    <message>
        <source>That was the third wrong number, so the request is denied. If it was yours, start it again in the app.</source>
        <translation>三回目の間違いなので、リクエストは拒否されました。あなたのものなら、アプリでやり直してください。</translation>
    </message>
    <message>
        <source>That was another number. There is a new one now: look again. The third wrong one denies the request.</source>
        <translation>別の数字でした。新しい数字に変わりました。もう一度ご覧ください。三回目の間違いで拒否されます。</translation>
    </message>
    <message>
        <source>This request is no longer waiting. It ran out, or was answered or cancelled elsewhere.</source>
        <translation>このリクエストはもう待っていません。期限切れか、ほかの場所で回答または中止されました。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Which number does the app show?</source>
        <translation>アプリに表示された数字はどれですか?</translation>
    </message>
    <message>
        <source>The app shows %1</source>
        <translation>アプリの表示は %1</translation>
    </message>
    <message>
        <source>Which number does the browser on that device show?</source>
        <translation>そのデバイスのブラウザーに表示された数字は?</translation>
    </message>
    <message>
        <source>Number in the browser on that device</source>
        <translation>そのデバイスのブラウザーの数字</translation>
    </message>
    <message>
        <source>Pick it to allow access. No app shows one? Then deny.</source>
        <translation>選ぶと許可できます。アプリに表示がなければ、拒否してください。</translation>
    </message>
    <message>
        <source>Type it to allow access. You are not at another device? Then deny.</source>
        <translation>入力すると許可できます。別のデバイスを使っていなければ、拒否してください。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::DataSettings</name>
    <message>
        <source>Where your data lies</source>
        <translation>データの場所</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>リスト(&amp;L)</translation>
    </message>
    <message>
        <source>Also what is &amp;done</source>
        <translation>完了したものも(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>From a file of Traydo, a calendar, todo.txt or a table. You see what comes in before anything changes.</source>
        <translation>Traydo のファイル、カレンダー、todo.txt、表から。変更の前に内容を確認できます。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>A copy of everything as it is now. Restored, it brings back your todos; apps have to ask for access again.</source>
        <translation>今のすべての写しです。復元すると todo が戻ります。アプリはもう一度権限を求める必要があります。</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>キャンセルしました。ファイルは書かれていません。</translation>
    </message>
    <message>
        <source>This file cannot be written: %1</source>
        <translation>このファイルには書き込めません: %1</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>すべてのリスト</translation>
    </message>
    <message>
        <source>Export todos</source>
        <translation>todo の書き出し</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>書き出し中…</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) saved to %1</source>
        <translation>
            <numerusform>%n 件の todo を %1 に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with todos (%1)</source>
        <translation>todo のファイル (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import todos</source>
        <translation>todo の読み込み</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Databases (*.sqlite)</source>
        <translation>データベース (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>バックアップ中…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>その名前のファイルは既にあります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::FileChangeDialog</name>
    <message>
        <source>Traydo leaves this file alone: it belongs to another user, is write-protected, or is a link to nowhere.</source>
        <translation>Traydo はこのファイルに触れません。別のユーザーのもの、書き込み禁止、またはリンク切れです。</translation>
    </message>
    <message>
        <source>Traydo leaves this file alone: it is larger than 1 MB.</source>
        <translation>Traydo はこのファイルに触れません。1 MB を超えています。</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>変更することはありません。</translation>
    </message>
    <message>
        <source>The file was changed by another program meanwhile, so Traydo left it alone. Close this and look again.</source>
        <translation>その間に別のプログラムがファイルを変更したため、Traydo は触れませんでした。閉じて、もう一度ご覧ください。</translation>
    </message>
    <message>
        <source>The file could not be written. It is as it was.</source>
        <translation>ファイルに書き込めませんでした。元のままです。</translation>
    </message>
    <message>
        <source>Traydo leaves this file alone: it is not in order. Put it right, or add the lines by hand.</source>
        <translation>Traydo はこのファイルに触れません。内容に問題があります。直すか、行を手で加えてください。</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 の接続を解除</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 を接続</translation>
    </message>
    <message>
        <source>%1 knows Traydo already; nothing has to be changed.</source>
        <translation>%1 は既に Traydo を知っています。変更は不要です。</translation>
    </message>
    <message>
        <source>Traydo changes one place in the settings of %1 and keeps a copy of the file:
%2</source>
        <translation>Traydo は %1 の設定の一か所を変更し、ファイルの控えを残します:
%2</translation>
    </message>
    <message>
        <source>C&amp;hange the file</source>
        <translation>ファイルを変更(&amp;H)</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Done. %1 knows nothing of Traydo once it is started again.</source>
        <translation>完了しました。%1 を再起動すると、Traydo を知らない状態になります。</translation>
    </message>
    <message>
        <source>Done. Start %1 again; it then asks to connect, and you answer in Traydo.</source>
        <translation>完了しました。%1 を再起動してください。接続を求められたら Traydo で答えます。</translation>
    </message>
    <message>
        <source>The file as it was: %1</source>
        <translation>元のファイル: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::FirstRunPage</name>
    <message>
        <source>Welcome to Traydo</source>
        <translation>Traydo へようこそ</translation>
    </message>
    <message>
        <source>One todo list for you and your AI assistants. You decide which of them may see what.</source>
        <translation>あなたと AI アシスタントのための一つの todo リスト。誰に何を見せるかは、あなたが決めます。</translation>
    </message>
    <message>
        <source>What is the first thing on your mind?</source>
        <translation>最初に思い浮かぶことは?</translation>
    </message>
    <message>
        <source>Call the bank tomorrow 17:00</source>
        <translation>銀行に電話 明日 17:00</translation>
    </message>
    <message>
        <source>First todo</source>
        <translation>最初の todo</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Let an assistant help</source>
        <translation>アシスタントに手伝ってもらう</translation>
    </message>
    <message>
        <source>Claude, Codex, Cursor and others can read and change your todos once you allow it.</source>
        <translation>許可すると、Claude、Codex、Cursor などが todo を読み、変更できます。</translation>
    </message>
    <message>
        <source>&amp;Connect an app…</source>
        <translation>アプリを接続(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Start Traydo when I log in</source>
        <translation>ログイン時に Traydo を開始(&amp;S)</translation>
    </message>
    <message>
        <source>Only this computer can connect. Nothing is sent anywhere else.</source>
        <translation>接続できるのはこのコンピューターだけです。ほかには何も送られません。</translation>
    </message>
    <message>
        <source>&amp;Go to my todos</source>
        <translation>todo へ進む(&amp;G)</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>This file cannot be changed: %1</source>
        <translation>このファイルは変更できません: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::GeneralSettings</name>
    <message>
        <source>Starting</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>&amp;Start Traydo when I log in</source>
        <translation>ログイン時に Traydo を開始(&amp;S)</translation>
    </message>
    <message>
        <source>It starts without a window. Apps can then reach your todos whenever you are logged in.</source>
        <translation>ウィンドウなしで開始します。ログイン中はアプリが todo に届きます。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>静かな時間(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>終了(&amp;U)</translation>
    </message>
    <message>
        <source>No notification comes up then. Requests wait in the panel and in this window.</source>
        <translation>その間は通知が出ません。リクエストはパネルとこのウィンドウで待ちます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Words and dates follow the language of your desktop.</source>
        <translation>言葉と日付はデスクトップの言語に従います。</translation>
    </message>
    <message>
        <source>This file cannot be changed: %1</source>
        <translation>このファイルは変更できません: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::GrantDialog</name>
    <message>
        <source>Edit access</source>
        <translation>権限の編集</translation>
    </message>
    <message>
        <source>May</source>
        <translation>許すこと</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>読み取り(&amp;R)</translation>
    </message>
    <message>
        <source>Read and &amp;change</source>
        <translation>読み取りと変更(&amp;C)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>期限(&amp;T)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>What “%1” may do</source>
        <translation>「%1」に許すこと</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>今のまま</translation>
    </message>
    <message>
        <source>%1 from now</source>
        <comment>duration</comment>
        <translation>今から %1</translation>
    </message>
    <message>
        <source>change todos, not only read them</source>
        <translation>todo の読み取りに加えて変更</translation>
    </message>
    <message>
        <source>reach all lists, also those you make later</source>
        <translation>すべてのリスト (今後作るものも)</translation>
    </message>
    <message>
        <source>reach %1</source>
        <comment>names of lists</comment>
        <translation>%1 へのアクセス</translation>
    </message>
    <message>
        <source>stay until %1</source>
        <translation>%1まで継続</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>This gives it more than now. It may then: %1.</source>
        <translation>今より多くを許します。新たにできること: %1。</translation>
    </message>
    <message>
        <source>Choose at least one list, or revoke the access instead.</source>
        <translation>少なくとも一つのリストを選ぶか、権限を取り消してください。</translation>
    </message>
    <message>
        <source>&amp;Give more access</source>
        <translation>権限を広げる(&amp;G)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HeatMap</name>
    <message numerus="yes">
        <source>%1 %2 – %3: %n call(s)</source>
        <comment>weekday, from, to</comment>
        <translation>
            <numerusform>%1 %2 – %3: 呼び出し %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>曜日と時刻ごとの呼び出し</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>呼び出しなし</translation>
    </message>
    <message>
        <source>Busiest: %1</source>
        <translation>最多: %1</translation>
    </message>
    <message>
        <source>less</source>
        <translation>少</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HistoryDelegate</name>
    <message>
        <source>taken back · %1</source>
        <comment>time</comment>
        <translation>取り消し済み · %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ImportDialog</name>
    <message>
        <source>Import todos</source>
        <translation>todo の読み込み</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>入れ先(&amp;I)</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>ご注意:</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>読み込む(&amp;I)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>%1 からの読み込み</translation>
    </message>
    <message>
        <source>The lists that the file names</source>
        <translation>ファイルが示すリスト</translation>
    </message>
    <message numerus="yes">
        <source>%n new todo(s)</source>
        <translation>
            <numerusform>新しい todo %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by the file</source>
        <translation>
            <numerusform>ファイルによる変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>既存 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>New lists: %1</source>
        <translation>新しいリスト: %1</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>読み込むものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n todo(s)</source>
        <translation>
            <numerusform>%n 件の todo を読み込む(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>読み込みました: 新規 %1 件、変更 %2 件。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>このファイルは読めません。</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <comment>reason, a sentence</comment>
        <translation>省略しました。%1</translation>
    </message>
    <message>
        <source>This file does not read as “%1”. %2</source>
        <comment>format, reason: a sentence or nothing</comment>
        <translation>このファイルは「%1」として読めません。%2</translation>
    </message>
</context>
<context>
    <name>traydo::gui::LanDialog</name>
    <message>
        <source>Other devices</source>
        <translation>ほかのデバイス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate authority</source>
        <translation>認証局の SHA-256 フィンガープリント</translation>
    </message>
    <message>
        <source>New apps</source>
        <translation>新しいアプリ</translation>
    </message>
    <message>
        <source>&amp;Save certificate…</source>
        <translation>証明書を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Let new apps register for 10 minutes</source>
        <translation>新しいアプリの登録を 10 分間許す(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Other devices cannot connect now: %1</source>
        <translation>ほかのデバイスは今接続できません: %1</translation>
    </message>
    <message>
        <source>Devices of your network can connect, over TLS. Each has to trust the certificate first: compare the fingerprint there.</source>
        <translation>ネットワークのデバイスは TLS で接続できます。先に証明書を信頼する必要があります。そこでフィンガープリントを比べてください。</translation>
    </message>
    <message>
        <source>may register now; %1</source>
        <translation>登録できます。%1</translation>
    </message>
    <message>
        <source>may not register</source>
        <translation>登録できません</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>今すぐ止める(&amp;S)</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>証明書を保存</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>証明書 (*.pem)</translation>
    </message>
    <message>
        <source>Saved. Other devices have to trust this file.</source>
        <translation>保存しました。ほかのデバイスはこのファイルを信頼する必要があります。</translation>
    </message>
    <message>
        <source>The certificate could not be saved: %1</source>
        <translation>証明書を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Only this computer can connect. To let other devices of your network in, switch that on in the settings, under Network.</source>
        <translation>接続できるのはこのコンピューターだけです。ほかのデバイスを受け付けるには、設定の「ネットワーク」でオンにしてください。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListActions</name>
    <message>
        <source>Rename the list</source>
        <translation>リストの名前を変更</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>リストを削除</translation>
    </message>
    <message>
        <source>Move the list up or down</source>
        <translation>リストを上下に移動</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新しいリスト</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation>リストの名前:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>新しいリスト…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListChoice</name>
    <message>
        <source>All lists, also future ones</source>
        <translation>すべてのリスト (今後のものも)</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListEdits</name>
    <message>
        <source>List “%1” created</source>
        <translation>リスト「%1」を作成しました</translation>
    </message>
    <message>
        <source>List “%1” renamed</source>
        <translation>リスト「%1」の名前を変更しました</translation>
    </message>
    <message>
        <source>List “%1” changed</source>
        <translation>リスト「%1」を変更しました</translation>
    </message>
    <message>
        <source>List “%1” moved</source>
        <translation>リスト「%1」を移動しました</translation>
    </message>
    <message>
        <source>List “%1” archived</source>
        <translation>リスト「%1」をアーカイブしました</translation>
    </message>
    <message>
        <source>List “%1” moved to the trash</source>
        <translation>リスト「%1」をゴミ箱へ移しました</translation>
    </message>
    <message>
        <source>List “%1” brought back</source>
        <translation>リスト「%1」を戻しました</translation>
    </message>
</context>
<context>
    <name>traydo::gui::LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>ページ</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>New todo</source>
        <translation>新しい todo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>New access for a program…</source>
        <translation>プログラムの新しい権限…</translation>
    </message>
    <message>
        <source>Other devices…</source>
        <translation>ほかのデバイス…</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Requests (%1)</source>
        <translation>リクエスト (%1)</translation>
    </message>
    <message>
        <source>Traydo&apos;s server does not answer. What you see may be old; trying again…</source>
        <translation>Traydo のサーバーが応答しません。表示は古いかもしれません。再試行中…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Access is paused: apps are told so and can do nothing until you resume.</source>
        <translation>アクセスは一時停止中です。アプリにはそう伝えられ、再開するまで何もできません。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての場所</translation>
    </message>
</context>
<context>
    <name>traydo::gui::NetworkSettings</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Address for apps</source>
        <translation>アプリ用のアドレス</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>ほかのデバイス</translation>
    </message>
    <message>
        <source>&amp;Let devices of my network connect</source>
        <translation>ネットワークのデバイスの接続を許す(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;ort for them</source>
        <translation>そのポート(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Certificate and pairing…</source>
        <translation>証明書と登録(&amp;C)…</translation>
    </message>
    <message>
        <source>Apps that are named by a web address</source>
        <translation>ウェブアドレスで名乗るアプリ</translation>
    </message>
    <message>
        <source>Look &amp;up who publishes them</source>
        <translation>公開元を調べる(&amp;U)</translation>
    </message>
    <message>
        <source>Traydo then fetches a small file from that address. Without it these apps introduce themselves, and their names stay unproven.</source>
        <translation>Traydo はそのアドレスから小さなファイルを取得します。オフの場合、アプリは自分で名乗り、名前は未確認のままです。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>An option or variable that Traydo was started with decides this.</source>
        <translation>これは Traydo 起動時のオプションか変数で決まっています。</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>接続できるのはこのコンピューターだけです。</translation>
    </message>
    <message>
        <source>Other devices can connect at %1.</source>
        <translation>ほかのデバイスは %1 で接続できます。</translation>
    </message>
    <message>
        <source>Other devices cannot connect now: %1</source>
        <translation>ほかのデバイスは今接続できません: %1</translation>
    </message>
    <message>
        <source>Apps that are connected know the old address only. They have to be given the new one.</source>
        <translation>接続済みのアプリは古いアドレスしか知りません。新しいアドレスを渡す必要があります。</translation>
    </message>
    <message>
        <source>Change the port</source>
        <translation>ポートの変更</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) use the present address. Each has to be connected again with the new one, and asks you again.

Your todos and settings stay.</source>
        <translation>
            <numerusform>%n 件のアプリが今のアドレスを使っています。新しいアドレスで接続し直すと、もう一度あなたに求めます。

todo と設定はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change to port %1</source>
        <translation>ポート %1 に変更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep port %1</source>
        <translation>ポート %1 のまま(&amp;K)</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>適用中…</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>適用しました。</translation>
    </message>
    <message>
        <source>Traydo may not write its settings here: %1</source>
        <translation>Traydo はここに設定を書き込めません: %1</translation>
    </message>
    <message>
        <source>Other devices need a port of their own.</source>
        <translation>ほかのデバイスには専用のポートが必要です。</translation>
    </message>
    <message>
        <source>This port is taken.</source>
        <translation>このポートは使用中です。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::PlaceDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>リストの名前</translation>
    </message>
</context>
<context>
    <name>traydo::gui::PlaceModel</name>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1、未完了 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::PreviewDialog</name>
    <message>
        <source>What Traydo would do</source>
        <translation>Traydo がすること</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ProgramAccessDialog</name>
    <message>
        <source>New access for a program</source>
        <translation>プログラムの新しい権限</translation>
    </message>
    <message>
        <source>For scripts and apps that cannot ask for access themselves. You can take it back under Apps at any time.</source>
        <translation>自分で権限を求められないスクリプトやアプリのためのものです。「アプリ」でいつでも取り消せます。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Backup script</source>
        <translation>バックアップ用スクリプト</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>A &amp;token, sent with every request</source>
        <translation>リクエストごとに送るトークン(&amp;T)</translation>
    </message>
    <message>
        <source>A client ID and &amp;secret (OAuth client credentials)</source>
        <translation>クライアント ID とシークレット(&amp;S) (OAuth client credentials)</translation>
    </message>
    <message>
        <source>May</source>
        <translation>許すこと</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>読み取り(&amp;R)</translation>
    </message>
    <message>
        <source>Read and c&amp;hange</source>
        <translation>読み取りと変更(&amp;H)</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>期間(&amp;F)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>トークンのアドレス</translation>
    </message>
    <message>
        <source>It is shown only now: Traydo keeps nothing it could be read from.</source>
        <translation>表示は今だけです。Traydo は読み出せる形では何も残しません。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>作成(&amp;R)</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation>少なくとも一つのリストを選んでください。</translation>
    </message>
    <message>
        <source>“%1” gets its tokens with this ID and secret (grant type client_credentials).</source>
        <translation>「%1」はこの ID とシークレットでトークンを取得します (grant type client_credentials)。</translation>
    </message>
    <message>
        <source>Give “%1” this token. It sends it with every request as “Authorization: Bearer …”.</source>
        <translation>このトークンを「%1」に渡してください。リクエストごとに「Authorization: Bearer …」として送られます。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>traydo::gui::QuickAddEdit</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>New todo</source>
        <translation>新しい todo</translation>
    </message>
    <message>
        <source>Add todo</source>
        <translation>todo を追加</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>優先度 高</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>優先度 中</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>優先度 低</translation>
    </message>
    <message>
        <source>There are only details here. Type what is to be done, too.</source>
        <translation>詳細しかありません。何をするかも入力してください。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::QuickAddWindow</name>
    <message>
        <source>Add a todo</source>
        <translation>todo を追加</translation>
    </message>
    <message>
        <source>For example: Call the bank tomorrow 17:00 #inbox !1</source>
        <translation>例: 銀行に電話 明日 17:00 #inbox !1</translation>
    </message>
    <message>
        <source>Enter adds it, Ctrl+Enter adds it and stays, Esc closes.</source>
        <translation>Enter で追加、Ctrl+Enter で追加して続行、Esc で閉じます。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestCard</name>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>Review the request of %1</source>
        <translation>%1 のリクエストを確認</translation>
    </message>
    <message>
        <source>Deny the request of %1</source>
        <translation>%1 のリクエストを拒否</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestNotifier</name>
    <message>
        <source>An app asks for access</source>
        <translation>アプリが権限を求めています</translation>
    </message>
    <message>
        <source>“%1” wants your todo lists. %2</source>
        <comment>name, how far it is verified</comment>
        <translation>「%1」が todo リストを求めています。%2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) ask for access</source>
        <translation>
            <numerusform>%n 件のアプリが権限を求めています</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the requests in Traydo.</source>
        <translation>Traydo でリクエストをご覧ください。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestsPage</name>
    <message>
        <source>No app is asking for access</source>
        <translation>権限を求めるアプリはありません</translation>
    </message>
    <message>
        <source>Give an app this address. It then asks here, and you decide what it may do.</source>
        <translation>このアドレスをアプリに渡してください。ここで許可を求めるので、何を許すかをあなたが決めます。</translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation>拒否: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SecretDialog</name>
    <message>
        <source>New secret</source>
        <translation>新しいシークレット</translation>
    </message>
    <message>
        <source>The program has to be given the new secret. Until then it can go on with the old one for a day.</source>
        <translation>プログラムに新しいシークレットを渡す必要があります。それまで一日は古いもので続けられます。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Make a new secret</source>
        <translation>新しいシークレットを作る(&amp;M)</translation>
    </message>
    <message>
        <source>A new secret for “%1”</source>
        <translation>「%1」の新しいシークレット</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again.</source>
        <translation>今コピーしてください。再び表示されることはありません。</translation>
    </message>
    <message>
        <source>The old secret stays good until %1.</source>
        <translation>古いシークレットは %1 まで有効です。</translation>
    </message>
    <message>
        <source>The old secret is no longer good.</source>
        <translation>古いシークレットはもう使えません。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ShelfDialog</name>
    <message>
        <source>No list is archived or deleted.</source>
        <translation>アーカイブや削除されたリストはありません。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Archived and deleted lists</source>
        <translation>アーカイブと削除済みのリスト</translation>
    </message>
    <message>
        <source>Archived lists keep their todos. Deleted ones go for good after 30 days.</source>
        <translation>アーカイブしたリストは todo を残します。削除したものは 30 日後に完全に消えます。</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <comment>list</comment>
        <translation>%1 (アーカイブ)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>list</comment>
        <translation>%1 (削除済み)</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>traydo::gui::Sparkline</name>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>過去 %n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls in %1</source>
        <comment>span</comment>
        <translation>%1: 呼び出しなし</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>呼び出し %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>calls, span</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>%1 in %2, %3 of them refused</source>
        <comment>calls, span</comment>
        <translation>%2: %1 (うち拒否 %3)</translation>
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
        <translation>Traydo を開始できません</translation>
    </message>
    <message>
        <source>Stop that program, or give Traydo another port: traydo --port 7400</source>
        <translation>そのプログラムを止めるか、Traydo に別のポートを指定してください: traydo --port 7400</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>ファイルに保存(&amp;F)</translation>
    </message>
    <message>
        <source>Kept in a file, the secret can be read by you alone, but is not encrypted.</source>
        <translation>ファイルに保存したシークレットを読めるのはあなただけですが、暗号化はされません。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SubtaskList</name>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新しい部分</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>部分を追加</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TextDialog</name>
    <message>
        <source>Connect %1</source>
        <translation>%1 を接続</translation>
    </message>
    <message>
        <source>Put these lines into the settings for MCP servers of %1. If there are some already, only the part “traydo” is needed.</source>
        <translation>これらの行を %1 の MCP サーバー設定に加えてください。既にある場合は「traydo」の部分だけで十分です。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoActions</name>
    <message>
        <source>Done, or open again</source>
        <translation>完了、または再開</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Make it part of the todo above</source>
        <translation>上の todo の一部にする</translation>
    </message>
    <message>
        <source>Make it a todo of its own</source>
        <translation>独立した todo にする</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Choose a list at the side to put its todos in another order.</source>
        <translation>並べ替えるには、横でリストを選んでください。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一週間後</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoDelegate</name>
    <message>
        <source>High priority</source>
        <translation>優先度 高</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>優先度 中</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>優先度 低</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>day</comment>
        <translation>期限切れ: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoDialog</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>相手の内容を表示</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>題名(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>リスト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>期限(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;on</source>
        <translation>日付(&amp;O)</translation>
    </message>
    <message>
        <source>Has a due date</source>
        <translation>期限あり</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限の日付</translation>
    </message>
    <message>
        <source>&amp;at</source>
        <translation>時刻(&amp;A)</translation>
    </message>
    <message>
        <source>Has a time of day</source>
        <translation>時刻あり</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>繰り返し(&amp;R)</translation>
    </message>
    <message>
        <source>Repetition in words</source>
        <translation>言葉での繰り返し</translation>
    </message>
    <message>
        <source>For example: every 2 weeks on monday</source>
        <translation>例: 2週間ごと 月曜日</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>優先度(&amp;P)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>タグ(&amp;G)</translation>
    </message>
    <message>
        <source>For example: phone, errands</source>
        <translation>例: 電話、買い物</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>言葉で書いてください。</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>解釈: %1</translation>
    </message>
    <message>
        <source>Not understood yet. Try “every 3 days” or “every friday”.</source>
        <translation>まだ解釈できません。「3日ごと」「毎週金曜日」などをお試しください。</translation>
    </message>
    <message>
        <source>A todo needs a title.</source>
        <translation>todo には題名が必要です。</translation>
    </message>
    <message>
        <source>It is not clear how often this repeats.</source>
        <translation>繰り返しの間隔が分かりません。</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>別のウィンドウ</translation>
    </message>
    <message>
        <source>%1 has changed this meanwhile. What you typed is still here: save again to keep yours.</source>
        <comment>app or window</comment>
        <translation>その間に %1 が変更しました。入力内容は残っています。もう一度保存すると、あなたの内容になります。</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Added by %1, %2.</source>
        <comment>app or you, time</comment>
        <translation>%1 が追加、%2。</translation>
    </message>
    <message>
        <source>Changed by %1, %2.</source>
        <comment>app or you, time</comment>
        <translation>%1 が変更、%2。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoEdits</name>
    <message>
        <source>“%1” added</source>
        <translation>「%1」を追加しました</translation>
    </message>
    <message>
        <source>“%1” renamed</source>
        <translation>「%1」の名前を変更しました</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>「%1」を変更しました</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>「%1」を完了しました</translation>
    </message>
    <message>
        <source>“%1” open again</source>
        <translation>「%1」を再開しました</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>「%1」を移動しました</translation>
    </message>
    <message>
        <source>“%1” rescheduled</source>
        <translation>「%1」の期限を変えました</translation>
    </message>
    <message>
        <source>“%1” moved to the trash</source>
        <translation>「%1」をゴミ箱へ移しました</translation>
    </message>
    <message>
        <source>“%1” brought back</source>
        <translation>「%1」を戻しました</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) changed</source>
        <translation>
            <numerusform>%n 件の todo を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) done</source>
        <translation>
            <numerusform>%n 件の todo を完了しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) open again</source>
        <translation>
            <numerusform>%n 件の todo を再開しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) moved</source>
        <translation>
            <numerusform>%n 件の todo を移動しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) rescheduled</source>
        <translation>
            <numerusform>%n 件の todo の期限を変えました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) moved to the trash</source>
        <translation>
            <numerusform>%n 件の todo をゴミ箱へ移しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) brought back</source>
        <translation>
            <numerusform>%n 件の todo を戻しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoModel</name>
    <message>
        <source>Changed by %1, %2</source>
        <comment>app, time</comment>
        <translation>%1 が変更、%2</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <comment>app, time</comment>
        <translation>%1 が作成、%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1から期限切れ</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>a part of the todo above</source>
        <translation>上の todo の一部</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodosPage</name>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>新しいリスト…</translation>
    </message>
    <message>
        <source>Search todos</source>
        <translation>todo を検索</translation>
    </message>
    <message>
        <source>Show completed</source>
        <translation>完了したものも表示</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>todo を追加</translation>
    </message>
    <message>
        <source>Add a todo to %1</source>
        <translation>%1 に todo を追加</translation>
    </message>
    <message>
        <source>Views and lists</source>
        <translation>ビューとリスト</translation>
    </message>
    <message>
        <source>Archived and deleted lists</source>
        <translation>アーカイブと削除済みのリスト</translation>
    </message>
    <message>
        <source>Move all to today</source>
        <translation>すべて今日へ</translation>
    </message>
    <message>
        <source>Everything that is overdue becomes due today</source>
        <translation>期限切れのものをすべて今日の期限にします</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) were left as they are.</source>
        <translation>
            <numerusform>%n 件の todo はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>This todo is gone. Your title was: %1</source>
        <translation>この todo はもうありません。入力した題名: %1</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Press Enter for your title, or Esc for the new one.</source>
        <translation>その間に変更されました。Enter であなたの題名、Esc で新しい題名になります。</translation>
    </message>
    <message>
        <source>Add a todo for today</source>
        <translation>今日の todo を追加</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <comment>view or list</comment>
        <translation>%1 を検索</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TrayIcon</name>
    <message>
        <source>Open Traydo</source>
        <translation>Traydo を開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>Traydo: %n request(s) waiting</source>
        <translation>
            <numerusform>Traydo: リクエスト %n 件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>%1 で待受中</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting…</source>
        <translation>
            <numerusform>リクエスト %n 件が待機中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add todo…</source>
        <translation>todo を追加…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>アプリを接続…</translation>
    </message>
    <message>
        <source>Not listening: no app can connect</source>
        <translation>待受していません: アプリは接続できません</translation>
    </message>
    <message>
        <source>Access is paused</source>
        <translation>アクセスは一時停止中</translation>
    </message>
    <message>
        <source>Listening on %1 and for other devices</source>
        <translation>%1 とほかのデバイス向けに待受中</translation>
    </message>
    <message>
        <source>Traydo: %1</source>
        <comment>state</comment>
        <translation>Traydo: %1</translation>
    </message>
    <message>
        <source>Resume access</source>
        <translation>アクセスを再開</translation>
    </message>
    <message>
        <source>Pause access</source>
        <translation>アクセスを一時停止</translation>
    </message>
    <message>
        <source>Today: %1   Overdue: %2</source>
        <translation>今日: %1   期限切れ: %2</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>今日が期限のものはありません</translation>
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
        <translation>Traydo は動き続けます</translation>
    </message>
    <message>
        <source>Apps can still reach your todos. The icon in the panel brings the window back.</source>
        <translation>アプリは引き続き todo に届きます。パネルのアイコンでウィンドウが戻ります。</translation>
    </message>
    <message>
        <source>Open Traydo</source>
        <translation>Traydo を開く</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>終了する</translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoNotice</name>
    <message>
        <source>Open Traydo</source>
        <translation>Traydo を開く</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoSinceDialog</name>
    <message>
        <source>Take back changes</source>
        <translation>変更の取り消し</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Changes that will be taken back</source>
        <translation>取り消される変更</translation>
    </message>
    <message>
        <source>What was changed again since by somebody else stays as it is. This shows up under Activity and can itself be taken back.</source>
        <translation>その後ほかの誰かが変更したものはそのままです。この取り消しは履歴に残り、元に戻せます。</translation>
    </message>
    <message>
        <source>Changes that stay</source>
        <translation>残る変更</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Take back what you did since</source>
        <translation>自分の変更を取り消す、起点</translation>
    </message>
    <message>
        <source>Take back what %1 did since</source>
        <translation>%1 の変更を取り消す、起点</translation>
    </message>
    <message>
        <source>There is nothing to take back since then.</source>
        <translation>それ以降に取り消すものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be taken back, newest first:</source>
        <translation>
            <numerusform>%n 件の変更を新しい順に取り消します:</numerusform>
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
            <numerusform>%n 件の変更を取り消す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back.</source>
        <translation>
            <numerusform>%n 件の変更を取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n could not be taken back:</source>
        <comment>taken back</comment>
        <translation>
            <numerusform>%1 %n 件は取り消せませんでした:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoStack</name>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Partly undone. %1</source>
        <comment>reason, a sentence</comment>
        <translation>一部を元に戻しました。%1</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <comment>reason, a sentence</comment>
        <translation>元に戻せませんでした。%1</translation>
    </message>
</context>
</TS>
