<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>ChangeText</name>
    <message>
        <source>List added: %1</source>
        <translation>أُضيفت قائمة: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيفت: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>أُنجزت: %1</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>أُعيد فتحها: %1</translation>
    </message>
    <message>
        <source>List removed: %1</source>
        <translation>أُزيلت قائمة: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>أُزيلت: %1</translation>
    </message>
    <message>
        <source>List restored: %1</source>
        <translation>استُعيدت قائمة: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>استُعيدت: %1</translation>
    </message>
    <message>
        <source>List edited: %1</source>
        <translation>عُدّلت قائمة: %1</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>عُدّلت: %1</translation>
    </message>
    <message>
        <source>high</source>
        <comment>priority</comment>
        <translation>عالية</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>priority</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>low</source>
        <comment>priority</comment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>An app without a name</source>
        <translation>تطبيق بلا اسم</translation>
    </message>
    <message>
        <source>Taken back – %1</source>
        <comment>what the taking back did</comment>
        <translation>تم التراجع – %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>في الأرشيف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>another todo</source>
        <translation>مهمة أخرى</translation>
    </message>
    <message>
        <source>another list</source>
        <translation>قائمة أخرى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>نُقلت إلى مكان آخر</translation>
    </message>
    <message numerus="yes">
        <source>and %n more todo(s) with it</source>
        <translation>
            <numerusform>دون مهام أخرى معها (%Ln)</numerusform>
            <numerusform>ومهمة أخرى معها</numerusform>
            <numerusform>ومهمتان أخريان معها</numerusform>
            <numerusform>و%Ln مهام أخرى معها</numerusform>
            <numerusform>و%Ln مهمة أخرى معها</numerusform>
            <numerusform>و%Ln مهمة أخرى معها</numerusform>
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
        <translation>تطبيق بلا اسم</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>تم التحقق: %1</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>نشره %1</translation>
    </message>
    <message>
        <source>Program that you gave a secret</source>
        <translation>برنامج أعطيته سرًا</translation>
    </message>
    <message>
        <source>Program that you gave an access token</source>
        <translation>برنامج أعطيته رمز وصول</translation>
    </message>
    <message>
        <source>Program of this computer, name not verified</source>
        <translation>برنامج على هذا الحاسوب، الاسم غير متحقق منه</translation>
    </message>
    <message>
        <source>Name not verified</source>
        <translation>الاسم غير متحقق منه</translation>
    </message>
    <message>
        <source>May read and change</source>
        <translation>يمكنه القراءة والتغيير</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>يمكنه القراءة</translation>
    </message>
    <message>
        <source>all lists</source>
        <translation>كل القوائم</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>لا قائمة</translation>
    </message>
    <message>
        <source>Registered, but may not see anything</source>
        <translation>مسجل، لكن لا يمكنه رؤية شيء</translation>
    </message>
    <message>
        <source>%1 · %2 · until %3</source>
        <comment>rights, lists, end</comment>
        <translation>‏%1 · %2 · حتى %3</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <comment>time</comment>
        <translation>آخر ظهور %1</translation>
    </message>
    <message>
        <source>Never seen at work</source>
        <translation>لم يظهر أثناء العمل بعد</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>seen, connections</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s)</source>
        <translation>
            <numerusform>لا اتصالات مفتوحة (%Ln)</numerusform>
            <numerusform>اتصال واحد مفتوح</numerusform>
            <numerusform>اتصالان مفتوحان</numerusform>
            <numerusform>‏%Ln اتصالات مفتوحة</numerusform>
            <numerusform>‏%Ln اتصالًا مفتوحًا</numerusform>
            <numerusform>‏%Ln اتصال مفتوح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyTodos</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>لم يُعثر على شيء لـ «%1»</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Nothing to do in %1</source>
        <translation>لا شيء للقيام به في %1</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>أضف مهمة</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>لا شيء متأخر</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>إظهار اليوم</translation>
    </message>
    <message>
        <source>Nothing left for today</source>
        <translation>لم يبق شيء لليوم</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>إظهار ما يأتي</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>لا شيء مخطط</translation>
    </message>
    <message>
        <source>Todos that are due tomorrow or later stand here.</source>
        <translation>هنا المهام التي موعدها غدًا أو بعده.</translation>
    </message>
    <message>
        <source>Every todo has a date</source>
        <translation>لكل مهمة تاريخ</translation>
    </message>
    <message>
        <source>No app has changed anything yet</source>
        <translation>لم يغيّر أي تطبيق شيئًا بعد</translation>
    </message>
    <message>
        <source>To connect one, give it this address:</source>
        <translation>لتوصيل تطبيق أعطه هذا العنوان:</translation>
    </message>
    <message>
        <source>Nothing is completed yet</source>
        <translation>لم يُنجز شيء بعد</translation>
    </message>
    <message>
        <source>Show all todos</source>
        <translation>إظهار كل المهام</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>سلة المهملات فارغة</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>ما تحذفه يبقى هنا ٣٠ يومًا.</translation>
    </message>
    <message>
        <source>No open todos</source>
        <translation>لا مهام مفتوحة</translation>
    </message>
    <message>
        <source>Type one above, or connect an app with this address:</source>
        <translation>اكتب مهمة في الأعلى، أو صِل تطبيقًا بهذا العنوان:</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Traydo did not accept this entry.</source>
        <translation>لم يقبل Traydo هذا الإدخال.</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>لم يعد هذا موجودًا.</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile. Have a look and try again.</source>
        <translation>تغيّر هذا في مكان آخر في هذه الأثناء. ألقِ نظرة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The settings do not allow this.</source>
        <translation>الإعدادات لا تسمح بهذا.</translation>
    </message>
    <message>
        <source>The time for this has run out.</source>
        <translation>انتهت المهلة.</translation>
    </message>
    <message>
        <source>That is too much or too often. Try again in a moment.</source>
        <translation>هذا أكثر من اللازم أو متكرر جدًا. حاول بعد لحظات.</translation>
    </message>
    <message>
        <source>The secret store is locked. Unlock it and try again.</source>
        <translation>حلقة المفاتيح مقفلة. افتحها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Traydo&apos;s server did not answer. Nothing was changed; try again.</source>
        <translation>لم يجب خادم Traydo. لم يتغير شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The stored data is damaged. Please restore a backup.</source>
        <translation>البيانات المخزنة تالفة. استعد نسخة احتياطية من فضلك.</translation>
    </message>
    <message>
        <source>Something went wrong inside Traydo. The log says more.</source>
        <translation>حدث خطأ داخل Traydo. السجل يقول المزيد.</translation>
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
        <translation>تقويم (iCalendar)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Notes, subtasks and some repetitions are left out.</source>
        <translation>دون الملاحظات والمهام الفرعية وبعض التكرارات.</translation>
    </message>
    <message>
        <source>Colours and order of the lists are left out.</source>
        <translation>دون ألوان القوائم وترتيبها.</translation>
    </message>
    <message>
        <source>For tables and scripts; colours and order of the lists are left out.</source>
        <translation>للجداول والسكربتات؛ دون ألوان القوائم وترتيبها.</translation>
    </message>
    <message>
        <source>Nothing is lost. Best for moving to another computer.</source>
        <translation>لا يضيع شيء. الأفضل للانتقال إلى حاسوب آخر.</translation>
    </message>
</context>
<context>
    <name>GrantDuration</name>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>٧ أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>٣٠ يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>٩٠ يومًا</translation>
    </message>
</context>
<context>
    <name>ListColors</name>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This app&apos;s request cannot be answered</source>
        <translation>لا يمكن الرد على طلب هذا التطبيق</translation>
    </message>
    <message>
        <source>Nothing was shared. Remove Traydo in the app and connect it again; if that does not help, the app&apos;s makers need to know.</source>
        <translation>لم يُشارَك أي شيء. أزل Traydo من التطبيق ثم وصّله من جديد؛ وإن لم ينفع ذلك فيجب أن يعلم صانعو التطبيق بالأمر.</translation>
    </message>
    <message>
        <source>Open this in a window of its own</source>
        <translation>افتح هذا في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Another page tried to ask for your todos from within.</source>
        <translation>حاولت صفحة أخرى أن تطلب مهامك من داخلها.</translation>
    </message>
    <message>
        <source>Nothing was shared. Start again from the app that you want to connect.</source>
        <translation>لم يُشارَك أي شيء. ابدأ من جديد من التطبيق الذي تريد توصيله.</translation>
    </message>
    <message>
        <source>This app is turned away</source>
        <translation>هذا التطبيق غير مسموح له بالطلب</translation>
    </message>
    <message>
        <source>You denied or blocked such requests in Traydo.</source>
        <translation>رفضت مثل هذه الطلبات أو حظرتها في Traydo.</translation>
    </message>
    <message>
        <source>Nothing was shared. Blocks are undone with %1.</source>
        <translation>لم يُشارَك أي شيء. يُلغى الحظر بواسطة %1.</translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation>هناك طلبات كثيرة جدًا في الانتظار</translation>
    </message>
    <message>
        <source>Answer the open requests in Traydo, or wait until they run out.</source>
        <translation>أجب عن الطلبات المفتوحة في Traydo، أو انتظر حتى تنتهي مهلتها.</translation>
    </message>
    <message>
        <source>Then start again from the app.</source>
        <translation>ثم ابدأ من جديد من التطبيق.</translation>
    </message>
    <message>
        <source>The request is malformed: %1.</source>
        <translation>الطلب غير سليم: %1.</translation>
    </message>
    <message>
        <source>The app&apos;s address is not acceptable: %1.</source>
        <translation>عنوان التطبيق غير مقبول: %1.</translation>
    </message>
    <message>
        <source>The app is named by a web address, and Traydo is set not to read any (%1). It can register instead.</source>
        <translation>يعرّف التطبيق نفسه بعنوان ويب، وTraydo مضبوط على عدم قراءة أي منها (%1). يمكنه التسجيل بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>New apps may not introduce themselves here now.</source>
        <translation>لا يمكن لتطبيقات جديدة أن تقدم نفسها هنا الآن.</translation>
    </message>
    <message>
        <source>Traydo does not know this app (any more).</source>
        <translation>لا يعرف Traydo هذا التطبيق (أو لم يعد يعرفه).</translation>
    </message>
    <message>
        <source>The app did not say where the answer should go.</source>
        <translation>لم يذكر التطبيق إلى أين يجب أن يذهب الجواب.</translation>
    </message>
    <message>
        <source>The app wants the answer sent to an address that it never registered.</source>
        <translation>يريد التطبيق إرسال الجواب إلى عنوان لم يسجله قط.</translation>
    </message>
    <message>
        <source>Traydo could not reach the app&apos;s publisher</source>
        <translation>تعذر على Traydo الوصول إلى ناشر التطبيق</translation>
    </message>
    <message>
        <source>To know who asks, Traydo reads what %1 says about its app, and that failed for want of a network: %2.</source>
        <translation>لمعرفة من يطلب، يقرأ Traydo ما يقوله %1 عن تطبيقه، وقد تعذر ذلك لغياب الشبكة: %2.</translation>
    </message>
    <message>
        <source>Check the connection to the internet and start again from the app. Or let apps connect without the internet: write %1 under %2 in %3 and restart Traydo; apps then register with it directly.</source>
        <translation>تحقق من الاتصال بالإنترنت وابدأ من جديد من التطبيق. أو اسمح للتطبيقات بالاتصال دون إنترنت: اكتب %1 تحت %2 في %3 وأعد تشغيل Traydo؛ عندها تسجل التطبيقات لديه مباشرة.</translation>
    </message>
    <message>
        <source>What its publisher says about this app cannot be used</source>
        <translation>ما يقوله ناشر هذا التطبيق عنه لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>The app names %1 as its publisher. What is wrong: %2.</source>
        <translation>يذكر التطبيق أن ناشره %1. المشكلة: %2.</translation>
    </message>
    <message>
        <source>Nothing was shared. The app&apos;s makers need to know.</source>
        <translation>لم يُشارَك أي شيء. يجب أن يعلم صانعو التطبيق بالأمر.</translation>
    </message>
    <message>
        <source>Traydo reads what %1 says about the app that wants to connect.</source>
        <translation>يقرأ Traydo ما يقوله %1 عن التطبيق الذي يريد الاتصال.</translation>
    </message>
    <message>
        <source>Looking up this app…</source>
        <translation>جارٍ البحث عن هذا التطبيق…</translation>
    </message>
    <message>
        <source>This takes a few seconds at most. The page goes on by itself.</source>
        <translation>يستغرق هذا بضع ثوانٍ على الأكثر. تتابع الصفحة وحدها.</translation>
    </message>
    <message>
        <source>Another page led here, in the name of an app of %1.</source>
        <translation>قادت صفحة أخرى إلى هنا، باسم تطبيق من %1.</translation>
    </message>
    <message>
        <source>Connect an app?</source>
        <translation>توصيل تطبيق؟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>If you did not start this, close the page: nothing has happened yet.</source>
        <translation>إن لم تبدأ هذا أنت فأغلق الصفحة: لم يحدث شيء بعد.</translation>
    </message>
    <message>
        <source>Too many apps at once</source>
        <translation>تطبيقات كثيرة جدًا دفعة واحدة</translation>
    </message>
    <message>
        <source>Traydo was asked to look up too many apps within a minute.</source>
        <translation>طُلب من Traydo البحث عن تطبيقات كثيرة جدًا خلال دقيقة.</translation>
    </message>
    <message>
        <source>Nothing was shared. Wait a minute, then start again from the app.</source>
        <translation>لم يُشارَك أي شيء. انتظر دقيقة ثم ابدأ من جديد من التطبيق.</translation>
    </message>
    <message>
        <source>Traydo cannot store this app right now</source>
        <translation>لا يمكن لـ Traydo حفظ هذا التطبيق الآن</translation>
    </message>
    <message>
        <source>What its publisher says about it was read, but could not be kept.</source>
        <translation>قُرئ ما يقوله ناشره عنه، لكن تعذر الاحتفاظ به.</translation>
    </message>
    <message>
        <source>Nothing was shared. Try again in a moment.</source>
        <translation>لم يُشارَك أي شيء. حاول مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
        <source>Too many requests in a row</source>
        <translation>طلبات كثيرة جدًا متتالية</translation>
    </message>
    <message>
        <source>An app asked for your todos again and again within a minute.</source>
        <translation>طلب تطبيق مهامك مرة بعد مرة خلال دقيقة.</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>تم هنا</translation>
    </message>
    <message>
        <source>Return to the app</source>
        <translation>العودة إلى التطبيق</translation>
    </message>
    <message>
        <source>see and change todos</source>
        <translation>قراءة المهام وتغييرها</translation>
    </message>
    <message>
        <source>see todos</source>
        <translation>قراءة المهام</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>نشره %1</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>تم التحقق: %1</translation>
    </message>
    <message>
        <source>You started this</source>
        <translation>أنت بدأت هذا</translation>
    </message>
    <message>
        <source>Name not verified</source>
        <translation>الاسم غير متحقق منه</translation>
    </message>
    <message>
        <source>Waiting for your answer in Traydo.</source>
        <translation>بانتظار جوابك في Traydo.</translation>
    </message>
    <message>
        <source>Approved. Taking you back to the app…</source>
        <translation>تم السماح. جارٍ العودة إلى التطبيق…</translation>
    </message>
    <message>
        <source>Denied. Taking you back to the app…</source>
        <translation>تم الرفض. جارٍ العودة إلى التطبيق…</translation>
    </message>
    <message>
        <source>Cancelled. Taking you back to the app…</source>
        <translation>أُلغي. جارٍ العودة إلى التطبيق…</translation>
    </message>
    <message>
        <source>Nobody answered in time. Taking you back to the app…</source>
        <translation>لم يُجب أحد في الوقت المحدد. جارٍ العودة إلى التطبيق…</translation>
    </message>
    <message>
        <source>This request is over. Start again from the app.</source>
        <translation>انتهى هذا الطلب. ابدأ من جديد من التطبيق.</translation>
    </message>
    <message>
        <source>Traydo does not answer. Is it still running?</source>
        <translation>لا يجيب Traydo. هل ما زال يعمل؟</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Approve in Traydo: click its icon in the tray, or run %1. The number it asks for is this one.</source>
        <translation>اسمح بذلك في Traydo: انقر أيقونته في الشريط، أو نفّذ %1. الرقم الذي يسأل عنه هو هذا.</translation>
    </message>
    <message>
        <source>Wants to</source>
        <translation>يريد</translation>
    </message>
    <message>
        <source>Answer goes to</source>
        <translation>الجواب يذهب إلى</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Some apps stop waiting after about 30 seconds. If yours did, start again from there.</source>
        <translation>بعض التطبيقات تتوقف عن الانتظار بعد نحو ٣٠ ثانية. إن توقف تطبيقك فابدأ منه من جديد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Approved, but late</source>
        <translation>تم السماح، لكن متأخرًا</translation>
    </message>
    <message>
        <source>The app may have stopped waiting. If the next page does not open, start again from the app: Traydo asks you once more, since every request is asked about anew.</source>
        <translation>ربما توقف التطبيق عن الانتظار. إن لم تُفتح الصفحة التالية فابدأ من جديد من التطبيق: سيسألك Traydo مرة أخرى، لأنه يسأل عن كل طلب من جديد.</translation>
    </message>
    <message>
        <source>This request is over</source>
        <translation>انتهى هذا الطلب</translation>
    </message>
    <message>
        <source>It was answered or ran out some time ago.</source>
        <translation>أُجيب عنه أو انتهت مهلته منذ مدة.</translation>
    </message>
    <message>
        <source>Start again from the app that you want to connect.</source>
        <translation>ابدأ من جديد من التطبيق الذي تريد توصيله.</translation>
    </message>
    <message>
        <source>Traydo cannot store its answer right now</source>
        <translation>لا يمكن لـ Traydo حفظ جوابه الآن</translation>
    </message>
    <message>
        <source>You approved, but nothing was handed out yet.</source>
        <translation>لقد سمحت، لكن لم يُسلَّم أي شيء بعد.</translation>
    </message>
    <message>
        <source>Reload this page in a moment.</source>
        <translation>أعد تحميل هذه الصفحة بعد لحظات.</translation>
    </message>
    <message>
        <source>%1 – approve in Traydo</source>
        <translation>‏%1 – اسمح في Traydo</translation>
    </message>
    <message>
        <source>%1 asks for your todos</source>
        <translation>يطلب %1 الوصول إلى مهامك</translation>
    </message>
    <message>
        <source>Or let Traydo do it: choose %1 in its menu, or type %2.</source>
        <translation>أو دع Traydo يفعل ذلك: اختر %1 في قائمته، أو اكتب %2.</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>توصيل تطبيق…</translation>
    </message>
    <message>
        <source>Traydo is running</source>
        <translation>يعمل Traydo الآن</translation>
    </message>
    <message>
        <source>Your todos are not shown in the browser: only apps that you let in can see them. Give an app this address:</source>
        <translation>لا تُعرض مهامك في المتصفح: لا تراها إلا التطبيقات التي تسمح لها بالدخول. أعطِ التطبيق هذا العنوان:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>انسخ العنوان</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>The browser did not allow it. Select the address and copy it by hand.</source>
        <translation>لم يسمح المتصفح بذلك. حدد العنوان وانسخه يدويًا.</translation>
    </message>
    <message>
        <source>The app then asks to connect, and you answer in Traydo. Nobody can let an app in from a web page.</source>
        <translation>يطلب التطبيق عندها الاتصال، وتجيب أنت في Traydo. لا أحد يستطيع إدخال تطبيق من صفحة ويب.</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>RepeatText</name>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>كل يوم (%Ln)</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل %Ln يومًا</numerusform>
            <numerusform>كل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>كل أسبوع (%Ln)</numerusform>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوعين</numerusform>
            <numerusform>كل %Ln أسابيع</numerusform>
            <numerusform>كل %Ln أسبوعًا</numerusform>
            <numerusform>كل %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>كل شهر</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>كل شهر (%Ln)</numerusform>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهرين</numerusform>
            <numerusform>كل %Ln أشهر</numerusform>
            <numerusform>كل %Ln شهرًا</numerusform>
            <numerusform>كل %Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>كل سنة</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>كل سنة (%Ln)</numerusform>
            <numerusform>كل سنة</numerusform>
            <numerusform>كل سنتين</numerusform>
            <numerusform>كل %Ln سنوات</numerusform>
            <numerusform>كل %Ln سنة</numerusform>
            <numerusform>كل %Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>كل يوم عمل</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every week, days</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>every week, 5 times</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>ولا مرة (%Ln)</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>‏%Ln مرات</numerusform>
            <numerusform>‏%Ln مرة</numerusform>
            <numerusform>‏%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeats by its own rule</source>
        <translation>تتكرر بحسب قاعدة خاصة</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>An app without a name</source>
        <translation>تطبيق بلا اسم</translation>
    </message>
    <message>
        <source>Published by %1; any program here could receive the answer.</source>
        <translation>نشره %1؛ قد يتلقى الجواب أي برنامج هنا.</translation>
    </message>
    <message>
        <source>Published by %1, but the answer goes elsewhere.</source>
        <translation>نشره %1، لكن الجواب يذهب إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Verified: %1 published this app and receives the answer.</source>
        <translation>تم التحقق: %1 نشر هذا التطبيق ويتلقى الجواب.</translation>
    </message>
    <message>
        <source>You started this: you are connecting an app of this name.</source>
        <translation>أنت بدأت هذا: أنت توصل تطبيقًا بهذا الاسم.</translation>
    </message>
    <message>
        <source>Name not verified: any program here can call itself that.</source>
        <translation>الاسم غير متحقق منه: أي برنامج على هذا الحاسوب يمكنه أن يسمي نفسه هكذا.</translation>
    </message>
    <message>
        <source>Name not verified: the app chose it itself.</source>
        <translation>الاسم غير متحقق منه: اختاره التطبيق بنفسه.</translation>
    </message>
    <message>
        <source>%1 (no proof)</source>
        <comment>program</comment>
        <translation>‏%1 (دون إثبات)</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>another device (%1)</source>
        <translation>جهاز آخر (%1)</translation>
    </message>
    <message>
        <source>Wants to read and change todos</source>
        <translation>يريد قراءة المهام وتغييرها</translation>
    </message>
    <message>
        <source>Wants to read todos</source>
        <translation>يريد قراءة المهام</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <comment>wish, origin</comment>
        <translation>‏%1 · من %2</translation>
    </message>
    <message>
        <source>%1 · from %2 · answer goes to %3</source>
        <comment>wish, origin, host</comment>
        <translation>‏%1 · من %2 · الجواب يذهب إلى %3</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time of day</comment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time of day</comment>
        <translation>غدًا %1</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <comment>minutes, seconds</comment>
        <translation>بقي %L1:%L2</translation>
    </message>
</context>
<context>
    <name>TodoView</name>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>القادمة</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Changed by apps</source>
        <translation>غيّرتها تطبيقات</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>المنجزة</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>bridge</name>
    <message>
        <source>Done. You can close this page and go back to your program.</source>
        <translation>تم. يمكنك إغلاق هذه الصفحة والعودة إلى برنامجك.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Add this URL to your AI app, for example: claude mcp add --transport http traydo %1</source>
        <translation>أضف هذا العنوان إلى تطبيق الذكاء الاصطناعي، مثلًا: claude mcp add --transport http traydo %1</translation>
    </message>
    <message>
        <source>The app will ask to connect; answer in the Traydo window.</source>
        <translation>سيطلب التطبيق الاتصال؛ أجب في نافذة Traydo.</translation>
    </message>
    <message>
        <source>The app will ask to connect; answer with: traydoctl requests, traydoctl approve</source>
        <translation>سيطلب التطبيق الاتصال؛ أجب بواسطة: traydoctl requests, traydoctl approve</translation>
    </message>
    <message>
        <source>traydo: no display here. Start it without a window: traydo --no-gui</source>
        <translation>traydo: لا توجد شاشة هنا. شغّله دون نافذة: traydo --no-gui</translation>
    </message>
    <message>
        <source>Traydo runs already, without a window: this is its window.</source>
        <translation>يعمل Traydo بالفعل بلا نافذة: هذه نافذته.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ApproveVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it; on a terminal it may be left out when only one is waiting</source>
        <translation>الطلب كما يعرضه &apos;traydoctl requests&apos;؛ يمكن تركه في الطرفية إن كان واحد فقط ينتظر</translation>
    </message>
    <message>
        <source>What to allow, at most what was asked (default: as asked; from another device todos:read)</source>
        <translation>ما يُسمح به، بحد أقصى ما طُلب (الافتراضي: كما طُلب؛ ومن جهاز آخر todos:read)</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between (default: the first list)</source>
        <translation>&apos;all&apos; (القادمة أيضًا)، أو أسماء أو معرّفات تفصلها فواصل (الافتراضي: القائمة الأولى)</translation>
    </message>
    <message>
        <source>For how long: 1h, today, 7d, 30d … 90d (default: 30d)</source>
        <translation>المدة: 1h, today, 7d, 30d … 90d (الافتراضي: 30d)</translation>
    </message>
    <message>
        <source>No requests are waiting.</source>
        <translation>لا توجد طلبات منتظرة.</translation>
    </message>
    <message>
        <source>Approving from the command line is switched off (cli_grants = &quot;never&quot;). Approve in the window of Traydo.</source>
        <translation>الموافقة من سطر الأوامر معطلة (cli_grants = &quot;never&quot;). وافق في نافذة Traydo.</translation>
    </message>
    <message>
        <source>Approving needs a person at a terminal, and this is none. The request stays open. To let scripts approve, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>الموافقة تحتاج إلى شخص أمام طرفية، وهذه ليست طرفية. يبقى الطلب مفتوحًا. للسماح للسكربتات بالموافقة شغّل Traydo مع cli_grants = &quot;always&quot;.</translation>
    </message>
    <message>
        <source>With --no-input the number has to be given: --number NN.</source>
        <translation>مع --no-input يجب إعطاء الرقم: --number NN.</translation>
    </message>
    <message>
        <source>say which request; see: traydoctl requests</source>
        <translation>حدد أي طلب؛ انظر: traydoctl requests</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope يقبل todos:read و todos:write</translation>
    </message>
    <message>
        <source>--scope cannot give more than was asked (%1)</source>
        <translation>--scope لا يمكنه إعطاء أكثر مما طُلب (%1)</translation>
    </message>
    <message>
        <source>App:     %1 (%2)</source>
        <translation>التطبيق:  %1 (%2)</translation>
    </message>
    <message>
        <source>Answer:  goes to %1</source>
        <translation>الجواب:   يذهب إلى %1</translation>
    </message>
    <message>
        <source>Listens: %1 (no proof)</source>
        <translation>يستمع:    %1 (دون إثبات)</translation>
    </message>
    <message>
        <source>From:    another device (%1)</source>
        <translation>من:       جهاز آخر (%1)</translation>
    </message>
    <message>
        <source>Asks:    %1</source>
        <translation>يطلب:     %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>يحصل على: %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>القوائم:  %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>حتى:      %1</translation>
    </message>
    <message>
        <source>Nothing was decided; the request stays open.</source>
        <translation>لم يُقرر شيء؛ يبقى الطلب مفتوحًا.</translation>
    </message>
    <message>
        <source>The request was denied.</source>
        <translation>رُفض الطلب.</translation>
    </message>
    <message>
        <source>The number was wrong again: the request is denied.</source>
        <translation>كان الرقم خاطئًا مرة أخرى: رُفض الطلب.</translation>
    </message>
    <message>
        <source>Number on the browser page (empty to stop):</source>
        <translation>الرقم في صفحة المتصفح (فارغ للتوقف):</translation>
    </message>
    <message>
        <source>The number has two digits.</source>
        <translation>الرقم من خانتين.</translation>
    </message>
    <message>
        <source>Allowed. Take it back with: traydoctl revoke %1</source>
        <translation>سُمح به. للسحب: traydoctl revoke %1</translation>
    </message>
    <message>
        <source>The two-digit number that the browser page or the app shows</source>
        <translation>الرقم ذو الخانتين الذي تعرضه صفحة المتصفح أو التطبيق</translation>
    </message>
    <message>
        <source>That is not the number. The request stays open; the third wrong number denies it.</source>
        <translation>ليس هذا هو الرقم. يبقى الطلب مفتوحًا؛ الرقم الخاطئ الثالث يرفضه.</translation>
    </message>
    <message>
        <source>That is not the number.</source>
        <translation>ليس هذا هو الرقم.</translation>
    </message>
    <message>
        <source>Number that the app shows (empty to stop):</source>
        <translation>الرقم الذي يعرضه التطبيق (فارغ للتوقف):</translation>
    </message>
</context>
<context>
    <name>traydo::cli::BackupVerb</name>
    <message>
        <source>A file that is not there yet</source>
        <translation>ملف غير موجود بعد</translation>
    </message>
    <message>
        <source>Everything is in %1. Only you can read it; keep it that way. Restored, it lets no app in: they have to ask again.</source>
        <translation>كل شيء في %1. أنت وحدك تستطيع قراءته؛ أبقه كذلك. عند استعادته لا يُدخل أي تطبيق: عليها أن تطلب من جديد.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::BlocksVerb</name>
    <message>
        <source>Nothing is blocked.</source>
        <translation>لا شيء محظور.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>المحظور</translation>
    </message>
    <message>
        <source>WHEN DENYING</source>
        <translation>عند رفض</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>الإلغاء</translation>
    </message>
    <message>
        <source>Undo one with: traydoctl unblock ID</source>
        <translation>لإلغاء حظر: traydoctl unblock ID</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>العميل %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>الجهاز %1</translation>
    </message>
    <message>
        <source>all new requests</source>
        <translation>كل الطلبات الجديدة</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Changes</name>
    <message>
        <source>list &quot;%1&quot;</source>
        <translation>القائمة &quot;%1&quot;</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>أضاف %1</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>أكمل %1</translation>
    </message>
    <message>
        <source>opened %1 again</source>
        <translation>أعاد فتح %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>أزال %1</translation>
    </message>
    <message>
        <source>brought back %1</source>
        <translation>أعاد %1</translation>
    </message>
    <message>
        <source>edited %1 (%2)</source>
        <translation>عدّل %1 (%2)</translation>
    </message>
    <message>
        <source>undid: %1</source>
        <translation>تراجع عن: %1</translation>
    </message>
    <message>
        <source>several apps are called %1; give an id: traydoctl clients</source>
        <translation>عدة تطبيقات اسمها %1؛ أعطِ معرّفًا: traydoctl clients</translation>
    </message>
    <message>
        <source>no app %1; see: traydoctl clients</source>
        <translation>لا يوجد تطبيق %1؛ انظر: traydoctl clients</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsAddVerb</name>
    <message>
        <source>Make this machine client?</source>
        <translation>إنشاء عميل الآلة هذا؟</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsEditVerb</name>
    <message>
        <source>The app, as &apos;traydoctl clients&apos; shows it</source>
        <translation>التطبيق كما يعرضه &apos;traydoctl clients&apos;</translation>
    </message>
    <message>
        <source>What it may do: todos:read, todos:write</source>
        <translation>ما يمكنه فعله: todos:read, todos:write</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between</source>
        <translation>&apos;all&apos; (القادمة أيضًا)، أو أسماء أو معرّفات تفصلها فواصل</translation>
    </message>
    <message>
        <source>For how long from now: 1h, today, 7d … 90d</source>
        <translation>المدة من الآن: 1h, today, 7d … 90d</translation>
    </message>
    <message>
        <source>Say what to change: --scope, --lists or --for.</source>
        <translation>قل ما يتغير: --scope أو --lists أو --for.</translation>
    </message>
    <message>
        <source>There is no app %1. See: traydoctl clients</source>
        <translation>لا يوجد تطبيق %1. انظر: traydoctl clients</translation>
    </message>
    <message>
        <source>App:     %1</source>
        <translation>التطبيق: %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>يحصل على: %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>القوائم:  %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>حتى:      %1</translation>
    </message>
    <message>
        <source>Change it?</source>
        <translation>تغييره؟</translation>
    </message>
    <message>
        <source>Changed. %1 gets what is new when it next fetches a token; what was taken away is gone at once.</source>
        <translation>تم التغيير. يحصل %1 على الجديد مع رمزه التالي؛ وما سُحب يزول فورًا.</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope يقبل todos:read و todos:write</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsRotateVerb</name>
    <message>
        <source>The machine client, as &apos;traydoctl clients&apos; shows it</source>
        <translation>عميل الآلة كما يعرضه &apos;traydoctl clients&apos;</translation>
    </message>
    <message>
        <source>There is no machine client %1. See: traydoctl clients</source>
        <translation>لا يوجد عميل آلة %1. انظر: traydoctl clients</translation>
    </message>
    <message>
        <source>Make a new secret for %1?</source>
        <translation>إنشاء سر جديد لـ %1؟</translation>
    </message>
    <message>
        <source>The old secret stays good until %1. The new one is shown once:</source>
        <translation>يبقى السر القديم صالحًا حتى %1. يُعرض الجديد مرة واحدة:</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ClientsVerb</name>
    <message>
        <source>No apps are connected yet.</source>
        <translation>لا توجد تطبيقات متصلة بعد.</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>آلة</translation>
    </message>
    <message>
        <source>token</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>app</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>MAY</source>
        <translation>يمكنه</translation>
    </message>
    <message>
        <source>LISTS</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>جسر</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Commands</name>
    <message>
        <source>Show where Traydo listens and what is going on</source>
        <translation>أظهر أين يستمع Traydo وما الذي يجري</translation>
    </message>
    <message>
        <source>Show the apps that wait for your answer</source>
        <translation>أظهر التطبيقات التي تنتظر جوابك</translation>
    </message>
    <message>
        <source>Give a request five more minutes, once</source>
        <translation>امنح طلبًا خمس دقائق إضافية، مرة واحدة</translation>
    </message>
    <message>
        <source>Let an app in, with the number that its browser page shows</source>
        <translation>أدخل تطبيقًا بالرقم الذي تعرضه صفحته في المتصفح</translation>
    </message>
    <message>
        <source>Turn an app away</source>
        <translation>ارفض تطبيقًا</translation>
    </message>
    <message>
        <source>Show whom you keep from asking</source>
        <translation>أظهر من منعته من الطلب</translation>
    </message>
    <message>
        <source>Let them ask again</source>
        <translation>اسمح لهم بالطلب ثانية</translation>
    </message>
    <message>
        <source>Show the apps and what they may do</source>
        <translation>أظهر التطبيقات وما يمكنها فعله</translation>
    </message>
    <message>
        <source>Make a client for a program of yours that signs in by itself (client_credentials)</source>
        <translation>أنشئ عميلًا لبرنامج لك يسجل الدخول بنفسه (client_credentials)</translation>
    </message>
    <message>
        <source>Make a new secret for such a client</source>
        <translation>أنشئ سرًا جديدًا لمثل هذا العميل</translation>
    </message>
    <message>
        <source>Take everything back from an app and end its connections</source>
        <translation>اسحب كل شيء من تطبيق وأنهِ اتصالاته</translation>
    </message>
    <message>
        <source>Access tokens for programs that only know a header</source>
        <translation>رموز وصول لبرامج لا تعرف إلا ترويسة</translation>
    </message>
    <message>
        <source>Show the access tokens</source>
        <translation>أظهر رموز الوصول</translation>
    </message>
    <message>
        <source>Make an access token</source>
        <translation>أنشئ رمز وصول</translation>
    </message>
    <message>
        <source>End an access token</source>
        <translation>أنهِ رمز وصول</translation>
    </message>
    <message>
        <source>The key that signs access tokens</source>
        <translation>المفتاح الذي يوقّع رموز الوصول</translation>
    </message>
    <message>
        <source>Replace the key, without disturbing anybody</source>
        <translation>استبدل المفتاح دون إزعاج أحد</translation>
    </message>
    <message>
        <source>Read and change todos</source>
        <translation>اقرأ المهام وغيّرها</translation>
    </message>
    <message>
        <source>Show todos; without options the open ones</source>
        <translation>أظهر المهام؛ دون خيارات المفتوحة منها</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>أضف مهمة</translation>
    </message>
    <message>
        <source>Change a todo; what is not named stays</source>
        <translation>غيّر مهمة؛ ما لم يُذكر يبقى</translation>
    </message>
    <message>
        <source>Tick todos off</source>
        <translation>أنجز مهام</translation>
    </message>
    <message>
        <source>Move todos to the trash</source>
        <translation>انقل مهام إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Bring todos back from the trash</source>
        <translation>أعد مهام من سلة المهملات</translation>
    </message>
    <message>
        <source>Show the lists</source>
        <translation>أظهر القوائم</translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation>أضف قائمة</translation>
    </message>
    <message>
        <source>Give a list another name or colour</source>
        <translation>أعطِ قائمة اسمًا أو لونًا آخر</translation>
    </message>
    <message>
        <source>Put a list in another place</source>
        <translation>ضع قائمة في مكان آخر</translation>
    </message>
    <message>
        <source>Put a list away: kept, but in no overview</source>
        <translation>ضع قائمة جانبًا: محفوظة، لكن خارج كل نظرة عامة</translation>
    </message>
    <message>
        <source>Move a list and its todos to the trash, for 30 days</source>
        <translation>انقل قائمة ومهامها إلى سلة المهملات، لمدة 30 يومًا</translation>
    </message>
    <message>
        <source>Bring a list back from the trash</source>
        <translation>أعد قائمة من سلة المهملات</translation>
    </message>
    <message>
        <source>Show who changed what, newest first</source>
        <translation>أظهر من غيّر ماذا، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Take back a change, or everything an app did</source>
        <translation>تراجع عن تغيير، أو عن كل ما فعله تطبيق</translation>
    </message>
    <message>
        <source>Let other devices connect</source>
        <translation>اسمح لأجهزة أخرى بالاتصال</translation>
    </message>
    <message>
        <source>Show where other devices connect, and the certificate&apos;s fingerprint</source>
        <translation>أظهر أين تتصل الأجهزة الأخرى وبصمة الشهادة</translation>
    </message>
    <message>
        <source>Let apps on other devices introduce themselves for a while</source>
        <translation>اسمح لتطبيقات على أجهزة أخرى بتقديم نفسها لفترة</translation>
    </message>
    <message>
        <source>Print the certificate that other devices have to trust</source>
        <translation>اطبع الشهادة التي يجب أن تثق بها الأجهزة الأخرى</translation>
    </message>
    <message>
        <source>Write todos into a file, for keeping or for another program</source>
        <translation>اكتب مهام في ملف، للحفظ أو لبرنامج آخر</translation>
    </message>
    <message>
        <source>Read todos out of a file: all of it comes in, or nothing</source>
        <translation>اقرأ مهام من ملف: يدخل الكل أو لا شيء</translation>
    </message>
    <message>
        <source>Keep all apps out for now; none of them loses its access</source>
        <translation>أبقِ كل التطبيقات في الخارج الآن؛ لا يفقد أي منها وصوله</translation>
    </message>
    <message>
        <source>Let the apps go on after a pause</source>
        <translation>دع التطبيقات تتابع بعد توقف</translation>
    </message>
    <message>
        <source>Change what an app may do, in which lists and until when</source>
        <translation>غيّر ما يمكن لتطبيق فعله، وفي أي قوائم، وحتى متى</translation>
    </message>
    <message>
        <source>Show the settings and where they stand</source>
        <translation>أظهر الإعدادات ومكانها</translation>
    </message>
    <message>
        <source>Change a setting while Traydo runs</source>
        <translation>غيّر إعدادًا أثناء عمل Traydo</translation>
    </message>
    <message>
        <source>Write a copy of all data into a new file</source>
        <translation>اكتب نسخة من كل البيانات في ملف جديد</translation>
    </message>
    <message>
        <source>Tell an app on this computer about Traydo, or see which ones know it</source>
        <translation>أخبر تطبيقًا على هذا الحاسوب عن Traydo، أو انظر أيها يعرفه</translation>
    </message>
    <message>
        <source>Find out what keeps Traydo from working, and what to do about it</source>
        <translation>اعرف ما يمنع Traydo من العمل وما العمل حياله</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ConnectVerb</name>
    <message>
        <source>The app, as &apos;traydoctl connect&apos; shows it; left out: show them all</source>
        <translation>التطبيق كما يعرضه &apos;traydoctl connect&apos;؛ دونه: أظهرها كلها</translation>
    </message>
    <message>
        <source>Show what would be run or changed (this is what happens anyway without --apply and --remove)</source>
        <translation>أظهر ما كان سيُنفذ أو يتغير (هذا ما يحدث أصلًا دون --apply و --remove)</translation>
    </message>
    <message>
        <source>Do it: run the app&apos;s own command, or edit its settings</source>
        <translation>نفّذ: شغّل أمر التطبيق نفسه، أو عدّل إعداداته</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع عنه</translation>
    </message>
    <message>
        <source>With --apply or --remove: only show what would happen</source>
        <translation>مع --apply أو --remove: أظهر فقط ما كان سيحدث</translation>
    </message>
    <message>
        <source>Do not ask before a file is changed</source>
        <translation>لا تسأل قبل تغيير ملف</translation>
    </message>
    <message>
        <source>Give one of --print, --apply and --remove.</source>
        <translation>أعطِ واحدًا فقط من --print و --apply و --remove.</translation>
    </message>
    <message>
        <source>Say which app; see: traydoctl connect</source>
        <translation>حدد أي تطبيق؛ انظر: traydoctl connect</translation>
    </message>
    <message>
        <source>Traydo does not know an app %1. See: traydoctl connect</source>
        <translation>لا يعرف Traydo تطبيقًا اسمه %1. انظر: traydoctl connect</translation>
    </message>
    <message>
        <source>Traydo is not running; this is for the address that it will have.</source>
        <translation>Traydo لا يعمل؛ هذا للعنوان الذي سيكون له.</translation>
    </message>
    <message>
        <source>%1 knows Traydo already.</source>
        <translation>يعرف %1 برنامج Traydo من قبل.</translation>
    </message>
    <message>
        <source>Traydo cannot do this for you from here; do it by hand as shown above.</source>
        <translation>لا يستطيع Traydo فعل هذا لك من هنا؛ افعله يدويًا كما هو مبين أعلاه.</translation>
    </message>
    <message>
        <source>Start %1 again. It will ask to connect; answer in Traydo&apos;s window, or with: traydoctl requests</source>
        <translation>شغّل %1 من جديد. سيطلب الاتصال؛ أجب في نافذة Traydo، أو بواسطة: traydoctl requests</translation>
    </message>
    <message>
        <source>%1 knows nothing of Traydo.</source>
        <translation>لا يعرف %1 شيئًا عن Traydo.</translation>
    </message>
    <message>
        <source>Remove “traydo” from the MCP servers in the settings of %1.</source>
        <translation>أزل «traydo» من خوادم MCP في إعدادات %1.</translation>
    </message>
    <message>
        <source>The settings were left as they are.</source>
        <translation>بقيت الإعدادات كما هي.</translation>
    </message>
    <message>
        <source>These commands are run:</source>
        <translation>تُنفذ هذه الأوامر:</translation>
    </message>
    <message>
        <source>This is changed in %1:</source>
        <translation>يتغير هذا في %1:</translation>
    </message>
    <message>
        <source>Open this link; %1 then asks whether to add Traydo:</source>
        <translation>افتح هذا الرابط؛ ثم يسأل %1 هل يضيف Traydo:</translation>
    </message>
    <message>
        <source>Put this into the settings for MCP servers:</source>
        <translation>ضع هذا في إعدادات خوادم MCP:</translation>
    </message>
    <message>
        <source>Do it with: traydoctl connect %1 --apply</source>
        <translation>نفّذه بواسطة: traydoctl connect %1 --apply</translation>
    </message>
    <message>
        <source>Change this file?</source>
        <translation>تغيير هذا الملف؟</translation>
    </message>
    <message>
        <source>Done. The file as it was is kept in %1</source>
        <translation>تم. الملف كما كان محفوظ في %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>%1 did not do it: %2.</source>
        <translation>لم يفعل %1 ذلك: %2.</translation>
    </message>
    <message>
        <source>Now sign in from a terminal: %1</source>
        <translation>سجّل الدخول الآن من طرفية: %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Connections</name>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>knows another address: %1</source>
        <translation>يعرف عنوانًا آخر: %1</translation>
    </message>
    <message>
        <source>told in the wrong place (%1)</source>
        <translation>مذكور في المكان الخطأ (%1)</translation>
    </message>
    <message>
        <source>settings cannot be read: %1</source>
        <translation>تعذرت قراءة الإعدادات: %1</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>None of the apps that Traydo knows was found on this computer.</source>
        <translation>لم يُعثر على هذا الحاسوب على أي تطبيق يعرفه Traydo.</translation>
    </message>
    <message>
        <source>Not found here: %1</source>
        <translation>غير موجودة هنا: %1</translation>
    </message>
    <message>
        <source>See what connecting would do with: traydoctl connect APP; for an app that is not named here: traydoctl connect other</source>
        <translation>انظر ما كان التوصيل سيفعله: traydoctl connect APP؛ ولتطبيق غير مذكور هنا: traydoctl connect other</translation>
    </message>
</context>
<context>
    <name>traydo::cli::DenyVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it</source>
        <translation>الطلب كما يعرضه &apos;traydoctl requests&apos;</translation>
    </message>
    <message>
        <source>Whom to keep from asking again: &apos;client&apos; (this one), &apos;device&apos; (all of its network address) or &apos;all&apos; (every new request, for an hour)</source>
        <translation>من يُمنع من الطلب ثانية: &apos;client&apos; (هذا فقط)، &apos;device&apos; (كل ما يأتي من عنوانه الشبكي) أو &apos;all&apos; (كل طلب جديد، لمدة ساعة)</translation>
    </message>
    <message>
        <source>--block takes client, device or all</source>
        <translation>--block يقبل client أو device أو all</translation>
    </message>
    <message>
        <source>Denied %1.</source>
        <translation>رُفض %1.</translation>
    </message>
    <message>
        <source>Undo the block with: traydoctl unblock ID; see: traydoctl blocks</source>
        <translation>ألغِ الحظر بواسطة: traydoctl unblock ID؛ انظر: traydoctl blocks</translation>
    </message>
</context>
<context>
    <name>traydo::cli::DoctorVerb</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>كل شيء سليم.</translation>
    </message>
    <message>
        <source>See above what to do.</source>
        <translation>انظر أعلاه ما العمل.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>فشل</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Exchange</name>
    <message>
        <source>--format takes json, todotxt, ical or csv</source>
        <translation>--format يقبل json أو todotxt أو ical أو csv</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ExportVerb</name>
    <message>
        <source>json (nothing is lost), todotxt, ical or csv; else as the file&apos;s name ends, else json</source>
        <translation>json (لا يضيع شيء) أو todotxt أو ical أو csv؛ وإلا بحسب نهاية اسم الملف، وإلا json</translation>
    </message>
    <message>
        <source>Only this list (name or id); may be given several times</source>
        <translation>هذه القائمة فقط (اسم أو معرّف)؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>Without what is done</source>
        <translation>دون ما أُنجز</translation>
    </message>
    <message>
        <source>The file to write, instead of the standard output</source>
        <translation>الملف الذي يُكتب، بدل الخرج القياسي</translation>
    </message>
    <message>
        <source>the server sent less than it said</source>
        <translation>أرسل الخادم أقل مما قال</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذرت كتابة %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n todo(s) to %1.</source>
        <translation>
            <numerusform>لم تُكتب أي مهمة في %1 (%n).</numerusform>
            <numerusform>كُتبت مهمة واحدة في %1.</numerusform>
            <numerusform>كُتبت مهمتان في %1.</numerusform>
            <numerusform>كُتبت %n مهام في %1.</numerusform>
            <numerusform>كُتبت %n مهمة في %1.</numerusform>
            <numerusform>كُتبت %n مهمة في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::cli::Granting</name>
    <message>
        <source>Giving access from the command line is switched off (cli_grants = &quot;never&quot;).</source>
        <translation>منح الوصول من سطر الأوامر معطل (cli_grants = &quot;never&quot;).</translation>
    </message>
    <message>
        <source>Giving access needs a person at a terminal, and this is none. To let scripts do it, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>منح الوصول يحتاج إلى شخص أمام طرفية، وهذه ليست طرفية. للسماح للسكربتات بذلك شغّل Traydo مع cli_grants = &quot;always&quot;.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ImportVerb</name>
    <message>
        <source>The file to read</source>
        <translation>الملف الذي يُقرأ</translation>
    </message>
    <message>
        <source>json, todotxt, ical or csv; else as the file&apos;s name ends</source>
        <translation>json أو todotxt أو ical أو csv؛ وإلا بحسب نهاية اسم الملف</translation>
    </message>
    <message>
        <source>Put everything into this list (name or id)</source>
        <translation>ضع كل شيء في هذه القائمة (اسم أو معرّف)</translation>
    </message>
    <message>
        <source>Only show what would happen</source>
        <translation>أظهر فقط ما كان سيحدث</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>لا تسأل</translation>
    </message>
    <message>
        <source>The file&apos;s name does not tell its format: give --format.</source>
        <translation>اسم الملف لا يدل على صيغته: أعطِ --format.</translation>
    </message>
    <message>
        <source>Import this?</source>
        <translation>استيراد هذا؟</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, there already: %3, skipped: %4.</source>
        <translation>جديدة: %1، متغيرة: %2، موجودة من قبل: %3، متخطاة: %4.</translation>
    </message>
    <message>
        <source>New lists: %1.</source>
        <translation>قوائم جديدة: %1.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>تُخطي: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n todo(s).</source>
        <translation>
            <numerusform>لم تُستورد أي مهمة (%n).</numerusform>
            <numerusform>استُوردت مهمة واحدة.</numerusform>
            <numerusform>استُوردت مهمتان.</numerusform>
            <numerusform>استُوردت %n مهام.</numerusform>
            <numerusform>استُوردت %n مهمة.</numerusform>
            <numerusform>استُوردت %n مهمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::cli::KeysRotateVerb</name>
    <message>
        <source>End all access tokens signed before, as after a theft; apps fetch new ones by themselves</source>
        <translation>أنهِ كل رموز الوصول الموقّعة سابقًا، كما بعد سرقة؛ التطبيقات تجلب رموزًا جديدة بنفسها</translation>
    </message>
    <message>
        <source>The key is now %1. Access tokens signed before are no longer good.</source>
        <translation>المفتاح الآن %1. رموز الوصول الموقّعة سابقًا لم تعد صالحة.</translation>
    </message>
    <message>
        <source>The key is now %1. Access tokens signed before stay good until they expire.</source>
        <translation>المفتاح الآن %1. رموز الوصول الموقّعة سابقًا تبقى صالحة حتى تنتهي.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Lan</name>
    <message>
        <source>Traydo does not listen for other devices. To change that, put
    [lan]
    enabled = true
into traydo.toml and start it again.</source>
        <translation>لا يستمع Traydo لأجهزة أخرى. لتغيير ذلك ضع
    [lan]
    enabled = true
في traydo.toml وشغّله من جديد.</translation>
    </message>
    <message>
        <source>Problem:      %1</source>
        <translation>المشكلة:    %1</translation>
    </message>
    <message>
        <source>Address:      %1</source>
        <translation>العنوان:    %1</translation>
    </message>
    <message>
        <source>Fingerprint:  %1</source>
        <translation>البصمة:     %1</translation>
    </message>
    <message>
        <source>Trust until:  %1</source>
        <translation>موثوقة حتى: %1</translation>
    </message>
    <message>
        <source>Pairing:      open until %1</source>
        <translation>التعارف:    مفتوح حتى %1</translation>
    </message>
    <message>
        <source>Pairing:      closed</source>
        <translation>التعارف:    مغلق</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanCaVerb</name>
    <message>
        <source>Write it to this new file instead</source>
        <translation>اكتبها في هذا الملف الجديد بدلًا من ذلك</translation>
    </message>
    <message>
        <source>There is no certificate yet: %1</source>
        <translation>لا توجد شهادة بعد: %1</translation>
    </message>
    <message>
        <source>%1 exists already or cannot be written.</source>
        <translation>%1 موجود من قبل أو لا يمكن كتابته.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>البصمة (SHA-256): %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanPairVerb</name>
    <message>
        <source>For how long, at most 1h (default: 10m)</source>
        <translation>المدة، بحد أقصى 1h (الافتراضي: 10m)</translation>
    </message>
    <message>
        <source>Stop before the time is over</source>
        <translation>توقف قبل انتهاء الوقت</translation>
    </message>
    <message>
        <source>Pairing from the command line is switched off (cli_grants = &quot;never&quot;).</source>
        <translation>التعارف من سطر الأوامر معطل (cli_grants = &quot;never&quot;).</translation>
    </message>
    <message>
        <source>Pairing needs a person at a terminal, and this is none. To let scripts do it, start Traydo with cli_grants = &quot;always&quot;.</source>
        <translation>هذا يحتاج إلى شخص أمام طرفية، وهذه ليست طرفية. للسماح للسكربتات بذلك شغّل Traydo مع cli_grants = &quot;always&quot;.</translation>
    </message>
    <message>
        <source>Pairing is closed.</source>
        <translation>التعارف مغلق.</translation>
    </message>
    <message>
        <source>Apps on other devices may introduce themselves until %1. Each one still needs your approval.</source>
        <translation>يمكن لتطبيقات على أجهزة أخرى أن تقدم نفسها حتى %1. كل منها لا يزال يحتاج إلى موافقتك.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LanStatusVerb</name>
    <message>
        <source>Off: only programs on this computer can connect.</source>
        <translation>معطل: برامج هذا الحاسوب فقط يمكنها الاتصال.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Lists</name>
    <message>
        <source>all, also future ones</source>
        <translation>الكل، القادمة أيضًا</translation>
    </message>
    <message>
        <source>there is no list %1; see: traydoctl lists</source>
        <translation>لا توجد قائمة %1؛ انظر: traydoctl lists</translation>
    </message>
    <message>
        <source>--lists names no list</source>
        <translation>--lists لا يسمي أي قائمة</translation>
    </message>
    <message>
        <source>several lists are called %1; give an id</source>
        <translation>عدة قوائم اسمها %1؛ أعطِ معرّفًا</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsAddVerb</name>
    <message>
        <source>What the list is called</source>
        <translation>اسم القائمة</translation>
    </message>
    <message>
        <source>Its colour, like &apos;#3366cc&apos;</source>
        <translation>لونها، مثل &apos;#3366cc&apos;</translation>
    </message>
    <message>
        <source>Added the list %1.</source>
        <translation>أُضيفت القائمة %1.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsArchiveVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>القائمة (اسم أو معرّف)</translation>
    </message>
    <message>
        <source>Take it out of the archive</source>
        <translation>أخرجها من الأرشيف</translation>
    </message>
    <message>
        <source>The list %1 is in use again.</source>
        <translation>القائمة %1 مستخدمة من جديد.</translation>
    </message>
    <message>
        <source>Archived the list %1.</source>
        <translation>أُرشفت القائمة %1.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsEditVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>القائمة (اسم أو معرّف)</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>اسم جديد</translation>
    </message>
    <message>
        <source>A new colour, like &apos;#3366cc&apos;; &quot;&quot; takes it away</source>
        <translation>لون جديد، مثل &apos;#3366cc&apos;؛ &quot;&quot; يزيله</translation>
    </message>
    <message>
        <source>Give --name or --color.</source>
        <translation>أعطِ --name أو --color.</translation>
    </message>
    <message>
        <source>Changed the list %1.</source>
        <translation>غُيّرت القائمة %1.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsMoveVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>القائمة (اسم أو معرّف)</translation>
    </message>
    <message>
        <source>The list it shall stand before; without it: last</source>
        <translation>القائمة التي تقف قبلها؛ دونه: الأخيرة</translation>
    </message>
    <message>
        <source>Moved the list %1.</source>
        <translation>نُقلت القائمة %1.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsRestoreVerb</name>
    <message>
        <source>The list, as &apos;traydoctl lists --trash&apos; shows it</source>
        <translation>القائمة كما يعرضها &apos;traydoctl lists --trash&apos;</translation>
    </message>
    <message>
        <source>The list %1 is back.</source>
        <translation>عادت القائمة %1.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsRmVerb</name>
    <message>
        <source>The list (name or id)</source>
        <translation>القائمة (اسم أو معرّف)</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>لا تسأل</translation>
    </message>
    <message>
        <source>Move the list %1 and everything in it to the trash?</source>
        <translation>نقل القائمة %1 وكل ما فيها إلى سلة المهملات؟</translation>
    </message>
    <message>
        <source>Removed the list %1.</source>
        <translation>أُزيلت القائمة %1.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::ListsVerb</name>
    <message>
        <source>Those in the archive instead</source>
        <translation>التي في الأرشيف بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Those in the trash instead</source>
        <translation>التي في سلة المهملات بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Give --archived or --trash, not both.</source>
        <translation>أعطِ --archived أو --trash، لا كليهما.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>OVERDUE</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>traydo::cli::LogVerb</name>
    <message>
        <source>Only what this app did (name or id)</source>
        <translation>فقط ما فعله هذا التطبيق (اسم أو معرّف)</translation>
    </message>
    <message>
        <source>Only what you did yourself</source>
        <translation>فقط ما فعلته أنت</translation>
    </message>
    <message>
        <source>From when on: 30m, 2h, 7d ago, today, or 2026-11-21T09:00</source>
        <translation>منذ متى: قبل 30m أو 2h أو 7d، أو today، أو 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>At most so many (default: 50)</source>
        <translation>العدد الأقصى (الافتراضي: 50)</translation>
    </message>
    <message>
        <source>Give --app or --mine, not both.</source>
        <translation>أعطِ --app أو --mine، لا كليهما.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>من</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>VIA</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (تم التراجع)</translation>
    </message>
    <message>
        <source>There are more; show them with --limit.</source>
        <translation>يوجد المزيد؛ أظهره مع --limit.</translation>
    </message>
    <message>
        <source>Up to when: as --since</source>
        <translation>حتى متى: مثل --since</translation>
    </message>
    <message>
        <source>Only this: created, updated, completed, reopened, deleted, restored; may be given several times</source>
        <translation>هذا فقط: created, updated, completed, reopened, deleted, restored؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>--until takes what --since takes, such as 2h or today</source>
        <translation>--until يقبل ما يقبله --since، مثل 2h أو today</translation>
    </message>
    <message>
        <source>--kind takes created, updated, completed, reopened, deleted or restored</source>
        <translation>--kind يقبل created أو updated أو completed أو reopened أو deleted أو restored</translation>
    </message>
</context>
<context>
    <name>traydo::cli::PauseVerb</name>
    <message>
        <source>Paused. Apps are told so, and nothing they ask is done. Go on with: traydoctl resume</source>
        <translation>متوقف مؤقتًا. تُخبر التطبيقات بذلك، ولا يُنفذ شيء مما تطلبه. للمتابعة: traydoctl resume</translation>
    </message>
    <message>
        <source>Apps may go on.</source>
        <translation>يمكن للتطبيقات أن تتابع.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Program</name>
    <message>
        <source>Steers a running Traydo: who may reach your todos, and the todos themselves.</source>
        <translation>يوجّه Traydo الجاري: من يصل إلى مهامك، والمهام نفسها.</translation>
    </message>
    <message>
        <source>IDs may be shortened to their beginning or end, at least four characters.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 refused, 5 Traydo not reachable, 6 conflict, 7 expired, 130 interrupted.</source>
        <translation>يمكن اختصار المعرّفات إلى بدايتها أو نهايتها، أربعة أحرف على الأقل.

رموز الخروج: 0 تم، 1 فشل، 2 استعمال خاطئ، 3 غير موجود، 4 مرفوض، 5 تعذر الوصول إلى Traydo، 6 تعارض، 7 انتهت المهلة، 130 قوطع.</translation>
    </message>
    <message>
        <source>Print data as JSON, stable for scripts</source>
        <translation>اطبع البيانات بصيغة JSON، ثابتة للسكربتات</translation>
    </message>
    <message>
        <source>Never ask; fail instead</source>
        <translation>لا تسأل أبدًا؛ افشل بدلًا من ذلك</translation>
    </message>
    <message>
        <source>auto, always or never; auto heeds NO_COLOR and TERM=dumb</source>
        <translation>auto أو always أو never؛ يراعي auto كلًا من NO_COLOR و TERM=dumb</translation>
    </message>
    <message>
        <source>Where Traydo keeps its control socket (also TRAYDO_RUNTIME_DIR)</source>
        <translation>أين يحتفظ Traydo بمقبس التحكم (أيضًا TRAYDO_RUNTIME_DIR)</translation>
    </message>
    <message>
        <source>Where traydo.toml lies (also TRAYDO_CONFIG_DIR)</source>
        <translation>أين يوجد traydo.toml (أيضًا TRAYDO_CONFIG_DIR)</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>أظهر الإصدار</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;. See: traydoctl --help</source>
        <translation>لا يوجد أمر &apos;%1&apos;. انظر: traydoctl --help</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>تعذرت كتابة الخرج.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Programs</name>
    <message>
        <source>What to call it, for yourself</source>
        <translation>ما تسميه به، لنفسك</translation>
    </message>
    <message>
        <source>What it may do: todos:read, todos:write (default: todos:read)</source>
        <translation>ما يمكنه فعله: todos:read, todos:write (الافتراضي: todos:read)</translation>
    </message>
    <message>
        <source>&apos;all&apos; (also future ones), or names or ids with commas between (default: the first list)</source>
        <translation>&apos;all&apos; (القادمة أيضًا)، أو أسماء أو معرّفات تفصلها فواصل (الافتراضي: القائمة الأولى)</translation>
    </message>
    <message>
        <source>For how long: 1h, today, 7d … 90d (default: 30d)</source>
        <translation>المدة: 1h, today, 7d … 90d (الافتراضي: 30d)</translation>
    </message>
    <message>
        <source>Name:    %1</source>
        <translation>الاسم:    %1</translation>
    </message>
    <message>
        <source>Gets:    %1</source>
        <translation>يحصل على: %1</translation>
    </message>
    <message>
        <source>Lists:   %1</source>
        <translation>القوائم:  %1</translation>
    </message>
    <message>
        <source>Until:   %1</source>
        <translation>حتى:      %1</translation>
    </message>
    <message>
        <source>This is shown once; keep it where nobody else can read it:</source>
        <translation>يُعرض هذا مرة واحدة؛ احفظه حيث لا يقرؤه غيرك:</translation>
    </message>
    <message>
        <source>--scope takes todos:read and todos:write</source>
        <translation>--scope يقبل todos:read و todos:write</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Requests</name>
    <message>
        <source>published by %1</source>
        <translation>نشره %1</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>تم التحقق: %1</translation>
    </message>
    <message>
        <source>you started this</source>
        <translation>أنت بدأت هذا</translation>
    </message>
    <message>
        <source>name not verified</source>
        <translation>الاسم غير متحقق منه</translation>
    </message>
    <message>
        <source>No request %1 is waiting; it may have been decided or have run out. See: traydoctl requests</source>
        <translation>لا ينتظر أي طلب %1؛ ربما تقرر أو انتهت مهلته. انظر: traydoctl requests</translation>
    </message>
    <message>
        <source>the program on this computer</source>
        <translation>البرنامج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RequestsExtendVerb</name>
    <message>
        <source>The request, as &apos;traydoctl requests&apos; shows it</source>
        <translation>الطلب كما يعرضه &apos;traydoctl requests&apos;</translation>
    </message>
    <message>
        <source>This request was given more time already.</source>
        <translation>مُنح هذا الطلب وقتًا إضافيًا من قبل.</translation>
    </message>
    <message>
        <source>%1 waits until %2.</source>
        <translation>%1 ينتظر حتى %2.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RequestsVerb</name>
    <message>
        <source>No requests are waiting.</source>
        <translation>لا توجد طلبات منتظرة.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>TRUST</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>ASKS FOR</source>
        <translation>يطلب</translation>
    </message>
    <message>
        <source>ANSWER GOES TO</source>
        <translation>الجواب يذهب إلى</translation>
    </message>
    <message>
        <source>TIME LEFT</source>
        <translation>الوقت الباقي</translation>
    </message>
    <message>
        <source>Allow one with: traydoctl approve ID --number NN (the browser page or the app shows it)</source>
        <translation>للسماح بطلب: traydoctl approve ID --number NN (تعرضه صفحة المتصفح أو التطبيق)</translation>
    </message>
</context>
<context>
    <name>traydo::cli::RevokeVerb</name>
    <message>
        <source>The app, as &apos;traydoctl clients&apos; shows it</source>
        <translation>التطبيق كما يعرضه &apos;traydoctl clients&apos;</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>لا تسأل</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>قل فقط ما كان سيحدث</translation>
    </message>
    <message>
        <source>There is no app %1. See: traydoctl clients</source>
        <translation>لا يوجد تطبيق %1. انظر: traydoctl clients</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>سحب وصول %1؟</translation>
    </message>
    <message>
        <source>Would revoke %1; open connections that would end: %2.</source>
        <translation>كان سيُسحب وصول %1؛ الاتصالات المفتوحة التي كانت ستنتهي: %2.</translation>
    </message>
    <message>
        <source>Revoked %1. It has to ask anew.</source>
        <translation>سُحب وصول %1. عليه أن يطلب من جديد.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::SettingsSetVerb</name>
    <message>
        <source>port, lan_enabled, lan_port or client_metadata_documents</source>
        <translation>port أو lan_enabled أو lan_port أو client_metadata_documents</translation>
    </message>
    <message>
        <source>A number; true or false</source>
        <translation>رقم؛ true أو false</translation>
    </message>
    <message>
        <source>Done. Apps have to use the new address: %1</source>
        <translation>تم. على التطبيقات استخدام العنوان الجديد: %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>There is no setting %1. See: traydoctl settings</source>
        <translation>لا يوجد إعداد %1. انظر: traydoctl settings</translation>
    </message>
    <message>
        <source>it is true or false</source>
        <translation>يقبل هذا true أو false</translation>
    </message>
</context>
<context>
    <name>traydo::cli::SettingsVerb</name>
    <message>
        <source>SETTING</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>DECIDED BY</source>
        <translation>يقرره</translation>
    </message>
    <message>
        <source>an option or variable</source>
        <translation>خيار أو متغير</translation>
    </message>
    <message>
        <source>traydo.toml</source>
        <translation>traydo.toml</translation>
    </message>
    <message>
        <source>File:  %1</source>
        <translation>الملف: %1</translation>
    </message>
    <message>
        <source>Data:  %1</source>
        <translation>البيانات: %1</translation>
    </message>
</context>
<context>
    <name>traydo::cli::StatusVerb</name>
    <message>
        <source>Traydo %1, running since %2</source>
        <translation>Traydo %1، يعمل منذ %2</translation>
    </message>
    <message>
        <source>Address:           %1</source>
        <translation>العنوان:            %1</translation>
    </message>
    <message>
        <source>Requests waiting:  %1</source>
        <translation>الطلبات المنتظرة:   %1</translation>
    </message>
    <message>
        <source>Apps:              %1</source>
        <translation>التطبيقات:          %1</translation>
    </message>
    <message>
        <source>Open connections:  %1</source>
        <translation>الاتصالات المفتوحة: %1</translation>
    </message>
    <message>
        <source>Open todos:        %1</source>
        <translation>المهام المفتوحة:    %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>See who is waiting with: traydoctl requests</source>
        <translation>لمعرفة من ينتظر: traydoctl requests</translation>
    </message>
    <message>
        <source>Paused:            apps are kept out until: traydoctl resume</source>
        <translation>متوقف مؤقتًا: تبقى التطبيقات في الخارج حتى: traydoctl resume</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Talk</name>
    <message>
        <source>That cannot be done</source>
        <translation>لا يمكن فعل ذلك</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Something changed meanwhile</source>
        <translation>تغيّر شيء في هذه الأثناء</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>فات الأوان</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>أكثر من اللازم</translation>
    </message>
    <message>
        <source>The secret store is locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Traydo cannot do that now</source>
        <translation>لا يستطيع Traydo ذلك الآن</translation>
    </message>
    <message>
        <source>Traydo failed</source>
        <translation>فشل Traydo</translation>
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
        <translation>هذا يحتاج إلى تأكيد: أعطِ --yes مع --no-input.</translation>
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
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Traydo is not running, or uses another runtime directory (looked in %1). Start it with: traydo</source>
        <translation>Traydo لا يعمل، أو يستخدم مجلد تشغيل آخر (بُحث في %1). شغّله بواسطة: traydo</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoAddVerb</name>
    <message>
        <source>What is to be done; #list, !1 to !3, @tag, dates and repetitions in it are understood, text in quotation marks is left alone</source>
        <translation>ما يجب فعله؛ تُفهم فيه #القائمة و !1 إلى !3 و @الوسم والتواريخ والتكرارات، ويُترك ما بين علامتي اقتباس كما هو</translation>
    </message>
    <message>
        <source>Take all of it for the title</source>
        <translation>خذ كل شيء عنوانًا</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot; (%2).</source>
        <translation>أُضيفت &quot;%1&quot; (%2).</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>الموعد: %1.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoDoneVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list&apos; shows them</source>
        <translation>المهام كما يعرضها &apos;traydoctl todo list&apos;</translation>
    </message>
    <message>
        <source>Open them again</source>
        <translation>أعد فتحها</translation>
    </message>
    <message>
        <source>Open again: &quot;%1&quot; (%2).</source>
        <translation>مفتوحة من جديد: &quot;%1&quot; (%2).</translation>
    </message>
    <message>
        <source>Done: &quot;%1&quot; (%2).</source>
        <translation>أُنجزت: &quot;%1&quot; (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoEditVerb</name>
    <message>
        <source>The todo, as &apos;traydoctl todo list&apos; shows it</source>
        <translation>المهمة كما يعرضها &apos;traydoctl todo list&apos;</translation>
    </message>
    <message>
        <source>A new title</source>
        <translation>عنوان جديد</translation>
    </message>
    <message>
        <source>The todo of the same list to stand before; &quot;&quot; for last</source>
        <translation>المهمة من القائمة نفسها التي تقف قبلها؛ &quot;&quot; للأخير</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot; (%2).</source>
        <translation>غُيّرت &quot;%1&quot; (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoFields</name>
    <message>
        <source>The list it belongs to (name or id)</source>
        <translation>القائمة التي تنتمي إليها (اسم أو معرّف)</translation>
    </message>
    <message>
        <source>When it is due: 2026-11-21 or 2026-11-21T17:00</source>
        <translation>الموعد: 2026-11-21 أو 2026-11-21T17:00</translation>
    </message>
    <message>
        <source>1 is the most urgent, 0 is none</source>
        <translation>1 الأكثر إلحاحًا، 0 لا شيء</translation>
    </message>
    <message>
        <source>A tag; may be given several times</source>
        <translation>وسم؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>How it repeats, as RRULE: FREQ=WEEKLY;INTERVAL=2; &quot;&quot; ends it</source>
        <translation>كيف تتكرر، بصيغة RRULE: FREQ=WEEKLY;INTERVAL=2؛ &quot;&quot; ينهيها</translation>
    </message>
    <message>
        <source>The todo it is a part of; &quot;&quot; makes it one of its own</source>
        <translation>المهمة التي هي جزء منها؛ &quot;&quot; يجعلها مستقلة</translation>
    </message>
    <message>
        <source>Further text</source>
        <translation>نص إضافي</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoListVerb</name>
    <message>
        <source>Done ones too</source>
        <translation>المنجزة أيضًا</translation>
    </message>
    <message>
        <source>Only those that are done</source>
        <translation>المنجزة فقط</translation>
    </message>
    <message>
        <source>Only this list (name or id)</source>
        <translation>هذه القائمة فقط (اسم أو معرّف)</translation>
    </message>
    <message>
        <source>Only those due then: today, overdue, week, none, 2026-11-21, 2026-11-01..2026-11-30</source>
        <translation>فقط ما موعدها: today, overdue, week, none, 2026-11-21, 2026-11-01..2026-11-30</translation>
    </message>
    <message>
        <source>Only those with this tag; may be given several times</source>
        <translation>فقط ما عليها هذا الوسم؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>Only those with this priority</source>
        <translation>فقط ذات هذه الأولوية</translation>
    </message>
    <message>
        <source>Only the subtasks of this todo</source>
        <translation>فقط المهام الفرعية لهذه المهمة</translation>
    </message>
    <message>
        <source>position (as the list shows them), due, created, updated, priority</source>
        <translation>position (كما تعرضها القائمة), due, created, updated, priority</translation>
    </message>
    <message>
        <source>Only what is in the trash</source>
        <translation>فقط ما في سلة المهملات</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>فقط ما فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>At most so many (default: 100)</source>
        <translation>العدد الأقصى (الافتراضي: 100)</translation>
    </message>
    <message>
        <source>There is no list %1. See: traydoctl lists</source>
        <translation>لا توجد قائمة %1. انظر: traydoctl lists</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>لم يُنجز شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>لا شيء للقيام به.</translation>
    </message>
    <message>
        <source>There are more; show them with --limit.</source>
        <translation>يوجد المزيد؛ أظهره مع --limit.</translation>
    </message>
    <message>
        <source>--sort takes position, due, created, updated or priority</source>
        <translation>--sort يقبل position أو due أو created أو updated أو priority</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>TODO</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>PRIORITY</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>MADE BY</source>
        <translation>صاحبها</translation>
    </message>
    <message>
        <source>(done) %1</source>
        <translation>(أُنجزت) %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>Only those that an app made or changed last</source>
        <translation>فقط ما أنشأه تطبيق أو غيّره آخرًا</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoRestoreVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list --trash&apos; shows them</source>
        <translation>المهام كما يعرضها &apos;traydoctl todo list --trash&apos;</translation>
    </message>
    <message>
        <source>Back again: &quot;%1&quot; (%2).</source>
        <translation>عادت: &quot;%1&quot; (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TodoRmVerb</name>
    <message>
        <source>The todos, as &apos;traydoctl todo list&apos; shows them</source>
        <translation>المهام كما يعرضها &apos;traydoctl todo list&apos;</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>لا تسأل</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>قل فقط ما كان سيحدث</translation>
    </message>
    <message>
        <source>Would remove &quot;%1&quot; (%2).</source>
        <translation>كانت ستُزال &quot;%1&quot; (%2).</translation>
    </message>
    <message>
        <source>Move %1 to the trash?</source>
        <translation>نقل %1 إلى سلة المهملات؟</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot; (%2).</source>
        <translation>أُزيلت &quot;%1&quot; (%2).</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Todos</name>
    <message>
        <source>there is no todo %1; see: traydoctl todo list</source>
        <translation>لا توجد مهمة %1؛ انظر: traydoctl todo list</translation>
    </message>
    <message>
        <source>--due takes 2026-11-21 or 2026-11-21T17:00</source>
        <translation>--due يقبل 2026-11-21 أو 2026-11-21T17:00</translation>
    </message>
    <message>
        <source>--due takes today, overdue, week, none, 2026-11-21 or 2026-11-01..2026-11-30</source>
        <translation>--due يقبل today أو overdue أو week أو none أو 2026-11-21 أو 2026-11-01..2026-11-30</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TokensCreateVerb</name>
    <message>
        <source>Make this access token?</source>
        <translation>إنشاء رمز الوصول هذا؟</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TokensListVerb</name>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>MAY</source>
        <translation>يمكنه</translation>
    </message>
    <message>
        <source>LISTS</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>There are no access tokens.</source>
        <translation>لا توجد رموز وصول.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>traydo::cli::TokensRevokeVerb</name>
    <message>
        <source>The token, as &apos;traydoctl tokens list&apos; shows it</source>
        <translation>الرمز كما يعرضه &apos;traydoctl tokens list&apos;</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>لا تسأل</translation>
    </message>
    <message>
        <source>There is no access token %1. See: traydoctl tokens list</source>
        <translation>لا يوجد رمز وصول %1. انظر: traydoctl tokens list</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>سحب وصول %1؟</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <translation>أُنهي %1.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::UnblockVerb</name>
    <message>
        <source>The block, as &apos;traydoctl blocks&apos; shows it</source>
        <translation>الحظر كما يعرضه &apos;traydoctl blocks&apos;</translation>
    </message>
    <message>
        <source>There is no block %1. See: traydoctl blocks</source>
        <translation>لا يوجد حظر %1. انظر: traydoctl blocks</translation>
    </message>
    <message>
        <source>Unblocked.</source>
        <translation>أُلغي الحظر.</translation>
    </message>
</context>
<context>
    <name>traydo::cli::UndoVerb</name>
    <message>
        <source>The change, as &apos;traydoctl log&apos; shows it</source>
        <translation>التغيير كما يعرضه &apos;traydoctl log&apos;</translation>
    </message>
    <message>
        <source>Instead: everything this app did (name or id)</source>
        <translation>بدلًا من ذلك: كل ما فعله هذا التطبيق (اسم أو معرّف)</translation>
    </message>
    <message>
        <source>With --app, from when on: 2h, today, 2026-11-21T09:00</source>
        <translation>مع --app، منذ متى: 2h, today, 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>لا تسأل</translation>
    </message>
    <message>
        <source>Give a change, or --app and --since. See: traydoctl undo --help</source>
        <translation>أعطِ تغييرًا، أو --app و --since. انظر: traydoctl undo --help</translation>
    </message>
    <message>
        <source>There is no change %1. See: traydoctl log</source>
        <translation>لا يوجد تغيير %1. انظر: traydoctl log</translation>
    </message>
    <message>
        <source>Undone: %1. To take that back: traydoctl undo %2</source>
        <translation>تم التراجع: %1. للعودة عنه: traydoctl undo %2</translation>
    </message>
    <message>
        <source>Undo everything %1 did since %2?</source>
        <translation>التراجع عن كل ما فعله %1 منذ %2؟</translation>
    </message>
    <message>
        <source>Changes of %1 undone: %2.</source>
        <translation>تغييرات %1 التي تم التراجع عنها: %2.</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>لم يتم التراجع: %1. %2</translation>
    </message>
</context>
<context>
    <name>traydo::cli::Words</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %1 دقيقة</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>قبل %1 ساعة</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>قبل %1 يومًا</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 يومًا</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ساعة</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>--for takes 30m, 1h, today, 7d and the like, at most 90d</source>
        <translation>--for يقبل 30m, 1h, today, 7d وما شابه، بحد أقصى 90d</translation>
    </message>
    <message>
        <source>--since takes 30m, 2h, 7d, today, 2026-11-21 or 2026-11-21T09:00</source>
        <translation>--since يقبل 30m, 2h, 7d, today, 2026-11-21 أو 2026-11-21T09:00</translation>
    </message>
    <message>
        <source>%1 is not unique; give more of it</source>
        <translation>%1 ليس فريدًا؛ أعطِ المزيد منه</translation>
    </message>
</context>
<context>
    <name>traydo::control::ReasonText</name>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (process %3).</source>
        <translation>المنفذ %1 يستخدمه %2 (العملية %3).</translation>
    </message>
    <message>
        <source>Traydo cannot listen on port %1.</source>
        <translation>لا يمكن أن يستمع Traydo إلى المنفذ %1.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Other devices need a port of their own.</source>
        <translation>تحتاج الأجهزة الأخرى إلى منفذ خاص بها.</translation>
    </message>
    <message>
        <source>An option or variable that Traydo was started with decides this.</source>
        <translation>يقرر هذا خيار أو متغير شُغّل به Traydo.</translation>
    </message>
    <message>
        <source>%1 is no address that Traydo can listen on.</source>
        <translation>‏%1 ليس عنوانًا يمكن أن يستمع إليه Traydo.</translation>
    </message>
    <message>
        <source>This computer has neither a name nor an address in the network.</source>
        <translation>ليس لهذا الحاسوب اسم ولا عنوان في الشبكة.</translation>
    </message>
    <message>
        <source>Other devices cannot connect.</source>
        <translation>لا يمكن لأجهزة أخرى الاتصال.</translation>
    </message>
    <message>
        <source>The certificate for other devices was made anew. They have to trust it again.</source>
        <translation>أُنشئت شهادة الأجهزة الأخرى من جديد. عليها أن تثق بها مرة أخرى.</translation>
    </message>
    <message>
        <source>The new settings could not be put into force. Those of before count again.</source>
        <translation>تعذّر تطبيق الإعدادات الجديدة. تسري السابقة من جديد.</translation>
    </message>
    <message>
        <source>The data is older than what Traydo knew last, as after restoring a backup. Every app has to ask again, and programs need new secrets.</source>
        <translation>البيانات أقدم مما عرفه Traydo آخر مرة، كما بعد استعادة نسخة احتياطية. على كل تطبيق أن يسأل من جديد، وتحتاج البرامج إلى أسرار جديدة.</translation>
    </message>
    <message>
        <source>The signing secret was replaced since the last start. Every app has to ask again. If you did not do this, find out who did.</source>
        <translation>استُبدل سر التوقيع منذ آخر تشغيل. على كل تطبيق أن يسأل من جديد. إن لم تفعل ذلك، فاعرف من فعله.</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>العنوان فارغ.</translation>
    </message>
    <message>
        <source>The title must be one line of plain text.</source>
        <translation>يجب أن يكون العنوان سطرًا واحدًا من نص عادي.</translation>
    </message>
    <message>
        <source>The title has %L1 characters; at most %L2 are allowed.</source>
        <translation>في العنوان %L1 حرفًا؛ المسموح به %L2 على الأكثر.</translation>
    </message>
    <message>
        <source>The notes hold control characters.</source>
        <translation>تحتوي الملاحظات على محارف تحكم.</translation>
    </message>
    <message>
        <source>The notes have %L1 characters; at most %L2 are allowed.</source>
        <translation>في الملاحظات %L1 حرفًا؛ المسموح به %L2 على الأكثر.</translation>
    </message>
    <message>
        <source>A tag must be one word of plain text.</source>
        <translation>يجب أن يكون الوسم كلمة واحدة من نص عادي.</translation>
    </message>
    <message>
        <source>A tag has %L1 characters; at most %L2 are allowed.</source>
        <translation>في أحد الوسوم %L1 حرفًا؛ المسموح به %L2 على الأكثر.</translation>
    </message>
    <message>
        <source>There are %L1 tags; at most %L2 are allowed.</source>
        <translation>عدد الوسوم %L1؛ المسموح به %L2 على الأكثر.</translation>
    </message>
    <message>
        <source>There is no such due date.</source>
        <translation>لا يوجد موعد كهذا.</translation>
    </message>
    <message>
        <source>There is no time zone %1.</source>
        <translation>لا توجد منطقة زمنية %1.</translation>
    </message>
    <message>
        <source>Traydo does not know this kind of repetition.</source>
        <translation>لا يعرف Traydo هذا النوع من التكرار.</translation>
    </message>
    <message>
        <source>The name of the list is empty.</source>
        <translation>اسم القائمة فارغ.</translation>
    </message>
    <message>
        <source>The name of a list must be one line of plain text.</source>
        <translation>يجب أن يكون اسم القائمة سطرًا واحدًا من نص عادي.</translation>
    </message>
    <message>
        <source>The name of the list has %L1 characters; at most %L2 are allowed.</source>
        <translation>في اسم القائمة %L1 حرفًا؛ المسموح به %L2 على الأكثر.</translation>
    </message>
    <message>
        <source>It was in the trash.</source>
        <translation>كان في سلة المهملات.</translation>
    </message>
    <message>
        <source>It is in the trash; restore it there.</source>
        <translation>هو في سلة المهملات؛ استعده من هناك.</translation>
    </message>
    <message>
        <source>Its list was in the trash.</source>
        <translation>كانت قائمته في سلة المهملات.</translation>
    </message>
    <message>
        <source>What it is a part of is not there; it stands on its own.</source>
        <translation>ما هو جزء منه غير موجود؛ فهو قائم بذاته.</translation>
    </message>
    <message>
        <source>It is no todo, but: %1.</source>
        <translation>هذا ليس مهمة، بل: %1.</translation>
    </message>
    <message>
        <source>It is a note without a todo.</source>
        <translation>هذه ملاحظة بلا مهمة.</translation>
    </message>
    <message>
        <source>It changes one day of a repetition alone, which Traydo does not keep.</source>
        <translation>يغيّر يومًا واحدًا فقط من تكرار، وهذا ما لا يحفظه Traydo.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be read.</source>
        <translation>لا يمكن قراءة قيمة %1.</translation>
    </message>
    <message>
        <source>The repetition is left out: Traydo does not know this kind.</source>
        <translation>تُرك التكرار: لا يعرف Traydo هذا النوع.</translation>
    </message>
    <message>
        <source>The repetition is left out: nothing says when it starts.</source>
        <translation>تُرك التكرار: لا شيء يذكر متى يبدأ.</translation>
    </message>
    <message>
        <source>The due date “%1” is left out: it cannot be read.</source>
        <translation>تُرك الموعد «%1»: لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; the time is taken as yours.</source>
        <translation>المنطقة الزمنية «%1» غير معروفة؛ يُعدّ الوقت وقتك.</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8. Save the file as UTF-8.</source>
        <translation>السطر %1 ليس نصًا بترميز UTF-8. احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The file is not strict JSON.</source>
        <translation>الملف ليس JSON صارمًا.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>السطر %1 ليس JSON.</translation>
    </message>
    <message>
        <source>The file is no export of Traydo.</source>
        <translation>الملف ليس تصديرًا من Traydo.</translation>
    </message>
    <message>
        <source>Line %1 does not fit into a calendar file.</source>
        <translation>السطر %1 لا يناسب ملف تقويم.</translation>
    </message>
    <message>
        <source>The first line must name the columns, one of them “title”.</source>
        <translation>يجب أن يسمّي السطر الأول الأعمدة، وأحدها «title».</translation>
    </message>
    <message>
        <source>The quotation marks in line %1 do not fit together.</source>
        <translation>علامات الاقتباس في السطر %1 غير متوافقة.</translation>
    </message>
    <message>
        <source>The file is no longer at hand. Start again.</source>
        <translation>لم يعد الملف متاحًا. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Todo %1 of the file is not as Traydo writes it.</source>
        <translation>المهمة %1 في الملف ليست كما يكتبها Traydo.</translation>
    </message>
    <message>
        <source>Todo %1 of the file is not as Traydo writes it: see %2.</source>
        <translation>المهمة %1 في الملف ليست كما يكتبها Traydo: انظر %2.</translation>
    </message>
    <message>
        <source>List %1 of the file is not as Traydo writes it.</source>
        <translation>القائمة %1 في الملف ليست كما يكتبها Traydo.</translation>
    </message>
    <message>
        <source>List %1 of the file is not as Traydo writes it: see %2.</source>
        <translation>القائمة %1 في الملف ليست كما يكتبها Traydo: انظر %2.</translation>
    </message>
    <message>
        <source>The file is not as Traydo writes it: see %1.</source>
        <translation>الملف ليس كما يكتبه Traydo: انظر %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it up.</source>
        <translation>الملف أكبر من %1. قسّمه.</translation>
    </message>
    <message>
        <source>The file holds %L1 todos; at most %L2 come in at once.</source>
        <translation>في الملف %L1 مهمة؛ يُستورد %L2 على الأكثر دفعة واحدة.</translation>
    </message>
    <message>
        <source>There would be more than %L1 lists.</source>
        <translation>سيزيد عدد القوائم على %L1.</translation>
    </message>
    <message>
        <source>The file would be larger than %1. Export list by list.</source>
        <translation>سيكون الملف أكبر من %1. صدّر قائمة تلو قائمة.</translation>
    </message>
    <message>
        <source>There are more than %L1 todos. Export list by list.</source>
        <translation>يزيد عدد المهام على %L1. صدّر قائمة تلو قائمة.</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>لا توجد قائمة كهذه.</translation>
    </message>
    <message>
        <source>There is no list %1.</source>
        <translation>لا توجد قائمة %1.</translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no notes: left out of %n todo(s).</source>
        <translation>
            <numerusform>لا يحفظ todo.txt الملاحظات: لم تُترك في أي مهمة (%Ln).</numerusform>
            <numerusform>لا يحفظ todo.txt الملاحظات: تُركت في مهمة واحدة.</numerusform>
            <numerusform>لا يحفظ todo.txt الملاحظات: تُركت في مهمتين.</numerusform>
            <numerusform>لا يحفظ todo.txt الملاحظات: تُركت في %Ln مهام.</numerusform>
            <numerusform>لا يحفظ todo.txt الملاحظات: تُركت في %Ln مهمة.</numerusform>
            <numerusform>لا يحفظ todo.txt الملاحظات: تُركت في %Ln مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no subtasks: %n todo(s) stand on their own.</source>
        <translation>
            <numerusform>لا يحفظ todo.txt المهام الفرعية: لا مهمة قائمة بذاتها (%Ln).</numerusform>
            <numerusform>لا يحفظ todo.txt المهام الفرعية: مهمة واحدة قائمة بذاتها.</numerusform>
            <numerusform>لا يحفظ todo.txt المهام الفرعية: مهمتان قائمتان بذاتهما.</numerusform>
            <numerusform>لا يحفظ todo.txt المهام الفرعية: %Ln مهام قائمة بذاتها.</numerusform>
            <numerusform>لا يحفظ todo.txt المهام الفرعية: %Ln مهمة قائمة بذاتها.</numerusform>
            <numerusform>لا يحفظ todo.txt المهام الفرعية: %Ln مهمة قائمة بذاتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds no time zones: left out of %n todo(s).</source>
        <translation>
            <numerusform>لا يحفظ todo.txt المناطق الزمنية: لم تُترك في أي مهمة (%Ln).</numerusform>
            <numerusform>لا يحفظ todo.txt المناطق الزمنية: تُركت في مهمة واحدة.</numerusform>
            <numerusform>لا يحفظ todo.txt المناطق الزمنية: تُركت في مهمتين.</numerusform>
            <numerusform>لا يحفظ todo.txt المناطق الزمنية: تُركت في %Ln مهام.</numerusform>
            <numerusform>لا يحفظ todo.txt المناطق الزمنية: تُركت في %Ln مهمة.</numerusform>
            <numerusform>لا يحفظ todo.txt المناطق الزمنية: تُركت في %Ln مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>todo.txt holds only simple repetitions: left out of %n todo(s).</source>
        <translation>
            <numerusform>لا يحفظ todo.txt إلا التكرارات البسيطة: لم تُترك في أي مهمة (%Ln).</numerusform>
            <numerusform>لا يحفظ todo.txt إلا التكرارات البسيطة: تُركت في مهمة واحدة.</numerusform>
            <numerusform>لا يحفظ todo.txt إلا التكرارات البسيطة: تُركت في مهمتين.</numerusform>
            <numerusform>لا يحفظ todo.txt إلا التكرارات البسيطة: تُركت في %Ln مهام.</numerusform>
            <numerusform>لا يحفظ todo.txt إلا التكرارات البسيطة: تُركت في %Ln مهمة.</numerusform>
            <numerusform>لا يحفظ todo.txt إلا التكرارات البسيطة: تُركت في %Ln مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Traydo has this data open.</source>
        <translation>نسخة أخرى من Traydo تفتح هذه البيانات.</translation>
    </message>
    <message>
        <source>Another Traydo has this data open (process %1).</source>
        <translation>نسخة أخرى من Traydo تفتح هذه البيانات (العملية %1).</translation>
    </message>
    <message>
        <source>The data was written by a newer Traydo. Install that one.</source>
        <translation>كتب هذه البيانات إصدار أحدث من Traydo. ثبّت ذلك الإصدار.</translation>
    </message>
    <message>
        <source>The data in %1 is damaged. Restore a backup.</source>
        <translation>البيانات في %1 تالفة. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Traydo cannot use %1.</source>
        <translation>لا يستطيع Traydo استخدام %1.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks for its password, and try again.</source>
        <translation>حلقة المفاتيح لا تجيب. ابحث عن نافذة تطلب كلمة مرورها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The signing secret of this data is not where it was kept. Restore it from a backup, or name the place where it is now with %1. Without it every app has to ask again.</source>
        <translation>سر التوقيع لهذه البيانات ليس حيث كان محفوظًا. استعده من نسخة احتياطية، أو حدد مكانه الآن بـ %1. بدونه على كل تطبيق أن يسأل من جديد.</translation>
    </message>
    <message>
        <source>The signing secret is damaged. Restore it from a backup.</source>
        <translation>سر التوقيع تالف. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>تغيّر مرة أخرى بعد ذلك.</translation>
    </message>
    <message>
        <source>It was changed again since, by %1.</source>
        <comment>app</comment>
        <translation>غيّره %1 مرة أخرى بعد ذلك.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>تم التراجع عنه من قبل.</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>كل شيء كما كان من قبل.</translation>
    </message>
    <message>
        <source>It was removed from the trash for good.</source>
        <translation>أُزيل من سلة المهملات نهائيًا.</translation>
    </message>
    <message>
        <source>Its list is in the trash. Restore the list first.</source>
        <translation>قائمته في سلة المهملات. استعد القائمة أولًا.</translation>
    </message>
    <message>
        <source>“%1” has got subtasks since. Take these back first, or move them.</source>
        <translation>أصبحت لـ ”%1“ مهام فرعية بعد ذلك. تراجع عنها أولًا أو انقلها.</translation>
    </message>
    <message>
        <source>What it is a part of is gone, or was moved since.</source>
        <translation>ما هو جزء منه لم يعد موجودًا أو نُقل بعد ذلك.</translation>
    </message>
    <message>
        <source>There is a list of that name already.</source>
        <translation>توجد قائمة بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>This is the only list, and new todos need one. Make another list first.</source>
        <translation>هذه هي القائمة الوحيدة، والمهام الجديدة تحتاج إلى قائمة. أنشئ أخرى أولًا.</translation>
    </message>
    <message>
        <source>There are todos in the list by now. Remove the list instead, if you mean to.</source>
        <translation>في القائمة مهام الآن. أزل القائمة نفسها إن كنت تريد ذلك.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, for example in the desktop&apos;s password manager, and try again.</source>
        <translation>حلقة المفاتيح مقفلة. افتحها، مثلًا في مدير كلمات المرور لسطح المكتب، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The settings cannot be used: %1.</source>
        <comment>what is wrong, and where, in English</comment>
        <translation>لا يمكن استخدام الإعدادات: %1.</translation>
    </message>
    <message>
        <source>No keychain answers in this session. Start one, such as GNOME Keyring or KWallet, and try again. Traydo can also keep its secret in a file (%1).</source>
        <translation>لا تجيب أي حلقة مفاتيح في هذه الجلسة. شغّل واحدة مثل GNOME Keyring أو KWallet وحاول مرة أخرى. يمكن أن يحفظ Traydo سره في ملف أيضًا (%1).</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::AppChecks</name>
    <message>
        <source>Tell it again with: traydoctl connect %1 --apply</source>
        <translation>أخبره من جديد بواسطة: traydoctl connect %1 --apply</translation>
    </message>
    <message>
        <source>%1 knows where Traydo is.</source>
        <translation>يعرف %1 أين Traydo.</translation>
    </message>
    <message>
        <source>%1 looks for Traydo at %2.</source>
        <translation>يبحث %1 عن Traydo في %2.</translation>
    </message>
    <message>
        <source>%1 was told about Traydo under “%2”, where it does not look.</source>
        <translation>أُخبر %1 عن Traydo في «%2» حيث لا ينظر.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be read: %2.</source>
        <translation>تعذرت قراءة إعدادات %1: %2.</translation>
    </message>
    <message>
        <source>Put %1 right by hand.</source>
        <translation>أصلح %1 يدويًا.</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::DataChecks</name>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 ملك لمستخدم آخر.</translation>
    </message>
    <message>
        <source>Take it with: chown &quot;$USER&quot; &apos;%1&apos;</source>
        <translation>خذه بواسطة: chown &quot;$USER&quot; &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Other users can read %1.</source>
        <translation>يمكن لمستخدمين آخرين قراءة %1.</translation>
    </message>
    <message>
        <source>Close it with: chmod go= &apos;%1&apos;</source>
        <translation>أغلقه بواسطة: chmod go= &apos;%1&apos;</translation>
    </message>
    <message>
        <source>or keep the secret in a file: traydo --secret-store file</source>
        <translation>أو احفظ السر في ملف: traydo --secret-store file</translation>
    </message>
    <message>
        <source>There is no session bus, so the keychain cannot be reached.</source>
        <translation>لا يوجد ناقل جلسة، لذلك لا يمكن الوصول إلى حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Log in to a desktop, %1</source>
        <translation>سجّل الدخول إلى سطح مكتب، %1</translation>
    </message>
    <message>
        <source>No keychain is installed.</source>
        <translation>لا توجد حلقة مفاتيح مثبتة.</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet, %1</source>
        <translation>ثبّت gnome-keyring أو KWallet، %1</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>حلقة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it; Traydo asks for that when it starts.</source>
        <translation>افتحها؛ يطلب Traydo ذلك عند بدء التشغيل.</translation>
    </message>
    <message>
        <source>The keychain can be reached.</source>
        <translation>يمكن الوصول إلى حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>There is no database in %1 yet; it is made at the first start.</source>
        <translation>لا توجد قاعدة بيانات في %1 بعد؛ تُنشأ عند أول تشغيل.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2.</source>
        <translation>قاعدة البيانات %1 تالفة: %2.</translation>
    </message>
    <message>
        <source>Quit Traydo, put the file aside and put your latest backup in its place.</source>
        <translation>أنهِ Traydo، وضع الملف جانبًا، وضع أحدث نسخة احتياطية مكانه.</translation>
    </message>
    <message>
        <source>Traydo ended unexpectedly; the database is put right at the next start.</source>
        <translation>انتهى Traydo فجأة؛ تُصلح قاعدة البيانات عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>The database is sound, and yours alone.</source>
        <translation>قاعدة البيانات سليمة، وهي لك وحدك.</translation>
    </message>
    <message>
        <source>The clock says %1, but the latest change is from %2.</source>
        <translation>تقول الساعة %1، لكن آخر تغيير من %2.</translation>
    </message>
    <message>
        <source>Set the clock right: timedatectl set-ntp true</source>
        <translation>اضبط الساعة: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>The clock fits the data.</source>
        <translation>الساعة توافق البيانات.</translation>
    </message>
    <message>
        <source>The secret is made at the first start.</source>
        <translation>يُنشأ السر عند أول تشغيل.</translation>
    </message>
    <message>
        <source>The secret is in a file that is yours alone.</source>
        <translation>السر في ملف لك وحدك.</translation>
    </message>
    <message>
        <source>The secret comes from systemd; only its unit can see it.</source>
        <translation>يأتي السر من systemd؛ وحدته وحدها تراه.</translation>
    </message>
    <message>
        <source>The secret comes from systemd.</source>
        <translation>يأتي السر من systemd.</translation>
    </message>
    <message>
        <source>Other devices cannot connect, so no certificate is needed.</source>
        <translation>لا يمكن لأجهزة أخرى الاتصال، فلا حاجة إلى شهادة.</translation>
    </message>
    <message>
        <source>The certificate for other devices is made at the next start.</source>
        <translation>تُنشأ شهادة الأجهزة الأخرى عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>The certificate for other devices has expired.</source>
        <translation>انتهت شهادة الأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>Start Traydo again; it makes a new one.</source>
        <translation>شغّل Traydo من جديد؛ ينشئ شهادة جديدة.</translation>
    </message>
    <message>
        <source>The certificate for other devices is good until %1.</source>
        <translation>شهادة الأجهزة الأخرى صالحة حتى %1.</translation>
    </message>
    <message>
        <source>The running Traydo has its secret in a file, as it was started; a start without --secret-store file would find no keychain.</source>
        <translation>يحفظ Traydo العامل سرَّه في ملف كما طُلب عند تشغيله؛ والتشغيل بلا ‎--secret-store file لن يجد حلقة مفاتيح.</translation>
    </message>
    <message>
        <source>To keep it so, put secret_store = &quot;file&quot; into traydo.toml.</source>
        <translation>لإبقائه كذلك، ضع secret_store = &quot;file&quot; في traydo.toml.</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::DesktopChecks</name>
    <message>
        <source>There is no desktop here; answer requests with: traydoctl approve</source>
        <translation>لا يوجد سطح مكتب هنا؛ أجب عن الطلبات بواسطة: traydoctl approve</translation>
    </message>
    <message>
        <source>The panel shows tray icons.</source>
        <translation>يعرض الشريط الأيقونات.</translation>
    </message>
    <message>
        <source>The panel shows tray icons, of the older kind.</source>
        <translation>يعرض الشريط الأيقونات، من النوع القديم.</translation>
    </message>
    <message>
        <source>No panel here shows tray icons; Traydo stays in the task bar.</source>
        <translation>لا يعرض أي شريط هنا الأيقونات؛ يبقى Traydo في شريط المهام.</translation>
    </message>
    <message>
        <source>Add a system tray to the panel; on GNOME install the package gnome-shell-extension-appindicator.</source>
        <translation>أضف علبة النظام إلى الشريط؛ في GNOME ثبّت الحزمة gnome-shell-extension-appindicator.</translation>
    </message>
    <message>
        <source>Without a desktop nothing pops up when an app asks.</source>
        <translation>دون سطح مكتب لا يظهر شيء عندما يطلب تطبيق.</translation>
    </message>
    <message>
        <source>No notification server runs, so no note appears when an app asks.</source>
        <translation>لا يعمل خادم إشعارات، فلا يظهر شيء عندما يطلب تطبيق.</translation>
    </message>
    <message>
        <source>Install one, such as the package dunst.</source>
        <translation>ثبّت واحدًا، مثل الحزمة dunst.</translation>
    </message>
    <message>
        <source>A notification server is started when it is needed.</source>
        <translation>يبدأ خادم إشعارات عند الحاجة.</translation>
    </message>
    <message>
        <source>Notifications appear without buttons here; click one to review.</source>
        <translation>تظهر الإشعارات هنا دون أزرار؛ انقر أحدها للمراجعة.</translation>
    </message>
    <message>
        <source>Notifications appear, with buttons.</source>
        <translation>تظهر الإشعارات، مع أزرار.</translation>
    </message>
    <message>
        <source>Traydo does not start at login; that is up to you.</source>
        <translation>لا يبدأ Traydo عند تسجيل الدخول؛ الأمر لك.</translation>
    </message>
    <message>
        <source>Starting at login is switched off.</source>
        <translation>البدء عند تسجيل الدخول معطل.</translation>
    </message>
    <message>
        <source>%1 starts %2 at login, which is not there.</source>
        <translation>يشغّل %1 عند تسجيل الدخول %2 غير الموجود.</translation>
    </message>
    <message>
        <source>Switch “Start at login” off and on again in Traydo&apos;s settings.</source>
        <translation>عطّل البدء عند تسجيل الدخول في إعدادات Traydo ثم فعّله من جديد.</translation>
    </message>
    <message>
        <source>Traydo starts at login.</source>
        <translation>يبدأ Traydo عند تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>traydo::doctor::PortChecks</name>
    <message>
        <source>End that program, or give Traydo another port: port = 7319 in traydo.toml.</source>
        <translation>أنهِ ذلك البرنامج، أو أعطِ Traydo منفذًا آخر: port = 7319 في traydo.toml.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (process %3).</source>
        <translation>المنفذ %1 يستخدمه %2 (العملية %3).</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of another user.</source>
        <translation>المنفذ %1 يستخدمه برنامج لمستخدم آخر.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>المنفذ %1 حر.</translation>
    </message>
    <message>
        <source>Traydo is not running.</source>
        <translation>Traydo لا يعمل.</translation>
    </message>
    <message>
        <source>Start it with: traydo</source>
        <translation>شغّله بواسطة: traydo</translation>
    </message>
    <message>
        <source>Traydo is running and answers on port %1.</source>
        <translation>يعمل Traydo ويجيب على المنفذ %1.</translation>
    </message>
    <message>
        <source>Traydo is running, but nothing answers on port %1.</source>
        <translation>يعمل Traydo، لكن لا شيء يجيب على المنفذ %1.</translation>
    </message>
    <message>
        <source>Traydo is running, but something else answers on port %1.</source>
        <translation>يعمل Traydo، لكن شيئًا آخر يجيب على المنفذ %1.</translation>
    </message>
    <message>
        <source>Quit Traydo and start it again: traydo</source>
        <translation>أنهِ Traydo وشغّله من جديد: traydo</translation>
    </message>
    <message>
        <source>Traydo takes any free port.</source>
        <translation>يأخذ Traydo أي منفذ حر.</translation>
    </message>
    <message>
        <source>Port %1 is Traydo&apos;s.</source>
        <translation>المنفذ %1 هو منفذ Traydo.</translation>
    </message>
    <message>
        <source>Traydo listens on port %1, but the settings say %2.</source>
        <translation>يستمع Traydo على المنفذ %1، لكن الإعدادات تقول %2.</translation>
    </message>
    <message>
        <source>Start Traydo again for the settings to count.</source>
        <translation>شغّل Traydo من جديد لتسري الإعدادات.</translation>
    </message>
    <message>
        <source>This computer has no ::1; apps that look for it first may not find Traydo.</source>
        <translation>ليس لهذا الحاسوب ‎::1؛ قد لا تجد Traydo التطبيقات التي تبحث هناك أولًا.</translation>
    </message>
    <message>
        <source>Switch it on with: sysctl net.ipv6.conf.lo.disable_ipv6=0</source>
        <translation>فعّله بواسطة: sysctl net.ipv6.conf.lo.disable_ipv6=0</translation>
    </message>
    <message>
        <source>Traydo does not answer on ::1.</source>
        <translation>لا يجيب Traydo على ‎::1.</translation>
    </message>
    <message>
        <source>Traydo answers on ::1 too.</source>
        <translation>يجيب Traydo على ‎::1 أيضًا.</translation>
    </message>
    <message>
        <source>::1 can be used.</source>
        <translation>يمكن استخدام ‎::1.</translation>
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
        <translation>قائمة مهام واحدة لك ولمساعديك الأذكياء.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>برنامج حر برخصة GNU العمومية العامة، الإصدار 3 أو أحدث، دون أي ضمان.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>If something does not work</source>
        <translation>إن لم يعمل شيء ما</translation>
    </message>
    <message>
        <source>These facts help whoever looks into it. Your todos and the names of your apps are not among them.</source>
        <translation>تساعد هذه المعلومات من يبحث في الأمر. ليست بينها مهامك ولا أسماء تطبيقاتك.</translation>
    </message>
    <message>
        <source>Facts about this installation</source>
        <translation>معلومات عن هذا التثبيت</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Traydo %1</source>
        <comment>version</comment>
        <translation>Traydo %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع بواسطة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AccessSettings</name>
    <message>
        <source>All apps</source>
        <translation>كل التطبيقات</translation>
    </message>
    <message>
        <source>&amp;Pause access</source>
        <translation>إيقاف الوصول مؤقتًا</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>You keep nobody from asking.</source>
        <translation>لا تمنع أحدًا من الطلب.</translation>
    </message>
    <message>
        <source>&amp;Show whom I blocked</source>
        <translation>إظهار من حظرته</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Scripts and apps that cannot ask for access by themselves need a token or a secret from you.</source>
        <translation>السكربتات والتطبيقات التي لا يمكنها طلب الوصول بنفسها تحتاج إلى رمز أو سر منك.</translation>
    </message>
    <message>
        <source>&amp;New token or client…</source>
        <translation>رمز أو عميل جديد…</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Traydo signs the passes of connected apps with a key that is kept in your secret store. Replace it if you fear that somebody has it.</source>
        <translation>يوقّع Traydo تصاريح التطبيقات بمفتاح محفوظ في حلقة مفاتيحك. استبدله إن خشيت أن يكون لدى أحد.</translation>
    </message>
    <message>
        <source>&amp;Replace the key…</source>
        <translation>استبدال المفتاح…</translation>
    </message>
    <message>
        <source>Access is paused: apps are told so, and nothing they ask is done.</source>
        <translation>الوصول متوقف مؤقتًا: تُخبر التطبيقات بذلك، ولا يُنفذ شيء مما تطلبه.</translation>
    </message>
    <message>
        <source>Connected apps can reach your todos as far as you allowed.</source>
        <translation>تصل التطبيقات المتصلة إلى مهامك بقدر ما سمحت به.</translation>
    </message>
    <message>
        <source>&amp;Resume access</source>
        <translation>استئناف الوصول</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) in force.</source>
        <translation>
            <numerusform>لا حظر سارٍ (%Ln).</numerusform>
            <numerusform>حظر واحد سارٍ.</numerusform>
            <numerusform>حظران ساريان.</numerusform>
            <numerusform>‏%Ln عمليات حظر سارية.</numerusform>
            <numerusform>‏%Ln عملية حظر سارية.</numerusform>
            <numerusform>‏%Ln عملية حظر سارية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the signing key</source>
        <translation>استبدال مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Apps stay connected and notice nothing: what the old key signed stays good until it runs out, a few minutes at most.

If you fear that somebody has the old key, let it end at once. Apps then fetch new passes by themselves.</source>
        <translation>تبقى التطبيقات متصلة ولا تلاحظ شيئًا: ما وقّعه المفتاح القديم يبقى صالحًا حتى ينتهي، بضع دقائق على الأكثر.

إن خشيت أن يكون المفتاح القديم لدى أحد فأنهه فورًا. عندها تجلب التطبيقات تصاريح جديدة بنفسها.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace and &amp;end the old one</source>
        <translation>استبدال وإنهاء القديم</translation>
    </message>
    <message>
        <source>The key is new, and nothing signed before is good any more.</source>
        <translation>المفتاح جديد، ولم يعد أي توقيع سابق صالحًا.</translation>
    </message>
    <message>
        <source>The key is new. What was signed before is good until %1.</source>
        <translation>المفتاح جديد. ما وُقّع سابقًا صالح حتى %1.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ActivityFilterBar</name>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>نوع التغيير</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>كل التغييرات</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>المضافة</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>المعدّلة</translation>
    </message>
    <message>
        <source>Done and reopened</source>
        <translation>المنجزة والمعاد فتحها</translation>
    </message>
    <message>
        <source>Removed and restored</source>
        <translation>المزالة والمستعادة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر ٩٠ يومًا</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ActivityPage</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Take back &amp;everything since…</source>
        <translation>التراجع عن كل شيء منذ…</translation>
    </message>
    <message>
        <source>Take &amp;back this change</source>
        <translation>التراجع عن هذا التغيير</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>No change fits what is chosen above.</source>
        <translation>لا تغيير يطابق الاختيار أعلاه.</translation>
    </message>
    <message>
        <source>Show all of the last 90 days</source>
        <translation>إظهار كل ما في آخر ٩٠ يومًا</translation>
    </message>
    <message>
        <source>Take back &amp;everything you did since…</source>
        <translation>التراجع عن كل ما فعلته منذ…</translation>
    </message>
    <message>
        <source>Take back &amp;everything %1 did since…</source>
        <translation>التراجع عن كل ما فعله %1 منذ…</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>This cannot be taken back any more. %1</source>
        <comment>reason, a sentence</comment>
        <translation>لم يعد التراجع ممكنًا. %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AddressRow</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>انسخ العنوان</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>traydo::gui::AppsPage</name>
    <message>
        <source>&amp;New token or client…</source>
        <translation>رمز أو عميل جديد…</translation>
    </message>
    <message>
        <source>Other &amp;devices…</source>
        <translation>أجهزة أخرى…</translation>
    </message>
    <message>
        <source>No app is connected</source>
        <translation>لا يوجد تطبيق متصل</translation>
    </message>
    <message>
        <source>Give an app this address to connect it:</source>
        <translation>أعطِ هذا العنوان لتطبيق لتوصيله:</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>سحب الوصول</translation>
    </message>
    <message>
        <source>Remove app</source>
        <translation>إزالة التطبيق</translation>
    </message>
    <message>
        <source>“%1” loses its access now: its next call is refused and its open connections end.

Todos it made stay. To come back it has to ask you again.</source>
        <translation>يفقد «%1» وصوله الآن: يُرفض طلبه التالي وتنتهي اتصالاته المفتوحة.

تبقى المهام التي أنشأها. للعودة عليه أن يطلب منك من جديد.</translation>
    </message>
    <message>
        <source>Traydo forgets “%1”. To connect, it has to register and ask you again.</source>
        <translation>ينسى Traydo التطبيق «%1». للاتصال عليه أن يسجل ويطلب منك من جديد.</translation>
    </message>
    <message>
        <source>Keep access</source>
        <translation>إبقاء الوصول</translation>
    </message>
    <message>
        <source>Keep app</source>
        <translation>إبقاء التطبيق</translation>
    </message>
    <message>
        <source>%1 has no access any more.</source>
        <translation>لم يعد لـ %1 وصول.</translation>
    </message>
    <message>
        <source>&amp;Connect an app…</source>
        <translation>توصيل تطبيق…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>توصيل تطبيق…</translation>
    </message>
</context>
<context>
    <name>traydo::gui::BlockedSection</name>
    <message>
        <source>Blocked</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>“%1” may not ask · blocked %2</source>
        <comment>name, when</comment>
        <translation>‏«%1» لا يمكنه الطلب · حُظر %2</translation>
    </message>
    <message>
        <source>Nobody from %1 may ask · blocked %2</source>
        <comment>address, when</comment>
        <translation>لا أحد من %1 يمكنه الطلب · حُظر %2</translation>
    </message>
    <message>
        <source>Nobody may ask until %1 · blocked %2</source>
        <comment>time, when</comment>
        <translation>لا أحد يمكنه الطلب حتى %1 · حُظر %2</translation>
    </message>
    <message>
        <source>Nobody may ask · blocked %1</source>
        <comment>when</comment>
        <translation>لا أحد يمكنه الطلب · حُظر %1</translation>
    </message>
    <message>
        <source>The block is undone.</source>
        <translation>أُلغي الحظر.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::CallsPanel</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Shows the numbers instead of shades</source>
        <translation>يعرض الأرقام بدل الدرجات</translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>النداءات حسب اليوم والساعة</translation>
    </message>
    <message>
        <source>Calls by app</source>
        <translation>النداءات حسب التطبيق</translation>
    </message>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>No app called in this time</source>
        <translation>لم يتصل أي تطبيق في هذه المدة</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>لا نداءات (%Ln)</numerusform>
            <numerusform>نداء واحد</numerusform>
            <numerusform>نداءان</numerusform>
            <numerusform>‏%Ln نداءات</numerusform>
            <numerusform>‏%Ln نداءً</numerusform>
            <numerusform>‏%Ln نداء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n refused</source>
        <comment>calls</comment>
        <translation>
            <numerusform>‏%1، دون رفض (%Ln)</numerusform>
            <numerusform>‏%1، رُفض واحد</numerusform>
            <numerusform>‏%1، رُفض اثنان</numerusform>
            <numerusform>‏%1، رُفض %Ln</numerusform>
            <numerusform>‏%1، رُفض %Ln</numerusform>
            <numerusform>‏%1، رُفض %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::Chip</name>
    <message>
        <source>Understood from your text. Press to keep it as text instead.</source>
        <translation>فُهم من نصك. اضغط لإبقائه نصًا.</translation>
    </message>
    <message>
        <source>%1 – click to keep it as text instead</source>
        <translation>‏%1 – انقر لإبقائه نصًا</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ClientCard</name>
    <message>
        <source>Revoke…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Revoke the access of %1…</source>
        <translation>سحب وصول %1…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>إزالة %1…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>سر جديد…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Edit what %1 may do…</source>
        <translation>تعديل ما يمكن لـ %1 فعله…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>سجل %1</translation>
    </message>
    <message>
        <source>New secret for %1…</source>
        <translation>سر جديد لـ %1…</translation>
    </message>
</context>
<context>
    <name>traydo::gui::CommandDialog</name>
    <message>
        <source>Disconnect %1</source>
        <translation>فصل %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>توصيل %1</translation>
    </message>
    <message>
        <source>This is what Traydo runs for you, as you could in a terminal:</source>
        <translation>هذا ما ينفذه Traydo لك، كما يمكنك في طرفية:</translation>
    </message>
    <message>
        <source>&amp;Run and disconnect</source>
        <translation>تنفيذ وفصل</translation>
    </message>
    <message>
        <source>&amp;Run and connect</source>
        <translation>تنفيذ وتوصيل</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>جارٍ التنفيذ…</translation>
    </message>
    <message>
        <source>Running… When %1 asks to connect, answer in Traydo.</source>
        <translation>جارٍ التنفيذ… عندما يطلب %1 الاتصال، أجب في Traydo.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>تعذر تشغيل %1.</translation>
    </message>
    <message>
        <source>%1 did not do it. What it said is above.</source>
        <translation>لم يفعل %1 ذلك. ما قاله موجود أعلاه.</translation>
    </message>
    <message>
        <source>Done. %1 knows nothing of Traydo any more. What you allowed it stays until you revoke it under Apps.</source>
        <translation>تم. لم يعد %1 يعرف شيئًا عن Traydo. ما سمحت به له يبقى حتى تسحبه من «التطبيقات».</translation>
    </message>
    <message>
        <source>Done. Now let %1 sign in: type /mcp there and choose traydo, or type in a terminal:
%2</source>
        <translation>تم. دع %1 يسجل الدخول الآن: اكتب هناك ‎/mcp واختر traydo، أو اكتب في طرفية:
%2</translation>
    </message>
    <message>
        <source>Done. If %1 has not asked to connect yet, it does so when it first needs your todos.</source>
        <translation>تم. إن لم يطلب %1 الاتصال بعد، فسيفعل عندما يحتاج إلى مهامك أول مرة.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConnectCard</name>
    <message>
        <source>Connect…</source>
        <translation>توصيل…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Knows where Traydo is</source>
        <translation>يعرف أين Traydo</translation>
    </message>
    <message>
        <source>Looks for Traydo in the wrong place: %1</source>
        <translation>يبحث عن Traydo في المكان الخطأ: %1</translation>
    </message>
    <message>
        <source>Was told about Traydo under “%1”, where it does not look</source>
        <translation>أُخبر عن Traydo في «%1» حيث لا ينظر</translation>
    </message>
    <message>
        <source>Its settings are not in order, so Traydo leaves them alone.</source>
        <translation>إعداداته ليست سليمة، لذلك لا يمسها Traydo.</translation>
    </message>
    <message>
        <source>Runs the app&apos;s own command; you see it first.</source>
        <translation>ينفذ أمر التطبيق نفسه؛ تراه أولًا.</translation>
    </message>
    <message>
        <source>Opens the app, which asks you.</source>
        <translation>يفتح التطبيق، وهو يسألك.</translation>
    </message>
    <message>
        <source>Changes the app&apos;s settings; you see how first.</source>
        <translation>يغيّر إعدادات التطبيق؛ ترى كيف أولًا.</translation>
    </message>
    <message>
        <source>You copy a few lines into the app&apos;s settings.</source>
        <translation>تنسخ بضعة أسطر إلى إعدادات التطبيق.</translation>
    </message>
    <message>
        <source>Run its own command…</source>
        <translation>تنفيذ أمره…</translation>
    </message>
    <message>
        <source>Let the app ask</source>
        <translation>دع التطبيق يسأل</translation>
    </message>
    <message>
        <source>Change its settings…</source>
        <translation>تغيير إعداداته…</translation>
    </message>
    <message>
        <source>Copy lines for its settings…</source>
        <translation>نسخ أسطر لإعداداته…</translation>
    </message>
    <message>
        <source>It needs traydo-bridge, which is not installed.</source>
        <translation>يحتاج إلى traydo-bridge، وهو غير مثبت.</translation>
    </message>
    <message>
        <source>Copy lines…</source>
        <translation>نسخ الأسطر…</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>توصيل من جديد…</translation>
    </message>
    <message>
        <source>Copy lines for %1…</source>
        <translation>نسخ أسطر لـ %1…</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>توصيل %1…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>فصل…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>المزيد عن %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConnectDialog</name>
    <message>
        <source>Connect an app</source>
        <translation>توصيل تطبيق</translation>
    </message>
    <message>
        <source>Other apps</source>
        <translation>تطبيقات أخرى</translation>
    </message>
    <message>
        <source>Any app that can use MCP servers over HTTP connects with this address:</source>
        <translation>أي تطبيق يستطيع استخدام خوادم MCP عبر HTTP يتصل بهذا العنوان:</translation>
    </message>
    <message>
        <source>Many read it from a file like this one:</source>
        <translation>كثير منها يقرؤه من ملف كهذا:</translation>
    </message>
    <message>
        <source>Settings for an app</source>
        <translation>إعدادات لتطبيق</translation>
    </message>
    <message>
        <source>Copy the &amp;lines</source>
        <translation>نسخ الأسطر</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Traydo tells the app where it is. The app then asks to connect, and you answer here: nothing is shared before that.</source>
        <translation>يخبر Traydo التطبيق بمكانه. ثم يطلب التطبيق الاتصال، وتجيب هنا: لا يُشارك شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>No app found that Traydo knows by name</source>
        <translation>لم يُعثر على تطبيق يعرفه Traydo بالاسم</translation>
    </message>
    <message>
        <source>Any app that can use MCP servers connects with this address:</source>
        <translation>أي تطبيق يستطيع استخدام خوادم MCP يتصل بهذا العنوان:</translation>
    </message>
    <message>
        <source>An app that can only start programs starts this one: %1</source>
        <translation>تطبيق لا يستطيع إلا تشغيل البرامج يشغّل هذا: %1</translation>
    </message>
    <message>
        <source>Traydo&apos;s server does not answer. As soon as it does, you can connect apps here.</source>
        <translation>خادم Traydo لا يجيب. ما إن يجيب يمكنك توصيل التطبيقات هنا.</translation>
    </message>
    <message>
        <source>%1 now asks whether to add Traydo. Say yes there; then it asks to connect.</source>
        <translation>يسأل %1 الآن هل يضيف Traydo. وافق هناك؛ ثم يطلب الاتصال.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Choose another way under More.</source>
        <translation>تعذر فتح %1. اختر طريقة أخرى من «المزيد».</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ConsentDialog</name>
    <message>
        <source>An app asks for access</source>
        <translation>تطبيق يطلب الوصول</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Answer goes to</source>
        <translation>الجواب يذهب إلى</translation>
    </message>
    <message>
        <source>Listening there</source>
        <translation>يستمع هناك</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>يمكنه</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation>القراءة والتغيير</translation>
    </message>
    <message>
        <source>In these lists</source>
        <translation>في هذه القوائم</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمدة</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Which number does your browser show?</source>
        <translation>أي رقم يعرضه متصفحك؟</translation>
    </message>
    <message>
        <source>Deny and block…</source>
        <translation>رفض وحظر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>سماح</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+٥ دقائق</translation>
    </message>
    <message>
        <source>Give me 5 more minutes</source>
        <translation>أعطني ٥ دقائق أخرى</translation>
    </message>
    <message>
        <source>Block “%1” for good</source>
        <translation>حظر «%1» نهائيًا</translation>
    </message>
    <message>
        <source>Block every request from %1 for good</source>
        <translation>حظر كل طلب من %1 نهائيًا</translation>
    </message>
    <message>
        <source>Block all new requests for 1 hour</source>
        <translation>حظر كل الطلبات الجديدة لمدة ساعة</translation>
    </message>
    <message>
        <source>“%1” wants your todo lists</source>
        <translation>‏«%1» يريد قوائم مهامك</translation>
    </message>
    <message>
        <source>Read and change (not asked for)</source>
        <translation>القراءة والتغيير (لم يُطلب)</translation>
    </message>
    <message>
        <source>My browser shows %1</source>
        <translation>متصفحي يعرض %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Less than one minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>Choose at least one list to allow access.</source>
        <translation>اختر قائمة واحدة على الأقل للسماح بالوصول.</translation>
    </message>
    <message>
        <source>Pick it to allow access. No browser page open? Then deny.</source>
        <translation>اختره للسماح بالوصول. لا توجد صفحة مفتوحة؟ إذن ارفض.</translation>
    </message>
    <message>
        <source>That was the third wrong number, so the request is denied. If it was yours, start it again in the app.</source>
        <translation>كان ذلك الرقم الخاطئ الثالث، لذلك رُفض الطلب. إن كان طلبك فابدأ من جديد في التطبيق.</translation>
    </message>
    <message>
        <source>That was another number. There is a new one now: look again. The third wrong one denies the request.</source>
        <translation>كان ذلك رقمًا آخر. هناك الآن رقم جديد: انظر مرة أخرى. الخطأ الثالث يرفض الطلب.</translation>
    </message>
    <message>
        <source>This request is no longer waiting. It ran out, or was answered or cancelled elsewhere.</source>
        <translation>لم يعد هذا الطلب ينتظر. انتهت مهلته، أو أُجيب أو أُلغي في مكان آخر.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Which number does the app show?</source>
        <translation>أي رقم يعرضه التطبيق؟</translation>
    </message>
    <message>
        <source>The app shows %1</source>
        <translation>يعرض التطبيق %1</translation>
    </message>
    <message>
        <source>Which number does the browser on that device show?</source>
        <translation>أي رقم يعرضه المتصفح على ذلك الجهاز؟</translation>
    </message>
    <message>
        <source>Number in the browser on that device</source>
        <translation>الرقم في المتصفح على ذلك الجهاز</translation>
    </message>
    <message>
        <source>Pick it to allow access. No app shows one? Then deny.</source>
        <translation>اختره للسماح بالوصول. لا تطبيق يعرض رقمًا؟ إذن ارفض.</translation>
    </message>
    <message>
        <source>Type it to allow access. You are not at another device? Then deny.</source>
        <translation>اكتبه للسماح بالوصول. لست أمام جهاز آخر؟ إذن ارفض.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::DataSettings</name>
    <message>
        <source>Where your data lies</source>
        <translation>أين بياناتك</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Also what is &amp;done</source>
        <translation>المنجزة أيضًا</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>From a file of Traydo, a calendar, todo.txt or a table. You see what comes in before anything changes.</source>
        <translation>من ملف Traydo أو تقويم أو todo.txt أو جدول. ترى ما سيدخل قبل أن يتغير شيء.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>A copy of everything as it is now. Restored, it brings back your todos; apps have to ask for access again.</source>
        <translation>نسخة من كل شيء كما هو الآن. عند استعادتها تعود مهامك؛ وعلى التطبيقات أن تطلب الوصول من جديد.</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>أُلغي. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>This file cannot be written: %1</source>
        <translation>لا يمكن كتابة هذا الملف: %1</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>كل القوائم</translation>
    </message>
    <message>
        <source>Export todos</source>
        <translation>تصدير المهام</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) saved to %1</source>
        <translation>
            <numerusform>لم تُحفظ مهام في %1 (%Ln)</numerusform>
            <numerusform>حُفظت مهمة واحدة في %1</numerusform>
            <numerusform>حُفظت مهمتان في %1</numerusform>
            <numerusform>حُفظت %Ln مهام في %1</numerusform>
            <numerusform>حُفظت %Ln مهمة في %1</numerusform>
            <numerusform>حُفظت %Ln مهمة في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with todos (%1)</source>
        <translation>ملفات مهام (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import todos</source>
        <translation>استيراد مهام</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Databases (*.sqlite)</source>
        <translation>قواعد بيانات (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>حُفظ في %1</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>يوجد ملف بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::FileChangeDialog</name>
    <message>
        <source>Traydo leaves this file alone: it belongs to another user, is write-protected, or is a link to nowhere.</source>
        <translation>لا يمس Traydo هذا الملف: إنه لمستخدم آخر، أو محمي من الكتابة، أو رابط إلى لا شيء.</translation>
    </message>
    <message>
        <source>Traydo leaves this file alone: it is larger than 1 MB.</source>
        <translation>لا يمس Traydo هذا الملف: إنه أكبر من 1 ميغابايت.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>لا شيء لتغييره.</translation>
    </message>
    <message>
        <source>The file was changed by another program meanwhile, so Traydo left it alone. Close this and look again.</source>
        <translation>غيّر برنامج آخر الملف في هذه الأثناء، لذلك لم يمسه Traydo. أغلق هذا وانظر مرة أخرى.</translation>
    </message>
    <message>
        <source>The file could not be written. It is as it was.</source>
        <translation>تعذرت كتابة الملف. بقي كما كان.</translation>
    </message>
    <message>
        <source>Traydo leaves this file alone: it is not in order. Put it right, or add the lines by hand.</source>
        <translation>لا يمس Traydo هذا الملف: إنه غير سليم. أصلحه، أو أضف الأسطر يدويًا.</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>فصل %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>توصيل %1</translation>
    </message>
    <message>
        <source>%1 knows Traydo already; nothing has to be changed.</source>
        <translation>يعرف %1 برنامج Traydo من قبل؛ لا حاجة إلى تغيير شيء.</translation>
    </message>
    <message>
        <source>Traydo changes one place in the settings of %1 and keeps a copy of the file:
%2</source>
        <translation>يغيّر Traydo موضعًا واحدًا في إعدادات %1 ويحتفظ بنسخة من الملف:
%2</translation>
    </message>
    <message>
        <source>C&amp;hange the file</source>
        <translation>تغيير الملف</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>Done. %1 knows nothing of Traydo once it is started again.</source>
        <translation>تم. لن يعرف %1 شيئًا عن Traydo بعد تشغيله من جديد.</translation>
    </message>
    <message>
        <source>Done. Start %1 again; it then asks to connect, and you answer in Traydo.</source>
        <translation>تم. شغّل %1 من جديد؛ ثم يطلب الاتصال، وتجيب في Traydo.</translation>
    </message>
    <message>
        <source>The file as it was: %1</source>
        <translation>الملف كما كان: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::FirstRunPage</name>
    <message>
        <source>Welcome to Traydo</source>
        <translation>مرحبًا بك في Traydo</translation>
    </message>
    <message>
        <source>One todo list for you and your AI assistants. You decide which of them may see what.</source>
        <translation>قائمة مهام واحدة لك ولمساعديك الأذكياء. أنت تقرر من يرى ماذا.</translation>
    </message>
    <message>
        <source>What is the first thing on your mind?</source>
        <translation>ما أول ما يخطر ببالك؟</translation>
    </message>
    <message>
        <source>Call the bank tomorrow 17:00</source>
        <translation>الاتصال بالبنك غدًا ١٧:٠٠</translation>
    </message>
    <message>
        <source>First todo</source>
        <translation>أول مهمة</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Let an assistant help</source>
        <translation>دع مساعدًا يعينك</translation>
    </message>
    <message>
        <source>Claude, Codex, Cursor and others can read and change your todos once you allow it.</source>
        <translation>يمكن لـ Claude وCodex وCursor وغيرها قراءة مهامك وتغييرها ما إن تسمح بذلك.</translation>
    </message>
    <message>
        <source>&amp;Connect an app…</source>
        <translation>توصيل تطبيق…</translation>
    </message>
    <message>
        <source>&amp;Start Traydo when I log in</source>
        <translation>تشغيل Traydo عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Only this computer can connect. Nothing is sent anywhere else.</source>
        <translation>هذا الحاسوب فقط يمكنه الاتصال. لا يُرسل شيء إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>&amp;Go to my todos</source>
        <translation>انتقل إلى مهامي</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيفت: %1</translation>
    </message>
    <message>
        <source>This file cannot be changed: %1</source>
        <translation>لا يمكن تغيير هذا الملف: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::GeneralSettings</name>
    <message>
        <source>Starting</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>&amp;Start Traydo when I log in</source>
        <translation>تشغيل Traydo عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>It starts without a window. Apps can then reach your todos whenever you are logged in.</source>
        <translation>يبدأ دون نافذة. عندها تصل التطبيقات إلى مهامك ما دمت مسجل الدخول.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>No notification comes up then. Requests wait in the panel and in this window.</source>
        <translation>لا يظهر عندها أي إشعار. تنتظر الطلبات في الشريط وفي هذه النافذة.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Words and dates follow the language of your desktop.</source>
        <translation>الكلمات والتواريخ بلغة سطح مكتبك.</translation>
    </message>
    <message>
        <source>This file cannot be changed: %1</source>
        <translation>لا يمكن تغيير هذا الملف: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::GrantDialog</name>
    <message>
        <source>Edit access</source>
        <translation>تعديل الوصول</translation>
    </message>
    <message>
        <source>May</source>
        <translation>يمكنه</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Read and &amp;change</source>
        <translation>القراءة والتغيير</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What “%1” may do</source>
        <translation>ما يمكن لـ «%1» فعله</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>%1 from now</source>
        <comment>duration</comment>
        <translation>‏%1 من الآن</translation>
    </message>
    <message>
        <source>change todos, not only read them</source>
        <translation>تغيير المهام، لا قراءتها فقط</translation>
    </message>
    <message>
        <source>reach all lists, also those you make later</source>
        <translation>الوصول إلى كل القوائم، حتى التي تنشئها لاحقًا</translation>
    </message>
    <message>
        <source>reach %1</source>
        <comment>names of lists</comment>
        <translation>الوصول إلى %1</translation>
    </message>
    <message>
        <source>stay until %1</source>
        <translation>البقاء حتى %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>This gives it more than now. It may then: %1.</source>
        <translation>هذا يعطيه أكثر من الآن. يمكنه عندها: %1.</translation>
    </message>
    <message>
        <source>Choose at least one list, or revoke the access instead.</source>
        <translation>اختر قائمة واحدة على الأقل، أو اسحب الوصول بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>&amp;Give more access</source>
        <translation>إعطاء وصول أكثر</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HeatMap</name>
    <message numerus="yes">
        <source>%1 %2 – %3: %n call(s)</source>
        <comment>weekday, from, to</comment>
        <translation>
            <numerusform>‏%1 %2 – %3: لا نداءات (%Ln)</numerusform>
            <numerusform>‏%1 %2 – %3: نداء واحد</numerusform>
            <numerusform>‏%1 %2 – %3: نداءان</numerusform>
            <numerusform>‏%1 %2 – %3: %Ln نداءات</numerusform>
            <numerusform>‏%1 %2 – %3: %Ln نداءً</numerusform>
            <numerusform>‏%1 %2 – %3: %Ln نداء</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>النداءات حسب اليوم والساعة</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>لا نداءات</translation>
    </message>
    <message>
        <source>Busiest: %1</source>
        <translation>الأكثر: %1</translation>
    </message>
    <message>
        <source>less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>more</source>
        <translation>أكثر</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HistoryDelegate</name>
    <message>
        <source>taken back · %1</source>
        <comment>time</comment>
        <translation>تم التراجع · %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>تم التراجع</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ImportDialog</name>
    <message>
        <source>Import todos</source>
        <translation>استيراد مهام</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>يرجى الانتباه:</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>استيراد من %1</translation>
    </message>
    <message>
        <source>The lists that the file names</source>
        <translation>القوائم التي يسميها الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n new todo(s)</source>
        <translation>
            <numerusform>لا مهام جديدة (%Ln)</numerusform>
            <numerusform>مهمة جديدة واحدة</numerusform>
            <numerusform>مهمتان جديدتان</numerusform>
            <numerusform>‏%Ln مهام جديدة</numerusform>
            <numerusform>‏%Ln مهمة جديدة</numerusform>
            <numerusform>‏%Ln مهمة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by the file</source>
        <translation>
            <numerusform>لم يغيّر الملف شيئًا (%Ln)</numerusform>
            <numerusform>غيّر الملف واحدة</numerusform>
            <numerusform>غيّر الملف اثنتين</numerusform>
            <numerusform>غيّر الملف %Ln</numerusform>
            <numerusform>غيّر الملف %Ln</numerusform>
            <numerusform>غيّر الملف %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>لا شيء موجود من قبل (%Ln)</numerusform>
            <numerusform>واحدة موجودة من قبل</numerusform>
            <numerusform>اثنتان موجودتان من قبل</numerusform>
            <numerusform>‏%Ln موجودة من قبل</numerusform>
            <numerusform>‏%Ln موجودة من قبل</numerusform>
            <numerusform>‏%Ln موجودة من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>New lists: %1</source>
        <translation>قوائم جديدة: %1</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>لا شيء لاستيراده.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n todo(s)</source>
        <translation>
            <numerusform>استيراد (%Ln)</numerusform>
            <numerusform>استيراد مهمة واحدة</numerusform>
            <numerusform>استيراد مهمتين</numerusform>
            <numerusform>استيراد %Ln مهام</numerusform>
            <numerusform>استيراد %Ln مهمة</numerusform>
            <numerusform>استيراد %Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>تم الاستيراد: %1 جديدة، %2 متغيرة.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <comment>reason, a sentence</comment>
        <translation>تُرك. %1</translation>
    </message>
    <message>
        <source>This file does not read as “%1”. %2</source>
        <comment>format, reason: a sentence or nothing</comment>
        <translation>لا يُقرأ هذا الملف بصيغة «%1». %2</translation>
    </message>
</context>
<context>
    <name>traydo::gui::LanDialog</name>
    <message>
        <source>Other devices</source>
        <translation>أجهزة أخرى</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate authority</source>
        <translation>بصمة SHA-256 لسلطة التصديق</translation>
    </message>
    <message>
        <source>New apps</source>
        <translation>تطبيقات جديدة</translation>
    </message>
    <message>
        <source>&amp;Save certificate…</source>
        <translation>حفظ الشهادة…</translation>
    </message>
    <message>
        <source>&amp;Let new apps register for 10 minutes</source>
        <translation>السماح لتطبيقات جديدة بالتسجيل لمدة ١٠ دقائق</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Other devices cannot connect now: %1</source>
        <translation>لا يمكن لأجهزة أخرى الاتصال الآن: %1</translation>
    </message>
    <message>
        <source>Devices of your network can connect, over TLS. Each has to trust the certificate first: compare the fingerprint there.</source>
        <translation>يمكن لأجهزة شبكتك الاتصال عبر TLS. على كل منها أن يثق بالشهادة أولًا: قارن البصمة هناك.</translation>
    </message>
    <message>
        <source>may register now; %1</source>
        <translation>يمكنها التسجيل الآن؛ %1</translation>
    </message>
    <message>
        <source>may not register</source>
        <translation>لا يمكنها التسجيل</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>أوقف الآن</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>شهادات (*.pem)</translation>
    </message>
    <message>
        <source>Saved. Other devices have to trust this file.</source>
        <translation>حُفظت. يجب أن تثق الأجهزة الأخرى بهذا الملف.</translation>
    </message>
    <message>
        <source>The certificate could not be saved: %1</source>
        <translation>تعذر حفظ الشهادة: %1</translation>
    </message>
    <message>
        <source>Only this computer can connect. To let other devices of your network in, switch that on in the settings, under Network.</source>
        <translation>هذا الحاسوب فقط يمكنه الاتصال. للسماح لأجهزة أخرى من شبكتك فعّل ذلك في الإعدادات، تحت «الشبكة».</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListActions</name>
    <message>
        <source>Rename the list</source>
        <translation>إعادة تسمية القائمة</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>حذف القائمة</translation>
    </message>
    <message>
        <source>Move the list up or down</source>
        <translation>نقل القائمة إلى أعلى أو أسفل</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>قائمة جديدة</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation>اسم القائمة:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>قائمة جديدة…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListChoice</name>
    <message>
        <source>All lists, also future ones</source>
        <translation>كل القوائم، القادمة أيضًا</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ListEdits</name>
    <message>
        <source>List “%1” created</source>
        <translation>أُنشئت القائمة «%1»</translation>
    </message>
    <message>
        <source>List “%1” renamed</source>
        <translation>أُعيدت تسمية القائمة «%1»</translation>
    </message>
    <message>
        <source>List “%1” changed</source>
        <translation>غُيّرت القائمة «%1»</translation>
    </message>
    <message>
        <source>List “%1” moved</source>
        <translation>نُقلت القائمة «%1»</translation>
    </message>
    <message>
        <source>List “%1” archived</source>
        <translation>أُرشفت القائمة «%1»</translation>
    </message>
    <message>
        <source>List “%1” moved to the trash</source>
        <translation>نُقلت القائمة «%1» إلى سلة المهملات</translation>
    </message>
    <message>
        <source>List “%1” brought back</source>
        <translation>استُعيدت القائمة «%1»</translation>
    </message>
</context>
<context>
    <name>traydo::gui::LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>New todo</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>New access for a program…</source>
        <translation>وصول جديد لبرنامج…</translation>
    </message>
    <message>
        <source>Other devices…</source>
        <translation>أجهزة أخرى…</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Requests (%1)</source>
        <translation>الطلبات (%L1)</translation>
    </message>
    <message>
        <source>Traydo&apos;s server does not answer. What you see may be old; trying again…</source>
        <translation>خادم Traydo لا يجيب. قد يكون ما تراه قديمًا؛ جارٍ المحاولة من جديد…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Access is paused: apps are told so and can do nothing until you resume.</source>
        <translation>الوصول متوقف مؤقتًا: تُخبر التطبيقات بذلك ولا يمكنها فعل شيء حتى تستأنف.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
</context>
<context>
    <name>traydo::gui::NetworkSettings</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Address for apps</source>
        <translation>عنوان التطبيقات</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>أجهزة أخرى</translation>
    </message>
    <message>
        <source>&amp;Let devices of my network connect</source>
        <translation>السماح لأجهزة شبكتي بالاتصال</translation>
    </message>
    <message>
        <source>P&amp;ort for them</source>
        <translation>المنفذ لها</translation>
    </message>
    <message>
        <source>&amp;Certificate and pairing…</source>
        <translation>الشهادة والتسجيل…</translation>
    </message>
    <message>
        <source>Apps that are named by a web address</source>
        <translation>التطبيقات التي يسميها عنوان ويب</translation>
    </message>
    <message>
        <source>Look &amp;up who publishes them</source>
        <translation>البحث عمن ينشرها</translation>
    </message>
    <message>
        <source>Traydo then fetches a small file from that address. Without it these apps introduce themselves, and their names stay unproven.</source>
        <translation>يجلب Traydo عندها ملفًا صغيرًا من ذلك العنوان. دونه تعرّف هذه التطبيقات بنفسها، وتبقى أسماؤها بلا إثبات.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>An option or variable that Traydo was started with decides this.</source>
        <translation>يقرر هذا خيار أو متغير شُغّل به Traydo.</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>هذا الحاسوب فقط يمكنه الاتصال.</translation>
    </message>
    <message>
        <source>Other devices can connect at %1.</source>
        <translation>يمكن لأجهزة أخرى الاتصال على %1.</translation>
    </message>
    <message>
        <source>Other devices cannot connect now: %1</source>
        <translation>لا يمكن لأجهزة أخرى الاتصال الآن: %1</translation>
    </message>
    <message>
        <source>Apps that are connected know the old address only. They have to be given the new one.</source>
        <translation>التطبيقات المتصلة لا تعرف إلا العنوان القديم. يجب إعطاؤها الجديد.</translation>
    </message>
    <message>
        <source>Change the port</source>
        <translation>تغيير المنفذ</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) use the present address. Each has to be connected again with the new one, and asks you again.

Your todos and settings stay.</source>
        <translation>
            <numerusform>لا تطبيقات على العنوان الحالي (%Ln).

تبقى مهامك وإعداداتك.</numerusform>
            <numerusform>يستخدم تطبيق واحد العنوان الحالي. يجب توصيله من جديد بالعنوان الجديد، وسيسألك مرة أخرى.

تبقى مهامك وإعداداتك.</numerusform>
            <numerusform>يستخدم تطبيقان العنوان الحالي. يجب توصيل كل منهما من جديد بالعنوان الجديد، وسيسألك مرة أخرى.

تبقى مهامك وإعداداتك.</numerusform>
            <numerusform>تستخدم %Ln تطبيقات العنوان الحالي. يجب توصيل كل منها من جديد بالعنوان الجديد، وسيسألك مرة أخرى.

تبقى مهامك وإعداداتك.</numerusform>
            <numerusform>يستخدم %Ln تطبيقًا العنوان الحالي. يجب توصيل كل منها من جديد بالعنوان الجديد، وسيسألك مرة أخرى.

تبقى مهامك وإعداداتك.</numerusform>
            <numerusform>يستخدم %Ln تطبيق العنوان الحالي. يجب توصيل كل منها من جديد بالعنوان الجديد، وسيسألك مرة أخرى.

تبقى مهامك وإعداداتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change to port %1</source>
        <translation>تغيير إلى المنفذ %1</translation>
    </message>
    <message>
        <source>&amp;Keep port %1</source>
        <translation>إبقاء المنفذ %1</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>جارٍ التطبيق…</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>تم التطبيق.</translation>
    </message>
    <message>
        <source>Traydo may not write its settings here: %1</source>
        <translation>لا يمكن لـ Traydo كتابة إعداداته هنا: %1</translation>
    </message>
    <message>
        <source>Other devices need a port of their own.</source>
        <translation>تحتاج الأجهزة الأخرى إلى منفذ خاص بها.</translation>
    </message>
    <message>
        <source>This port is taken.</source>
        <translation>هذا المنفذ مستخدم.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::PlaceDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>اسم القائمة</translation>
    </message>
</context>
<context>
    <name>traydo::gui::PlaceModel</name>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>‏%1، لا مفتوحة (%Ln)</numerusform>
            <numerusform>‏%1، واحدة مفتوحة</numerusform>
            <numerusform>‏%1، اثنتان مفتوحتان</numerusform>
            <numerusform>‏%1، %Ln مفتوحة</numerusform>
            <numerusform>‏%1، %Ln مفتوحة</numerusform>
            <numerusform>‏%1، %Ln مفتوحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::PreviewDialog</name>
    <message>
        <source>What Traydo would do</source>
        <translation>ما كان Traydo سيفعله</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ProgramAccessDialog</name>
    <message>
        <source>New access for a program</source>
        <translation>وصول جديد لبرنامج</translation>
    </message>
    <message>
        <source>For scripts and apps that cannot ask for access themselves. You can take it back under Apps at any time.</source>
        <translation>للسكربتات والتطبيقات التي لا يمكنها طلب الوصول بنفسها. يمكنك سحبه في أي وقت من «التطبيقات».</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Backup script</source>
        <translation>سكربت النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>يسجل الدخول بواسطة</translation>
    </message>
    <message>
        <source>A &amp;token, sent with every request</source>
        <translation>رمز يُرسل مع كل طلب</translation>
    </message>
    <message>
        <source>A client ID and &amp;secret (OAuth client credentials)</source>
        <translation>معرّف عميل وسر (OAuth client credentials)</translation>
    </message>
    <message>
        <source>May</source>
        <translation>يمكنه</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Read and c&amp;hange</source>
        <translation>القراءة والتغيير</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>لمدة</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>عنوان الرموز</translation>
    </message>
    <message>
        <source>It is shown only now: Traydo keeps nothing it could be read from.</source>
        <translation>يُعرض الآن فقط: لا يحتفظ Traydo بشيء يمكن قراءته منه.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation>اختر قائمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>“%1” gets its tokens with this ID and secret (grant type client_credentials).</source>
        <translation>يحصل «%1» على رموزه بهذا المعرّف والسر (grant type client_credentials).</translation>
    </message>
    <message>
        <source>Give “%1” this token. It sends it with every request as “Authorization: Bearer …”.</source>
        <translation>أعطِ «%1» هذا الرمز. يرسله مع كل طلب هكذا: «Authorization: Bearer …».</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>traydo::gui::QuickAddEdit</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>New todo</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>Add todo</source>
        <translation>إضافة مهمة</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>أولوية عالية</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>أولوية متوسطة</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>أولوية منخفضة</translation>
    </message>
    <message>
        <source>There are only details here. Type what is to be done, too.</source>
        <translation>هنا تفاصيل فقط. اكتب أيضًا ما يجب فعله.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::QuickAddWindow</name>
    <message>
        <source>Add a todo</source>
        <translation>أضف مهمة</translation>
    </message>
    <message>
        <source>For example: Call the bank tomorrow 17:00 #inbox !1</source>
        <translation>مثلًا: الاتصال بالبنك غدًا 17:00 ‎#inbox !1</translation>
    </message>
    <message>
        <source>Enter adds it, Ctrl+Enter adds it and stays, Esc closes.</source>
        <translation>‏Enter يضيفها، وCtrl+Enter يضيفها ويبقى، وEsc يغلق.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيفت: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestCard</name>
    <message>
        <source>Deny</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>مراجعة…</translation>
    </message>
    <message>
        <source>Review the request of %1</source>
        <translation>مراجعة طلب %1</translation>
    </message>
    <message>
        <source>Deny the request of %1</source>
        <translation>رفض طلب %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestNotifier</name>
    <message>
        <source>An app asks for access</source>
        <translation>تطبيق يطلب الوصول</translation>
    </message>
    <message>
        <source>“%1” wants your todo lists. %2</source>
        <comment>name, how far it is verified</comment>
        <translation>‏«%1» يريد قوائم مهامك. %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>رفض</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) ask for access</source>
        <translation>
            <numerusform>لا تطبيقات تطلب الوصول (%Ln)</numerusform>
            <numerusform>تطبيق واحد يطلب الوصول</numerusform>
            <numerusform>تطبيقان يطلبان الوصول</numerusform>
            <numerusform>‏%Ln تطبيقات تطلب الوصول</numerusform>
            <numerusform>‏%Ln تطبيقًا يطلب الوصول</numerusform>
            <numerusform>‏%Ln تطبيق يطلب الوصول</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the requests in Traydo.</source>
        <translation>انظر إلى الطلبات في Traydo.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::RequestsPage</name>
    <message>
        <source>No app is asking for access</source>
        <translation>لا يوجد تطبيق يطلب الوصول</translation>
    </message>
    <message>
        <source>Give an app this address. It then asks here, and you decide what it may do.</source>
        <translation>أعطِ هذا العنوان لتطبيق. سيطلب هنا، وأنت تقرر ما يمكنه فعله.</translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation>رُفض: %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SecretDialog</name>
    <message>
        <source>New secret</source>
        <translation>سر جديد</translation>
    </message>
    <message>
        <source>The program has to be given the new secret. Until then it can go on with the old one for a day.</source>
        <translation>يجب إعطاء البرنامج السر الجديد. حتى ذلك الحين يمكنه المتابعة بالقديم ليوم واحد.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Make a new secret</source>
        <translation>إنشاء سر جديد</translation>
    </message>
    <message>
        <source>A new secret for “%1”</source>
        <translation>سر جديد لـ «%1»</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again.</source>
        <translation>انسخه الآن: لن يُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>The old secret stays good until %1.</source>
        <translation>يبقى السر القديم صالحًا حتى %1.</translation>
    </message>
    <message>
        <source>The old secret is no longer good.</source>
        <translation>لم يعد السر القديم صالحًا.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ShelfDialog</name>
    <message>
        <source>No list is archived or deleted.</source>
        <translation>لا قوائم مؤرشفة أو محذوفة.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Archived and deleted lists</source>
        <translation>القوائم المؤرشفة والمحذوفة</translation>
    </message>
    <message>
        <source>Archived lists keep their todos. Deleted ones go for good after 30 days.</source>
        <translation>تحتفظ المؤرشفة بمهامها. وتزول المحذوفة نهائيًا بعد ٣٠ يومًا.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <comment>list</comment>
        <translation>‏%1 (مؤرشفة)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>list</comment>
        <translation>‏%1 (محذوفة)</translation>
    </message>
</context>
<context>
    <name>traydo::gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>traydo::gui::Sparkline</name>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>اليوم (%Ln)</numerusform>
            <numerusform>اليوم الأخير</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls in %1</source>
        <comment>span</comment>
        <translation>لا نداءات: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>لا نداءات (%Ln)</numerusform>
            <numerusform>نداء واحد</numerusform>
            <numerusform>نداءان</numerusform>
            <numerusform>‏%Ln نداءات</numerusform>
            <numerusform>‏%Ln نداءً</numerusform>
            <numerusform>‏%Ln نداء</numerusform>
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
        <translation>‏%1: %2، رُفض منها %L3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, calls</comment>
        <translation>%1: %L2</translation>
    </message>
</context>
<context>
    <name>traydo::gui::StartProblem</name>
    <message>
        <source>Traydo cannot start</source>
        <translation>لا يمكن تشغيل Traydo</translation>
    </message>
    <message>
        <source>Stop that program, or give Traydo another port: traydo --port 7400</source>
        <translation>أوقف ذلك البرنامج، أو أعط Traydo منفذًا آخر: traydo --port 7400</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>حفظه في ملف</translation>
    </message>
    <message>
        <source>Kept in a file, the secret can be read by you alone, but is not encrypted.</source>
        <translation>إن حُفظ السر في ملف فلا يقرؤه سواك، لكنه غير مشفر.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::SubtaskList</name>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>جزء جديد</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>إضافة جزء</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TextDialog</name>
    <message>
        <source>Connect %1</source>
        <translation>توصيل %1</translation>
    </message>
    <message>
        <source>Put these lines into the settings for MCP servers of %1. If there are some already, only the part “traydo” is needed.</source>
        <translation>ضع هذه الأسطر في إعدادات خوادم MCP في %1. إن وُجد بعضها من قبل فيكفي الجزء «traydo».</translation>
    </message>
</context>
<context>
    <name>traydo::gui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoActions</name>
    <message>
        <source>Done, or open again</source>
        <translation>أُنجزت، أو إعادة فتح</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Make it part of the todo above</source>
        <translation>اجعلها جزءًا من المهمة أعلاه</translation>
    </message>
    <message>
        <source>Make it a todo of its own</source>
        <translation>اجعلها مهمة مستقلة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Choose a list at the side to put its todos in another order.</source>
        <translation>اختر قائمة في الجانب لتغيير ترتيب مهامها.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoDelegate</name>
    <message>
        <source>High priority</source>
        <translation>أولوية عالية</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>أولوية متوسطة</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>أولوية منخفضة</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>day</comment>
        <translation>متأخرة: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoDialog</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>عرض ما لديهم</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>&amp;on</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Has a due date</source>
        <translation>لها موعد</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>تاريخ الموعد</translation>
    </message>
    <message>
        <source>&amp;at</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Has a time of day</source>
        <translation>لها وقت محدد</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Repetition in words</source>
        <translation>التكرار بالكلمات</translation>
    </message>
    <message>
        <source>For example: every 2 weeks on monday</source>
        <translation>مثلًا: كل أسبوعين يوم الاثنين</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>For example: phone, errands</source>
        <translation>مثلًا: هاتف، مشتريات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>غير ذلك…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>قلها بالكلمات.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>فُهم: %1</translation>
    </message>
    <message>
        <source>Not understood yet. Try “every 3 days” or “every friday”.</source>
        <translation>لم يُفهم بعد. جرّب «كل 3 أيام» أو «كل جمعة».</translation>
    </message>
    <message>
        <source>A todo needs a title.</source>
        <translation>تحتاج المهمة إلى عنوان.</translation>
    </message>
    <message>
        <source>It is not clear how often this repeats.</source>
        <translation>ليس واضحًا كم يتكرر هذا.</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>نافذة أخرى</translation>
    </message>
    <message>
        <source>%1 has changed this meanwhile. What you typed is still here: save again to keep yours.</source>
        <comment>app or window</comment>
        <translation>غيّر %1 هذا في هذه الأثناء. ما كتبته لا يزال هنا: احفظ مرة أخرى لتبقي ما كتبته.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Added by %1, %2.</source>
        <comment>app or you, time</comment>
        <translation>أضافها %1، %2.</translation>
    </message>
    <message>
        <source>Changed by %1, %2.</source>
        <comment>app or you, time</comment>
        <translation>غيّرها %1، %2.</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoEdits</name>
    <message>
        <source>“%1” added</source>
        <translation>أُضيفت «%1»</translation>
    </message>
    <message>
        <source>“%1” renamed</source>
        <translation>أُعيدت تسمية «%1»</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>غُيّرت «%1»</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>أُنجزت «%1»</translation>
    </message>
    <message>
        <source>“%1” open again</source>
        <translation>فُتحت «%1» من جديد</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>نُقلت «%1»</translation>
    </message>
    <message>
        <source>“%1” rescheduled</source>
        <translation>غُيّر موعد «%1»</translation>
    </message>
    <message>
        <source>“%1” moved to the trash</source>
        <translation>نُقلت «%1» إلى سلة المهملات</translation>
    </message>
    <message>
        <source>“%1” brought back</source>
        <translation>استُعيدت «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) changed</source>
        <translation>
            <numerusform>لم تتغير مهام (%Ln)</numerusform>
            <numerusform>غُيّرت مهمة واحدة</numerusform>
            <numerusform>غُيّرت مهمتان</numerusform>
            <numerusform>غُيّرت %Ln مهام</numerusform>
            <numerusform>غُيّرت %Ln مهمة</numerusform>
            <numerusform>غُيّرت %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) done</source>
        <translation>
            <numerusform>لم تُنجز مهام (%Ln)</numerusform>
            <numerusform>أُنجزت مهمة واحدة</numerusform>
            <numerusform>أُنجزت مهمتان</numerusform>
            <numerusform>أُنجزت %Ln مهام</numerusform>
            <numerusform>أُنجزت %Ln مهمة</numerusform>
            <numerusform>أُنجزت %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) open again</source>
        <translation>
            <numerusform>لم تُفتح مهام (%Ln)</numerusform>
            <numerusform>فُتحت مهمة واحدة من جديد</numerusform>
            <numerusform>فُتحت مهمتان من جديد</numerusform>
            <numerusform>فُتحت %Ln مهام من جديد</numerusform>
            <numerusform>فُتحت %Ln مهمة من جديد</numerusform>
            <numerusform>فُتحت %Ln مهمة من جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) moved</source>
        <translation>
            <numerusform>لم تُنقل مهام (%Ln)</numerusform>
            <numerusform>نُقلت مهمة واحدة</numerusform>
            <numerusform>نُقلت مهمتان</numerusform>
            <numerusform>نُقلت %Ln مهام</numerusform>
            <numerusform>نُقلت %Ln مهمة</numerusform>
            <numerusform>نُقلت %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) rescheduled</source>
        <translation>
            <numerusform>لم يتغير موعد (%Ln)</numerusform>
            <numerusform>غُيّر موعد مهمة واحدة</numerusform>
            <numerusform>غُيّر موعد مهمتين</numerusform>
            <numerusform>غُيّر موعد %Ln مهام</numerusform>
            <numerusform>غُيّر موعد %Ln مهمة</numerusform>
            <numerusform>غُيّر موعد %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) moved to the trash</source>
        <translation>
            <numerusform>لم تُنقل مهام إلى السلة (%Ln)</numerusform>
            <numerusform>نُقلت مهمة واحدة إلى سلة المهملات</numerusform>
            <numerusform>نُقلت مهمتان إلى سلة المهملات</numerusform>
            <numerusform>نُقلت %Ln مهام إلى سلة المهملات</numerusform>
            <numerusform>نُقلت %Ln مهمة إلى سلة المهملات</numerusform>
            <numerusform>نُقلت %Ln مهمة إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) brought back</source>
        <translation>
            <numerusform>لم تُستعد مهام (%Ln)</numerusform>
            <numerusform>استُعيدت مهمة واحدة</numerusform>
            <numerusform>استُعيدت مهمتان</numerusform>
            <numerusform>استُعيدت %Ln مهام</numerusform>
            <numerusform>استُعيدت %Ln مهمة</numerusform>
            <numerusform>استُعيدت %Ln مهمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodoModel</name>
    <message>
        <source>Changed by %1, %2</source>
        <comment>app, time</comment>
        <translation>غيّرها %1، %2</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <comment>app, time</comment>
        <translation>أنشأها %1، %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>متأخرة منذ %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>موعدها %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>a part of the todo above</source>
        <translation>جزء من المهمة أعلاه</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TodosPage</name>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>قائمة جديدة…</translation>
    </message>
    <message>
        <source>Search todos</source>
        <translation>البحث في المهام</translation>
    </message>
    <message>
        <source>Show completed</source>
        <translation>إظهار المنجزة</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>أضف مهمة</translation>
    </message>
    <message>
        <source>Add a todo to %1</source>
        <translation>إضافة مهمة إلى %1</translation>
    </message>
    <message>
        <source>Views and lists</source>
        <translation>العروض والقوائم</translation>
    </message>
    <message>
        <source>Archived and deleted lists</source>
        <translation>القوائم المؤرشفة والمحذوفة</translation>
    </message>
    <message>
        <source>Move all to today</source>
        <translation>نقل الكل إلى اليوم</translation>
    </message>
    <message>
        <source>Everything that is overdue becomes due today</source>
        <translation>كل متأخر يصبح موعده اليوم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n todo(s) were left as they are.</source>
        <translation>
            <numerusform>لم تبق مهام كما كانت (%Ln).</numerusform>
            <numerusform>بقيت مهمة واحدة كما كانت.</numerusform>
            <numerusform>بقيت مهمتان كما كانتا.</numerusform>
            <numerusform>بقيت %Ln مهام كما كانت.</numerusform>
            <numerusform>بقيت %Ln مهمة كما كانت.</numerusform>
            <numerusform>بقيت %Ln مهمة كما كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>This todo is gone. Your title was: %1</source>
        <translation>لم تعد هذه المهمة موجودة. كان عنوانك: %1</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Press Enter for your title, or Esc for the new one.</source>
        <translation>تغيّر هذا في هذه الأثناء. اضغط Enter لعنوانك، أو Esc للجديد.</translation>
    </message>
    <message>
        <source>Add a todo for today</source>
        <translation>إضافة مهمة لليوم</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <comment>view or list</comment>
        <translation>البحث في %1</translation>
    </message>
</context>
<context>
    <name>traydo::gui::TrayIcon</name>
    <message>
        <source>Open Traydo</source>
        <translation>فتح Traydo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>Traydo: %n request(s) waiting</source>
        <translation>
            <numerusform>‏Traydo: لا طلبات (%Ln)</numerusform>
            <numerusform>‏Traydo: طلب واحد ينتظر</numerusform>
            <numerusform>‏Traydo: طلبان ينتظران</numerusform>
            <numerusform>‏Traydo: %Ln طلبات تنتظر</numerusform>
            <numerusform>‏Traydo: %Ln طلبًا ينتظر</numerusform>
            <numerusform>‏Traydo: %Ln طلب ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>الخادم لا يجيب</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>يستمع على %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting…</source>
        <translation>
            <numerusform>لا طلبات (%Ln)</numerusform>
            <numerusform>طلب واحد ينتظر…</numerusform>
            <numerusform>طلبان ينتظران…</numerusform>
            <numerusform>‏%Ln طلبات تنتظر…</numerusform>
            <numerusform>‏%Ln طلبًا ينتظر…</numerusform>
            <numerusform>‏%Ln طلب ينتظر…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add todo…</source>
        <translation>إضافة مهمة…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>توصيل تطبيق…</translation>
    </message>
    <message>
        <source>Not listening: no app can connect</source>
        <translation>لا يستمع: لا يمكن لأي تطبيق الاتصال</translation>
    </message>
    <message>
        <source>Access is paused</source>
        <translation>الوصول متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Listening on %1 and for other devices</source>
        <translation>يستمع على %1 ولأجهزة أخرى</translation>
    </message>
    <message>
        <source>Traydo: %1</source>
        <comment>state</comment>
        <translation>Traydo: %1</translation>
    </message>
    <message>
        <source>Resume access</source>
        <translation>استئناف الوصول</translation>
    </message>
    <message>
        <source>Pause access</source>
        <translation>إيقاف الوصول مؤقتًا</translation>
    </message>
    <message>
        <source>Today: %1   Overdue: %2</source>
        <translation>اليوم: %L1   متأخرة: %L2</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>لا شيء موعده اليوم</translation>
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
        <translation>يستمر Traydo في العمل</translation>
    </message>
    <message>
        <source>Apps can still reach your todos. The icon in the panel brings the window back.</source>
        <translation>لا تزال التطبيقات تصل إلى مهامك. الأيقونة في الشريط تعيد النافذة.</translation>
    </message>
    <message>
        <source>Open Traydo</source>
        <translation>فتح Traydo</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>إنهاء بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoNotice</name>
    <message>
        <source>Open Traydo</source>
        <translation>افتح Traydo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoSinceDialog</name>
    <message>
        <source>Take back changes</source>
        <translation>التراجع عن تغييرات</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>منذ متى</translation>
    </message>
    <message>
        <source>Changes that will be taken back</source>
        <translation>التغييرات التي سيُتراجع عنها</translation>
    </message>
    <message>
        <source>What was changed again since by somebody else stays as it is. This shows up under Activity and can itself be taken back.</source>
        <translation>ما غيّره شخص آخر بعد ذلك يبقى كما هو. يظهر هذا في «النشاط» ويمكن التراجع عنه أيضًا.</translation>
    </message>
    <message>
        <source>Changes that stay</source>
        <translation>التغييرات التي تبقى</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Take back what you did since</source>
        <translation>التراجع عما فعلته منذ</translation>
    </message>
    <message>
        <source>Take back what %1 did since</source>
        <translation>التراجع عما فعله %1 منذ</translation>
    </message>
    <message>
        <source>There is nothing to take back since then.</source>
        <translation>لا شيء للتراجع عنه منذ ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be taken back, newest first:</source>
        <translation>
            <numerusform>لا تغييرات للتراجع عنها (%Ln):</numerusform>
            <numerusform>سيُتراجع عن تغيير واحد:</numerusform>
            <numerusform>سيُتراجع عن تغييرين، الأحدث أولًا:</numerusform>
            <numerusform>سيُتراجع عن %Ln تغييرات، الأحدث أولًا:</numerusform>
            <numerusform>سيُتراجع عن %Ln تغييرًا، الأحدث أولًا:</numerusform>
            <numerusform>سيُتراجع عن %Ln تغيير، الأحدث أولًا:</numerusform>
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
            <numerusform>تراجع (%Ln)</numerusform>
            <numerusform>التراجع عن تغيير واحد</numerusform>
            <numerusform>التراجع عن تغييرين</numerusform>
            <numerusform>التراجع عن %Ln تغييرات</numerusform>
            <numerusform>التراجع عن %Ln تغييرًا</numerusform>
            <numerusform>التراجع عن %Ln تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back.</source>
        <translation>
            <numerusform>لم يُتراجع عن شيء (%Ln).</numerusform>
            <numerusform>تم التراجع عن تغيير واحد.</numerusform>
            <numerusform>تم التراجع عن تغييرين.</numerusform>
            <numerusform>تم التراجع عن %Ln تغييرات.</numerusform>
            <numerusform>تم التراجع عن %Ln تغييرًا.</numerusform>
            <numerusform>تم التراجع عن %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n could not be taken back:</source>
        <comment>taken back</comment>
        <translation>
            <numerusform>‏%1 تم كل شيء (%Ln):</numerusform>
            <numerusform>‏%1 تعذر التراجع عن واحد:</numerusform>
            <numerusform>‏%1 تعذر التراجع عن اثنين:</numerusform>
            <numerusform>‏%1 تعذر التراجع عن %Ln:</numerusform>
            <numerusform>‏%1 تعذر التراجع عن %Ln:</numerusform>
            <numerusform>‏%1 تعذر التراجع عن %Ln:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traydo::gui::UndoStack</name>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Partly undone. %1</source>
        <comment>reason, a sentence</comment>
        <translation>تم التراجع جزئيًا. %1</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <comment>reason, a sentence</comment>
        <translation>لم يتم التراجع. %1</translation>
    </message>
</context>
</TS>
