<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ChangeText</name>
    <message>
        <source>List added: %1</source>
        <translation>添加列表：%1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>重新打开：%1</translation>
    </message>
    <message>
        <source>List removed: %1</source>
        <translation>移除列表：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>List restored: %1</source>
        <translation>恢复列表：%1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>恢复：%1</translation>
    </message>
    <message>
        <source>List edited: %1</source>
        <translation>编辑列表：%1</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>编辑：%1</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>An app without a name</source>
        <translation>没有名称的应用</translation>
    </message>
    <message>
        <source>Taken back – %1</source>
        <comment>what the taking back did</comment>
        <translation>已撤销 – %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>another todo</source>
        <translation>另一项待办</translation>
    </message>
    <message>
        <source>another list</source>
        <translation>另一个列表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>移到了别的位置</translation>
    </message>
    <message numerus="yes">
        <source>and %n more todo(s) with it</source>
        <translation>
            <numerusform>以及随同的另外 %n 项待办</numerusform>
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
        <translation>没有名称的应用</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>已验证：%1</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>发布者：%1</translation>
    </message>
    <message>
        <source>Program that you gave a secret</source>
        <translation>您给了密钥的程序</translation>
    </message>
    <message>
        <source>Program that you gave an access token</source>
        <translation>您给了访问令牌的程序</translation>
    </message>
    <message>
        <source>Program of this computer, name not verified</source>
        <translation>这台电脑上的程序，名称未验证</translation>
    </message>
    <message>
        <source>Name not verified</source>
        <translation>名称未验证</translation>
    </message>
    <message>
        <source>May read and change</source>
        <translation>可以读取和更改</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>可以读取</translation>
    </message>
    <message>
        <source>all lists</source>
        <translation>所有列表</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>没有列表</translation>
    </message>
    <message>
        <source>Registered, but may not see anything</source>
        <translation>已登记，但什么也看不到</translation>
    </message>
    <message>
        <source>%1 · %2 · until %3</source>
        <comment>rights, lists, end</comment>
        <translation>%1 · %2 · 至%3</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <comment>time</comment>
        <translation>最近活动：%1</translation>
    </message>
    <message>
        <source>Never seen at work</source>
        <translation>从未见其活动</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>seen, connections</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s)</source>
        <translation>
            <numerusform>%n 个打开的连接</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyTodos</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Nothing to do in %1</source>
        <translation>%1 中没有要做的事</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>添加待办</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>没有逾期的</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>显示今天</translation>
    </message>
    <message>
        <source>Nothing left for today</source>
        <translation>今天没有剩余的</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>显示接下来的</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>没有计划</translation>
    </message>
    <message>
        <source>Todos that are due tomorrow or later stand here.</source>
        <translation>明天或更晚到期的待办列在这里。</translation>
    </message>
    <message>
        <source>Every todo has a date</source>
        <translation>每项待办都有日期</translation>
    </message>
    <message>
        <source>No app has changed anything yet</source>
        <translation>还没有应用更改过任何内容</translation>
    </message>
    <message>
        <source>To connect one, give it this address:</source>
        <translation>要连接应用，请把这个地址给它：</translation>
    </message>
    <message>
        <source>Nothing is completed yet</source>
        <translation>还没有完成的</translation>
    </message>
    <message>
        <source>Show all todos</source>
        <translation>显示所有待办</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>您删除的内容在这里保留 30 天。</translation>
    </message>
    <message>
        <source>No open todos</source>
        <translation>没有未完成的待办</translation>
    </message>
    <message>
        <source>Type one above, or connect an app with this address:</source>
        <translation>在上方输入一项，或用这个地址连接应用：</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Traydo did not accept this entry.</source>
        <translation>Traydo 没有接受这项输入。</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>它已不存在。</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile. Have a look and try again.</source>
        <translation>它在此期间在别处被修改了。请查看后重试。</translation>
    </message>
    <message>
        <source>The settings do not allow this.</source>
        <translation>设置不允许这样做。</translation>
    </message>
    <message>
        <source>The time for this has run out.</source>
        <translation>期限已过。</translation>
    </message>
    <message>
        <source>That is too much or too often. Try again in a moment.</source>
        <translation>太多或太频繁。请稍后重试。</translation>
    </message>
    <message>
        <source>The secret store is locked. Unlock it and try again.</source>
        <translation>密钥环已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>Traydo&apos;s server did not answer. Nothing was changed; try again.</source>
        <translation>Traydo 的服务器没有应答。没有任何更改；请重试。</translation>
    </message>
    <message>
        <source>The stored data is damaged. Please restore a backup.</source>
        <translation>存储的数据已损坏。请恢复备份。</translation>
    </message>
    <message>
        <source>Something went wrong inside Traydo. The log says more.</source>
        <translation>Traydo 内部出错。详情见日志。</translation>
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
        <translation>日历 (iCalendar)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Notes, subtasks and some repetitions are left out.</source>
        <translation>不含备注、子项和部分重复规则。</translation>
    </message>
    <message>
        <source>Colours and order of the lists are left out.</source>
        <translation>不含列表的颜色和顺序。</translation>
    </message>
    <message>
        <source>For tables and scripts; colours and order of the lists are left out.</source>
        <translation>用于表格和脚本；不含列表的颜色和顺序。</translation>
    </message>
    <message>
        <source>Nothing is lost. Best for moving to another computer.</source>
        <translation>不丢失任何内容。最适合搬到另一台电脑。</translation>
    </message>
</context>
<context>
    <name>GrantDuration</name>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
</context>
<context>
    <name>ListColors</name>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This app&apos;s request cannot be answered</source>
        <translation>无法答复此应用的请求</translation>
    </message>
    <message>
        <source>Nothing was shared. Remove Traydo in the app and connect it again; if that does not help, the app&apos;s makers need to know.</source>
        <translation>没有共享任何内容。请在应用中移除 Traydo，然后重新连接；如果没有帮助，需要让应用的开发者知道。</translation>
    </message>
    <message>
        <source>Open this in a window of its own</source>
        <translation>请在单独的窗口中打开</translation>
    </message>
    <message>
        <source>Another page tried to ask for your todos from within.</source>
        <translation>另一个页面试图在其内部请求您的待办。</translation>
    </message>
    <message>
        <source>Nothing was shared. Start again from the app that you want to connect.</source>
        <translation>没有共享任何内容。请从您要连接的应用重新开始。</translation>
    </message>
    <message>
        <source>This app is turned away</source>
        <translation>此应用不能请求</translation>
    </message>
    <message>
        <source>You denied or blocked such requests in Traydo.</source>
        <translation>您在 Traydo 中拒绝或屏蔽了此类请求。</translation>
    </message>
    <message>
        <source>Nothing was shared. Blocks are undone with %1.</source>
        <translation>没有共享任何内容。可用 %1 解除屏蔽。</translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation>等待中的请求太多</translation>
    </message>
    <message>
        <source>Answer the open requests in Traydo, or wait until they run out.</source>
        <translation>请在 Traydo 中答复未处理的请求，或等待它们过期。</translation>
    </message>
    <message>
        <source>Then start again from the app.</source>
        <translation>然后从应用重新开始。</translation>
    </message>
    <message>
        <source>The request is malformed: %1.</source>
        <translation>请求格式有误：%1。</translation>
    </message>
    <message>
        <source>The app&apos;s address is not acceptable: %1.</source>
        <translation>应用的地址不可接受：%1。</translation>
    </message>
    <message>
        <source>The app is named by a web address, and Traydo is set not to read any (%1). It can register instead.</source>
        <translation>此应用以网址作为标识，而 Traydo 设置为不读取任何网址（%1）。它可以改为登记。</translation>
    </message>
    <message>
        <source>New apps may not introduce themselves here now.</source>
        <translation>新应用现在不能在这里登记。</translation>
    </message>
    <message>
        <source>Traydo does not know this app (any more).</source>
        <translation>Traydo 不认识此应用（或已不再认识）。</translation>
    </message>
    <message>
        <source>The app did not say where the answer should go.</source>
        <translation>应用没有说明答复应发往哪里。</translation>
    </message>
    <message>
        <source>The app wants the answer sent to an address that it never registered.</source>
        <translation>应用要求把答复发往一个它从未登记过的地址。</translation>
    </message>
    <message>
        <source>Traydo could not reach the app&apos;s publisher</source>
        <translation>Traydo 无法连接应用的发布者</translation>
    </message>
    <message>
        <source>To know who asks, Traydo reads what %1 says about its app, and that failed for want of a network: %2.</source>
        <translation>为了知道是谁在请求，Traydo 会读取 %1 对其应用的说明，但因没有网络而失败：%2。</translation>
    </message>
    <message>
        <source>Check the connection to the internet and start again from the app. Or let apps connect without the internet: write %1 under %2 in %3 and restart Traydo; apps then register with it directly.</source>
        <translation>请检查互联网连接，然后从应用重新开始。或者让应用不经互联网连接：在 %3 的 %2 下写入 %1 并重新启动 Traydo；之后应用会直接向它登记。</translation>
    </message>
    <message>
        <source>What its publisher says about this app cannot be used</source>
        <translation>发布者对此应用的说明无法使用</translation>
    </message>
    <message>
        <source>The app names %1 as its publisher. What is wrong: %2.</source>
        <translation>应用称其发布者为 %1。问题在于：%2。</translation>
    </message>
    <message>
        <source>Nothing was shared. The app&apos;s makers need to know.</source>
        <translation>没有共享任何内容。需要让应用的开发者知道。</translation>
    </message>
    <message>
        <source>Traydo reads what %1 says about the app that wants to connect.</source>
        <translation>Traydo 正在读取 %1 对请求连接的应用的说明。</translation>
    </message>
    <message>
        <source>Looking up this app…</source>
        <translation>正在查询此应用…</translation>
    </message>
    <message>
        <source>This takes a few seconds at most. The page goes on by itself.</source>
        <translation>最多需要几秒钟。页面会自动继续。</translation>
    </message>
    <message>
        <source>Another page led here, in the name of an app of %1.</source>
        <translation>另一个页面以 %1 的应用的名义引导至此。</translation>
    </message>
    <message>
        <source>Connect an app?</source>
        <translation>连接应用？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>If you did not start this, close the page: nothing has happened yet.</source>
        <translation>如果不是您发起的，请关闭页面：目前什么都没有发生。</translation>
    </message>
    <message>
        <source>Too many apps at once</source>
        <translation>同时请求的应用太多</translation>
    </message>
    <message>
        <source>Traydo was asked to look up too many apps within a minute.</source>
        <translation>一分钟内要求 Traydo 查询的应用太多。</translation>
    </message>
    <message>
        <source>Nothing was shared. Wait a minute, then start again from the app.</source>
        <translation>没有共享任何内容。请等一分钟，然后从应用重新开始。</translation>
    </message>
    <message>
        <source>Traydo cannot store this app right now</source>
        <translation>Traydo 现在无法保存此应用</translation>
    </message>
    <message>
        <source>What its publisher says about it was read, but could not be kept.</source>
        <translation>已读取发布者的说明，但无法保存。</translation>
    </message>
    <message>
        <source>Nothing was shared. Try again in a moment.</source>
        <translation>没有共享任何内容。请稍后再试。</translation>
    </message>
    <message>
        <source>Too many requests in a row</source>
        <translation>连续请求太多</translation>
    </message>
    <message>
        <source>An app asked for your todos again and again within a minute.</source>
        <translation>有应用在一分钟内反复请求您的待办。</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>这里已完成</translation>
    </message>
    <message>
        <source>Return to the app</source>
        <translation>返回应用</translation>
    </message>
    <message>
        <source>see and change todos</source>
        <translation>读取和更改待办</translation>
    </message>
    <message>
        <source>see todos</source>
        <translation>读取待办</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>发布者：%1</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>已验证：%1</translation>
    </message>
    <message>
        <source>You started this</source>
        <translation>由您发起</translation>
    </message>
    <message>
        <source>Name not verified</source>
        <translation>名称未验证</translation>
    </message>
    <message>
        <source>Waiting for your answer in Traydo.</source>
        <translation>正在等待您在 Traydo 中答复。</translation>
    </message>
    <message>
        <source>Approved. Taking you back to the app…</source>
        <translation>已允许。正在返回应用…</translation>
    </message>
    <message>
        <source>Denied. Taking you back to the app…</source>
        <translation>已拒绝。正在返回应用…</translation>
    </message>
    <message>
        <source>Cancelled. Taking you back to the app…</source>
        <translation>已取消。正在返回应用…</translation>
    </message>
    <message>
        <source>Nobody answered in time. Taking you back to the app…</source>
        <translation>没有人及时答复。正在返回应用…</translation>
    </message>
    <message>
        <source>This request is over. Start again from the app.</source>
        <translation>此请求已结束。请从应用重新开始。</translation>
    </message>
    <message>
        <source>Traydo does not answer. Is it still running?</source>
        <translation>Traydo 没有应答。它还在运行吗？</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>您的数字</translation>
    </message>
    <message>
        <source>Approve in Traydo: click its icon in the tray, or run %1. The number it asks for is this one.</source>
        <translation>请在 Traydo 中允许：点击面板上的图标，或运行 %1。它询问的数字就是这个。</translation>
    </message>
    <message>
        <source>Wants to</source>
        <translation>想要</translation>
    </message>
    <message>
        <source>Answer goes to</source>
        <translation>答复发往</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Some apps stop waiting after about 30 seconds. If yours did, start again from there.</source>
        <translation>有些应用大约 30 秒后就不再等待。如果您的应用是这样，请从那里重新开始。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Approved, but late</source>
        <translation>已允许，但晚了</translation>
    </message>
    <message>
        <source>The app may have stopped waiting. If the next page does not open, start again from the app: Traydo asks you once more, since every request is asked about anew.</source>
        <translation>应用可能已不再等待。如果下一个页面没有打开，请从应用重新开始：Traydo 会再问您一次，因为每个请求都会重新询问。</translation>
    </message>
    <message>
        <source>This request is over</source>
        <translation>此请求已结束</translation>
    </message>
    <message>
        <source>It was answered or ran out some time ago.</source>
        <translation>它在一段时间前已被答复或过期。</translation>
    </message>
    <message>
        <source>Start again from the app that you want to connect.</source>
        <translation>请从您要连接的应用重新开始。</translation>
    </message>
    <message>
        <source>Traydo cannot store its answer right now</source>
        <translation>Traydo 现在无法保存其答复</translation>
    </message>
    <message>
        <source>You approved, but nothing was handed out yet.</source>
        <translation>您已允许，但还没有交出任何内容。</translation>
    </message>
    <message>
        <source>Reload this page in a moment.</source>
        <translation>请稍后重新加载此页面。</translation>
    </message>
    <message>
        <source>%1 – approve in Traydo</source>
        <translation>%1 – 在 Traydo 中允许</translation>
    </message>
    <message>
        <source>%1 asks for your todos</source>
        <translation>%1 请求访问您的待办</translation>
    </message>
    <message>
        <source>Or let Traydo do it: choose %1 in its menu, or type %2.</source>
        <translation>或者让 Traydo 来做：在其菜单中选择 %1，或输入 %2。</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>连接应用…</translation>
    </message>
    <message>
        <source>Traydo is running</source>
        <translation>Traydo 正在运行</translation>
    </message>
    <message>
        <source>Your todos are not shown in the browser: only apps that you let in can see them. Give an app this address:</source>
        <translation>您的待办不会显示在浏览器中：只有您允许进入的应用才能看到。请把这个地址交给应用：</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>The browser did not allow it. Select the address and copy it by hand.</source>
        <translation>浏览器不允许。请选中地址并手动复制。</translation>
    </message>
    <message>
        <source>The app then asks to connect, and you answer in Traydo. Nobody can let an app in from a web page.</source>
        <translation>之后应用会请求连接，您在 Traydo 中答复。没有人能从网页让应用进入。</translation>
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
        <translation>每天</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>每 %n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>每 %n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>每个工作日</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every week, days</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>every week, 5 times</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeats by its own rule</source>
        <translation>按自定义规则重复</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>An app without a name</source>
        <translation>没有名称的应用</translation>
    </message>
    <message>
        <source>Published by %1; any program here could receive the answer.</source>
        <translation>发布者：%1；这里的任何程序都可能收到答复。</translation>
    </message>
    <message>
        <source>Published by %1, but the answer goes elsewhere.</source>
        <translation>发布者：%1，但答复会发往别处。</translation>
    </message>
    <message>
        <source>Verified: %1 published this app and receives the answer.</source>
        <translation>已验证：%1 发布了此应用并接收答复。</translation>
    </message>
    <message>
        <source>You started this: you are connecting an app of this name.</source>
        <translation>由您发起：您正在连接叫这个名称的应用。</translation>
    </message>
    <message>
        <source>Name not verified: any program here can call itself that.</source>
        <translation>名称未验证：这台电脑上的任何程序都可以这样自称。</translation>
    </message>
    <message>
        <source>Name not verified: the app chose it itself.</source>
        <translation>名称未验证：由应用自己选定。</translation>
    </message>
    <message>
        <source>%1 (no proof)</source>
        <comment>program</comment>
        <translation>%1（不作证明）</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>another device (%1)</source>
        <translation>另一台设备（%1）</translation>
    </message>
    <message>
        <source>Wants to read and change todos</source>
        <translation>想要读取和更改待办</translation>
    </message>
    <message>
        <source>Wants to read todos</source>
        <translation>想要读取待办</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <comment>wish, origin</comment>
        <translation>%1 · 来自 %2</translation>
    </message>
    <message>
        <source>%1 · from %2 · answer goes to %3</source>
        <comment>wish, origin, host</comment>
        <translation>%1 · 来自 %2 · 答复发往 %3</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time of day</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time of day</comment>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <comment>minutes, seconds</comment>
        <translation>剩余 %1:%2</translation>
    </message>
</context>
<context>
    <name>TodoView</name>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>即将到来</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Changed by apps</source>
        <translation>应用更改的</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
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
        <translation>完成。您可以关闭此页面，回到您的程序。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Add this URL to your AI app, for example: claude mcp add --transport http traydo %1</source>
        <translation>把这个地址添加到您的 AI 应用，例如：claude mcp add --transport http traydo %1</translation>
    </message>
    <message>
        <source>The app will ask to connect; answer in the Traydo window.</source>
        <translation>应用会请求连接；请在 Traydo 窗口中答复。</translation>
    </message>
    <message>
        <source>The app will ask to connect; answer with: traydoctl requests, traydoctl approve</source>
        <translation>应用会请求连接；请用以下命令答复：traydoctl requests、traydoctl approve</translation>
    </message>
    <message>
        <source>traydo: no display here. Start it without a window: traydo --no-gui</source>
        <translation>traydo：这里没有显示器。无窗口启动：traydo --no-gui</translation>
    </message>
    <message>
        <source>Traydo runs already, without a window: this is its window.</source>
        <translation>Traydo 已在无窗口模式下运行：这就是它的窗口。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ApproveVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it; on a terminal it may be left out when only one is waiting</source>
        <translation>请求，如 “traydoctl requests” 所示；在终端上只有一个等待时可省略</translation>
    </message>
    <message>
        <source>What to allow, at most what was asked (default: as asked; from another device todos:read)</source>
        <translation>允许什么，最多为所请求的（默认：按请求；来自其他设备时为 todos:read）</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between (default: the first list)</source>
        <translation>“all”（包括将来的），或以逗号分隔的名称或 ID（默认：第一个列表）</translation>
    </message>
    <message>
        <source>For how long: 1h, today, 7d, 30d … 90d (default: 30d)</source>
        <translation>多久：1h、today、7d、30d … 90d（默认：30d）</translation>
    </message>
    <message>
        <source>No requests are waiting.</source>
        <translation>没有等待的请求。</translation>
    </message>
    <message>
        <source>Approving from the command line is switched off (cli_grants = &quot;never&quot;). Approve in the window of Traydo.</source>
        <translation>已关闭从命令行批准（cli_grants = &quot;never&quot;）。请在 Traydo 窗口中批准。</translation>
    </message>
    <message>
        <source>Approving needs a person at a terminal, and this is none. The request stays open. To let scripts approve, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>批准需要终端前有人，而这里不是终端。请求保持开放。要让脚本批准，请以 cli_grants = &quot;always&quot; 启动 Traydo。</translation>
    </message>
    <message>
        <source>With --no-input the number has to be given: --number NN.</source>
        <translation>使用 --no-input 时必须给出数字：--number NN。</translation>
    </message>
    <message>
        <source>say which request; see: traydoctl requests</source>
        <translation>请说明是哪个请求；参见：traydoctl requests</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope 可用 todos:read 和 todos:write</translation>
    </message>
    <message>
        <source>--scope cannot give more than was asked (%1)</source>
        <translation>--scope 不能超出所请求的范围（%1）</translation>
    </message>
    <message>
        <source>App:     %1 (%2)</source>
        <translation>应用： %1（%2）</translation>
    </message>
    <message>
        <source>Answer:  goes to %1</source>
        <translation>答复： 发往 %1</translation>
    </message>
    <message>
        <source>Listens: %1 (no proof)</source>
        <translation>监听： %1（不作证明）</translation>
    </message>
    <message>
        <source>From:    another device (%1)</source>
        <translation>来自： 另一台设备（%1）</translation>
    </message>
    <message>
        <source>Asks:    %1</source>
        <translation>请求： %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>获得： %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>列表： %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>直到： %1</translation>
    </message>
    <message>
        <source>Nothing was decided; the request stays open.</source>
        <translation>没有作出决定；请求保持开放。</translation>
    </message>
    <message>
        <source>The request was denied.</source>
        <translation>请求已被拒绝。</translation>
    </message>
    <message>
        <source>The number was wrong again: the request is denied.</source>
        <translation>数字又错了：请求已被拒绝。</translation>
    </message>
    <message>
        <source>Number on the browser page (empty to stop):</source>
        <translation>浏览器页面上的数字（留空则停止）：</translation>
    </message>
    <message>
        <source>The number has two digits.</source>
        <translation>数字有两位。</translation>
    </message>
    <message>
        <source>Allowed. Take it back with: traydoctl revoke %1</source>
        <translation>已允许。撤回：traydoctl revoke %1</translation>
    </message>
    <message>
        <source>The two-digit number that the browser page or the app shows</source>
        <translation>浏览器页面或应用显示的两位数字</translation>
    </message>
    <message>
        <source>That is not the number. The request stays open; the third wrong number denies it.</source>
        <translation>不是这个数字。请求保持开放；第三次错误将拒绝它。</translation>
    </message>
    <message>
        <source>That is not the number.</source>
        <translation>不是这个数字。</translation>
    </message>
    <message>
        <source>Number that the app shows (empty to stop):</source>
        <translation>应用显示的数字（留空则停止）：</translation>
    </message>
</context>
<context>
    <name>traydo::cli::BackupVerb</name>
    <message>
        <source>A file that is not there yet</source>
        <translation>尚不存在的文件</translation>
    </message>
    <message>
        <source>Everything is in %1. Only you can read it; keep it that way. Restored, it lets no app in: they have to ask again.</source>
        <translation>一切都在 %1 中。只有您能读它；请保持如此。恢复后它不会让任何应用进入：它们必须再次请求。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::BlocksVerb</name>
    <message>
        <source>Nothing is blocked.</source>
        <translation>没有屏蔽任何对象。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>屏蔽对象</translation>
    </message>
    <message>
        <source>WHEN DENYING</source>
        <translation>拒绝时针对</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>自</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>至</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>解除为止</translation>
    </message>
    <message>
        <source>Undo one with: traydoctl unblock ID</source>
        <translation>解除屏蔽：traydoctl unblock ID</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>客户端 %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>all new requests</source>
        <translation>所有新请求</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Changes</name>
    <message>
        <source>list &quot;%1&quot;</source>
        <translation>列表“%1”</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>添加了 %1</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>完成了 %1</translation>
    </message>
    <message>
        <source>opened %1 again</source>
        <translation>重新打开了 %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>移除了 %1</translation>
    </message>
    <message>
        <source>brought back %1</source>
        <translation>恢复了 %1</translation>
    </message>
    <message>
        <source>edited %1 (%2)</source>
        <translation>编辑了 %1（%2）</translation>
    </message>
    <message>
        <source>undid: %1</source>
        <translation>撤销了：%1</translation>
    </message>
    <message>
        <source>several apps are called %1; give an id: traydoctl clients</source>
        <translation>有多个应用叫 %1；请给出 ID：traydoctl clients</translation>
    </message>
    <message>
        <source>no app %1; see: traydoctl clients</source>
        <translation>没有应用 %1；参见：traydoctl clients</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsAddVerb</name>
    <message>
        <source>Make this machine client?</source>
        <translation>创建这个机器客户端？</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsEditVerb</name>
    <message>
        <source>The app, as &apos;traydoctl clients&apos; shows it</source>
        <translation>应用，如 “traydoctl clients” 所示</translation>
    </message>
    <message>
        <source>What it may do: todos:read, todos:write</source>
        <translation>可以做什么：todos:read、todos:write</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between</source>
        <translation>“all”（包括将来的），或以逗号分隔的名称或 ID</translation>
    </message>
    <message>
        <source>For how long from now: 1h, today, 7d … 90d</source>
        <translation>从现在起多久：1h、today、7d … 90d</translation>
    </message>
    <message>
        <source>Say what to change: --scope, --lists or --for.</source>
        <translation>请说明要更改什么：--scope、--lists 或 --for。</translation>
    </message>
    <message>
        <source>There is no app %1. See: traydoctl clients</source>
        <translation>没有应用 %1。参见：traydoctl clients</translation>
    </message>
    <message>
        <source>App:     %1</source>
        <translation>应用：%1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>获得： %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>列表： %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>直到： %1</translation>
    </message>
    <message>
        <source>Change it?</source>
        <translation>更改它？</translation>
    </message>
    <message>
        <source>Changed. %1 gets what is new when it next fetches a token; what was taken away is gone at once.</source>
        <translation>已更改。%1 在下次获取令牌时得到新的权限；收回的立即失效。</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope 可用 todos:read 和 todos:write</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsRotateVerb</name>
    <message>
        <source>The machine client, as &apos;traydoctl clients&apos; shows it</source>
        <translation>机器客户端，如 “traydoctl clients” 所示</translation>
    </message>
    <message>
        <source>There is no machine client %1. See: traydoctl clients</source>
        <translation>没有机器客户端 %1。参见：traydoctl clients</translation>
    </message>
    <message>
        <source>Make a new secret for %1?</source>
        <translation>为 %1 创建新密钥？</translation>
    </message>
    <message>
        <source>The old secret stays good until %1. The new one is shown once:</source>
        <translation>旧密钥在 %1 之前有效。新密钥只显示一次：</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsVerb</name>
    <message>
        <source>No apps are connected yet.</source>
        <translation>尚未连接任何应用。</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>app</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>MAY</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>LISTS</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>至</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>最近活动</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>桥</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Commands</name>
    <message>
        <source>Show where Traydo listens and what is going on</source>
        <translation>显示 Traydo 在哪里监听以及当前情况</translation>
    </message>
    <message>
        <source>Show the apps that wait for your answer</source>
        <translation>显示等待您答复的应用</translation>
    </message>
    <message>
        <source>Give a request five more minutes, once</source>
        <translation>给一个请求再延长五分钟，仅一次</translation>
    </message>
    <message>
        <source>Let an app in, with the number that its browser page shows</source>
        <translation>用浏览器页面显示的数字让应用进入</translation>
    </message>
    <message>
        <source>Turn an app away</source>
        <translation>拒绝一个应用</translation>
    </message>
    <message>
        <source>Show whom you keep from asking</source>
        <translation>显示您屏蔽了谁</translation>
    </message>
    <message>
        <source>Let them ask again</source>
        <translation>允许他们再次请求</translation>
    </message>
    <message>
        <source>Show the apps and what they may do</source>
        <translation>显示应用及其权限</translation>
    </message>
    <message>
        <source>Make a client for a program of yours that signs in by itself (client_credentials)</source>
        <translation>为您自己会登录的程序创建客户端（client_credentials）</translation>
    </message>
    <message>
        <source>Make a new secret for such a client</source>
        <translation>为这样的客户端创建新密钥</translation>
    </message>
    <message>
        <source>Take everything back from an app and end its connections</source>
        <translation>收回应用的一切权限并断开其连接</translation>
    </message>
    <message>
        <source>Access tokens for programs that only know a header</source>
        <translation>供只会用请求头的程序使用的访问令牌</translation>
    </message>
    <message>
        <source>Show the access tokens</source>
        <translation>显示访问令牌</translation>
    </message>
    <message>
        <source>Make an access token</source>
        <translation>创建访问令牌</translation>
    </message>
    <message>
        <source>End an access token</source>
        <translation>终止访问令牌</translation>
    </message>
    <message>
        <source>The key that signs access tokens</source>
        <translation>为访问令牌签名的密钥</translation>
    </message>
    <message>
        <source>Replace the key, without disturbing anybody</source>
        <translation>更换密钥，不打扰任何人</translation>
    </message>
    <message>
        <source>Read and change todos</source>
        <translation>读取和更改待办</translation>
    </message>
    <message>
        <source>Show todos; without options the open ones</source>
        <translation>显示待办；不带选项则为未完成的</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>添加待办</translation>
    </message>
    <message>
        <source>Change a todo; what is not named stays</source>
        <translation>更改待办；未提及的保持不变</translation>
    </message>
    <message>
        <source>Tick todos off</source>
        <translation>勾选完成待办</translation>
    </message>
    <message>
        <source>Move todos to the trash</source>
        <translation>把待办移到回收站</translation>
    </message>
    <message>
        <source>Bring todos back from the trash</source>
        <translation>从回收站恢复待办</translation>
    </message>
    <message>
        <source>Show the lists</source>
        <translation>显示列表</translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation>添加列表</translation>
    </message>
    <message>
        <source>Give a list another name or colour</source>
        <translation>给列表换名称或颜色</translation>
    </message>
    <message>
        <source>Put a list in another place</source>
        <translation>把列表放到别的位置</translation>
    </message>
    <message>
        <source>Put a list away: kept, but in no overview</source>
        <translation>收起列表：保留，但不出现在概览中</translation>
    </message>
    <message>
        <source>Move a list and its todos to the trash, for 30 days</source>
        <translation>把列表及其待办移到回收站，保留 30 天</translation>
    </message>
    <message>
        <source>Bring a list back from the trash</source>
        <translation>从回收站恢复列表</translation>
    </message>
    <message>
        <source>Show who changed what, newest first</source>
        <translation>显示谁改了什么，最新的在前</translation>
    </message>
    <message>
        <source>Take back a change, or everything an app did</source>
        <translation>撤销一项更改，或应用所做的一切</translation>
    </message>
    <message>
        <source>Let other devices connect</source>
        <translation>允许其他设备连接</translation>
    </message>
    <message>
        <source>Show where other devices connect, and the certificate&apos;s fingerprint</source>
        <translation>显示其他设备的连接地址和证书指纹</translation>
    </message>
    <message>
        <source>Let apps on other devices introduce themselves for a while</source>
        <translation>允许其他设备上的应用在一段时间内登记</translation>
    </message>
    <message>
        <source>Print the certificate that other devices have to trust</source>
        <translation>输出其他设备需要信任的证书</translation>
    </message>
    <message>
        <source>Write todos into a file, for keeping or for another program</source>
        <translation>把待办写入文件，用于保存或供其他程序使用</translation>
    </message>
    <message>
        <source>Read todos out of a file: all of it comes in, or nothing</source>
        <translation>从文件读取待办：全部导入，否则一个也不导入</translation>
    </message>
    <message>
        <source>Keep all apps out for now; none of them loses its access</source>
        <translation>暂时把所有应用挡在外面；都不会失去权限</translation>
    </message>
    <message>
        <source>Let the apps go on after a pause</source>
        <translation>暂停后让应用继续</translation>
    </message>
    <message>
        <source>Change what an app may do, in which lists and until when</source>
        <translation>更改应用可以做什么、在哪些列表中、到何时</translation>
    </message>
    <message>
        <source>Show the settings and where they stand</source>
        <translation>显示设置及其位置</translation>
    </message>
    <message>
        <source>Change a setting while Traydo runs</source>
        <translation>在 Traydo 运行时更改设置</translation>
    </message>
    <message>
        <source>Write a copy of all data into a new file</source>
        <translation>把所有数据的副本写入新文件</translation>
    </message>
    <message>
        <source>Tell an app on this computer about Traydo, or see which ones know it</source>
        <translation>把 Traydo 告诉这台电脑上的应用，或查看哪些知道它</translation>
    </message>
    <message>
        <source>Find out what keeps Traydo from working, and what to do about it</source>
        <translation>找出妨碍 Traydo 工作的原因及对策</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ConnectVerb</name>
    <message>
        <source>The app, as &apos;traydoctl connect&apos; shows it; left out: show them all</source>
        <translation>应用，如 “traydoctl connect” 所示；省略则全部显示</translation>
    </message>
    <message>
        <source>Show what would be run or changed (this is what happens anyway without --apply and --remove)</source>
        <translation>显示将运行或更改的内容（没有 --apply 和 --remove 时也是如此）</translation>
    </message>
    <message>
        <source>Do it: run the app&apos;s own command, or edit its settings</source>
        <translation>执行：运行应用自己的命令，或编辑其设置</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>With --apply or --remove: only show what would happen</source>
        <translation>与 --apply 或 --remove 一起：只显示会发生什么</translation>
    </message>
    <message>
        <source>Do not ask before a file is changed</source>
        <translation>更改文件前不询问</translation>
    </message>
    <message>
        <source>Give one of --print, --apply and --remove.</source>
        <translation>--print、--apply 和 --remove 只能给一个。</translation>
    </message>
    <message>
        <source>Say which app; see: traydoctl connect</source>
        <translation>请说明是哪个应用；参见：traydoctl connect</translation>
    </message>
    <message>
        <source>Traydo does not know an app %1. See: traydoctl connect</source>
        <translation>Traydo 不认识应用 %1。参见：traydoctl connect</translation>
    </message>
    <message>
        <source>Traydo is not running; this is for the address that it will have.</source>
        <translation>Traydo 没有运行；这是它将使用的地址。</translation>
    </message>
    <message>
        <source>%1 knows Traydo already.</source>
        <translation>%1 已经知道 Traydo。</translation>
    </message>
    <message>
        <source>Traydo cannot do this for you from here; do it by hand as shown above.</source>
        <translation>Traydo 无法从这里代您完成；请按上方所示手动操作。</translation>
    </message>
    <message>
        <source>Start %1 again. It will ask to connect; answer in Traydo&apos;s window, or with: traydoctl requests</source>
        <translation>请重新启动 %1。它会请求连接；在 Traydo 窗口答复，或用：traydoctl requests</translation>
    </message>
    <message>
        <source>%1 knows nothing of Traydo.</source>
        <translation>%1 不知道 Traydo。</translation>
    </message>
    <message>
        <source>Remove “traydo” from the MCP servers in the settings of %1.</source>
        <translation>请从 %1 设置的 MCP 服务器中移除“traydo”。</translation>
    </message>
    <message>
        <source>The settings were left as they are.</source>
        <translation>设置保持原样。</translation>
    </message>
    <message>
        <source>These commands are run:</source>
        <translation>运行以下命令：</translation>
    </message>
    <message>
        <source>This is changed in %1:</source>
        <translation>在 %1 中更改以下内容：</translation>
    </message>
    <message>
        <source>Open this link; %1 then asks whether to add Traydo:</source>
        <translation>打开这个链接；%1 随后询问是否添加 Traydo：</translation>
    </message>
    <message>
        <source>Put this into the settings for MCP servers:</source>
        <translation>把这些放入 MCP 服务器的设置：</translation>
    </message>
    <message>
        <source>Do it with: traydoctl connect %1 --apply</source>
        <translation>执行：traydoctl connect %1 --apply</translation>
    </message>
    <message>
        <source>Change this file?</source>
        <translation>更改此文件？</translation>
    </message>
    <message>
        <source>Done. The file as it was is kept in %1</source>
        <translation>完成。原来的文件保存在 %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>%1 did not do it: %2.</source>
        <translation>%1 没有执行：%2。</translation>
    </message>
    <message>
        <source>Now sign in from a terminal: %1</source>
        <translation>现在请从终端登录：%1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Connections</name>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>knows another address: %1</source>
        <translation>知道另一个地址：%1</translation>
    </message>
    <message>
        <source>told in the wrong place (%1)</source>
        <translation>写在了错误的位置（%1）</translation>
    </message>
    <message>
        <source>settings cannot be read: %1</source>
        <translation>无法读取设置：%1</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>None of the apps that Traydo knows was found on this computer.</source>
        <translation>这台电脑上没有找到 Traydo 认识的应用。</translation>
    </message>
    <message>
        <source>Not found here: %1</source>
        <translation>这里没有找到：%1</translation>
    </message>
    <message>
        <source>See what connecting would do with: traydoctl connect APP; for an app that is not named here: traydoctl connect other</source>
        <translation>查看连接会做什么：traydoctl connect APP；这里没有列出的应用：traydoctl connect other</translation>
    </message>
</context>
<context>
    <name>traydo::cli::DenyVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it</source>
        <translation>请求，如 “traydoctl requests” 所示</translation>
    </message>
    <message>
        <source>Whom to keep from asking again: &apos;client&apos; (this one), &apos;device&apos; (all of its network address) or &apos;all&apos; (every new request, for an hour)</source>
        <translation>不再允许谁请求：&apos;client&apos;（仅此）、&apos;device&apos;（其网络地址的全部）或 &apos;all&apos;（所有新请求，一小时）</translation>
    </message>
    <message>
        <source>--block takes client, device or all</source>
        <translation>--block 可用 client、device 或 all</translation>
    </message>
    <message>
        <source>Denied %1.</source>
        <translation>已拒绝 %1。</translation>
    </message>
    <message>
        <source>Undo the block with: traydoctl unblock ID; see: traydoctl blocks</source>
        <translation>解除屏蔽：traydoctl unblock ID；参见：traydoctl blocks</translation>
    </message>
</context>
<context>
    <name>traydo::cli::DoctorVerb</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>See above what to do.</source>
        <translation>对策见上方。</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Exchange</name>
    <message>
        <source>--format takes json, todotxt, ical or csv</source>
        <translation>--format 可用 json、todotxt、ical 或 csv</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ExportVerb</name>
    <message>
        <source>json (nothing is lost), todotxt, ical or csv; else as the file&apos;s name ends, else json</source>
        <translation>json（不丢失任何内容）、todotxt、ical 或 csv；否则按文件名后缀，否则 json</translation>
    </message>
    <message>
        <source>Only this list (name or id); may be given several times</source>
        <translation>仅此列表（名称或 ID）；可多次给出</translation>
    </message>
    <message>
        <source>Without what is done</source>
        <translation>不含已完成的</translation>
    </message>
    <message>
        <source>The file to write, instead of the standard output</source>
        <translation>要写入的文件，代替标准输出</translation>
    </message>
    <message>
        <source>the server sent less than it said</source>
        <translation>服务器发送的比它说的少</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n todo(s) to %1.</source>
        <translation>
            <numerusform>已把 %n 项待办写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::cli::Granting</name>
    <message>
        <source>Giving access from the command line is switched off (cli_grants = &quot;never&quot;).</source>
        <translation>已关闭从命令行授予权限（cli_grants = &quot;never&quot;）。</translation>
    </message>
    <message>
        <source>Giving access needs a person at a terminal, and this is none. To let scripts do it, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>授予权限需要终端前有人，而这里不是终端。要让脚本这样做，请以 cli_grants = &quot;always&quot; 启动 Traydo。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ImportVerb</name>
    <message>
        <source>The file to read</source>
        <translation>要读取的文件</translation>
    </message>
    <message>
        <source>json, todotxt, ical or csv; else as the file&apos;s name ends</source>
        <translation>json、todotxt、ical 或 csv；否则按文件名后缀</translation>
    </message>
    <message>
        <source>Put everything into this list (name or id)</source>
        <translation>全部放入此列表（名称或 ID）</translation>
    </message>
    <message>
        <source>Only show what would happen</source>
        <translation>只显示会发生什么</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>不询问</translation>
    </message>
    <message>
        <source>The file&apos;s name does not tell its format: give --format.</source>
        <translation>文件名看不出格式：请给出 --format。</translation>
    </message>
    <message>
        <source>Import this?</source>
        <translation>导入这些？</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, there already: %3, skipped: %4.</source>
        <translation>新增：%1，更改：%2，已存在：%3，跳过：%4。</translation>
    </message>
    <message>
        <source>New lists: %1.</source>
        <translation>新列表：%1。</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>已跳过：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n todo(s).</source>
        <translation>
            <numerusform>已导入 %n 项待办。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::cli::KeysRotateVerb</name>
    <message>
        <source>End all access tokens signed before, as after a theft; apps fetch new ones by themselves</source>
        <translation>使之前签名的所有访问令牌失效，例如在失窃之后；应用会自行获取新的</translation>
    </message>
    <message>
        <source>The key is now %1. Access tokens signed before are no longer good.</source>
        <translation>密钥现在是 %1。之前签名的访问令牌不再有效。</translation>
    </message>
    <message>
        <source>The key is now %1. Access tokens signed before stay good until they expire.</source>
        <translation>密钥现在是 %1。之前签名的访问令牌在到期前有效。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Lan</name>
    <message>
        <source>Traydo does not listen for other devices. To change that, put
    [lan]
    enabled = true
into traydo.toml and start it again.</source>
        <translation>Traydo 不为其他设备监听。要改变这一点，请把
    [lan]
    enabled = true
写入 traydo.toml 并重新启动。</translation>
    </message>
    <message>
        <source>Problem:      %1</source>
        <translation>问题：   %1</translation>
    </message>
    <message>
        <source>Address:      %1</source>
        <translation>地址：   %1</translation>
    </message>
    <message>
        <source>Fingerprint:  %1</source>
        <translation>指纹：   %1</translation>
    </message>
    <message>
        <source>Trust until:  %1</source>
        <translation>信任至： %1</translation>
    </message>
    <message>
        <source>Pairing:      open until %1</source>
        <translation>登记：   开放至 %1</translation>
    </message>
    <message>
        <source>Pairing:      closed</source>
        <translation>登记：   已关闭</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanCaVerb</name>
    <message>
        <source>Write it to this new file instead</source>
        <translation>改为写入这个新文件</translation>
    </message>
    <message>
        <source>There is no certificate yet: %1</source>
        <translation>还没有证书：%1</translation>
    </message>
    <message>
        <source>%1 exists already or cannot be written.</source>
        <translation>%1 已存在或无法写入。</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>指纹（SHA-256）：%1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanPairVerb</name>
    <message>
        <source>For how long, at most 1h (default: 10m)</source>
        <translation>多久，最多 1h（默认：10m）</translation>
    </message>
    <message>
        <source>Stop before the time is over</source>
        <translation>在时间结束前停止</translation>
    </message>
    <message>
        <source>Pairing from the command line is switched off (cli_grants = &quot;never&quot;).</source>
        <translation>已关闭从命令行开放登记（cli_grants = &quot;never&quot;）。</translation>
    </message>
    <message>
        <source>Pairing needs a person at a terminal, and this is none. To let scripts do it, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>这需要终端前有人，而这里不是终端。要让脚本这样做，请以 cli_grants = &quot;always&quot; 启动 Traydo。</translation>
    </message>
    <message>
        <source>Pairing is closed.</source>
        <translation>登记已关闭。</translation>
    </message>
    <message>
        <source>Apps on other devices may introduce themselves until %1. Each one still needs your approval.</source>
        <translation>其他设备上的应用可以登记至 %1。每个仍需您批准。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanStatusVerb</name>
    <message>
        <source>Off: only programs on this computer can connect.</source>
        <translation>关闭：只有这台电脑上的程序可以连接。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Lists</name>
    <message>
        <source>all, also future ones</source>
        <translation>全部，包括将来的</translation>
    </message>
    <message>
        <source>there is no list %1; see: traydoctl lists</source>
        <translation>没有列表 %1；参见：traydoctl lists</translation>
    </message>
    <message>
        <source>--lists names no list</source>
        <translation>--lists 没有指明列表</translation>
    </message>
    <message>
        <source>several lists are called %1; give an id</source>
        <translation>有多个列表叫 %1；请给出 ID</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsAddVerb</name>
    <message>
        <source>What the list is called</source>
        <translation>列表的名称</translation>
    </message>
    <message>
        <source>Its colour, like &apos;#3366cc&apos;</source>
        <translation>它的颜色，如 &apos;#3366cc&apos;</translation>
    </message>
    <message>
        <source>Added the list %1.</source>
        <translation>已添加列表 %1。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsArchiveVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>列表（名称或 ID）</translation>
    </message>
    <message>
        <source>Take it out of the archive</source>
        <translation>从归档中取出</translation>
    </message>
    <message>
        <source>The list %1 is in use again.</source>
        <translation>列表 %1 重新启用。</translation>
    </message>
    <message>
        <source>Archived the list %1.</source>
        <translation>已归档列表 %1。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsEditVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>列表（名称或 ID）</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>A new colour, like &apos;#3366cc&apos;; &quot;&quot; takes it away</source>
        <translation>新颜色，如 &apos;#3366cc&apos;；&quot;&quot; 则去掉</translation>
    </message>
    <message>
        <source>Give --name or --color.</source>
        <translation>请给出 --name 或 --color。</translation>
    </message>
    <message>
        <source>Changed the list %1.</source>
        <translation>已更改列表 %1。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsMoveVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>列表（名称或 ID）</translation>
    </message>
    <message>
        <source>The list it shall stand before; without it: last</source>
        <translation>放在哪个列表之前；不给则放最后</translation>
    </message>
    <message>
        <source>Moved the list %1.</source>
        <translation>已移动列表 %1。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsRestoreVerb</name>
    <message>
        <source>The list, as &apos;traydoctl lists --trash&apos; shows it</source>
        <translation>列表，如 “traydoctl lists --trash” 所示</translation>
    </message>
    <message>
        <source>The list %1 is back.</source>
        <translation>列表 %1 已恢复。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsRmVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>列表（名称或 ID）</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>不询问</translation>
    </message>
    <message>
        <source>Move the list %1 and everything in it to the trash?</source>
        <translation>把列表 %1 及其中一切移到回收站？</translation>
    </message>
    <message>
        <source>Removed the list %1.</source>
        <translation>已移除列表 %1。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsVerb</name>
    <message>
        <source>Those in the archive instead</source>
        <translation>改为显示归档中的</translation>
    </message>
    <message>
        <source>Those in the trash instead</source>
        <translation>改为显示回收站中的</translation>
    </message>
    <message>
        <source>Give --archived or --trash, not both.</source>
        <translation>请给出 --archived 或 --trash，不要都给。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>OVERDUE</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LogVerb</name>
    <message>
        <source>Only what this app did (name or id)</source>
        <translation>仅此应用所做的（名称或 ID）</translation>
    </message>
    <message>
        <source>Only what you did yourself</source>
        <translation>仅您自己所做的</translation>
    </message>
    <message>
        <source>From when on: 30m, 2h, 7d ago, today, or 2026-11-21T09:00</source>
        <translation>从何时起：30m、2h、7d 前，today，或 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>At most so many (default: 50)</source>
        <translation>最多多少项（默认：50）</translation>
    </message>
    <message>
        <source>Give --app or --mine, not both.</source>
        <translation>请给出 --app 或 --mine，不要都给。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>什么</translation>
    </message>
    <message>
        <source>VIA</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>There are more; show them with --limit.</source>
        <translation>还有更多；用 --limit 显示。</translation>
    </message>
    <message>
        <source>Up to when: as --since</source>
        <translation>到何时为止：同 --since</translation>
    </message>
    <message>
        <source>Only this: created, updated, completed, reopened, deleted, restored; may be given several times</source>
        <translation>仅此：created、updated、completed、reopened、deleted、restored；可多次给出</translation>
    </message>
    <message>
        <source>--until takes what --since takes, such as 2h or today</source>
        <translation>--until 与 --since 相同，例如 2h 或 today</translation>
    </message>
    <message>
        <source>--kind takes created, updated, completed, reopened, deleted or restored</source>
        <translation>--kind 可用 created、updated、completed、reopened、deleted 或 restored</translation>
    </message>
</context>
<context>
    <name>traydo::cli::PauseVerb</name>
    <message>
        <source>Paused. Apps are told so, and nothing they ask is done. Go on with: traydoctl resume</source>
        <translation>已暂停。应用会得知，它们请求的一切都不会执行。继续：traydoctl resume</translation>
    </message>
    <message>
        <source>Apps may go on.</source>
        <translation>应用可以继续。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Program</name>
    <message>
        <source>Steers a running Traydo: who may reach your todos, and the todos themselves.</source>
        <translation>控制运行中的 Traydo：谁能接触您的待办，以及待办本身。</translation>
    </message>
    <message>
        <source>IDs may be shortened to their beginning or end, at least four characters.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 refused, 5 Traydo not reachable, 6 conflict, 7 expired, 130 interrupted.</source>
        <translation>ID 可缩短为开头或结尾，至少四个字符。

退出码：0 完成，1 失败，2 用法错误，3 未找到，4 被拒绝，5 无法连接 Traydo，6 冲突，7 已过期，130 被中断。</translation>
    </message>
    <message>
        <source>Print data as JSON, stable for scripts</source>
        <translation>以 JSON 输出数据，对脚本保持稳定</translation>
    </message>
    <message>
        <source>Never ask; fail instead</source>
        <translation>从不询问；改为失败</translation>
    </message>
    <message>
        <source>auto, always or never; auto heeds NO_COLOR and TERM=dumb</source>
        <translation>auto、always 或 never；auto 遵从 NO_COLOR 和 TERM=dumb</translation>
    </message>
    <message>
        <source>Where Traydo keeps its control socket (also TRAYDO_RUNTIME_DIR)</source>
        <translation>Traydo 的控制套接字所在（也可用 TRAYDO_RUNTIME_DIR）</translation>
    </message>
    <message>
        <source>Where traydo.toml lies (also TRAYDO_CONFIG_DIR)</source>
        <translation>traydo.toml 所在（也可用 TRAYDO_CONFIG_DIR）</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;. See: traydoctl --help</source>
        <translation>没有命令“%1”。参见：traydoctl --help</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>无法写出输出。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Programs</name>
    <message>
        <source>What to call it, for yourself</source>
        <translation>怎么称呼它，供您自己辨认</translation>
    </message>
    <message>
        <source>What it may do: todos:read, todos:write (default: todos:read)</source>
        <translation>它可以做什么：todos:read、todos:write（默认：todos:read）</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between (default: the first list)</source>
        <translation>“all”（包括将来的），或以逗号分隔的名称或 ID（默认：第一个列表）</translation>
    </message>
    <message>
        <source>For how long: 1h, today, 7d … 90d (default: 30d)</source>
        <translation>多久：1h、today、7d … 90d（默认：30d）</translation>
    </message>
    <message>
        <source>Name:    %1</source>
        <translation>名称： %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>获得： %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>列表： %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>直到： %1</translation>
    </message>
    <message>
        <source>This is shown once; keep it where nobody else can read it:</source>
        <translation>只显示一次；请保存在别人读不到的地方：</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope 可用 todos:read 和 todos:write</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Requests</name>
    <message>
        <source>published by %1</source>
        <translation>由 %1 发布</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>已验证：%1</translation>
    </message>
    <message>
        <source>you started this</source>
        <translation>由您发起</translation>
    </message>
    <message>
        <source>name not verified</source>
        <translation>名称未验证</translation>
    </message>
    <message>
        <source>No request %1 is waiting; it may have been decided or have run out. See: traydoctl requests</source>
        <translation>没有等待的请求 %1；可能已被决定或已过期。参见：traydoctl requests</translation>
    </message>
    <message>
        <source>the program on this computer</source>
        <translation>这台电脑上的程序</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>这台电脑上的 %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RequestsExtendVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it</source>
        <translation>请求，如 “traydoctl requests” 所示</translation>
    </message>
    <message>
        <source>This request was given more time already.</source>
        <translation>这个请求已经延长过。</translation>
    </message>
    <message>
        <source>%1 waits until %2.</source>
        <translation>%1 等待至 %2。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RequestsVerb</name>
    <message>
        <source>No requests are waiting.</source>
        <translation>没有等待的请求。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>TRUST</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>ASKS FOR</source>
        <translation>请求内容</translation>
    </message>
    <message>
        <source>ANSWER GOES TO</source>
        <translation>答复发往</translation>
    </message>
    <message>
        <source>TIME LEFT</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Allow one with: traydoctl approve ID --number NN (the browser page or the app shows it)</source>
        <translation>允许：traydoctl approve ID --number NN（由浏览器页面或应用显示）</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RevokeVerb</name>
    <message>
        <source>The app, as &apos;traydoctl clients&apos; shows it</source>
        <translation>应用，如 “traydoctl clients” 所示</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>不询问</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>只说明会发生什么</translation>
    </message>
    <message>
        <source>There is no app %1. See: traydoctl clients</source>
        <translation>没有应用 %1。参见：traydoctl clients</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>撤回 %1 的权限？</translation>
    </message>
    <message>
        <source>Would revoke %1; open connections that would end: %2.</source>
        <translation>将撤回 %1 的权限；会断开的连接：%2。</translation>
    </message>
    <message>
        <source>Revoked %1. It has to ask anew.</source>
        <translation>已撤回 %1 的权限。它必须重新请求。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::SettingsSetVerb</name>
    <message>
        <source>port, lan_enabled, lan_port or client_metadata_documents</source>
        <translation>port、lan_enabled、lan_port 或 client_metadata_documents</translation>
    </message>
    <message>
        <source>A number; true or false</source>
        <translation>数字；true 或 false</translation>
    </message>
    <message>
        <source>Done. Apps have to use the new address: %1</source>
        <translation>完成。应用必须使用新地址：%1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>There is no setting %1. See: traydoctl settings</source>
        <translation>没有设置 %1。参见：traydoctl settings</translation>
    </message>
    <message>
        <source>it is true or false</source>
        <translation>这里可用 true 或 false</translation>
    </message>
</context>
<context>
    <name>traydo::cli::SettingsVerb</name>
    <message>
        <source>SETTING</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>值</translation>
    </message>
    <message>
        <source>DECIDED BY</source>
        <translation>决定者</translation>
    </message>
    <message>
        <source>an option or variable</source>
        <translation>选项或变量</translation>
    </message>
    <message>
        <source>traydo.toml</source>
        <translation>traydo.toml</translation>
    </message>
    <message>
        <source>File:  %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Data:  %1</source>
        <translation>数据：%1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::StatusVerb</name>
    <message>
        <source>Traydo %1, running since %2</source>
        <translation>Traydo %1，自 %2 起运行</translation>
    </message>
    <message>
        <source>Address:           %1</source>
        <translation>地址：         %1</translation>
    </message>
    <message>
        <source>Requests waiting:  %1</source>
        <translation>等待的请求：   %1</translation>
    </message>
    <message>
        <source>Apps:              %1</source>
        <translation>应用：         %1</translation>
    </message>
    <message>
        <source>Open connections:  %1</source>
        <translation>打开的连接：   %1</translation>
    </message>
    <message>
        <source>Open todos:        %1</source>
        <translation>未完成的待办： %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>See who is waiting with: traydoctl requests</source>
        <translation>查看谁在等待：traydoctl requests</translation>
    </message>
    <message>
        <source>Paused:            apps are kept out until: traydoctl resume</source>
        <translation>已暂停：应用被挡在外面，直到：traydoctl resume</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Talk</name>
    <message>
        <source>That cannot be done</source>
        <translation>无法这样做</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Something changed meanwhile</source>
        <translation>在此期间有些东西变了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>太晚了</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>太多</translation>
    </message>
    <message>
        <source>The secret store is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>Traydo cannot do that now</source>
        <translation>Traydo 现在无法做到</translation>
    </message>
    <message>
        <source>Traydo failed</source>
        <translation>Traydo 失败了</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>This needs a yes: give --yes along with --no-input.</source>
        <translation>这需要确认：请把 --yes 与 --no-input 一起给出。</translation>
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
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Traydo is not running, or uses another runtime directory (looked in %1). Start it with: traydo</source>
        <translation>Traydo 没有运行，或使用另一个运行目录（已查找 %1）。启动：traydo</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoAddVerb</name>
    <message>
        <source>What is to be done; #list, !1 to !3, @tag, dates and repetitions in it are understood, text in quotation marks is left alone</source>
        <translation>要做什么；其中的 #列表、!1 到 !3、@标签、日期和重复会被识别，引号中的文字保持原样</translation>
    </message>
    <message>
        <source>Take all of it for the title</source>
        <translation>全部作为标题</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot; (%2).</source>
        <translation>已添加“%1”（%2）。</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>到期：%1。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoDoneVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list&apos; shows them</source>
        <translation>待办，如 “traydoctl todo list” 所示</translation>
    </message>
    <message>
        <source>Open them again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open again: &quot;%1&quot; (%2).</source>
        <translation>重新打开：“%1”（%2）。</translation>
    </message>
    <message>
        <source>Done: &quot;%1&quot; (%2).</source>
        <translation>完成：“%1”（%2）。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoEditVerb</name>
    <message>
        <source>The todo, as &apos;traydoctl todo list&apos; shows it</source>
        <translation>待办，如 “traydoctl todo list” 所示</translation>
    </message>
    <message>
        <source>A new title</source>
        <translation>新标题</translation>
    </message>
    <message>
        <source>The todo of the same list to stand before; &quot;&quot; for last</source>
        <translation>放在同一列表的哪个待办之前；&quot;&quot; 表示最后</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot; (%2).</source>
        <translation>已更改“%1”（%2）。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoFields</name>
    <message>
        <source>The list it belongs to (name or id)</source>
        <translation>所属列表（名称或 ID）</translation>
    </message>
    <message>
        <source>When it is due: 2026-11-21 or 2026-11-21T17:00</source>
        <translation>何时到期：2026-11-21 或 2026-11-21T17:00</translation>
    </message>
    <message>
        <source>1 is the most urgent, 0 is none</source>
        <translation>1 最紧急，0 为无</translation>
    </message>
    <message>
        <source>A tag; may be given several times</source>
        <translation>标签；可多次给出</translation>
    </message>
    <message>
        <source>How it repeats, as RRULE: FREQ=WEEKLY;INTERVAL=2; &quot;&quot; ends it</source>
        <translation>如何重复，用 RRULE：FREQ=WEEKLY;INTERVAL=2；&quot;&quot; 则结束</translation>
    </message>
    <message>
        <source>The todo it is a part of; &quot;&quot; makes it one of its own</source>
        <translation>它所属的待办；&quot;&quot; 则独立</translation>
    </message>
    <message>
        <source>Further text</source>
        <translation>更多文字</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoListVerb</name>
    <message>
        <source>Done ones too</source>
        <translation>也包括已完成的</translation>
    </message>
    <message>
        <source>Only those that are done</source>
        <translation>仅已完成的</translation>
    </message>
    <message>
        <source>Only this list (name or id)</source>
        <translation>仅此列表（名称或 ID）</translation>
    </message>
    <message>
        <source>Only those due then: today, overdue, week, none, 2026-11-21, 2026-11-01..2026-11-30</source>
        <translation>仅在此时到期的：today、overdue、week、none、2026-11-21、2026-11-01..2026-11-30</translation>
    </message>
    <message>
        <source>Only those with this tag; may be given several times</source>
        <translation>仅带此标签的；可多次给出</translation>
    </message>
    <message>
        <source>Only those with this priority</source>
        <translation>仅此优先级的</translation>
    </message>
    <message>
        <source>Only the subtasks of this todo</source>
        <translation>仅此待办的子项</translation>
    </message>
    <message>
        <source>position (as the list shows them), due, created, updated, priority</source>
        <translation>position（如列表所示）、due、created、updated、priority</translation>
    </message>
    <message>
        <source>Only what is in the trash</source>
        <translation>仅回收站中的</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>仅包含这些词的</translation>
    </message>
    <message>
        <source>At most so many (default: 100)</source>
        <translation>最多多少项（默认：100）</translation>
    </message>
    <message>
        <source>There is no list %1. See: traydoctl lists</source>
        <translation>没有列表 %1。参见：traydoctl lists</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>还没有完成任何事。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>没有要做的事。</translation>
    </message>
    <message>
        <source>There are more; show them with --limit.</source>
        <translation>还有更多；用 --limit 显示。</translation>
    </message>
    <message>
        <source>--sort takes position, due, created, updated or priority</source>
        <translation>--sort 可用 position、due、created、updated 或 priority</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TODO</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>PRIORITY</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>MADE BY</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>(done) %1</source>
        <translation>（已完成）%1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>Only those that an app made or changed last</source>
        <translation>仅由应用创建或最后更改的</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoRestoreVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list --trash&apos; shows them</source>
        <translation>待办，如 “traydoctl todo list --trash” 所示</translation>
    </message>
    <message>
        <source>Back again: &quot;%1&quot; (%2).</source>
        <translation>已恢复：“%1”（%2）。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoRmVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list&apos; shows them</source>
        <translation>待办，如 “traydoctl todo list” 所示</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>不询问</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>只说明会发生什么</translation>
    </message>
    <message>
        <source>Would remove &quot;%1&quot; (%2).</source>
        <translation>将移除“%1”（%2）。</translation>
    </message>
    <message>
        <source>Move %1 to the trash?</source>
        <translation>把 %1 移到回收站？</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot; (%2).</source>
        <translation>已移除“%1”（%2）。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Todos</name>
    <message>
        <source>there is no todo %1; see: traydoctl todo list</source>
        <translation>没有待办 %1；参见：traydoctl todo list</translation>
    </message>
    <message>
        <source>--due takes 2026-11-21 or 2026-11-21T17:00</source>
        <translation>--due 可用 2026-11-21 或 2026-11-21T17:00</translation>
    </message>
    <message>
        <source>--due takes today, overdue, week, none, 2026-11-21 or 2026-11-01..2026-11-30</source>
        <translation>--due 可用 today、overdue、week、none、2026-11-21 或 2026-11-01..2026-11-30</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TokensCreateVerb</name>
    <message>
        <source>Make this access token?</source>
        <translation>创建这个访问令牌？</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>MAY</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>LISTS</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>至</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>There are no access tokens.</source>
        <translation>没有访问令牌。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TokensRevokeVerb</name>
    <message>
        <source>The token, as &apos;traydoctl tokens list&apos; shows it</source>
        <translation>令牌，如 “traydoctl tokens list” 所示</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>不询问</translation>
    </message>
    <message>
        <source>There is no access token %1. See: traydoctl tokens list</source>
        <translation>没有访问令牌 %1。参见：traydoctl tokens list</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>撤回 %1 的权限？</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <translation>已终止 %1。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::UnblockVerb</name>
    <message>
        <source>The block, as &apos;traydoctl blocks&apos; shows it</source>
        <translation>屏蔽，如 “traydoctl blocks” 所示</translation>
    </message>
    <message>
        <source>There is no block %1. See: traydoctl blocks</source>
        <translation>没有屏蔽 %1。参见：traydoctl blocks</translation>
    </message>
    <message>
        <source>Unblocked.</source>
        <translation>已解除屏蔽。</translation>
    </message>
</context>
<context>
    <name>traydo::cli::UndoVerb</name>
    <message>
        <source>The change, as &apos;traydoctl log&apos; shows it</source>
        <translation>更改，如 “traydoctl log” 所示</translation>
    </message>
    <message>
        <source>Instead: everything this app did (name or id)</source>
        <translation>改为：此应用所做的一切（名称或 ID）</translation>
    </message>
    <message>
        <source>With --app, from when on: 2h, today, 2026-11-21T09:00</source>
        <translation>与 --app 一起，从何时起：2h、today、2026-11-21T09:00</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>不询问</translation>
    </message>
    <message>
        <source>Give a change, or --app and --since. See: traydoctl undo --help</source>
        <translation>请给出一项更改，或 --app 和 --since。参见：traydoctl undo --help</translation>
    </message>
    <message>
        <source>There is no change %1. See: traydoctl log</source>
        <translation>没有更改 %1。参见：traydoctl log</translation>
    </message>
    <message>
        <source>Undone: %1. To take that back: traydoctl undo %2</source>
        <translation>已撤销：%1。要反悔：traydoctl undo %2</translation>
    </message>
    <message>
        <source>Undo everything %1 did since %2?</source>
        <translation>撤销 %1 自 %2 起所做的一切？</translation>
    </message>
    <message>
        <source>Changes of %1 undone: %2.</source>
        <translation>已撤销 %1 的更改：%2。</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>未撤销：%1。%2</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Words</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>--for takes 30m, 1h, today, 7d and the like, at most 90d</source>
        <translation>--for 可用 30m、1h、today、7d 等，最多 90d</translation>
    </message>
    <message>
        <source>--since takes 30m, 2h, 7d, today, 2026-11-21 or 2026-11-21T09:00</source>
        <translation>--since 可用 30m、2h、7d、today、2026-11-21 或 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>%1 is not unique; give more of it</source>
        <translation>%1 不唯一；请多给一些字符</translation>
    </message>
</context>
<context>
    <name>traydo::control::ReasonText</name>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>端口 %1 被其他程序使用。</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (process %3).</source>
        <translation>端口 %1 被 %2 使用（进程 %3）。</translation>
    </message>
    <message>
        <source>Traydo cannot listen on port %1.</source>
        <translation>Traydo 无法监听端口 %1。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 的数字。</translation>
    </message>
    <message>
        <source>Other devices need a port of their own.</source>
        <translation>其他设备需要自己的端口。</translation>
    </message>
    <message>
        <source>An option or variable that Traydo was started with decides this.</source>
        <translation>由启动 Traydo 时的选项或变量决定。</translation>
    </message>
    <message>
        <source>%1 is no address that Traydo can listen on.</source>
        <translation>%1 不是 Traydo 可以监听的地址。</translation>
    </message>
    <message>
        <source>This computer has neither a name nor an address in the network.</source>
        <translation>此计算机在网络中既没有名称也没有地址。</translation>
    </message>
    <message>
        <source>Other devices cannot connect.</source>
        <translation>其他设备无法连接。</translation>
    </message>
    <message>
        <source>The certificate for other devices was made anew. They have to trust it again.</source>
        <translation>供其他设备使用的证书已重新生成。它们需要重新信任它。</translation>
    </message>
    <message>
        <source>The new settings could not be put into force. Those of before count again.</source>
        <translation>新设置无法生效，已恢复为之前的设置。</translation>
    </message>
    <message>
        <source>The data is older than what Traydo knew last, as after restoring a backup. Every app has to ask again, and programs need new secrets.</source>
        <translation>数据比 Traydo 上次所知的更旧，就像恢复备份之后那样。每个应用都必须重新请求，程序需要新的密钥。</translation>
    </message>
    <message>
        <source>The signing secret was replaced since the last start. Every app has to ask again. If you did not do this, find out who did.</source>
        <translation>签名密钥在上次启动后被更换。每个应用都必须重新请求。如果不是你所为，请查明是谁。</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>标题为空。</translation>
    </message>
    <message>
        <source>The title must be one line of plain text.</source>
        <translation>标题必须是一行纯文本。</translation>
    </message>
    <message>
        <source>The title has %L1 characters; at most %L2 are allowed.</source>
        <translation>标题有 %L1 个字符；最多允许 %L2 个。</translation>
    </message>
    <message>
        <source>The notes hold control characters.</source>
        <translation>备注含有控制字符。</translation>
    </message>
    <message>
        <source>The notes have %L1 characters; at most %L2 are allowed.</source>
        <translation>备注有 %L1 个字符；最多允许 %L2 个。</translation>
    </message>
    <message>
        <source>A tag must be one word of plain text.</source>
        <translation>标签必须是一个纯文本单词。</translation>
    </message>
    <message>
        <source>A tag has %L1 characters; at most %L2 are allowed.</source>
        <translation>有一个标签有 %L1 个字符；最多允许 %L2 个。</translation>
    </message>
    <message>
        <source>There are %L1 tags; at most %L2 are allowed.</source>
        <translation>有 %L1 个标签；最多允许 %L2 个。</translation>
    </message>
    <message>
        <source>There is no such due date.</source>
        <translation>没有这样的到期日。</translation>
    </message>
    <message>
        <source>There is no time zone %1.</source>
        <translation>没有时区 %1。</translation>
    </message>
    <message>
        <source>Traydo does not know this kind of repetition.</source>
        <translation>Traydo 不认识这种重复。</translation>
    </message>
    <message>
        <source>The name of the list is empty.</source>
        <translation>列表名称为空。</translation>
    </message>
    <message>
        <source>The name of a list must be one line of plain text.</source>
        <translation>列表名称必须是一行纯文本。</translation>
    </message>
    <message>
        <source>The name of the list has %L1 characters; at most %L2 are allowed.</source>
        <translation>列表名称有 %L1 个字符；最多允许 %L2 个。</translation>
    </message>
    <message>
        <source>It was in the trash.</source>
        <translation>它原来在回收站中。</translation>
    </message>
    <message>
        <source>It is in the trash; restore it there.</source>
        <translation>它在回收站中；请在那里恢复。</translation>
    </message>
    <message>
        <source>Its list was in the trash.</source>
        <translation>它的列表原来在回收站中。</translation>
    </message>
    <message>
        <source>What it is a part of is not there; it stands on its own.</source>
        <translation>它所属的待办不存在；它将独立存在。</translation>
    </message>
    <message>
        <source>It is no todo, but: %1.</source>
        <translation>它不是待办，而是：%1。</translation>
    </message>
    <message>
        <source>It is a note without a todo.</source>
        <translation>这是没有待办的备注。</translation>
    </message>
    <message>
        <source>It changes one day of a repetition alone, which Traydo does not keep.</source>
        <translation>它只更改重复中的某一天，Traydo 不保存这种更改。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>它已被取消。</translation>
    </message>
    <message>
        <source>The value of %1 cannot be read.</source>
        <translation>无法读取 %1 的值。</translation>
    </message>
    <message>
        <source>The repetition is left out: Traydo does not know this kind.</source>
        <translation>重复已省略：Traydo 不认识这种重复。</translation>
    </message>
    <message>
        <source>The repetition is left out: nothing says when it starts.</source>
        <translation>重复已省略：没有说明何时开始。</translation>
    </message>
    <message>
        <source>The due date “%1” is left out: it cannot be read.</source>
        <translation>到期日“%1”已省略：无法读取。</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; the time is taken as yours.</source>
        <translation>时区“%1”未知；按你的时间处理。</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8. Save the file as UTF-8.</source>
        <translation>第 %1 行不是 UTF-8 文本。请把文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file is not strict JSON.</source>
        <translation>此文件不是严格的 JSON。</translation>
    </message>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>第 %1 行不是 JSON。</translation>
    </message>
    <message>
        <source>The file is no export of Traydo.</source>
        <translation>此文件不是 Traydo 导出的。</translation>
    </message>
    <message>
        <source>Line %1 does not fit into a calendar file.</source>
        <translation>第 %1 行不符合日历文件的格式。</translation>
    </message>
    <message>
        <source>The first line must name the columns, one of them “title”.</source>
        <translation>第一行必须写列名，其中一个是“title”。</translation>
    </message>
    <message>
        <source>The quotation marks in line %1 do not fit together.</source>
        <translation>第 %1 行的引号不配对。</translation>
    </message>
    <message>
        <source>The file is no longer at hand. Start again.</source>
        <translation>文件已不在手边。请重新开始。</translation>
    </message>
    <message>
        <source>Todo %1 of the file is not as Traydo writes it.</source>
        <translation>文件中第 %1 项待办与 Traydo 的写法不同。</translation>
    </message>
    <message>
        <source>Todo %1 of the file is not as Traydo writes it: see %2.</source>
        <translation>文件中第 %1 项待办与 Traydo 的写法不同：请看 %2。</translation>
    </message>
    <message>
        <source>List %1 of the file is not as Traydo writes it.</source>
        <translation>文件中第 %1 个列表与 Traydo 的写法不同。</translation>
    </message>
    <message>
        <source>List %1 of the file is not as Traydo writes it: see %2.</source>
        <translation>文件中第 %1 个列表与 Traydo 的写法不同：请看 %2。</translation>
    </message>
    <message>
        <source>The file is not as Traydo writes it: see %1.</source>
        <translation>文件与 Traydo 的写法不同：请看 %1。</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it up.</source>
        <translation>文件大于 %1。请拆分。</translation>
    </message>
    <message>
        <source>The file holds %L1 todos; at most %L2 come in at once.</source>
        <translation>文件有 %L1 项待办；一次最多导入 %L2 项。</translation>
    </message>
    <message>
        <source>There would be more than %L1 lists.</source>
        <translation>列表将超过 %L1 个。</translation>
    </message>
    <message>
        <source>The file would be larger than %1. Export list by list.</source>
        <translation>文件将大于 %1。请逐个列表导出。</translation>
    </message>
    <message>
        <source>There are more than %L1 todos. Export list by list.</source>
        <translation>待办超过 %L1 项。请逐个列表导出。</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>没有这个列表。</translation>
    </message>
    <message>
        <source>There is no list %1.</source>
        <translation>没有列表 %1。</translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no notes: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt 不能保存备注：%n 项待办中已省略。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no subtasks: %n todo(s) stand on their own.</source>
        <translation>
            <numerusform>todo.txt 不能保存子项：%n 项待办将独立存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no time zones: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt 不能保存时区：%n 项待办中已省略。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds only simple repetitions: left out of %n todo(s).</source>
        <translation>
            <numerusform>todo.txt 只能保存简单的重复：%n 项待办中已省略。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Traydo has this data open.</source>
        <translation>另一个 Traydo 已打开这些数据。</translation>
    </message>
    <message>
        <source>Another Traydo has this data open (process %1).</source>
        <translation>另一个 Traydo 已打开这些数据（进程 %1）。</translation>
    </message>
    <message>
        <source>The data was written by a newer Traydo. Install that one.</source>
        <translation>数据由更新的 Traydo 写入。请安装那个版本。</translation>
    </message>
    <message>
        <source>The data in %1 is damaged. Restore a backup.</source>
        <translation>%1 中的数据已损坏。请恢复备份。</translation>
    </message>
    <message>
        <source>Traydo cannot use %1.</source>
        <translation>Traydo 无法使用 %1。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks for its password, and try again.</source>
        <translation>密钥环没有应答。请查找要求输入其密码的窗口，然后重试。</translation>
    </message>
    <message>
        <source>The signing secret of this data is not where it was kept. Restore it from a backup, or name the place where it is now with %1. Without it every app has to ask again.</source>
        <translation>这些数据的签名密钥不在原来的位置。请从备份中恢复，或用 %1 指明它现在的位置。没有它，每个应用都必须重新请求。</translation>
    </message>
    <message>
        <source>The signing secret is damaged. Restore it from a backup.</source>
        <translation>签名密钥已损坏。请从备份中恢复。</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>它之后又被更改过。</translation>
    </message>
    <message>
        <source>It was changed again since, by %1.</source>
        <comment>app</comment>
        <translation>%1 之后又更改了它。</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>它已被撤销。</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>一切都与之前相同。</translation>
    </message>
    <message>
        <source>It was removed from the trash for good.</source>
        <translation>它已从回收站中永久移除。</translation>
    </message>
    <message>
        <source>Its list is in the trash. Restore the list first.</source>
        <translation>它的列表在回收站中。请先恢复该列表。</translation>
    </message>
    <message>
        <source>“%1” has got subtasks since. Take these back first, or move them.</source>
        <translation>“%1”之后有了子任务。请先撤销或移动这些子任务。</translation>
    </message>
    <message>
        <source>What it is a part of is gone, or was moved since.</source>
        <translation>它所属的待办已不存在，或之后被移动。</translation>
    </message>
    <message>
        <source>There is a list of that name already.</source>
        <translation>已有同名的列表。</translation>
    </message>
    <message>
        <source>This is the only list, and new todos need one. Make another list first.</source>
        <translation>这是唯一的列表，新待办需要它。请先创建另一个。</translation>
    </message>
    <message>
        <source>There are todos in the list by now. Remove the list instead, if you mean to.</source>
        <translation>列表中现在有待办。如果确实需要，请改为移除该列表。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, for example in the desktop&apos;s password manager, and try again.</source>
        <translation>密钥环已锁定。请解锁它，例如在桌面的密码管理器中，然后重试。</translation>
    </message>
    <message>
        <source>The settings cannot be used: %1.</source>
        <comment>what is wrong, and where, in English</comment>
        <translation>无法使用设置：%1。</translation>
    </message>
    <message>
        <source>No keychain answers in this session. Start one, such as GNOME Keyring or KWallet, and try again. Traydo can also keep its secret in a file (%1).</source>
        <translation>此会话中没有密钥环应答。请启动一个，例如 GNOME Keyring 或 KWallet，然后重试。Traydo 也可以把密钥保存在文件中（%1）。</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::AppChecks</name>
    <message>
        <source>Tell it again with: traydoctl connect %1 --apply</source>
        <translation>再次告知：traydoctl connect %1 --apply</translation>
    </message>
    <message>
        <source>%1 knows where Traydo is.</source>
        <translation>%1 知道 Traydo 在哪里。</translation>
    </message>
    <message>
        <source>%1 looks for Traydo at %2.</source>
        <translation>%1 在 %2 寻找 Traydo。</translation>
    </message>
    <message>
        <source>%1 was told about Traydo under “%2”, where it does not look.</source>
        <translation>%1 在“%2”中得知了 Traydo，但它不看那里。</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be read: %2.</source>
        <translation>无法读取 %1 的设置：%2。</translation>
    </message>
    <message>
        <source>Put %1 right by hand.</source>
        <translation>请手动修正 %1。</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::DataChecks</name>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 属于其他用户。</translation>
    </message>
    <message>
        <source>Take it with: chown &quot;$USER&quot; &apos;%1&apos;</source>
        <translation>取得所有权：chown &quot;$USER&quot; &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Other users can read %1.</source>
        <translation>其他用户可以读取 %1。</translation>
    </message>
    <message>
        <source>Close it with: chmod go= &apos;%1&apos;</source>
        <translation>关闭权限：chmod go= &apos;%1&apos;</translation>
    </message>
    <message>
        <source>or keep the secret in a file: traydo --secret-store file</source>
        <translation>或把密钥保存在文件中：traydo --secret-store file</translation>
    </message>
    <message>
        <source>There is no session bus, so the keychain cannot be reached.</source>
        <translation>没有会话总线，因此无法访问密钥环。</translation>
    </message>
    <message>
        <source>Log in to a desktop, %1</source>
        <translation>请登录桌面，%1</translation>
    </message>
    <message>
        <source>No keychain is installed.</source>
        <translation>没有安装密钥环。</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet, %1</source>
        <translation>请安装 gnome-keyring 或 KWallet，%1</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>Unlock it; Traydo asks for that when it starts.</source>
        <translation>请解锁；Traydo 启动时会要求。</translation>
    </message>
    <message>
        <source>The keychain can be reached.</source>
        <translation>可以访问密钥环。</translation>
    </message>
    <message>
        <source>There is no database in %1 yet; it is made at the first start.</source>
        <translation>%1 中还没有数据库；首次启动时创建。</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2.</source>
        <translation>数据库 %1 已损坏：%2。</translation>
    </message>
    <message>
        <source>Quit Traydo, put the file aside and put your latest backup in its place.</source>
        <translation>请退出 Traydo，把文件移开，并放入您最近的备份。</translation>
    </message>
    <message>
        <source>Traydo ended unexpectedly; the database is put right at the next start.</source>
        <translation>Traydo 意外结束；数据库会在下次启动时修复。</translation>
    </message>
    <message>
        <source>The database is sound, and yours alone.</source>
        <translation>数据库完好，且仅属于您。</translation>
    </message>
    <message>
        <source>The clock says %1, but the latest change is from %2.</source>
        <translation>时钟显示 %1，但最近的更改来自 %2。</translation>
    </message>
    <message>
        <source>Set the clock right: timedatectl set-ntp true</source>
        <translation>请校正时钟：timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>The clock fits the data.</source>
        <translation>时钟与数据相符。</translation>
    </message>
    <message>
        <source>The secret is made at the first start.</source>
        <translation>密钥在首次启动时创建。</translation>
    </message>
    <message>
        <source>The secret is in a file that is yours alone.</source>
        <translation>密钥在仅属于您的文件中。</translation>
    </message>
    <message>
        <source>The secret comes from systemd; only its unit can see it.</source>
        <translation>密钥来自 systemd；只有其单元可以看到。</translation>
    </message>
    <message>
        <source>The secret comes from systemd.</source>
        <translation>密钥来自 systemd。</translation>
    </message>
    <message>
        <source>Other devices cannot connect, so no certificate is needed.</source>
        <translation>其他设备无法连接，因此不需要证书。</translation>
    </message>
    <message>
        <source>The certificate for other devices is made at the next start.</source>
        <translation>供其他设备使用的证书会在下次启动时创建。</translation>
    </message>
    <message>
        <source>The certificate for other devices has expired.</source>
        <translation>供其他设备使用的证书已过期。</translation>
    </message>
    <message>
        <source>Start Traydo again; it makes a new one.</source>
        <translation>请重新启动 Traydo；它会创建新证书。</translation>
    </message>
    <message>
        <source>The certificate for other devices is good until %1.</source>
        <translation>供其他设备使用的证书有效至 %1。</translation>
    </message>
    <message>
        <source>The running Traydo has its secret in a file, as it was started; a start without --secret-store file would find no keychain.</source>
        <translation>正在运行的 Traydo 按启动时的选项把密钥存放在文件中；如果不带 --secret-store file 启动，将找不到密钥环。</translation>
    </message>
    <message>
        <source>To keep it so, put secret_store = &quot;file&quot; into traydo.toml.</source>
        <translation>要保持这样，请在 traydo.toml 中写入 secret_store = &quot;file&quot;。</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::DesktopChecks</name>
    <message>
        <source>There is no desktop here; answer requests with: traydoctl approve</source>
        <translation>这里没有桌面；请用以下命令答复请求：traydoctl approve</translation>
    </message>
    <message>
        <source>The panel shows tray icons.</source>
        <translation>面板显示托盘图标。</translation>
    </message>
    <message>
        <source>The panel shows tray icons, of the older kind.</source>
        <translation>面板显示托盘图标（旧式）。</translation>
    </message>
    <message>
        <source>No panel here shows tray icons; Traydo stays in the task bar.</source>
        <translation>这里没有面板显示托盘图标；Traydo 留在任务栏中。</translation>
    </message>
    <message>
        <source>Add a system tray to the panel; on GNOME install the package gnome-shell-extension-appindicator.</source>
        <translation>请给面板添加系统托盘；在 GNOME 上安装软件包 gnome-shell-extension-appindicator。</translation>
    </message>
    <message>
        <source>Without a desktop nothing pops up when an app asks.</source>
        <translation>没有桌面时，应用请求不会弹出任何内容。</translation>
    </message>
    <message>
        <source>No notification server runs, so no note appears when an app asks.</source>
        <translation>没有运行通知服务，因此应用请求时不会出现提示。</translation>
    </message>
    <message>
        <source>Install one, such as the package dunst.</source>
        <translation>请安装一个，例如软件包 dunst。</translation>
    </message>
    <message>
        <source>A notification server is started when it is needed.</source>
        <translation>通知服务会在需要时启动。</translation>
    </message>
    <message>
        <source>Notifications appear without buttons here; click one to review.</source>
        <translation>这里的通知没有按钮；点击即可查看。</translation>
    </message>
    <message>
        <source>Notifications appear, with buttons.</source>
        <translation>通知会显示，并带有按钮。</translation>
    </message>
    <message>
        <source>Traydo does not start at login; that is up to you.</source>
        <translation>Traydo 不在登录时启动；由您决定。</translation>
    </message>
    <message>
        <source>Starting at login is switched off.</source>
        <translation>登录时启动已关闭。</translation>
    </message>
    <message>
        <source>%1 starts %2 at login, which is not there.</source>
        <translation>%1 在登录时启动 %2，但它不存在。</translation>
    </message>
    <message>
        <source>Switch “Start at login” off and on again in Traydo&apos;s settings.</source>
        <translation>请在 Traydo 的设置中关闭再打开登录时启动。</translation>
    </message>
    <message>
        <source>Traydo starts at login.</source>
        <translation>Traydo 在登录时启动。</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::PortChecks</name>
    <message>
        <source>End that program, or give Traydo another port: port = 7319 in traydo.toml.</source>
        <translation>请结束该程序，或给 Traydo 另一个端口：在 traydo.toml 中写 port = 7319。</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (process %3).</source>
        <translation>端口 %1 被 %2 使用（进程 %3）。</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of another user.</source>
        <translation>端口 %1 被其他用户的程序使用。</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>端口 %1 空闲。</translation>
    </message>
    <message>
        <source>Traydo is not running.</source>
        <translation>Traydo 没有运行。</translation>
    </message>
    <message>
        <source>Start it with: traydo</source>
        <translation>启动：traydo</translation>
    </message>
    <message>
        <source>Traydo is running and answers on port %1.</source>
        <translation>Traydo 正在运行，并在端口 %1 应答。</translation>
    </message>
    <message>
        <source>Traydo is running, but nothing answers on port %1.</source>
        <translation>Traydo 正在运行，但端口 %1 没有应答。</translation>
    </message>
    <message>
        <source>Traydo is running, but something else answers on port %1.</source>
        <translation>Traydo 正在运行，但端口 %1 由别的程序应答。</translation>
    </message>
    <message>
        <source>Quit Traydo and start it again: traydo</source>
        <translation>请退出 Traydo 并重新启动：traydo</translation>
    </message>
    <message>
        <source>Traydo takes any free port.</source>
        <translation>Traydo 使用任意空闲端口。</translation>
    </message>
    <message>
        <source>Port %1 is Traydo&apos;s.</source>
        <translation>端口 %1 属于 Traydo。</translation>
    </message>
    <message>
        <source>Traydo listens on port %1, but the settings say %2.</source>
        <translation>Traydo 在端口 %1 监听，但设置为 %2。</translation>
    </message>
    <message>
        <source>Start Traydo again for the settings to count.</source>
        <translation>请重新启动 Traydo 使设置生效。</translation>
    </message>
    <message>
        <source>This computer has no ::1; apps that look for it first may not find Traydo.</source>
        <translation>这台电脑没有 ::1；先查找它的应用可能找不到 Traydo。</translation>
    </message>
    <message>
        <source>Switch it on with: sysctl net.ipv6.conf.lo.disable_ipv6=0</source>
        <translation>启用：sysctl net.ipv6.conf.lo.disable_ipv6=0</translation>
    </message>
    <message>
        <source>Traydo does not answer on ::1.</source>
        <translation>Traydo 在 ::1 上没有应答。</translation>
    </message>
    <message>
        <source>Traydo answers on ::1 too.</source>
        <translation>Traydo 在 ::1 上也应答。</translation>
    </message>
    <message>
        <source>::1 can be used.</source>
        <translation>可以使用 ::1。</translation>
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
        <translation>您和您的 AI 助手共用一份待办列表。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>自由软件，遵循 GNU General Public License 第 3 版或更新版本，不提供任何担保。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>If something does not work</source>
        <translation>如果有什么不正常</translation>
    </message>
    <message>
        <source>These facts help whoever looks into it. Your todos and the names of your apps are not among them.</source>
        <translation>这些信息有助于排查。其中没有您的待办和应用名称。</translation>
    </message>
    <message>
        <source>Facts about this installation</source>
        <translation>关于此安装的信息</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Traydo %1</source>
        <comment>version</comment>
        <translation>Traydo %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>所用组件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AccessSettings</name>
    <message>
        <source>All apps</source>
        <translation>所有应用</translation>
    </message>
    <message>
        <source>&amp;Pause access</source>
        <translation>暂停访问(&amp;P)</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>You keep nobody from asking.</source>
        <translation>您没有阻止任何人请求。</translation>
    </message>
    <message>
        <source>&amp;Show whom I blocked</source>
        <translation>显示我屏蔽了谁(&amp;S)</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Scripts and apps that cannot ask for access by themselves need a token or a secret from you.</source>
        <translation>无法自己请求权限的脚本和应用需要您给的令牌或密钥。</translation>
    </message>
    <message>
        <source>&amp;New token or client…</source>
        <translation>新令牌或客户端(&amp;N)…</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Traydo signs the passes of connected apps with a key that is kept in your secret store. Replace it if you fear that somebody has it.</source>
        <translation>Traydo 用保存在密钥环中的密钥为应用的通行证签名。如果您担心有人得到了它，请更换。</translation>
    </message>
    <message>
        <source>&amp;Replace the key…</source>
        <translation>更换密钥(&amp;R)…</translation>
    </message>
    <message>
        <source>Access is paused: apps are told so, and nothing they ask is done.</source>
        <translation>访问已暂停：应用会得知，它们请求的一切都不会执行。</translation>
    </message>
    <message>
        <source>Connected apps can reach your todos as far as you allowed.</source>
        <translation>已连接的应用可在您允许的范围内访问待办。</translation>
    </message>
    <message>
        <source>&amp;Resume access</source>
        <translation>恢复访问(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) in force.</source>
        <translation>
            <numerusform>%n 项屏蔽生效中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the signing key</source>
        <translation>更换签名密钥</translation>
    </message>
    <message>
        <source>Apps stay connected and notice nothing: what the old key signed stays good until it runs out, a few minutes at most.

If you fear that somebody has the old key, let it end at once. Apps then fetch new passes by themselves.</source>
        <translation>应用保持连接，不会察觉：旧密钥签名的内容在到期前有效，最多几分钟。

如果您担心有人得到了旧密钥，请立即使其失效。应用会自行获取新的通行证。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>更换(&amp;R)</translation>
    </message>
    <message>
        <source>Replace and &amp;end the old one</source>
        <translation>更换并使旧的失效(&amp;E)</translation>
    </message>
    <message>
        <source>The key is new, and nothing signed before is good any more.</source>
        <translation>密钥已更新，之前签名的一切都不再有效。</translation>
    </message>
    <message>
        <source>The key is new. What was signed before is good until %1.</source>
        <translation>密钥已更新。之前签名的内容在 %1 前有效。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ActivityFilterBar</name>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>所有更改</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Done and reopened</source>
        <translation>完成和重新打开</translation>
    </message>
    <message>
        <source>Removed and restored</source>
        <translation>移除和恢复</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从…到…</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ActivityPage</name>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Take back &amp;everything since…</source>
        <translation>撤销自…以来的一切(&amp;E)</translation>
    </message>
    <message>
        <source>Take &amp;back this change</source>
        <translation>撤销此更改(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>No change fits what is chosen above.</source>
        <translation>没有符合上方选择的更改。</translation>
    </message>
    <message>
        <source>Show all of the last 90 days</source>
        <translation>显示最近 90 天的全部</translation>
    </message>
    <message>
        <source>Take back &amp;everything you did since…</source>
        <translation>撤销您自…以来所做的一切(&amp;E)</translation>
    </message>
    <message>
        <source>Take back &amp;everything %1 did since…</source>
        <translation>撤销 %1 自…以来所做的一切(&amp;E)</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>This cannot be taken back any more. %1</source>
        <comment>reason, a sentence</comment>
        <translation>无法再撤销。%1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AddressRow</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AppsPage</name>
    <message>
        <source>&amp;New token or client…</source>
        <translation>新令牌或客户端(&amp;N)…</translation>
    </message>
    <message>
        <source>Other &amp;devices…</source>
        <translation>其他设备(&amp;D)…</translation>
    </message>
    <message>
        <source>No app is connected</source>
        <translation>没有连接任何应用</translation>
    </message>
    <message>
        <source>Give an app this address to connect it:</source>
        <translation>把这个地址给应用即可连接：</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>撤回权限</translation>
    </message>
    <message>
        <source>Remove app</source>
        <translation>移除应用</translation>
    </message>
    <message>
        <source>“%1” loses its access now: its next call is refused and its open connections end.

Todos it made stay. To come back it has to ask you again.</source>
        <translation>“%1”现在失去权限：它的下一次调用会被拒绝，打开的连接会断开。

它创建的待办会保留。要回来，它必须再次向您请求。</translation>
    </message>
    <message>
        <source>Traydo forgets “%1”. To connect, it has to register and ask you again.</source>
        <translation>Traydo 会忘记“%1”。要连接，它必须登记并再次向您请求。</translation>
    </message>
    <message>
        <source>Keep access</source>
        <translation>保留权限</translation>
    </message>
    <message>
        <source>Keep app</source>
        <translation>保留应用</translation>
    </message>
    <message>
        <source>%1 has no access any more.</source>
        <translation>%1 不再有权限。</translation>
    </message>
    <message>
        <source>&amp;Connect an app…</source>
        <translation>连接应用(&amp;C)…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>连接应用…</translation>
    </message>
</context>
<context>
    <name>traydo::gui::BlockedSection</name>
    <message>
        <source>Blocked</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>“%1” may not ask · blocked %2</source>
        <comment>name, when</comment>
        <translation>“%1”不能请求 · 屏蔽于%2</translation>
    </message>
    <message>
        <source>Nobody from %1 may ask · blocked %2</source>
        <comment>address, when</comment>
        <translation>来自 %1 的都不能请求 · 屏蔽于%2</translation>
    </message>
    <message>
        <source>Nobody may ask until %1 · blocked %2</source>
        <comment>time, when</comment>
        <translation>%1 前任何人都不能请求 · 屏蔽于%2</translation>
    </message>
    <message>
        <source>Nobody may ask · blocked %1</source>
        <comment>when</comment>
        <translation>任何人都不能请求 · 屏蔽于%1</translation>
    </message>
    <message>
        <source>The block is undone.</source>
        <translation>屏蔽已解除。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::CallsPanel</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>以表格显示(&amp;T)</translation>
    </message>
    <message>
        <source>Shows the numbers instead of shades</source>
        <translation>显示数字代替深浅</translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>按星期和小时的调用</translation>
    </message>
    <message>
        <source>Calls by app</source>
        <translation>按应用的调用</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>No app called in this time</source>
        <translation>这段时间没有应用调用</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n refused</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%1，%n 次被拒绝</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::Chip</name>
    <message>
        <source>Understood from your text. Press to keep it as text instead.</source>
        <translation>从您的文字中识别。按下则保留为文字。</translation>
    </message>
    <message>
        <source>%1 – click to keep it as text instead</source>
        <translation>%1 – 点击则保留为文字</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ClientCard</name>
    <message>
        <source>Revoke…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Revoke the access of %1…</source>
        <translation>撤回 %1 的权限…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>移除 %1…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>新密钥…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit what %1 may do…</source>
        <translation>编辑 %1 的权限…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 的历史</translation>
    </message>
    <message>
        <source>New secret for %1…</source>
        <translation>%1 的新密钥…</translation>
    </message>
</context>
<context>
    <name>traydo::gui::CommandDialog</name>
    <message>
        <source>Disconnect %1</source>
        <translation>断开 %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>This is what Traydo runs for you, as you could in a terminal:</source>
        <translation>Traydo 代您运行以下内容，与您在终端中所做的一样：</translation>
    </message>
    <message>
        <source>&amp;Run and disconnect</source>
        <translation>运行并断开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run and connect</source>
        <translation>运行并连接(&amp;R)</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>准备中…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>运行中…</translation>
    </message>
    <message>
        <source>Running… When %1 asks to connect, answer in Traydo.</source>
        <translation>运行中… 当 %1 请求连接时，请在 Traydo 中答复。</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
    <message>
        <source>%1 did not do it. What it said is above.</source>
        <translation>%1 没有执行。它的说明在上方。</translation>
    </message>
    <message>
        <source>Done. %1 knows nothing of Traydo any more. What you allowed it stays until you revoke it under Apps.</source>
        <translation>完成。%1 不再知道 Traydo。您允许它的权限会保留，直到您在“应用”中撤回。</translation>
    </message>
    <message>
        <source>Done. Now let %1 sign in: type /mcp there and choose traydo, or type in a terminal:
%2</source>
        <translation>完成。现在让 %1 登录：在那里输入 /mcp 并选择 traydo，或在终端输入：
%2</translation>
    </message>
    <message>
        <source>Done. If %1 has not asked to connect yet, it does so when it first needs your todos.</source>
        <translation>完成。如果 %1 还没有请求连接，它会在首次需要您的待办时请求。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConnectCard</name>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Knows where Traydo is</source>
        <translation>知道 Traydo 在哪里</translation>
    </message>
    <message>
        <source>Looks for Traydo in the wrong place: %1</source>
        <translation>在错误的地方寻找 Traydo：%1</translation>
    </message>
    <message>
        <source>Was told about Traydo under “%1”, where it does not look</source>
        <translation>在“%1”中得知了 Traydo，但它不看那里</translation>
    </message>
    <message>
        <source>Its settings are not in order, so Traydo leaves them alone.</source>
        <translation>它的设置有问题，因此 Traydo 不去动它。</translation>
    </message>
    <message>
        <source>Runs the app&apos;s own command; you see it first.</source>
        <translation>运行应用自己的命令；您会先看到。</translation>
    </message>
    <message>
        <source>Opens the app, which asks you.</source>
        <translation>打开应用，由它询问您。</translation>
    </message>
    <message>
        <source>Changes the app&apos;s settings; you see how first.</source>
        <translation>更改应用的设置；您会先看到如何更改。</translation>
    </message>
    <message>
        <source>You copy a few lines into the app&apos;s settings.</source>
        <translation>您把几行复制到应用的设置中。</translation>
    </message>
    <message>
        <source>Run its own command…</source>
        <translation>运行它的命令…</translation>
    </message>
    <message>
        <source>Let the app ask</source>
        <translation>让应用询问</translation>
    </message>
    <message>
        <source>Change its settings…</source>
        <translation>更改它的设置…</translation>
    </message>
    <message>
        <source>Copy lines for its settings…</source>
        <translation>复制用于设置的行…</translation>
    </message>
    <message>
        <source>It needs traydo-bridge, which is not installed.</source>
        <translation>需要 traydo-bridge，但尚未安装。</translation>
    </message>
    <message>
        <source>Copy lines…</source>
        <translation>复制这些行…</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>重新连接…</translation>
    </message>
    <message>
        <source>Copy lines for %1…</source>
        <translation>复制用于 %1 的行…</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>连接 %1…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>断开…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>关于 %1 的更多</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConnectDialog</name>
    <message>
        <source>Connect an app</source>
        <translation>连接应用</translation>
    </message>
    <message>
        <source>Other apps</source>
        <translation>其他应用</translation>
    </message>
    <message>
        <source>Any app that can use MCP servers over HTTP connects with this address:</source>
        <translation>任何能通过 HTTP 使用 MCP 服务器的应用都用这个地址连接：</translation>
    </message>
    <message>
        <source>Many read it from a file like this one:</source>
        <translation>许多应用从这样的文件读取：</translation>
    </message>
    <message>
        <source>Settings for an app</source>
        <translation>应用的设置</translation>
    </message>
    <message>
        <source>Copy the &amp;lines</source>
        <translation>复制这些行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Traydo tells the app where it is. The app then asks to connect, and you answer here: nothing is shared before that.</source>
        <translation>Traydo 告诉应用自己在哪里。应用随后请求连接，由您在这里答复：在此之前不共享任何内容。</translation>
    </message>
    <message>
        <source>No app found that Traydo knows by name</source>
        <translation>没有找到 Traydo 认识的应用</translation>
    </message>
    <message>
        <source>Any app that can use MCP servers connects with this address:</source>
        <translation>任何能使用 MCP 服务器的应用都用这个地址连接：</translation>
    </message>
    <message>
        <source>An app that can only start programs starts this one: %1</source>
        <translation>只能启动程序的应用启动这个：%1</translation>
    </message>
    <message>
        <source>Traydo&apos;s server does not answer. As soon as it does, you can connect apps here.</source>
        <translation>Traydo 的服务器没有应答。一旦应答，您就可以在这里连接应用。</translation>
    </message>
    <message>
        <source>%1 now asks whether to add Traydo. Say yes there; then it asks to connect.</source>
        <translation>%1 现在询问是否添加 Traydo。请在那里同意；随后它会请求连接。</translation>
    </message>
    <message>
        <source>%1 could not be opened. Choose another way under More.</source>
        <translation>无法打开 %1。请在“更多”中选择其他方式。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConsentDialog</name>
    <message>
        <source>An app asks for access</source>
        <translation>有应用请求权限</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Answer goes to</source>
        <translation>答复发往</translation>
    </message>
    <message>
        <source>Listening there</source>
        <translation>在那里监听</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation>读取和更改</translation>
    </message>
    <message>
        <source>In these lists</source>
        <translation>在这些列表中</translation>
    </message>
    <message>
        <source>For</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>多久</translation>
    </message>
    <message>
        <source>Which number does your browser show?</source>
        <translation>您的浏览器显示哪个数字？</translation>
    </message>
    <message>
        <source>Deny and block…</source>
        <translation>拒绝并屏蔽…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 分钟</translation>
    </message>
    <message>
        <source>Give me 5 more minutes</source>
        <translation>再给我 5 分钟</translation>
    </message>
    <message>
        <source>Block “%1” for good</source>
        <translation>一直屏蔽“%1”</translation>
    </message>
    <message>
        <source>Block every request from %1 for good</source>
        <translation>一直屏蔽来自 %1 的所有请求</translation>
    </message>
    <message>
        <source>Block all new requests for 1 hour</source>
        <translation>屏蔽所有新请求 1 小时</translation>
    </message>
    <message>
        <source>“%1” wants your todo lists</source>
        <translation>“%1”想要您的待办列表</translation>
    </message>
    <message>
        <source>Read and change (not asked for)</source>
        <translation>读取和更改（未请求）</translation>
    </message>
    <message>
        <source>My browser shows %1</source>
        <translation>我的浏览器显示 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>至%1</translation>
    </message>
    <message>
        <source>Less than one minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message>
        <source>Choose at least one list to allow access.</source>
        <translation>请至少选择一个列表以允许访问。</translation>
    </message>
    <message>
        <source>Pick it to allow access. No browser page open? Then deny.</source>
        <translation>选中它即可允许。没有打开的页面？那就拒绝。</translation>
    </message>
    <message>
        <source>That was the third wrong number, so the request is denied. If it was yours, start it again in the app.</source>
        <translation>这是第三次错误的数字，请求已被拒绝。如果是您的请求，请在应用中重新开始。</translation>
    </message>
    <message>
        <source>That was another number. There is a new one now: look again. The third wrong one denies the request.</source>
        <translation>那是另一个数字。现在有一个新数字：请再看一次。第三次错误将拒绝请求。</translation>
    </message>
    <message>
        <source>This request is no longer waiting. It ran out, or was answered or cancelled elsewhere.</source>
        <translation>这个请求不再等待。它已过期，或已在别处被答复或取消。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Which number does the app show?</source>
        <translation>应用显示哪个数字？</translation>
    </message>
    <message>
        <source>The app shows %1</source>
        <translation>应用显示 %1</translation>
    </message>
    <message>
        <source>Which number does the browser on that device show?</source>
        <translation>那台设备上的浏览器显示哪个数字？</translation>
    </message>
    <message>
        <source>Number in the browser on that device</source>
        <translation>那台设备浏览器中的数字</translation>
    </message>
    <message>
        <source>Pick it to allow access. No app shows one? Then deny.</source>
        <translation>选中它即可允许。没有应用显示数字？那就拒绝。</translation>
    </message>
    <message>
        <source>Type it to allow access. You are not at another device? Then deny.</source>
        <translation>输入它即可允许。您没有在用另一台设备？那就拒绝。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::DataSettings</name>
    <message>
        <source>Where your data lies</source>
        <translation>您的数据在哪里</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>Also what is &amp;done</source>
        <translation>也包括已完成的(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>From a file of Traydo, a calendar, todo.txt or a table. You see what comes in before anything changes.</source>
        <translation>来自 Traydo 的文件、日历、todo.txt 或表格。更改之前您会看到将导入什么。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A copy of everything as it is now. Restored, it brings back your todos; apps have to ask for access again.</source>
        <translation>当前一切的副本。恢复后找回您的待办；应用必须再次请求权限。</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>已取消。没有写入文件。</translation>
    </message>
    <message>
        <source>This file cannot be written: %1</source>
        <translation>无法写入此文件：%1</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>所有列表</translation>
    </message>
    <message>
        <source>Export todos</source>
        <translation>导出待办</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) saved to %1</source>
        <translation>
            <numerusform>已把 %n 项待办保存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with todos (%1)</source>
        <translation>待办文件 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import todos</source>
        <translation>导入待办</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Databases (*.sqlite)</source>
        <translation>数据库 (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>已有同名文件。请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::FileChangeDialog</name>
    <message>
        <source>Traydo leaves this file alone: it belongs to another user, is write-protected, or is a link to nowhere.</source>
        <translation>Traydo 不动这个文件：它属于其他用户、有写保护，或是失效的链接。</translation>
    </message>
    <message>
        <source>Traydo leaves this file alone: it is larger than 1 MB.</source>
        <translation>Traydo 不动这个文件：它大于 1 MB。</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>没有要更改的。</translation>
    </message>
    <message>
        <source>The file was changed by another program meanwhile, so Traydo left it alone. Close this and look again.</source>
        <translation>文件在此期间被其他程序更改，因此 Traydo 没有动它。请关闭后再看一次。</translation>
    </message>
    <message>
        <source>The file could not be written. It is as it was.</source>
        <translation>无法写入文件。它保持原样。</translation>
    </message>
    <message>
        <source>Traydo leaves this file alone: it is not in order. Put it right, or add the lines by hand.</source>
        <translation>Traydo 不动这个文件：它有问题。请修正，或手动添加这些行。</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>断开 %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>%1 knows Traydo already; nothing has to be changed.</source>
        <translation>%1 已经知道 Traydo；无需更改。</translation>
    </message>
    <message>
        <source>Traydo changes one place in the settings of %1 and keeps a copy of the file:
%2</source>
        <translation>Traydo 更改 %1 设置中的一处，并保留文件副本：
%2</translation>
    </message>
    <message>
        <source>C&amp;hange the file</source>
        <translation>更改文件(&amp;H)</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>准备中…</translation>
    </message>
    <message>
        <source>Done. %1 knows nothing of Traydo once it is started again.</source>
        <translation>完成。%1 重新启动后就不知道 Traydo 了。</translation>
    </message>
    <message>
        <source>Done. Start %1 again; it then asks to connect, and you answer in Traydo.</source>
        <translation>完成。请重新启动 %1；它随后请求连接，由您在 Traydo 中答复。</translation>
    </message>
    <message>
        <source>The file as it was: %1</source>
        <translation>原来的文件：%1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::FirstRunPage</name>
    <message>
        <source>Welcome to Traydo</source>
        <translation>欢迎使用 Traydo</translation>
    </message>
    <message>
        <source>One todo list for you and your AI assistants. You decide which of them may see what.</source>
        <translation>您和您的 AI 助手共用一份待办列表。谁能看到什么由您决定。</translation>
    </message>
    <message>
        <source>What is the first thing on your mind?</source>
        <translation>您首先想到的事是什么？</translation>
    </message>
    <message>
        <source>Call the bank tomorrow 17:00</source>
        <translation>给银行打电话 明天 17:00</translation>
    </message>
    <message>
        <source>First todo</source>
        <translation>第一项待办</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Let an assistant help</source>
        <translation>让助手帮忙</translation>
    </message>
    <message>
        <source>Claude, Codex, Cursor and others can read and change your todos once you allow it.</source>
        <translation>在您允许后，Claude、Codex、Cursor 等可以读取和更改您的待办。</translation>
    </message>
    <message>
        <source>&amp;Connect an app…</source>
        <translation>连接应用(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Start Traydo when I log in</source>
        <translation>登录时启动 Traydo(&amp;S)</translation>
    </message>
    <message>
        <source>Only this computer can connect. Nothing is sent anywhere else.</source>
        <translation>只有这台电脑可以连接。不会向别处发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Go to my todos</source>
        <translation>前往我的待办(&amp;G)</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>This file cannot be changed: %1</source>
        <translation>无法更改此文件：%1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::GeneralSettings</name>
    <message>
        <source>Starting</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>&amp;Start Traydo when I log in</source>
        <translation>登录时启动 Traydo(&amp;S)</translation>
    </message>
    <message>
        <source>It starts without a window. Apps can then reach your todos whenever you are logged in.</source>
        <translation>启动时不显示窗口。只要您登录着，应用就能访问您的待办。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>安静时段(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>到(&amp;U)</translation>
    </message>
    <message>
        <source>No notification comes up then. Requests wait in the panel and in this window.</source>
        <translation>此时不弹出通知。请求在面板和此窗口中等待。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Words and dates follow the language of your desktop.</source>
        <translation>文字和日期跟随您桌面的语言。</translation>
    </message>
    <message>
        <source>This file cannot be changed: %1</source>
        <translation>无法更改此文件：%1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::GrantDialog</name>
    <message>
        <source>Edit access</source>
        <translation>编辑权限</translation>
    </message>
    <message>
        <source>May</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>读取(&amp;R)</translation>
    </message>
    <message>
        <source>Read and &amp;change</source>
        <translation>读取和更改(&amp;C)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>What “%1” may do</source>
        <translation>“%1”可以做什么</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>%1 from now</source>
        <comment>duration</comment>
        <translation>从现在起 %1</translation>
    </message>
    <message>
        <source>change todos, not only read them</source>
        <translation>更改待办，而不只是读取</translation>
    </message>
    <message>
        <source>reach all lists, also those you make later</source>
        <translation>访问所有列表，包括您以后创建的</translation>
    </message>
    <message>
        <source>reach %1</source>
        <comment>names of lists</comment>
        <translation>访问 %1</translation>
    </message>
    <message>
        <source>stay until %1</source>
        <translation>保留至%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>至%1</translation>
    </message>
    <message>
        <source>This gives it more than now. It may then: %1.</source>
        <translation>这比现在给它更多。它将可以：%1。</translation>
    </message>
    <message>
        <source>Choose at least one list, or revoke the access instead.</source>
        <translation>请至少选择一个列表，或改为撤回权限。</translation>
    </message>
    <message>
        <source>&amp;Give more access</source>
        <translation>给予更多权限(&amp;G)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HeatMap</name>
    <message numerus="yes">
        <source>%1 %2 – %3: %n call(s)</source>
        <comment>weekday, from, to</comment>
        <translation>
            <numerusform>%1 %2 – %3：%n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>按星期和小时的调用</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>没有调用</translation>
    </message>
    <message>
        <source>Busiest: %1</source>
        <translation>最忙：%1</translation>
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
        <translation>已撤销 · %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ImportDialog</name>
    <message>
        <source>Import todos</source>
        <translation>导入待办</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>放入(&amp;I)</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>请注意：</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>从 %1 导入</translation>
    </message>
    <message>
        <source>The lists that the file names</source>
        <translation>文件中写明的列表</translation>
    </message>
    <message numerus="yes">
        <source>%n new todo(s)</source>
        <translation>
            <numerusform>%n 项新待办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by the file</source>
        <translation>
            <numerusform>%n 项被文件更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n 项已存在</numerusform>
        </translation>
    </message>
    <message>
        <source>New lists: %1</source>
        <translation>新列表：%1</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>没有可导入的。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n todo(s)</source>
        <translation>
            <numerusform>导入 %n 项待办(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>已导入：新增 %1，更改 %2。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <comment>reason, a sentence</comment>
        <translation>已省略。%1</translation>
    </message>
    <message>
        <source>This file does not read as “%1”. %2</source>
        <comment>format, reason: a sentence or nothing</comment>
        <translation>此文件无法按“%1”读取。%2</translation>
    </message>
</context>
<context>
    <name>traydo::gui::LanDialog</name>
    <message>
        <source>Other devices</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate authority</source>
        <translation>证书颁发机构的 SHA-256 指纹</translation>
    </message>
    <message>
        <source>New apps</source>
        <translation>新应用</translation>
    </message>
    <message>
        <source>&amp;Save certificate…</source>
        <translation>保存证书(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Let new apps register for 10 minutes</source>
        <translation>允许新应用登记 10 分钟(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Other devices cannot connect now: %1</source>
        <translation>其他设备现在无法连接：%1</translation>
    </message>
    <message>
        <source>Devices of your network can connect, over TLS. Each has to trust the certificate first: compare the fingerprint there.</source>
        <translation>您网络中的设备可以通过 TLS 连接。每台都须先信任证书：请在那里比对指纹。</translation>
    </message>
    <message>
        <source>may register now; %1</source>
        <translation>现在可以登记；%1</translation>
    </message>
    <message>
        <source>may not register</source>
        <translation>不可登记</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>立即停止(&amp;S)</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>保存证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>证书 (*.pem)</translation>
    </message>
    <message>
        <source>Saved. Other devices have to trust this file.</source>
        <translation>已保存。其他设备必须信任此文件。</translation>
    </message>
    <message>
        <source>The certificate could not be saved: %1</source>
        <translation>无法保存证书：%1</translation>
    </message>
    <message>
        <source>Only this computer can connect. To let other devices of your network in, switch that on in the settings, under Network.</source>
        <translation>只有这台电脑可以连接。要让您网络中的其他设备进入，请在设置的“网络”中打开。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListActions</name>
    <message>
        <source>Rename the list</source>
        <translation>重命名列表</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>删除列表</translation>
    </message>
    <message>
        <source>Move the list up or down</source>
        <translation>上移或下移列表</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新列表</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation>列表名称：</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>新列表…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListChoice</name>
    <message>
        <source>All lists, also future ones</source>
        <translation>所有列表，包括将来的</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListEdits</name>
    <message>
        <source>List “%1” created</source>
        <translation>已创建列表“%1”</translation>
    </message>
    <message>
        <source>List “%1” renamed</source>
        <translation>已重命名列表“%1”</translation>
    </message>
    <message>
        <source>List “%1” changed</source>
        <translation>已更改列表“%1”</translation>
    </message>
    <message>
        <source>List “%1” moved</source>
        <translation>已移动列表“%1”</translation>
    </message>
    <message>
        <source>List “%1” archived</source>
        <translation>已归档列表“%1”</translation>
    </message>
    <message>
        <source>List “%1” moved to the trash</source>
        <translation>已把列表“%1”移到回收站</translation>
    </message>
    <message>
        <source>List “%1” brought back</source>
        <translation>已恢复列表“%1”</translation>
    </message>
</context>
<context>
    <name>traydo::gui::LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>页面</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>New todo</source>
        <translation>新待办</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>New access for a program…</source>
        <translation>程序的新权限…</translation>
    </message>
    <message>
        <source>Other devices…</source>
        <translation>其他设备…</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Requests (%1)</source>
        <translation>请求 (%1)</translation>
    </message>
    <message>
        <source>Traydo&apos;s server does not answer. What you see may be old; trying again…</source>
        <translation>Traydo 的服务器没有应答。您看到的可能已过时；正在重试…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Access is paused: apps are told so and can do nothing until you resume.</source>
        <translation>访问已暂停：应用会得知，在您恢复之前什么也做不了。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
</context>
<context>
    <name>traydo::gui::NetworkSettings</name>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Address for apps</source>
        <translation>供应用使用的地址</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>&amp;Let devices of my network connect</source>
        <translation>允许我网络中的设备连接(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;ort for them</source>
        <translation>它们的端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Certificate and pairing…</source>
        <translation>证书和登记(&amp;C)…</translation>
    </message>
    <message>
        <source>Apps that are named by a web address</source>
        <translation>以网址命名的应用</translation>
    </message>
    <message>
        <source>Look &amp;up who publishes them</source>
        <translation>查询其发布者(&amp;U)</translation>
    </message>
    <message>
        <source>Traydo then fetches a small file from that address. Without it these apps introduce themselves, and their names stay unproven.</source>
        <translation>Traydo 会从该地址获取一个小文件。否则这些应用自我介绍，名称保持未验证。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>An option or variable that Traydo was started with decides this.</source>
        <translation>由启动 Traydo 时的选项或变量决定。</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>只有这台电脑可以连接。</translation>
    </message>
    <message>
        <source>Other devices can connect at %1.</source>
        <translation>其他设备可在 %1 连接。</translation>
    </message>
    <message>
        <source>Other devices cannot connect now: %1</source>
        <translation>其他设备现在无法连接：%1</translation>
    </message>
    <message>
        <source>Apps that are connected know the old address only. They have to be given the new one.</source>
        <translation>已连接的应用只知道旧地址。必须把新地址给它们。</translation>
    </message>
    <message>
        <source>Change the port</source>
        <translation>更改端口</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) use the present address. Each has to be connected again with the new one, and asks you again.

Your todos and settings stay.</source>
        <translation>
            <numerusform>%n 个应用使用当前地址。每个都须用新地址重新连接，并再次向您请求。

您的待办和设置会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change to port %1</source>
        <translation>改为端口 %1(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep port %1</source>
        <translation>保留端口 %1(&amp;K)</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>正在应用…</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>已应用。</translation>
    </message>
    <message>
        <source>Traydo may not write its settings here: %1</source>
        <translation>Traydo 无法在此写入设置：%1</translation>
    </message>
    <message>
        <source>Other devices need a port of their own.</source>
        <translation>其他设备需要自己的端口。</translation>
    </message>
    <message>
        <source>This port is taken.</source>
        <translation>此端口已被占用。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::PlaceDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>列表名称</translation>
    </message>
</context>
<context>
    <name>traydo::gui::PlaceModel</name>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1，%n 项未完成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::PreviewDialog</name>
    <message>
        <source>What Traydo would do</source>
        <translation>Traydo 将做什么</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ProgramAccessDialog</name>
    <message>
        <source>New access for a program</source>
        <translation>程序的新权限</translation>
    </message>
    <message>
        <source>For scripts and apps that cannot ask for access themselves. You can take it back under Apps at any time.</source>
        <translation>供无法自己请求权限的脚本和应用使用。您可以随时在“应用”中撤回。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Backup script</source>
        <translation>备份脚本</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>A &amp;token, sent with every request</source>
        <translation>令牌，随每次请求发送(&amp;T)</translation>
    </message>
    <message>
        <source>A client ID and &amp;secret (OAuth client credentials)</source>
        <translation>客户端 ID 和密钥(&amp;S)（OAuth client credentials）</translation>
    </message>
    <message>
        <source>May</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>读取(&amp;R)</translation>
    </message>
    <message>
        <source>Read and c&amp;hange</source>
        <translation>读取和更改(&amp;H)</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>期限(&amp;F)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>令牌地址</translation>
    </message>
    <message>
        <source>It is shown only now: Traydo keeps nothing it could be read from.</source>
        <translation>只在现在显示：Traydo 不保留任何可从中读出它的内容。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>创建(&amp;R)</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>至%1</translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation>请至少选择一个列表。</translation>
    </message>
    <message>
        <source>“%1” gets its tokens with this ID and secret (grant type client_credentials).</source>
        <translation>“%1”用此 ID 和密钥获取令牌（grant type client_credentials）。</translation>
    </message>
    <message>
        <source>Give “%1” this token. It sends it with every request as “Authorization: Bearer …”.</source>
        <translation>把这个令牌给“%1”。它随每次请求以“Authorization: Bearer …”发送。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>traydo::gui::QuickAddEdit</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>New todo</source>
        <translation>新待办</translation>
    </message>
    <message>
        <source>Add todo</source>
        <translation>添加待办</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>高优先级</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>中优先级</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>低优先级</translation>
    </message>
    <message>
        <source>There are only details here. Type what is to be done, too.</source>
        <translation>这里只有细节。请也输入要做什么。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::QuickAddWindow</name>
    <message>
        <source>Add a todo</source>
        <translation>添加待办</translation>
    </message>
    <message>
        <source>For example: Call the bank tomorrow 17:00 #inbox !1</source>
        <translation>例如：给银行打电话 明天 17:00 #inbox !1</translation>
    </message>
    <message>
        <source>Enter adds it, Ctrl+Enter adds it and stays, Esc closes.</source>
        <translation>Enter 添加，Ctrl+Enter 添加并停留，Esc 关闭。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>添加：%1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestCard</name>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Review the request of %1</source>
        <translation>查看 %1 的请求</translation>
    </message>
    <message>
        <source>Deny the request of %1</source>
        <translation>拒绝 %1 的请求</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestNotifier</name>
    <message>
        <source>An app asks for access</source>
        <translation>有应用请求权限</translation>
    </message>
    <message>
        <source>“%1” wants your todo lists. %2</source>
        <comment>name, how far it is verified</comment>
        <translation>“%1”想要您的待办列表。%2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) ask for access</source>
        <translation>
            <numerusform>%n 个应用请求权限</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the requests in Traydo.</source>
        <translation>请在 Traydo 中查看请求。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestsPage</name>
    <message>
        <source>No app is asking for access</source>
        <translation>没有应用请求权限</translation>
    </message>
    <message>
        <source>Give an app this address. It then asks here, and you decide what it may do.</source>
        <translation>把这个地址给应用。它会在这里请求，由您决定它可以做什么。</translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SecretDialog</name>
    <message>
        <source>New secret</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>The program has to be given the new secret. Until then it can go on with the old one for a day.</source>
        <translation>必须把新密钥给程序。在此之前它可以用旧的继续一天。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Make a new secret</source>
        <translation>创建新密钥(&amp;M)</translation>
    </message>
    <message>
        <source>A new secret for “%1”</source>
        <translation>“%1”的新密钥</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again.</source>
        <translation>请现在复制：不会再次显示。</translation>
    </message>
    <message>
        <source>The old secret stays good until %1.</source>
        <translation>旧密钥在 %1 前有效。</translation>
    </message>
    <message>
        <source>The old secret is no longer good.</source>
        <translation>旧密钥不再有效。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ShelfDialog</name>
    <message>
        <source>No list is archived or deleted.</source>
        <translation>没有已归档或已删除的列表。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Archived and deleted lists</source>
        <translation>已归档和已删除的列表</translation>
    </message>
    <message>
        <source>Archived lists keep their todos. Deleted ones go for good after 30 days.</source>
        <translation>已归档的列表保留其待办。已删除的在 30 天后彻底消失。</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <comment>list</comment>
        <translation>%1（已归档）</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>list</comment>
        <translation>%1（已删除）</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>traydo::gui::Sparkline</name>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls in %1</source>
        <comment>span</comment>
        <translation>%1没有调用</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>calls, span</comment>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>%1 in %2, %3 of them refused</source>
        <comment>calls, span</comment>
        <translation>%2：%1，其中 %3 次被拒绝</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, calls</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>traydo::gui::StartProblem</name>
    <message>
        <source>Traydo cannot start</source>
        <translation>Traydo 无法启动</translation>
    </message>
    <message>
        <source>Stop that program, or give Traydo another port: traydo --port 7400</source>
        <translation>请停止该程序，或让 Traydo 使用其他端口：traydo --port 7400</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>保存在文件中(&amp;F)</translation>
    </message>
    <message>
        <source>Kept in a file, the secret can be read by you alone, but is not encrypted.</source>
        <translation>保存在文件中的密钥只有你能读取，但没有加密。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SubtaskList</name>
    <message>
        <source>Parts</source>
        <translation>子项</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新子项</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>添加子项</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TextDialog</name>
    <message>
        <source>Connect %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Put these lines into the settings for MCP servers of %1. If there are some already, only the part “traydo” is needed.</source>
        <translation>把这些行放入 %1 的 MCP 服务器设置。如果已有一些，只需要“traydo”部分。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoActions</name>
    <message>
        <source>Done, or open again</source>
        <translation>完成，或重新打开</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Make it part of the todo above</source>
        <translation>设为上一项的子项</translation>
    </message>
    <message>
        <source>Make it a todo of its own</source>
        <translation>设为独立待办</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Choose a list at the side to put its todos in another order.</source>
        <translation>请在旁边选择一个列表来调整其待办的顺序。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移动到</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
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
        <translation>无</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoDelegate</name>
    <message>
        <source>High priority</source>
        <translation>高优先级</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>中优先级</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>低优先级</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>day</comment>
        <translation>逾期：%1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoDialog</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>显示对方的版本</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>到期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;on</source>
        <translation>日期(&amp;O)</translation>
    </message>
    <message>
        <source>Has a due date</source>
        <translation>有到期日</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>&amp;at</source>
        <translation>时间(&amp;A)</translation>
    </message>
    <message>
        <source>Has a time of day</source>
        <translation>有具体时间</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>重复(&amp;R)</translation>
    </message>
    <message>
        <source>Repetition in words</source>
        <translation>用文字描述重复</translation>
    </message>
    <message>
        <source>For example: every 2 weeks on monday</source>
        <translation>例如：每2周 周一</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>优先级(&amp;P)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>For example: phone, errands</source>
        <translation>例如：电话、采购</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>子项</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
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
        <translation>请用文字说明。</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>已识别：%1</translation>
    </message>
    <message>
        <source>Not understood yet. Try “every 3 days” or “every friday”.</source>
        <translation>尚未识别。试试“每3天”或“每周五”。</translation>
    </message>
    <message>
        <source>A todo needs a title.</source>
        <translation>待办需要标题。</translation>
    </message>
    <message>
        <source>It is not clear how often this repeats.</source>
        <translation>不清楚多久重复一次。</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>另一个窗口</translation>
    </message>
    <message>
        <source>%1 has changed this meanwhile. What you typed is still here: save again to keep yours.</source>
        <comment>app or window</comment>
        <translation>%1 在此期间更改了它。您输入的内容仍在：再次保存即可保留您的版本。</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Added by %1, %2.</source>
        <comment>app or you, time</comment>
        <translation>由 %1 添加，%2。</translation>
    </message>
    <message>
        <source>Changed by %1, %2.</source>
        <comment>app or you, time</comment>
        <translation>由 %1 更改，%2。</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoEdits</name>
    <message>
        <source>“%1” added</source>
        <translation>已添加“%1”</translation>
    </message>
    <message>
        <source>“%1” renamed</source>
        <translation>已重命名“%1”</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>已更改“%1”</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>已完成“%1”</translation>
    </message>
    <message>
        <source>“%1” open again</source>
        <translation>已重新打开“%1”</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>已移动“%1”</translation>
    </message>
    <message>
        <source>“%1” rescheduled</source>
        <translation>已改期“%1”</translation>
    </message>
    <message>
        <source>“%1” moved to the trash</source>
        <translation>已把“%1”移到回收站</translation>
    </message>
    <message>
        <source>“%1” brought back</source>
        <translation>已恢复“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) changed</source>
        <translation>
            <numerusform>已更改 %n 项待办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) done</source>
        <translation>
            <numerusform>已完成 %n 项待办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) open again</source>
        <translation>
            <numerusform>已重新打开 %n 项待办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) moved</source>
        <translation>
            <numerusform>已移动 %n 项待办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) rescheduled</source>
        <translation>
            <numerusform>已改期 %n 项待办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) moved to the trash</source>
        <translation>
            <numerusform>已把 %n 项待办移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) brought back</source>
        <translation>
            <numerusform>已恢复 %n 项待办</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoModel</name>
    <message>
        <source>Changed by %1, %2</source>
        <comment>app, time</comment>
        <translation>由 %1 更改，%2</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <comment>app, time</comment>
        <translation>由 %1 创建，%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>自%1起逾期</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>a part of the todo above</source>
        <translation>上一项的子项</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodosPage</name>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>新列表…</translation>
    </message>
    <message>
        <source>Search todos</source>
        <translation>搜索待办</translation>
    </message>
    <message>
        <source>Show completed</source>
        <translation>显示已完成的</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>添加待办</translation>
    </message>
    <message>
        <source>Add a todo to %1</source>
        <translation>添加待办到 %1</translation>
    </message>
    <message>
        <source>Views and lists</source>
        <translation>视图和列表</translation>
    </message>
    <message>
        <source>Archived and deleted lists</source>
        <translation>已归档和已删除的列表</translation>
    </message>
    <message>
        <source>Move all to today</source>
        <translation>全部移到今天</translation>
    </message>
    <message>
        <source>Everything that is overdue becomes due today</source>
        <translation>所有逾期的改为今天到期</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) were left as they are.</source>
        <translation>
            <numerusform>%n 项待办保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>This todo is gone. Your title was: %1</source>
        <translation>这项待办已不存在。您的标题是：%1</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Press Enter for your title, or Esc for the new one.</source>
        <translation>它在此期间被更改。按 Enter 用您的标题，按 Esc 用新的。</translation>
    </message>
    <message>
        <source>Add a todo for today</source>
        <translation>添加今天的待办</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <comment>view or list</comment>
        <translation>在 %1 中搜索</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TrayIcon</name>
    <message>
        <source>Open Traydo</source>
        <translation>打开 Traydo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>Traydo: %n request(s) waiting</source>
        <translation>
            <numerusform>Traydo：%n 个请求在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>服务器没有应答</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>在 %1 监听</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting…</source>
        <translation>
            <numerusform>%n 个请求在等待…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add todo…</source>
        <translation>添加待办…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>连接应用…</translation>
    </message>
    <message>
        <source>Not listening: no app can connect</source>
        <translation>未监听：没有应用可以连接</translation>
    </message>
    <message>
        <source>Access is paused</source>
        <translation>访问已暂停</translation>
    </message>
    <message>
        <source>Listening on %1 and for other devices</source>
        <translation>在 %1 监听，也为其他设备监听</translation>
    </message>
    <message>
        <source>Traydo: %1</source>
        <comment>state</comment>
        <translation>Traydo：%1</translation>
    </message>
    <message>
        <source>Resume access</source>
        <translation>恢复访问</translation>
    </message>
    <message>
        <source>Pause access</source>
        <translation>暂停访问</translation>
    </message>
    <message>
        <source>Today: %1   Overdue: %2</source>
        <translation>今天：%1   逾期：%2</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>今天没有到期的</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>todo, when it was due</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TrayProgram</name>
    <message>
        <source>Traydo keeps running</source>
        <translation>Traydo 继续运行</translation>
    </message>
    <message>
        <source>Apps can still reach your todos. The icon in the panel brings the window back.</source>
        <translation>应用仍可访问您的待办。面板上的图标可以找回窗口。</translation>
    </message>
    <message>
        <source>Open Traydo</source>
        <translation>打开 Traydo</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>改为退出</translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoNotice</name>
    <message>
        <source>Open Traydo</source>
        <translation>打开 Traydo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoSinceDialog</name>
    <message>
        <source>Take back changes</source>
        <translation>撤销更改</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>自何时</translation>
    </message>
    <message>
        <source>Changes that will be taken back</source>
        <translation>将被撤销的更改</translation>
    </message>
    <message>
        <source>What was changed again since by somebody else stays as it is. This shows up under Activity and can itself be taken back.</source>
        <translation>之后又被别人更改的保持原样。此操作会出现在“活动”中，并且本身可以撤销。</translation>
    </message>
    <message>
        <source>Changes that stay</source>
        <translation>保留的更改</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Take back what you did since</source>
        <translation>撤销您所做的，自</translation>
    </message>
    <message>
        <source>Take back what %1 did since</source>
        <translation>撤销 %1 所做的，自</translation>
    </message>
    <message>
        <source>There is nothing to take back since then.</source>
        <translation>自那以后没有可撤销的。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be taken back, newest first:</source>
        <translation>
            <numerusform>将撤销 %n 项更改，最新的在前：</numerusform>
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
            <numerusform>撤销 %n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back.</source>
        <translation>
            <numerusform>已撤销 %n 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n could not be taken back:</source>
        <comment>taken back</comment>
        <translation>
            <numerusform>%1 有 %n 项无法撤销：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoStack</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Partly undone. %1</source>
        <comment>reason, a sentence</comment>
        <translation>部分撤销。%1</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <comment>reason, a sentence</comment>
        <translation>未撤销。%1</translation>
    </message>
</context>
</TS>
