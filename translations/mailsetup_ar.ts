<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountTexts</name>
    <message>
        <source>Start the program without options.</source>
        <translation>شغّل البرنامج بدون خيارات.</translation>
    </message>
    <message>
        <source>Go back and choose the account again.</source>
        <translation>ارجع واختر الحساب من جديد.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>اكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>Ask support, and name this code.</source>
        <translation>اسأل الدعم، واذكر هذا الرمز.</translation>
    </message>
    <message>
        <source>Your settings are as they were. Try again when you like.</source>
        <translation>بقيت إعداداتك كما كانت. حاول مرة أخرى متى شئت.</translation>
    </message>
    <message>
        <source>Close this program and start it again: it offers to repair that.</source>
        <translation>أغلق هذا البرنامج وشغّله من جديد: سيعرض عليك إصلاح ذلك.</translation>
    </message>
    <message>
        <source>Go back to the first page and choose &apos;Repair now&apos;.</source>
        <translation>ارجع إلى الصفحة الأولى واختر «إصلاح الآن».</translation>
    </message>
    <message>
        <source>Type your full e-mail address here.</source>
        <translation>اكتب هنا عنوان بريدك الإلكتروني كاملًا.</translation>
    </message>
    <message>
        <source>Choose this account only if you know that it is right.</source>
        <translation>لا تختر هذا الحساب إلا إذا كنت تعلم أن ذلك صحيح.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>بطريقة أخرى</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا تشفير</translation>
    </message>
    <message>
        <source>if the server offers it</source>
        <translation>إذا كان الخادم يوفره</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(مخفي)</translation>
    </message>
    <message>
        <source>Password for sending</source>
        <translation>كلمة المرور للإرسال</translation>
    </message>
    <message>
        <source>Server for receiving</source>
        <translation>الخادم للاستقبال</translation>
    </message>
    <message>
        <source>User name for receiving</source>
        <translation>اسم المستخدم للاستقبال</translation>
    </message>
    <message>
        <source>Password for receiving</source>
        <translation>كلمة المرور للاستقبال</translation>
    </message>
    <message>
        <source>Now: sends without signing in.</source>
        <translation>حاليًا: يرسل بدون تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Now: signs in, without a user name.</source>
        <translation>حاليًا: يسجّل الدخول، بدون اسم مستخدم.</translation>
    </message>
    <message>
        <source>Now: signs in as %1.</source>
        <translation>حاليًا: يسجّل الدخول باسم ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Now: signs in in another way.</source>
        <translation>حاليًا: يسجّل الدخول بطريقة أخرى.</translation>
    </message>
    <message>
        <source>All right already, nothing to change.</source>
        <translation>صحيح أصلًا، لا شيء يحتاج إلى تغيير.</translation>
    </message>
    <message>
        <source>Will be changed: signs in as %1.</source>
        <translation>سيتغير: سيسجّل الدخول باسم ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Changed: signs in as %1.</source>
        <translation>تغيّر: يسجّل الدخول باسم ⁦%1⁩.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>كما كان من قبل.</translation>
    </message>
    <message>
        <source>Not changed.</source>
        <translation>لم يتغير.</translation>
    </message>
    <message>
        <source>Sign in when sending</source>
        <translation>تسجيل الدخول عند الإرسال</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>اسم المستخدم للإرسال</translation>
    </message>
    <message>
        <source>Server for sending</source>
        <translation>الخادم للإرسال</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>المنفذ للإرسال</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>التشفير عند الإرسال</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a setting: its value before and after; the arrow points to the later one</extracomment>
        <translation>%1: ⁨%2⁩ ← ⁨%3⁩</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>لم يُختبر بعد.</translation>
    </message>
    <message>
        <source>The test message was sent.</source>
        <translation>أُرسلت رسالة الاختبار.</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>لم يُختبر.</translation>
    </message>
    <message>
        <source>You can start %1 again now.</source>
        <translation>يمكنك الآن تشغيل %1 من جديد.</translation>
    </message>
    <message>
        <source>When you send, you may be asked for your password once: type it, and tick &apos;remember&apos;.</source>
        <translation>عند الإرسال قد تُسأل مرة واحدة عن كلمة المرور: اكتبها وحدّد أن يتم تذكّرها.</translation>
    </message>
</context>
<context>
    <name>DialogDrawing</name>
    <message>
        <source>menu: %1</source>
        <translation>قائمة: %1</translation>
    </message>
    <message>
        <source>tab: %1</source>
        <translation>علامة تبويب: %1</translation>
    </message>
    <message>
        <source>box to type in: %1</source>
        <translation>مربع كتابة: %1</translation>
    </message>
    <message>
        <source>box to type in: %1 %2</source>
        <translation>مربع كتابة: %1 %2</translation>
    </message>
    <message>
        <source>check box, ticked: %1</source>
        <translation>خانة محددة: %1</translation>
    </message>
    <message>
        <source>check box, not ticked: %1</source>
        <translation>خانة غير محددة: %1</translation>
    </message>
    <message>
        <source>choice: %1</source>
        <translation>خيار: %1</translation>
    </message>
    <message>
        <source>button: %1</source>
        <translation>زر: %1</translation>
    </message>
    <message>
        <source>line: %1</source>
        <translation>سطر: %1</translation>
    </message>
    <message>
        <source>Picture of the window %1.</source>
        <translation>رسم للنافذة %1.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The program made a mistake (%1).</source>
        <translation>وقع خطأ في البرنامج نفسه (%1).</translation>
    </message>
    <message>
        <source>Please report it, with the log.</source>
        <translation>يُرجى الإبلاغ عنه مع ملف السجل.</translation>
    </message>
    <message>
        <source>The command line cannot be used: %1.</source>
        <translation>لا يمكن استخدام سطر الأوامر: %1.</translation>
    </message>
    <message>
        <source>See --help for the options.</source>
        <translation>راجع الخيارات باستخدام ⁦--help⁩.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a full e-mail address.</source>
        <translation>«%1» ليس عنوان بريد إلكتروني كاملًا.</translation>
    </message>
    <message>
        <source>Give the whole address, with the part after the @.</source>
        <translation>أعطِ العنوان كاملًا، مع الجزء الذي يلي @.</translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; does not belong to this provider.</source>
        <translation>العنوان «%1» لا يتبع مزوّد الخدمة هذا.</translation>
    </message>
    <message>
        <source>Give the address that this provider gave you.</source>
        <translation>أعطِ العنوان الذي حصلت عليه من مزوّد الخدمة هذا.</translation>
    </message>
    <message>
        <source>It is not known whose password this is.</source>
        <translation>لا يُعرف صاحب كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>Name the address with --address, or use --credentials.</source>
        <translation>حدّد العنوان باستخدام ⁦--address⁩، أو استخدم ⁦--credentials⁩.</translation>
    </message>
    <message>
        <source>No password was given, so nothing can be tested.</source>
        <translation>لم تُعطَ كلمة مرور، فلا يمكن اختبار أي شيء.</translation>
    </message>
    <message>
        <source>Enter the password (without a window: --password-stdin, --password-file or --credentials).</source>
        <translation>أدخل كلمة المرور (بدون نافذة: ⁦--password-stdin⁩ أو ⁦--password-file⁩ أو ⁦--credentials⁩).</translation>
    </message>
    <message>
        <source>Others can read the password file %1, so it is not used.</source>
        <translation>يستطيع آخرون قراءة ملف كلمات المرور %1، فلن يُستخدم.</translation>
    </message>
    <message>
        <source>Make it readable by yourself alone (chmod 600).</source>
        <translation>اجعل قراءته متاحة لك وحدك (chmod 600).</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read.</source>
        <translation>لا يمكن قراءة ملف كلمات المرور %1.</translation>
    </message>
    <message>
        <source>Check its name and its form.</source>
        <translation>تحقّق من اسمه ومن صيغته.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>لا يمكن كتابة الملف %1.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>اختر مكانًا آخر له.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>أُوقفت العملية.</translation>
    </message>
    <message>
        <source>The report says what was changed. Start again when you like.</source>
        <translation>يذكر التقرير ما تم تغييره. ابدأ من جديد متى شئت.</translation>
    </message>
    <message>
        <source>Another copy of this program is at work.</source>
        <translation>نسخة أخرى من هذا البرنامج تعمل الآن.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>انتظر حتى تنتهي، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The mail program description %1 is not valid.</source>
        <translation>وصف برنامج البريد %1 غير صالح.</translation>
    </message>
    <message>
        <source>Check it with --check-profiles.</source>
        <translation>تحقّق منه باستخدام ⁦--check-profiles⁩.</translation>
    </message>
    <message>
        <source>The provider file %1 is not valid.</source>
        <translation>ملف مزوّد الخدمة %1 غير صالح.</translation>
    </message>
    <message>
        <source>No mail program that we know was found.</source>
        <translation>لم يُعثر على أي برنامج بريد معروف.</translation>
    </message>
    <message>
        <source>Follow the steps by hand, or ask support.</source>
        <translation>اتبع الخطوات اليدوية، أو اسأل الدعم.</translation>
    </message>
    <message>
        <source>The mail programs have no account of this provider.</source>
        <translation>لا يوجد في برامج البريد حساب لدى مزوّد الخدمة هذا.</translation>
    </message>
    <message>
        <source>Check the address, or set up an account first.</source>
        <translation>تحقّق من العنوان، أو أنشئ حسابًا أولًا.</translation>
    </message>
    <message>
        <source>%1 is open, so nothing was changed.</source>
        <translation>البرنامج %1 مفتوح، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>أغلقه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A Windows program is open in %1, so nothing was changed.</source>
        <translation>أحد برامج Windows مفتوح في %1، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>Close all Windows programs there, then try again.</source>
        <translation>أغلق كل برامج Windows هناك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be read, so nothing was changed.</source>
        <translation>لا يمكن قراءة الإعدادات %1، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>Check that you may read the file.</source>
        <translation>تحقّق من أنه مسموح لك بقراءة الملف.</translation>
    </message>
    <message>
        <source>The settings %1 are damaged, so nothing was changed.</source>
        <translation>الإعدادات %1 تالفة، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>Start the mail program once and close it, then try again; or ask support.</source>
        <translation>شغّل برنامج البريد مرة واحدة وأغلقه، ثم حاول مرة أخرى؛ أو اسأل الدعم.</translation>
    </message>
    <message>
        <source>The settings %1 are too large to be changed safely.</source>
        <translation>الإعدادات %1 أكبر من أن تُغيَّر بأمان.</translation>
    </message>
    <message>
        <source>Ask support, and name this code.</source>
        <translation>اسأل الدعم، واذكر هذا الرمز.</translation>
    </message>
    <message>
        <source>The settings %1 are in an encoding that the mail program does not use.</source>
        <translation>الإعدادات %1 بترميز لا يستخدمه برنامج البريد.</translation>
    </message>
    <message>
        <source>The settings %1 may not be changed. Everything is as it was.</source>
        <translation>لا يُسمح بتغيير الإعدادات %1. بقي كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, then try again.</source>
        <translation>اسمح بالكتابة في الملف وفي مجلده، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be written. Everything is as it was.</source>
        <translation>القرص ممتلئ، فتعذّرت كتابة %1. بقي كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>أفرغ مساحة على القرص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The settings %1 could not be written. Everything is as it was.</source>
        <translation>تعذّرت كتابة الإعدادات %1. بقي كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask support and name this code.</source>
        <translation>حاول مرة أخرى؛ وإن تكرر ذلك فاسأل الدعم واذكر هذا الرمز.</translation>
    </message>
    <message>
        <source>The settings %1 changed while we looked at them, so nothing was written.</source>
        <translation>تغيّرت الإعدادات %1 ونحن نفحصها، فلم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Close the mail program, then try again.</source>
        <translation>أغلق برنامج البريد، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The settings %1 did not keep what was written. Everything was put back.</source>
        <translation>لم تحتفظ الإعدادات %1 بما كُتب فيها. أُعيد كل شيء كما كان.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written, so nothing was changed.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية %1، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>Make room in your home folder and check that you may write there.</source>
        <translation>أفرغ مساحة في مجلدك الشخصي وتحقّق من أنه مسموح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read, so nothing was changed.</source>
        <translation>لا يمكن قراءة النسخة الاحتياطية %1، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is nothing to undo (%1).</source>
        <translation>لا يوجد ما يُتراجع عنه (%1).</translation>
    </message>
    <message>
        <source>Check the name of the run.</source>
        <translation>تحقّق من اسم العملية.</translation>
    </message>
    <message>
        <source>Writing failed, and %1 could not be put back either.</source>
        <translation>فشلت الكتابة، وتعذّرت أيضًا إعادة %1 كما كان.</translation>
    </message>
    <message>
        <source>Start mailsetup again: it offers the repair (without a window: --silent --repair).</source>
        <translation>شغّل mailsetup مرة أخرى: سيعرض الإصلاح (بدون نافذة: ⁦--silent --repair⁩).</translation>
    </message>
    <message>
        <source>An earlier run (%1) was cut off.</source>
        <translation>انقطعت عملية سابقة (%1).</translation>
    </message>
    <message>
        <source>Let it be repaired first (without a window: --silent --repair).</source>
        <translation>أجرِ الإصلاح أولًا (بدون نافذة: ⁦--silent --repair⁩).</translation>
    </message>
    <message>
        <source>%1 was changed later and is left as it is.</source>
        <translation>تم تغيير %1 لاحقًا، فتُرك كما هو.</translation>
    </message>
    <message>
        <source>Check this value in the mail program.</source>
        <translation>تحقّق من هذه القيمة في برنامج البريد.</translation>
    </message>
    <message>
        <source>The name of the mail server %1 was not found.</source>
        <translation>لم يُعثر على اسم خادم البريد %1.</translation>
    </message>
    <message>
        <source>Check that you are connected to the Internet, then try again.</source>
        <translation>تحقّق من اتصالك بالإنترنت، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached.</source>
        <translation>لا يمكن الوصول إلى خادم البريد %1.</translation>
    </message>
    <message>
        <source>A firewall, a virus scanner or your network may block this port. Try another network, or ask support.</source>
        <translation>قد يكون جدار حماية أو برنامج مضاد للفيروسات أو شبكتك يحجب هذا المنفذ. جرّب شبكة أخرى، أو اسأل الدعم.</translation>
    </message>
    <message>
        <source>The mail server %1 closed the connection.</source>
        <translation>أغلق خادم البريد %1 الاتصال.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server.</source>
        <translation>ما يجيب عند %1 ليس خادم بريد.</translation>
    </message>
    <message>
        <source>Check the port. A hotel or guest network may stand between; try another network.</source>
        <translation>تحقّق من المنفذ. قد تعترض الطريق شبكة فندق أو شبكة ضيوف؛ جرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>The mail server %1 is busy.</source>
        <translation>خادم البريد %1 مشغول.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>لم يُجب خادم البريد %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Try again; if it stays, a firewall may block this port.</source>
        <translation>حاول مرة أخرى؛ وإن تكرر ذلك فقد يكون جدار حماية يحجب هذا المنفذ.</translation>
    </message>
    <message>
        <source>The mail server %1 does not offer the encryption that is asked for.</source>
        <translation>لا يوفر خادم البريد %1 التشفير المطلوب.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask support, and name this code.</source>
        <translation>لم تُرسل كلمة مرورك. اسأل الدعم، واذكر هذا الرمز.</translation>
    </message>
    <message>
        <source>An encrypted connection to %1 could not be made.</source>
        <translation>تعذّر إنشاء اتصال مشفّر مع %1.</translation>
    </message>
    <message>
        <source>A virus scanner that reads mail may be in the way. Ask support, and name this code.</source>
        <translation>قد يكون السبب برنامجًا مضادًا للفيروسات يقرأ البريد. اسأل الدعم، واذكر هذا الرمز.</translation>
    </message>
    <message>
        <source>Somebody tried to change the conversation with %1 before it was encrypted.</source>
        <translation>حاول أحدهم تغيير الحوار مع %1 قبل تشفيره.</translation>
    </message>
    <message>
        <source>Your password was not sent. Try another network, and tell support.</source>
        <translation>لم تُرسل كلمة مرورك. جرّب شبكة أخرى، وأخبر الدعم.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>انتهت صلاحية شهادة %1.</translation>
    </message>
    <message>
        <source>Check the date of your computer. If it is right, tell support.</source>
        <translation>تحقّق من تاريخ حاسوبك. إن كان صحيحًا فأخبر الدعم.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>شهادة %1 لم تصبح صالحة بعد.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 belongs to another name.</source>
        <translation>الشهادة المعروضة للاسم %1 تعود إلى اسم آخر.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an issuer that is not trusted.</source>
        <translation>شهادة %1 صادرة عن جهة غير موثوقة.</translation>
    </message>
    <message>
        <source>A virus scanner that reads mail may be in the way. Your password was not sent. Ask support.</source>
        <translation>قد يكون السبب برنامجًا مضادًا للفيروسات يقرأ البريد. لم تُرسل كلمة مرورك. اسأل الدعم.</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak to be trusted.</source>
        <translation>شهادة %1 أضعف من أن يُوثق بها.</translation>
    </message>
    <message>
        <source>Your password was not sent. Tell support.</source>
        <translation>لم تُرسل كلمة مرورك. أخبر الدعم.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked.</source>
        <translation>أُلغيت شهادة %1.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong, so %1 cannot be trusted.</source>
        <translation>يبدو أن ساعة هذا الحاسوب خاطئة، فلا يمكن الوثوق بالخادم %1.</translation>
    </message>
    <message>
        <source>Set date and time, then try again.</source>
        <translation>اضبط التاريخ والوقت، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The mail server %1 does not ask for a sign-in here.</source>
        <translation>لا يطلب خادم البريد %1 تسجيل الدخول هنا.</translation>
    </message>
    <message>
        <source>The port may be the wrong one. Ask support, and name this code.</source>
        <translation>قد لا يكون المنفذ صحيحًا. اسأل الدعم، واذكر هذا الرمز.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no way to sign in that is safe here.</source>
        <translation>لا يوفر خادم البريد %1 طريقة آمنة هنا لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server did not accept the password of %1.</source>
        <translation>لم يقبل الخادم كلمة مرور %1.</translation>
    </message>
    <message>
        <source>Type it again, mind capital letters; or ask support for a new one.</source>
        <translation>اكتبها مرة أخرى وانتبه إلى الأحرف الكبيرة؛ أو اطلب من الدعم كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>The server does not let %1 sign in at the moment.</source>
        <translation>لا يسمح الخادم للحساب %1 بتسجيل الدخول حاليًا.</translation>
    </message>
    <message>
        <source>Wait an hour, or ask support to open the account again.</source>
        <translation>انتظر ساعة، أو اطلب من الدعم فتح الحساب من جديد.</translation>
    </message>
    <message>
        <source>The server %1 could not prove that it knows your password.</source>
        <translation>لم يستطع الخادم %1 إثبات أنه يعرف كلمة مرورك.</translation>
    </message>
    <message>
        <source>It may be a false server. Try another network, and tell support.</source>
        <translation>قد يكون خادمًا مزيفًا. جرّب شبكة أخرى، وأخبر الدعم.</translation>
    </message>
    <message>
        <source>You are signed in, but the server refused the sender %1.</source>
        <translation>تم تسجيل دخولك، لكن الخادم رفض المرسل %1.</translation>
    </message>
    <message>
        <source>Ask support whether this address may send.</source>
        <translation>اسأل الدعم هل يُسمح لهذا العنوان بالإرسال.</translation>
    </message>
    <message>
        <source>You are signed in, but the server refused the recipient %1.</source>
        <translation>تم تسجيل دخولك، لكن الخادم رفض المستلم %1.</translation>
    </message>
    <message>
        <source>Ask support whether this mailbox exists.</source>
        <translation>اسأل الدعم هل صندوق البريد هذا موجود.</translation>
    </message>
    <message>
        <source>You are signed in, but the server %1 refused the test message.</source>
        <translation>تم تسجيل دخولك، لكن الخادم %1 رفض رسالة الاختبار.</translation>
    </message>
    <message>
        <source>Try again later, or ask support and name this code.</source>
        <translation>حاول مرة أخرى لاحقًا، أو اسأل الدعم واذكر هذا الرمز.</translation>
    </message>
    <message>
        <source>This account belongs to another provider.</source>
        <translation>هذا الحساب لدى مزوّد خدمة آخر.</translation>
    </message>
    <message>
        <source>This account was not chosen.</source>
        <translation>لم يُختر هذا الحساب.</translation>
    </message>
    <message>
        <source>This account sends through a program on this computer (%1), perhaps a virus scanner.</source>
        <translation>يرسل هذا الحساب عبر برنامج على هذا الحاسوب (%1)، ربما برنامج مضاد للفيروسات.</translation>
    </message>
    <message>
        <source>Change that program, or choose this account by name.</source>
        <translation>غيّر ذلك البرنامج، أو اختر هذا الحساب باسمه.</translation>
    </message>
    <message>
        <source>The file %1 sets this again at each start, so a change would not last.</source>
        <translation>يعيد الملف %1 ضبط هذه القيمة عند كل تشغيل، فلن يدوم أي تغيير.</translation>
    </message>
    <message>
        <source>Remove the lines from that file, or ask who wrote them.</source>
        <translation>احذف الأسطر من ذلك الملف، أو اسأل من كتبها.</translation>
    </message>
    <message>
        <source>An administrator has locked this setting (%1).</source>
        <translation>أقفل أحد المسؤولين هذا الإعداد (%1).</translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <translation>اسأل المسؤول.</translation>
    </message>
    <message>
        <source>This account cannot be changed by a program (%1).</source>
        <translation>لا يمكن لبرنامج أن يغيّر هذا الحساب (%1).</translation>
    </message>
    <message>
        <source>Follow the steps by hand.</source>
        <translation>اتبع الخطوات اليدوية.</translation>
    </message>
    <message>
        <source>The full address of this account is not known.</source>
        <translation>العنوان الكامل لهذا الحساب غير معروف.</translation>
    </message>
    <message>
        <source>Enter the full address (without a window: --address).</source>
        <translation>أدخل العنوان الكامل (بدون نافذة: ⁦--address⁩).</translation>
    </message>
    <message>
        <source>No password was given for %1, so no test message was sent.</source>
        <translation>لم تُعطَ كلمة مرور للعنوان %1، فلم تُرسل رسالة اختبار.</translation>
    </message>
    <message>
        <source>A test message was not asked for.</source>
        <translation>لم تُطلب رسالة اختبار.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Support guide</source>
        <translation>دليل الدعم</translation>
    </message>
    <message>
        <source>For everybody who helps customers of %1 on the phone. mailsetup %2 turns on the sign-in for sending in their mail programs.</source>
        <translation>لكل من يساعد عملاء %1 بالهاتف. يفعّل mailsetup %2 تسجيل الدخول عند الإرسال في برامج بريدهم.</translation>
    </message>
    <message>
        <source>It must be done by %1.</source>
        <translation>يجب إنجاز ذلك في موعد أقصاه %1.</translation>
    </message>
    <message>
        <source>Support phone: %1</source>
        <translation>هاتف الدعم: %1</translation>
    </message>
    <message>
        <source>Each screen has a code in its corner. Ask for it first: it says where the caller is. Each failure has a support code too; the table of codes says what to do.</source>
        <translation>لكل شاشة رمز في زاويتها. اسأل عنه أولًا، فهو يدل على موضع المتصل. ولكل فشل رمز دعم أيضًا، ويذكر جدول الرموز ما ينبغي فعله.</translation>
    </message>
    <message>
        <source>Picture of the screen %1</source>
        <translation>صورة الشاشة %1</translation>
    </message>
    <message>
        <source>The caller sees:</source>
        <translation>ما يراه المتصل:</translation>
    </message>
    <message>
        <source>Ask and say:</source>
        <translation>اسأل وقل:</translation>
    </message>
    <message>
        <source>What can go wrong:</source>
        <translation>ما قد يفشل:</translation>
    </message>
    <message>
        <source>Table of codes</source>
        <translation>جدول الرموز</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>The pictures show %1. Another version may look a little different.</source>
        <translation>تُظهر الصور %1. قد تبدو نسخة أخرى مختلفة قليلًا.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
</context>
<context>
    <name>HandSteps</name>
    <message>
        <source>yourname@%1</source>
        <comment>an example of an address</comment>
        <translation>yourname@%1</translation>
    </message>
    <message>
        <source>your user name (for example %1)</source>
        <translation>اسم المستخدم الخاص بك (مثلًا %1)</translation>
    </message>
    <message>
        <source>your full e-mail address (for example %1)</source>
        <translation>عنوان بريدك الإلكتروني الكامل (مثلًا %1)</translation>
    </message>
    <message>
        <source>%1 (your full e-mail address)</source>
        <translation>⁨%1⁩ (عنوان بريدك الإلكتروني الكامل)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a label of the mail program and its number in the picture</comment>
        <translation>«⁨%1⁩» (%2)</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>there are no texts in the language %1, only in %2</source>
        <translation>لا توجد نصوص باللغة %1، بل باللغات %2 فقط</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>No window, needs no display; results on stdout, talk on stderr.</source>
        <translation>بلا نافذة ولا شاشة؛ النتائج في stdout والرسائل في stderr.</translation>
    </message>
    <message>
        <source>Show mail programs, accounts and their state; changes nothing.</source>
        <translation>عرض برامج البريد والحسابات وحالتها؛ لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Show the plan; changes nothing.</source>
        <translation>عرض الخطة؛ لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Undo the last run, or run RUN.</source>
        <translation>التراجع عن آخر عملية، أو عن العملية RUN.</translation>
    </message>
    <message>
        <source>Finish or take back a run that was cut off.</source>
        <translation>إكمال عملية انقطعت أو التراجع عنها.</translation>
    </message>
    <message>
        <source>Sign in and test-send with the settings as they are.</source>
        <translation>تسجيل الدخول وإرسال اختبار بالإعدادات كما هي.</translation>
    </message>
    <message>
        <source>Change settings without signing in or sending.</source>
        <translation>تغيير الإعدادات دون تسجيل دخول ودون إرسال.</translation>
    </message>
    <message>
        <source>The customer&apos;s full address; repeatable.</source>
        <translation>العنوان الكامل للعميل؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>Read the password of the one address from standard input.</source>
        <translation>قراءة كلمة مرور العنوان الوحيد من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Read the password of the one address from FILE.</source>
        <translation>قراءة كلمة مرور العنوان الوحيد من FILE.</translation>
    </message>
    <message>
        <source>Read addresses and passwords from FILE (JSON).</source>
        <translation>قراءة العناوين وكلمات المرور من FILE (JSON).</translation>
    </message>
    <message>
        <source>Only this mail program; repeatable.</source>
        <translation>برنامج البريد هذا فقط؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>Only this account; repeatable.</source>
        <translation>هذا الحساب فقط؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>The provider; default pmtnet.net.</source>
        <translation>مزوّد الخدمة؛ الافتراضي pmtnet.net.</translation>
    </message>
    <message>
        <source>More client profiles; one of the same id wins over the built-in one.</source>
        <translation>ملفات تعريف إضافية للبرامج؛ ما يحمل المعرّف نفسه يحل محل المدمج.</translation>
    </message>
    <message>
        <source>Work on that home folder instead of your own.</source>
        <translation>العمل على ذلك المجلد الشخصي بدلًا من مجلدك.</translation>
    </message>
    <message>
        <source>Look in this Wine prefix too; repeatable.</source>
        <translation>البحث أيضًا في بادئة Wine هذه؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>Connect to ADDR:PORT when HOST:PORT is meant; repeatable.</source>
        <translation>الاتصال بالعنوان ADDR:PORT عندما يُقصد HOST:PORT؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>Trust this certificate authority too (PEM).</source>
        <translation>الوثوق أيضًا بجهة إصدار الشهادات هذه (PEM).</translation>
    </message>
    <message>
        <source>The report as JSON on stdout instead of text.</source>
        <translation>التقرير بصيغة JSON في stdout بدلًا من النص.</translation>
    </message>
    <message>
        <source>Write the JSON report there as well.</source>
        <translation>كتابة تقرير JSON هناك أيضًا.</translation>
    </message>
    <message>
        <source>Write a log without secrets.</source>
        <translation>كتابة سجل بلا أسرار.</translation>
    </message>
    <message>
        <source>The language of all texts; else the system&apos;s.</source>
        <translation>لغة كل النصوص؛ وإلا فلغة النظام.</translation>
    </message>
    <message>
        <source>Practice: sample mail programs in a temporary folder and a loopback server.</source>
        <translation>تدريب: نماذج من برامج البريد في مجلد مؤقت وخادم محلي.</translation>
    </message>
    <message>
        <source>Write the printable support guide there.</source>
        <translation>كتابة دليل الدعم القابل للطباعة هناك.</translation>
    </message>
    <message>
        <source>Check profile and provider files, the built-in ones without DIR.</source>
        <translation>فحص ملفات التعريف وملفات مزوّدي الخدمة، والمدمجة إن لم يُعطَ DIR.</translation>
    </message>
    <message>
        <source>&apos;A mail program is running&apos; ends with 1618.</source>
        <translation>«برنامج بريد مفتوح» ينتهي بالرمز 1618.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>only one of --list, --dry-run, --undo, --repair, --test-only can be used</source>
        <translation>لا يمكن استخدام أكثر من واحد من ⁦--list⁩ و ⁦--dry-run⁩ و ⁦--undo⁩ و ⁦--repair⁩ و ⁦--test-only⁩</translation>
    </message>
    <message>
        <source>--%1 goes with --silent</source>
        <translation>⁦--%1⁩ يُستخدم مع ⁦--silent⁩</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>⁦--%1⁩ يحتاج إلى قيمة</translation>
    </message>
    <message>
        <source>only one of --password-stdin, --password-file, --credentials can be used</source>
        <translation>لا يمكن استخدام أكثر من واحد من ⁦--password-stdin⁩ و ⁦--password-file⁩ و ⁦--credentials⁩</translation>
    </message>
    <message>
        <source>Usage: mailsetup [options]
Turns on SMTP authentication in the mail programs of this user.
Without an option a wizard opens.

Options:
</source>
        <translation>الاستخدام: mailsetup [options]
يفعّل مصادقة SMTP في برامج البريد لهذا المستخدم.
بلا خيارات يُفتح معالج.

الخيارات:
</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Open your mail program and look for the settings of your account. They are often in the menu “Tools” or “Edit”, under “Accounts” or “Options”.</source>
        <translation>افتح برنامج بريدك وابحث عن إعدادات حسابك. غالبًا ما تكون في القائمة «أدوات» أو «تحرير»، تحت «حسابات» أو «خيارات».</translation>
    </message>
    <message>
        <source>Find the outgoing server. It may be called “SMTP”. Type {smtp.server} there.</source>
        <translation>ابحث عن خادم البريد الصادر. قد يكون اسمه «SMTP». اكتب هناك {smtp.server}.</translation>
    </message>
    <message>
        <source>As port type {smtp.port}.</source>
        <translation>اكتب {smtp.port} رقمًا للمنفذ.</translation>
    </message>
    <message>
        <source>Where it asks for encryption, choose “STARTTLS” or “TLS”.</source>
        <translation>حيث يُسأل عن التشفير، اختر «STARTTLS» أو «TLS».</translation>
    </message>
    <message>
        <source>Where it asks for encryption, choose “SSL” or “SSL/TLS”.</source>
        <translation>حيث يُسأل عن التشفير، اختر «SSL» أو «SSL/TLS».</translation>
    </message>
    <message>
        <source>Turn on the sign-in for sending. It may be called “My server requires authentication” or “Use name and password”.</source>
        <translation>فعّل تسجيل الدخول عند الإرسال. قد يكون اسمه «يتطلب الخادم المصادقة» أو «استخدام اسم وكلمة مرور».</translation>
    </message>
    <message>
        <source>As user name type {smtp.user}, and as password the one of your mailbox.</source>
        <translation>اكتب في اسم المستخدم {smtp.user}، وفي كلمة المرور كلمة مرور صندوق بريدك.</translation>
    </message>
    <message>
        <source>Do the same for each of your accounts, close the program and open it again. Send yourself a message to see that it works.</source>
        <translation>افعل الشيء نفسه لكل حساب من حساباتك، ثم أغلق البرنامج وافتحه من جديد. أرسل رسالة إلى نفسك لتتأكد من نجاح ذلك.</translation>
    </message>
    <message>
        <source>Eudora signs in for sending with the name of the incoming login, so that login becomes the full address.</source>
        <translation>يسجّل Eudora الدخول عند الإرسال باسم البريد الوارد، فيصبح هذا الاسم هو العنوان الكامل.</translation>
    </message>
    <message>
        <source>Eudora signs in for sending with the name of the incoming login, so that login becomes the full address. Mail that was left on the server may be fetched once more.</source>
        <translation>يسجّل Eudora الدخول عند الإرسال باسم البريد الوارد، فيصبح هذا الاسم هو العنوان الكامل. وقد يُجلب البريد الذي بقي على الخادم مرة أخرى.</translation>
    </message>
    <message>
        <source>The incoming mail of this account comes from another provider, so a personality for sending alone is added and used for it.</source>
        <translation>يأتي البريد الوارد لهذا الحساب من مزوّد خدمة آخر، فتُضاف شخصية للإرسال وحده وتُستخدم له.</translation>
    </message>
    <message>
        <source>Open Eudora. Open the menu {1} and choose {2}.</source>
        <translation>افتح Eudora. افتح القائمة {1} واختر {2}.</translation>
    </message>
    <message>
        <source>Eudora</source>
        <translation>Eudora</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Personalities</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>Directory Services</source>
        <translation>خدمات الدليل</translation>
    </message>
    <message>
        <source>Options...</source>
        <translation>خيارات...</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>نافذة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>تعليمات</translation>
    </message>
    <message>
        <source>In the list click {1}. If {2} does not say {smtp.server}, change it. Tick {3}.</source>
        <translation>انقر {1} في القائمة. إن لم يكن في {2} النص {smtp.server} فغيّره. حدّد {3}.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Checking Mail</source>
        <translation>فحص البريد</translation>
    </message>
    <message>
        <source>Incoming Mail</source>
        <translation>البريد الوارد</translation>
    </message>
    <message>
        <source>Sending Mail</source>
        <translation>إرسال البريد</translation>
    </message>
    <message>
        <source>Composing Mail</source>
        <translation>إنشاء البريد</translation>
    </message>
    <message>
        <source>Return address:</source>
        <translation>عنوان الرد:</translation>
    </message>
    <message>
        <source>SMTP server:</source>
        <translation>خادم SMTP:</translation>
    </message>
    <message>
        <source>Allow authentication</source>
        <translation>السماح بالمصادقة</translation>
    </message>
    <message>
        <source>Immediate send</source>
        <translation>إرسال فوري</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء الأمر</translation>
    </message>
    <message>
        <source>Your provider uses port {smtp.port}. If that is 587, also tick “Use submission port (587)” there.</source>
        <translation>يستخدم مزوّد خدمتك المنفذ {smtp.port}. إن كان 587 فحدّد هناك أيضًا «استخدام منفذ الإرسال (587)».</translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “Never”.</source>
        <translation>تحت «اتصال آمن عند الإرسال» اختر «أبدًا».</translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “If Available, STARTTLS”.</source>
        <translation>تحت «اتصال آمن عند الإرسال» اختر «إن توفر، STARTTLS».</translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “Required, STARTTLS”.</source>
        <translation>تحت «اتصال آمن عند الإرسال» اختر «مطلوب، STARTTLS».</translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “Required, Alternate Port”.</source>
        <translation>تحت «اتصال آمن عند الإرسال» اختر «مطلوب، منفذ بديل».</translation>
    </message>
    <message>
        <source>Now click {1} in the list. As {2} type {smtp.user}. Eudora uses this name for sending too. Then click {3}.</source>
        <translation>انقر الآن {1} في القائمة. اكتب في {2} {smtp.user}. يستخدم Eudora هذا الاسم للإرسال أيضًا. ثم انقر {3}.</translation>
    </message>
    <message>
        <source>Mail Server:</source>
        <translation>خادم البريد:</translation>
    </message>
    <message>
        <source>Login Name:</source>
        <translation>اسم تسجيل الدخول:</translation>
    </message>
    <message>
        <source>Save password</source>
        <translation>حفظ كلمة المرور</translation>
    </message>
    <message>
        <source>Do you use several addresses in Eudora? Then open the menu “Tools” and choose “Personalities”. Click each one with the right mouse button, choose “Properties”, and set {1}, {2} and {3} there too, with the address of that personality. Click {4}.</source>
        <translation>هل تستخدم عدة عناوين في Eudora؟ افتح إذن القائمة «أدوات» واختر «الشخصيات». انقر كل واحدة بزر الفأرة الأيمن، واختر «خصائص»، واضبط هناك أيضًا {1} و{2} و{3}، بعنوان تلك الشخصية. انقر {4}.</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>إعدادات الحساب</translation>
    </message>
    <message>
        <source>Generic Properties</source>
        <translation>خصائص عامة</translation>
    </message>
    <message>
        <source>Return Address:</source>
        <translation>عنوان الرد:</translation>
    </message>
    <message>
        <source>SMTP Server:</source>
        <translation>خادم SMTP:</translation>
    </message>
    <message>
        <source>Allow Authentication</source>
        <translation>السماح بالمصادقة</translation>
    </message>
    <message>
        <source>Close Eudora and open it again. It may ask for your password once. If mail that you have read before comes in again, that happens this one time only.</source>
        <translation>أغلق Eudora وافتحه من جديد. قد يسأل عن كلمة مرورك مرة واحدة. وإن وصل بريد سبق أن قرأته مرة أخرى، فلن يحدث ذلك إلا هذه المرة.</translation>
    </message>
    <message>
        <source>This account gets an outgoing server of its own, so that no other account and no other provider&apos;s server is changed.</source>
        <extracomment>balsa, mozilla-ways, thunderbird</extracomment>
        <translation>يحصل هذا الحساب على خادم إرسال خاص به، حتى لا يتغير أي حساب آخر ولا خادم مزوّد آخر.</translation>
    </message>
    <message>
        <source>Open Mozilla Mail. Open the menu {1} and choose {2}.</source>
        <translation>افتح بريد Mozilla. افتح القائمة {1} واختر {2}.</translation>
    </message>
    <message>
        <source>Mozilla</source>
        <translation>Mozilla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Mail &amp; Newsgroups Account Settings...</source>
        <translation>إعدادات حسابات البريد ومجموعات الأخبار...</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>تفضيلات...</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>In the list click {1}. If {2} does not say {smtp.server}, change it. Tick {3}. As {4} type {smtp.user}.</source>
        <translation>انقر {1} في القائمة. إن لم يكن في {2} النص {smtp.server} فغيّره. حدّد {3}. اكتب في {4} {smtp.user}.</translation>
    </message>
    <message>
        <source>Mail &amp; Newsgroups Account Settings</source>
        <translation>إعدادات حسابات البريد ومجموعات الأخبار</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>إعدادات الخادم</translation>
    </message>
    <message>
        <source>Copies &amp; Folders</source>
        <translation>النسخ والمجلدات</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>العنونة</translation>
    </message>
    <message>
        <source>Local Folders</source>
        <translation>المجلدات المحلية</translation>
    </message>
    <message>
        <source>Outgoing Server (SMTP)</source>
        <translation>خادم البريد الصادر (SMTP)</translation>
    </message>
    <message>
        <source>Server Name:</source>
        <translation>اسم الخادم:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>المنفذ:</translation>
    </message>
    <message>
        <source>Use name and password</source>
        <translation>استخدام اسم وكلمة مرور</translation>
    </message>
    <message>
        <source>User Name:</source>
        <translation>اسم المستخدم:</translation>
    </message>
    <message>
        <source>Use secure connection (SSL):</source>
        <translation>استخدام اتصال آمن (SSL):</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>When available</source>
        <translation>عند التوفر</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Advanced...</source>
        <translation>متقدم...</translation>
    </message>
    <message>
        <source>Your provider uses port {smtp.port}: type it under “Port” in the same window.</source>
        <translation>يستخدم مزوّد خدمتك المنفذ {smtp.port}: اكتبه تحت «المنفذ» في النافذة نفسها.</translation>
    </message>
    <message>
        <source>Under “Use secure connection (SSL)” choose “Never”.</source>
        <translation>تحت «استخدام اتصال آمن (SSL)» اختر «أبدًا».</translation>
    </message>
    <message>
        <source>Under “Use secure connection (SSL)” choose “When available”.</source>
        <translation>تحت «استخدام اتصال آمن (SSL)» اختر «عند التوفر».</translation>
    </message>
    <message>
        <source>Under “Use secure connection (SSL)” choose “Always”.</source>
        <translation>تحت «استخدام اتصال آمن (SSL)» اختر «دائمًا».</translation>
    </message>
    <message>
        <source>Do you have several addresses? Then click “Advanced...” in the same window. Each server in that list needs the same, with the address that sends through it.</source>
        <translation>هل لديك عدة عناوين؟ انقر إذن «متقدم...» في النافذة نفسها. كل خادم في تلك القائمة يحتاج إلى الشيء نفسه، بالعنوان الذي يرسل عبره.</translation>
    </message>
    <message>
        <source>Click “OK” until these windows are gone. Then close Mozilla and open it again.</source>
        <translation>انقر «موافق» حتى تختفي هذه النوافذ. ثم أغلق Mozilla وافتحه من جديد.</translation>
    </message>
    <message>
        <source>When you send a message, Mozilla asks for your password once. Type it as {1}, tick {2} and click {3}.</source>
        <translation>عندما ترسل رسالة، يسأل Mozilla عن كلمة مرورك مرة واحدة. اكتبها في {1}، وحدّد {2}، وانقر {3}.</translation>
    </message>
    <message>
        <source>SMTP Server Password Required</source>
        <translation>كلمة مرور خادم SMTP مطلوبة</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>Use Password Manager to remember this password.</source>
        <translation>استخدام مدير كلمات المرور لتذكّر كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>Open Netscape Mail. Open the menu {1} and choose {2}.</source>
        <translation>افتح بريد Netscape. افتح القائمة {1} واختر {2}.</translation>
    </message>
    <message>
        <source>Netscape</source>
        <translation>Netscape</translation>
    </message>
    <message>
        <source>Click “OK” until these windows are gone. Then close Netscape and open it again.</source>
        <translation>انقر «موافق» حتى تختفي هذه النوافذ. ثم أغلق Netscape وافتحه من جديد.</translation>
    </message>
    <message>
        <source>When you send a message, Netscape asks for your password once. Type it as {1}, tick {2} and click {3}.</source>
        <translation>عندما ترسل رسالة، يسأل Netscape عن كلمة مرورك مرة واحدة. اكتبها في {1}، وحدّد {2}، وانقر {3}.</translation>
    </message>
    <message>
        <source>The incoming login already is the full address with a remembered password, so the program is told to use the same for sending.</source>
        <translation>يستخدم البريد الوارد أصلًا العنوان الكامل مع كلمة مرور محفوظة، فيُطلب من البرنامج استخدامهما للإرسال أيضًا.</translation>
    </message>
    <message>
        <source>Open Outlook Express. Open the menu {1} and choose {2}.</source>
        <translation>افتح Outlook Express. افتح القائمة {1} واختر {2}.</translation>
    </message>
    <message>
        <source>Outlook Express</source>
        <translation>Outlook Express</translation>
    </message>
    <message>
        <source>Send and Receive</source>
        <translation>إرسال وتلقي</translation>
    </message>
    <message>
        <source>Address Book...</source>
        <translation>دفتر العناوين...</translation>
    </message>
    <message>
        <source>Accounts...</source>
        <translation>حسابات...</translation>
    </message>
    <message>
        <source>Open the tab {1}, click your account in the list, then click {2}.</source>
        <translation>افتح علامة التبويب {1}، وانقر حسابك في القائمة، ثم انقر {2}.</translation>
    </message>
    <message>
        <source>Internet Accounts</source>
        <translation>حسابات إنترنت</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>بريد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>خصائص</translation>
    </message>
    <message>
        <source>Set as Default</source>
        <translation>تعيين كافتراضي</translation>
    </message>
    <message>
        <source>News</source>
        <translation>الأخبار</translation>
    </message>
    <message>
        <source>Directory Service</source>
        <translation>خدمة الدليل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open the tab {1}. If {2} does not say {smtp.server}, change it. Tick {3} and click {4} beside it.</source>
        <translation>افتح علامة التبويب {1}. إن لم يكن في {2} النص {smtp.server} فغيّره. حدّد {3} وانقر {4} بجانبه.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الملقمات</translation>
    </message>
    <message>
        <source>Server Information</source>
        <translation>معلومات الملقم</translation>
    </message>
    <message>
        <source>Incoming mail (POP3):</source>
        <translation>البريد الوارد (POP3):</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP):</source>
        <translation>البريد الصادر (SMTP):</translation>
    </message>
    <message>
        <source>Incoming Mail Server</source>
        <translation>ملقم البريد الوارد</translation>
    </message>
    <message>
        <source>Account name:</source>
        <translation>اسم الحساب:</translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation>تذكر كلمة المرور</translation>
    </message>
    <message>
        <source>Outgoing Mail Server</source>
        <translation>ملقم البريد الصادر</translation>
    </message>
    <message>
        <source>My server requires authentication</source>
        <translation>يتطلب الملقم الخاص بي المصادقة</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>إعدادات...</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>خيارات متقدمة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Choose {1}. As {2} type {smtp.user}, as {3} your password, and tick {4}. Then click {5}.</source>
        <translation>اختر {1}. اكتب في {2} {smtp.user}، وفي {3} كلمة مرورك، وحدّد {4}. ثم انقر {5}.</translation>
    </message>
    <message>
        <source>Logon Information</source>
        <translation>معلومات تسجيل الدخول</translation>
    </message>
    <message>
        <source>Use same settings as my incoming mail server</source>
        <translation>استخدام نفس إعدادات ملقم البريد الوارد</translation>
    </message>
    <message>
        <source>Log on using</source>
        <translation>تسجيل الدخول باستخدام</translation>
    </message>
    <message>
        <source>Log on using Secure Password Authentication</source>
        <translation>تسجيل الدخول باستخدام مصادقة كلمة المرور الآمنة</translation>
    </message>
    <message>
        <source>Open the tab {1}. As {2} type {smtp.port}.</source>
        <translation>افتح علامة التبويب {1}. اكتب في {2} {smtp.port}.</translation>
    </message>
    <message>
        <source>Server Port Numbers</source>
        <translation>أرقام منافذ الملقم</translation>
    </message>
    <message>
        <source>This server requires a secure connection (SSL)</source>
        <translation>يتطلب هذا الملقم اتصالًا آمنًا (SSL)</translation>
    </message>
    <message>
        <source>On the tab “Advanced”, below the port of the outgoing server, tick “This server requires a secure connection (SSL)”.</source>
        <translation>في علامة التبويب «خيارات متقدمة»، تحت منفذ ملقم البريد الصادر، حدّد «يتطلب هذا الملقم اتصالًا آمنًا (SSL)».</translation>
    </message>
    <message>
        <source>Click “Apply”, then “OK”. Do the same for each of your accounts.</source>
        <translation>انقر «تطبيق» ثم «موافق». افعل الشيء نفسه لكل حساب من حساباتك.</translation>
    </message>
    <message>
        <source>Close Outlook Express and open it again. If it still cannot send, restart the computer once.</source>
        <translation>أغلق Outlook Express وافتحه من جديد. إن ظل لا يستطيع الإرسال فأعد تشغيل الحاسوب مرة واحدة.</translation>
    </message>
    <message>
        <source>Open Outlook. Open the menu {1} and choose {2}.</source>
        <translation>افتح Outlook. افتح القائمة {1} واختر {2}.</translation>
    </message>
    <message>
        <source>Microsoft Outlook</source>
        <translation>Microsoft Outlook</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Send/Receive</source>
        <translation>إرسال/تلقي</translation>
    </message>
    <message>
        <source>E-mail Accounts...</source>
        <translation>حسابات البريد الإلكتروني...</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <source>Choose {1} and click {2}.</source>
        <translation>اختر {1} وانقر {2}.</translation>
    </message>
    <message>
        <source>E-mail Accounts</source>
        <translation>حسابات البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Add a new e-mail account</source>
        <translation>إضافة حساب بريد إلكتروني جديد</translation>
    </message>
    <message>
        <source>View or change existing e-mail accounts</source>
        <translation>عرض حسابات البريد الإلكتروني الموجودة أو تغييرها</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Add a new directory or address book</source>
        <translation>إضافة دليل جديد أو دفتر عناوين جديد</translation>
    </message>
    <message>
        <source>View or change existing directories or address books</source>
        <translation>عرض الأدلة أو دفاتر العناوين الموجودة أو تغييرها</translation>
    </message>
    <message>
        <source>&lt; Back</source>
        <translation>&lt; السابق</translation>
    </message>
    <message>
        <source>Next &gt;</source>
        <translation>التالي &gt;</translation>
    </message>
    <message>
        <source>In the list click your account: {address}. Then click {1}.</source>
        <translation>انقر حسابك في القائمة: {address}. ثم انقر {1}.</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>تغيير...</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>إضافة...</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>If {1} does not say {smtp.server}, change it. Then click {2}.</source>
        <translation>إن لم يكن في {1} النص {smtp.server} فغيّره. ثم انقر {2}.</translation>
    </message>
    <message>
        <source>User Information</source>
        <translation>معلومات المستخدم</translation>
    </message>
    <message>
        <source>Your Name:</source>
        <translation>اسمك:</translation>
    </message>
    <message>
        <source>E-mail Address:</source>
        <translation>عنوان البريد الإلكتروني:</translation>
    </message>
    <message>
        <source>Incoming mail server (POP3):</source>
        <translation>ملقم البريد الوارد (POP3):</translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP):</source>
        <translation>ملقم البريد الصادر (SMTP):</translation>
    </message>
    <message>
        <source>More Settings ...</source>
        <translation>إعدادات إضافية ...</translation>
    </message>
    <message>
        <source>Open the tab {1}. Tick {2} and choose {3}. As {4} type {smtp.user}, as {5} your password, and tick {6}.</source>
        <translation>افتح علامة التبويب {1}. حدّد {2} واختر {3}. اكتب في {4} {smtp.user}، وفي {5} كلمة مرورك، وحدّد {6}.</translation>
    </message>
    <message>
        <source>Internet E-mail Settings</source>
        <translation>إعدادات البريد الإلكتروني عبر إنترنت</translation>
    </message>
    <message>
        <source>Outgoing Server</source>
        <translation>الملقم الصادر</translation>
    </message>
    <message>
        <source>My outgoing server (SMTP) requires authentication</source>
        <translation>يتطلب الملقم الصادر (SMTP) المصادقة</translation>
    </message>
    <message>
        <source>Incoming server (POP3):</source>
        <translation>الملقم الوارد (POP3):</translation>
    </message>
    <message>
        <source>Outgoing server (SMTP):</source>
        <translation>الملقم الصادر (SMTP):</translation>
    </message>
    <message>
        <source>Click “OK”, then “Next &gt;” and then “Finish”. Do the same for each of your accounts.</source>
        <translation>انقر «موافق»، ثم «التالي &gt;»، ثم «إنهاء». افعل الشيء نفسه لكل حساب من حساباتك.</translation>
    </message>
    <message>
        <source>Close Outlook and open it again. If it still cannot send, restart the computer once.</source>
        <translation>أغلق Outlook وافتحه من جديد. إن ظل لا يستطيع الإرسال فأعد تشغيل الحاسوب مرة واحدة.</translation>
    </message>
    <message>
        <source>Open the new Outlook, and in it the settings (the picture of a gear). Go to your accounts and choose the one of {provider.name}.</source>
        <translation>افتح Outlook الجديد، ثم افتح فيه الإعدادات (صورة الترس). انتقل إلى حساباتك واختر حساب {provider.name}.</translation>
    </message>
    <message>
        <source>What to type</source>
        <translation>ما يجب كتابته</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>البريد الصادر</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>اسم المستخدم:</translation>
    </message>
    <message>
        <source>As encryption of the outgoing server choose STARTTLS.</source>
        <translation>اختر STARTTLS لتشفير خادم الإرسال.</translation>
    </message>
    <message>
        <source>As encryption of the outgoing server choose SSL/TLS.</source>
        <translation>اختر SSL/TLS لتشفير خادم الإرسال.</translation>
    </message>
    <message>
        <source>Save, then send yourself a message.</source>
        <translation>احفظ، ثم أرسل رسالة إلى نفسك.</translation>
    </message>
    <message>
        <source>If the new Outlook does not let you change the servers, ask support before you remove the account: messages that are kept on this computer only would go with it.</source>
        <translation>إذا لم يسمح Outlook الجديد بتغيير الخوادم فاسأل الدعم قبل أن تزيل الحساب: فالرسائل المحفوظة على هذا الكمبيوتر وحده ستزول معه.</translation>
    </message>
    <message>
        <source>Open the server settings of this account. As {1} type {smtp.server}, as {2} {smtp.user}, as {3} your password. The fields may have other names: they change from version to version.</source>
        <translation>افتح إعدادات الخوادم لهذا الحساب. اكتب {smtp.server} في {1}، و{smtp.user} في {2}، وكلمة مرورك في {3}. قد تحمل الحقول أسماء أخرى، فهي تتغير من إصدار إلى آخر.</translation>
    </message>
    <message>
        <source>Open Thunderbird. Open the menu {1} (press the Alt key where it is not shown) and choose {2}.</source>
        <translation>افتح Thunderbird. افتح القائمة {1} (اضغط المفتاح Alt إن لم تكن ظاهرة) واختر {2}.</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Address Book</source>
        <translation>دفتر العناوين</translation>
    </message>
    <message>
        <source>Message Filters</source>
        <translation>مرشحات الرسائل</translation>
    </message>
    <message>
        <source>At the end of the list click {1}. Choose the server of your provider and click {2}.</source>
        <translation>في آخر القائمة انقر {1}. اختر خادم مزودك ثم انقر {2}.</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>تحرير...</translation>
    </message>
    <message>
        <source>SMTP Server</source>
        <translation>خادم SMTP</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Security and Authentication</source>
        <translation>الأمن والاستيثاق</translation>
    </message>
    <message>
        <source>Connection security:</source>
        <translation>أمن الاتصال:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>SSL/TLS</source>
        <translation>SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication method:</source>
        <translation>طريقة الاستيثاق:</translation>
    </message>
    <message>
        <source>Normal password</source>
        <translation>كلمة سر عادية</translation>
    </message>
    <message>
        <source>When you send a message, Thunderbird asks for your password once. Type it as {1}, tick {2} and click {3}.</source>
        <translation>عند إرسال رسالة يسأل Thunderbird عن كلمة مرورك مرة واحدة. اكتبها في {1}، وضع علامة على {2}، ثم انقر {3}.</translation>
    </message>
    <message>
        <source>Password Required for Outgoing (SMTP) Server {smtp.server}</source>
        <translation>مطلوب كلمة سر خادم الإرسال (SMTP) {smtp.server}</translation>
    </message>
    <message>
        <source>Account Settings...</source>
        <translation>إعدادات الحساب...</translation>
    </message>
    <message>
        <source>New...</source>
        <translation>جديد...</translation>
    </message>
    <message>
        <source>Repair...</source>
        <translation>إصلاح...</translation>
    </message>
    <message>
        <source>Data Files</source>
        <translation>ملفات البيانات</translation>
    </message>
    <message>
        <source>RSS Feeds</source>
        <translation>موجزات RSS</translation>
    </message>
    <message>
        <source>Change Account</source>
        <translation>تغيير الحساب</translation>
    </message>
    <message>
        <source>Incoming mail server:</source>
        <translation>خادم البريد الوارد:</translation>
    </message>
    <message>
        <source>Use the following type of encrypted connection:</source>
        <translation>استخدام نوع الاتصال المشفّر التالي:</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>SSL</source>
        <translation>SSL</translation>
    </message>
    <message>
        <source>On the tab “Advanced”, below the port of the outgoing server, choose “TLS” as the type of the encrypted connection.</source>
        <translation>في علامة التبويب «خيارات متقدمة»، أسفل منفذ خادم الإرسال، اختر «TLS» نوعًا للاتصال المشفّر.</translation>
    </message>
    <message>
        <source>On the tab “Advanced”, below the port of the outgoing server, choose “SSL” as the type of the encrypted connection.</source>
        <translation>في علامة التبويب «خيارات متقدمة»، أسفل منفذ خادم الإرسال، اختر «SSL» نوعًا للاتصال المشفّر.</translation>
    </message>
    <message>
        <source>Open Outlook. Open the tab {1}. On the page “Info” click {2} and choose {3}.</source>
        <translation>افتح Outlook. افتح علامة التبويب {1}. في صفحة «معلومات» انقر {2} واختر {3}.</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Open &amp; Export</source>
        <translation>فتح وتصدير</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Account Information</source>
        <translation>معلومات الحساب</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>Send / Receive</source>
        <translation>إرسال/تلقي</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Does your Outlook show another window with less to choose from? Then close it, open the Control Panel of Windows, open “Mail” and click “Email Accounts...”: there you find the same list of accounts.</source>
        <translation>هل يعرض Outlook لديك نافذة أخرى بخيارات أقل؟ أغلقها إذن، وافتح لوحة التحكم في Windows، وافتح «البريد» وانقر «حسابات البريد الإلكتروني...»: ستجد هناك قائمة الحسابات نفسها.</translation>
    </message>
    <message>
        <source>Open Windows Live Mail. In the list on the left click your account: {address}. Open the tab {1} and click {2}.</source>
        <translation>افتح Windows Live Mail. في القائمة الجانبية انقر حسابك: {address}. افتح علامة التبويب {1} وانقر {2}.</translation>
    </message>
    <message>
        <source>Windows Live Mail</source>
        <translation>Windows Live Mail</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Newsgroups</source>
        <translation>مجموعات الأخبار</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>البريد الوارد</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Is there no such tab? Click the account with the right mouse button and choose “Properties”.</source>
        <translation>ألا توجد علامة التبويب هذه؟ انقر الحساب بزر الفأرة الأيمن واختر «خصائص».</translation>
    </message>
    <message>
        <source>Close Windows Live Mail and open it again. If it still cannot send, restart the computer once.</source>
        <translation>أغلق Windows Live Mail وافتحه من جديد. إن ظل عاجزًا عن الإرسال فأعد تشغيل الحاسوب مرة واحدة.</translation>
    </message>
    <message>
        <source>Open Interlink. Open the menu “Tools” and choose “Account Settings”.</source>
        <translation>افتح Interlink. افتح القائمة «أدوات» واختر «إعدادات الحسابات».</translation>
    </message>
    <message>
        <source>When you send a message, you are asked for your password once. Type it as {1}, tick {2} and click {3}.</source>
        <translation>عند إرسال رسالة تُسأل عن كلمة مرورك مرة واحدة. اكتبها في {1} وعلّم {2} وانقر {3}.</translation>
    </message>
    <message>
        <source>Open Postbox. Open the menu “Tools” and choose “Account Settings”.</source>
        <translation>افتح Postbox. افتح القائمة «أدوات» واختر «إعدادات الحسابات».</translation>
    </message>
    <message>
        <source>Open SeaMonkey. Open the menu “Edit” and choose “Mail &amp; Newsgroups Account Settings”.</source>
        <translation>افتح SeaMonkey. افتح القائمة «تحرير» واختر «إعدادات حسابات البريد والمجموعات الإخبارية».</translation>
    </message>
    <message>
        <source>The incoming login already is the full address, so the program is told to use the same for sending.</source>
        <translation>يستخدم البريد الوارد أصلًا العنوان الكامل، فيُطلب من البرنامج استخدامه للإرسال أيضًا.</translation>
    </message>
    <message>
        <source>Open Claws Mail. Open the menu {1} and choose {2}.</source>
        <translation>افتح Claws Mail. افتح القائمة {1} واختر {2}.</translation>
    </message>
    <message>
        <source>Claws Mail</source>
        <translation>Claws Mail</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Change current account</source>
        <translation>تغيير الحساب الحالي</translation>
    </message>
    <message>
        <source>Preferences for current account...</source>
        <translation>تفضيلات الحساب الحالي...</translation>
    </message>
    <message>
        <source>Create new account...</source>
        <translation>إنشاء حساب جديد...</translation>
    </message>
    <message>
        <source>Edit accounts...</source>
        <translation>تحرير الحسابات...</translation>
    </message>
    <message>
        <source>In the list on the left choose {1}. If {2} does not say {smtp.server}, change it.</source>
        <translation>اختر {1} في القائمة الجانبية. إن لم يكن في {2} النص {smtp.server} فغيّره.</translation>
    </message>
    <message>
        <source>Account preferences</source>
        <translation>تفضيلات الحساب</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>Server information</source>
        <translation>معلومات الخادم</translation>
    </message>
    <message>
        <source>Server for receiving</source>
        <translation>الخادم للاستقبال</translation>
    </message>
    <message>
        <source>SMTP server (send)</source>
        <translation>خادم SMTP (الإرسال)</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>In the list choose {1}. Tick {2}. As {3} type {smtp.user}, as {4} your password.</source>
        <translation>اختر {1} في القائمة. حدّد {2}. اكتب في {3} {smtp.user}، وفي {4} كلمة مرورك.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>SMTP Authentication (SMTP AUTH)</source>
        <translation>مصادقة SMTP (SMTP AUTH)</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>طريقة المصادقة</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Send (SMTP)</source>
        <translation>الإرسال (SMTP)</translation>
    </message>
    <message>
        <source>Don&apos;t use TLS (but, if necessary, use STARTTLS)</source>
        <translation>عدم استخدام TLS (واستخدام STARTTLS عند الحاجة)</translation>
    </message>
    <message>
        <source>Use TLS</source>
        <translation>استخدام TLS</translation>
    </message>
    <message>
        <source>Use STARTTLS command to start encrypted session</source>
        <translation>استخدام الأمر STARTTLS لبدء جلسة مشفّرة</translation>
    </message>
    <message>
        <source>In the list choose {1}. Tick {2} and type {smtp.port} beside it.</source>
        <translation>اختر {1} في القائمة. حدّد {2} واكتب {smtp.port} بجانبه.</translation>
    </message>
    <message>
        <source>SMTP port</source>
        <translation>منفذ SMTP</translation>
    </message>
    <message>
        <source>Open Sylpheed. Open the menu {1} and choose {2}.</source>
        <translation>افتح Sylpheed. افتح القائمة {1} واختر {2}.</translation>
    </message>
    <message>
        <source>Sylpheed</source>
        <translation>Sylpheed</translation>
    </message>
    <message>
        <source>Common preferences...</source>
        <translation>تفضيلات عامة...</translation>
    </message>
    <message>
        <source>Open the tab {1}. If {2} does not say {smtp.server}, change it.</source>
        <translation>افتح علامة التبويب {1}. إن لم يكن في {2} النص {smtp.server} فغيّره.</translation>
    </message>
    <message>
        <source>Open the tab {1}. Tick {2}. As {3} type {smtp.user}, as {4} your password.</source>
        <translation>افتح علامة التبويب {1}. حدّد {2}. اكتب في {3} {smtp.user}، وفي {4} كلمة مرورك.</translation>
    </message>
    <message>
        <source>Don&apos;t use SSL</source>
        <translation>عدم استخدام SSL</translation>
    </message>
    <message>
        <source>Use SSL for SMTP connection</source>
        <translation>استخدام SSL لاتصال SMTP</translation>
    </message>
    <message>
        <source>Use STARTTLS command to start SSL session</source>
        <translation>استخدام الأمر STARTTLS لبدء جلسة SSL</translation>
    </message>
    <message>
        <source>Open the tab {1}. Tick {2} and type {smtp.port} beside it.</source>
        <translation>افتح علامة التبويب {1}. حدّد {2} واكتب {smtp.port} بجانبه.</translation>
    </message>
    <message>
        <source>Specify SMTP port</source>
        <translation>تحديد منفذ SMTP</translation>
    </message>
    <message>
        <source>Open Geary. Open its menu (the button with three lines) and choose {1}.</source>
        <translation>افتح Geary. افتح قائمته (الزر ذو الخطوط الثلاثة) واختر {1}.</translation>
    </message>
    <message>
        <source>Geary</source>
        <translation>Geary</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Click your account, then {1}.</source>
        <translation>انقر حسابك ثم {1}.</translation>
    </message>
    <message>
        <source>Edit Account</source>
        <translation>تحرير الحساب</translation>
    </message>
    <message>
        <source>As {1} type {smtp.server}. As {2} choose what the picture shows. As {3} type {smtp.user}, as {4} your password.</source>
        <translation>اكتب في {1} {smtp.server}. اختر في {2} ما تعرضه الصورة. اكتب في {3} {smtp.user}، وفي {4} كلمة مرورك.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>خادم SMTP</translation>
    </message>
    <message>
        <source>Connection security</source>
        <translation>أمان الاتصال</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Use a different login</source>
        <translation>استخدام تسجيل دخول مختلف</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Type the port behind the server, as {1} shows.</source>
        <translation>اكتب المنفذ بعد الخادم كما يظهر في {1}.</translation>
    </message>
    <message>
        <source>Click {1}. Do you have several addresses? Each of your accounts needs the same, with its own address.</source>
        <translation>انقر {1}. هل لديك عدة عناوين؟ يحتاج كل حساب من حساباتك إلى الشيء نفسه، بعنوانه الخاص.</translation>
    </message>
    <message>
        <source>Open KMail. Open the menu {1} and choose {2}.</source>
        <translation>افتح KMail. افتح القائمة {1} واختر {2}.</translation>
    </message>
    <message>
        <source>KMail</source>
        <translation>KMail</translation>
    </message>
    <message>
        <source>Configure KMail...</source>
        <translation>إعداد KMail...</translation>
    </message>
    <message>
        <source>On the left choose {1}, then open the tab {2}. Click the line of your server, then {3}.</source>
        <translation>اختر {1} على الجانب، ثم افتح علامة التبويب {2}. انقر سطر خادمك ثم {3}.</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>الهويات</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Modify...</source>
        <translation>تعديل...</translation>
    </message>
    <message>
        <source>As {1} type {smtp.server}. Tick {2}. As {3} type {smtp.user}, as {4} your password.</source>
        <translation>اكتب في {1} {smtp.server}. حدّد {2}. اكتب في {3} {smtp.user}، وفي {4} كلمة مرورك.</translation>
    </message>
    <message>
        <source>Configure account</source>
        <translation>إعداد الحساب</translation>
    </message>
    <message>
        <source>Outgoing mail server:</source>
        <translation>خادم البريد الصادر:</translation>
    </message>
    <message>
        <source>Server requires authentication</source>
        <translation>يتطلب الخادم المصادقة</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>اسم الدخول:</translation>
    </message>
    <message>
        <source>Open the tab {1}. As {2} choose what the picture shows.</source>
        <translation>افتح علامة التبويب {1}. اختر في {2} ما تعرضه الصورة.</translation>
    </message>
    <message>
        <source>Encryption:</source>
        <translation>التشفير:</translation>
    </message>
    <message>
        <source>Authentication:</source>
        <translation>المصادقة:</translation>
    </message>
    <message>
        <source>PLAIN</source>
        <translation>PLAIN</translation>
    </message>
    <message>
        <source>In the list choose {1}. Below “Send (SMTP)” choose {2}.</source>
        <translation>اختر {1} في القائمة. تحت «الإرسال (SMTP)» اختر {2}.</translation>
    </message>
    <message>
        <source>Click {1}. Do you have several addresses? In the menu “Configuration”, “Change current account” leads to the others: each needs the same, with its own address.</source>
        <translation>انقر {1}. هل لديك عدة عناوين؟ في قائمة «الإعدادات» يقودك «تغيير الحساب الحالي» إلى الحسابات الأخرى: كل منها يحتاج إلى الشيء نفسه، مع عنوانه.</translation>
    </message>
    <message>
        <source>If {1} does not say {smtp.server}, change it. As {2} choose “Normal password” (without encryption it is called “Password, transmitted insecurely”). As {3} type {smtp.user}.</source>
        <translation>إن لم يكن {1} هو {smtp.server} فغيّره. في {2} اختر «كلمة سر عادية» (وتسمى بلا تعمية «كلمة سر مرسلة دون تأمين»). في {3} اكتب {smtp.user}.</translation>
    </message>
    <message>
        <source>Under “Connection security” choose “None”.</source>
        <translation>تحت «أمن الاتصال» اختر «بلا».</translation>
    </message>
    <message>
        <source>Under “Connection security” choose “STARTTLS”.</source>
        <translation>تحت «أمن الاتصال» اختر «STARTTLS».</translation>
    </message>
    <message>
        <source>Under “Connection security” choose “SSL/TLS”.</source>
        <translation>تحت «أمن الاتصال» اختر «SSL/TLS».</translation>
    </message>
    <message>
        <source>Click “OK”. Do you have several addresses? Each server in the list of outgoing servers needs the same, with the address that sends through it.</source>
        <translation>انقر «موافق». هل لديك عدة عناوين؟ كل خادم في قائمة خوادم الإرسال يحتاج إلى الشيء نفسه، مع العنوان الذي يرسل من خلاله.</translation>
    </message>
    <message>
        <source>Open the tab {1}. Below “Send (SMTP)” choose {2}.</source>
        <translation>افتح علامة التبويب {1}. تحت «الإرسال (SMTP)» اختر {2}.</translation>
    </message>
    <message>
        <source>Open Evolution. Open the menu {1} and choose {2}.</source>
        <translation>افتح Evolution. افتح القائمة {1} واختر {2}.</translation>
    </message>
    <message>
        <source>Evolution</source>
        <translation>Evolution</translation>
    </message>
    <message>
        <source>On the left choose {1}. Click the line of your account, then {2}.</source>
        <translation>اختر {1} على الجانب. انقر سطر حسابك ثم {2}.</translation>
    </message>
    <message>
        <source>Evolution Preferences</source>
        <translation>تفضيلات Evolution</translation>
    </message>
    <message>
        <source>Mail Accounts</source>
        <translation>حسابات البريد</translation>
    </message>
    <message>
        <source>On the left choose {1}. As {2} type {smtp.server}. Tick {3}. As {4} type {smtp.user}.</source>
        <translation>اختر {1} على الجانب. اكتب في {2} {smtp.server}. حدّد {3}. اكتب في {4} {smtp.user}.</translation>
    </message>
    <message>
        <source>Account Editor</source>
        <translation>محرر الحسابات</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Receiving Email</source>
        <translation>استقبال البريد</translation>
    </message>
    <message>
        <source>Sending Email</source>
        <translation>إرسال البريد</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>الافتراضيات</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>الخادم:</translation>
    </message>
    <message>
        <source>Encryption method:</source>
        <translation>طريقة التشفير:</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>بدون تشفير</translation>
    </message>
    <message>
        <source>STARTTLS after connecting</source>
        <translation>تشفير STARTTLS بعد الاتصال</translation>
    </message>
    <message>
        <source>TLS on a dedicated port</source>
        <translation>تشفير TLS على منفذ مخصص</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>اسم المستخدم:</translation>
    </message>
    <message>
        <source>Where the encryption or the port is shown, choose the same. As the kind of sign-in choose PLAIN. Then click {1}. Evolution asks for the password when you send.</source>
        <translation>إذا أظهرت الصورة التشفير أو المنفذ فاختر الشيء نفسه. اختر PLAIN نوعًا لتسجيل الدخول. ثم انقر {1}. سيطلب Evolution كلمة المرور عند الإرسال.</translation>
    </message>
    <message>
        <source>Open Balsa and its preferences, and there the list of the servers for sending. Choose the one of {provider.name} and open it for changing.</source>
        <translation>افتح Balsa وتفضيلاته، وفيها قائمة خوادم الإرسال. اختر خادم {provider.name} وافتحه لتغييره.</translation>
    </message>
    <message>
        <source>As {1} type {smtp.server}. Switch the sign-in on. As {2} type {smtp.user}, as {3} your password.</source>
        <translation>اكتب {smtp.server} في {1}. شغّل تسجيل الدخول. اكتب {smtp.user} في {2} وكلمة مرورك في {3}.</translation>
    </message>
    <message>
        <source>The port stands behind the name of the server, with a colon between them: {smtp.server}:{smtp.port}</source>
        <translation>يأتي رقم المنفذ بعد اسم الخادم وبينهما نقطتان: {smtp.server}:{smtp.port}</translation>
    </message>
    <message>
        <source>msmtp finds no password for this account in its settings: unless the keyring has it under the new names, it asks on the terminal each time.</source>
        <translation>لا يجد msmtp في إعداداته كلمة مرور لهذا الحساب: ما لم تكن في حلقة المفاتيح تحت الأسماء الجديدة فسيسأل عنها في الطرفية كل مرة.</translation>
    </message>
    <message>
        <source>Open the file .msmtprc in your home folder with a text editor. If it is not there, open the file config in the folder .config/msmtp.</source>
        <translation>افتح الملف .msmtprc الموجود في مجلدك الرئيسي بمحرر نصوص. إن لم يكن هناك فافتح الملف config في المجلد .config/msmtp.</translation>
    </message>
    <message>
        <source>Look for {address} behind “from”. In the lines around it, down to the next line that begins with “account”, these lines must stand once: {1} {smtp.server}, {2} on, {3} {smtp.user}.</source>
        <translation>ابحث عن {address} بعد «from». في الأسطر المحيطة به، حتى السطر التالي الذي يبدأ بكلمة «account»، يجب أن يوجد كل سطر من هذه الأسطر مرة واحدة: {1} {smtp.server}، {2} on، {3} {smtp.user}.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>auth</source>
        <translation>auth</translation>
    </message>
    <message>
        <source>user</source>
        <translation>user</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>tls</translation>
    </message>
    <message>
        <source>tls_starttls</source>
        <translation>tls_starttls</translation>
    </message>
    <message>
        <source>If there is a line that begins with “password”, put your password for {address} behind it. Without such a line msmtp asks for it each time.</source>
        <translation>إن كان هناك سطر يبدأ بكلمة «password» فضع بعدها كلمة مرورك للعنوان {address}. بدون هذا السطر يسأل msmtp عنها كل مرة.</translation>
    </message>
    <message>
        <source>Save the file, then send yourself a message. Do you have several addresses? Each account needs the same, with its own address.</source>
        <translation>احفظ الملف، ثم أرسل رسالة إلى نفسك. هل لديك عدة عناوين؟ يحتاج كل حساب إلى الشيء نفسه بعنوانه هو.</translation>
    </message>
    <message>
        <source>Open the file with Mutt&apos;s settings in a text editor. It is called .muttrc or muttrc (of NeoMutt also .neomuttrc or neomuttrc) and lies in your home folder, in .mutt, or in .config/mutt.</source>
        <translation>افتح ملف إعدادات Mutt في محرر نصوص. اسمه .muttrc أو muttrc (وفي NeoMutt أيضًا .neomuttrc أو neomuttrc) ويوجد في مجلدك الرئيسي أو في .mutt أو في .config/mutt.</translation>
    </message>
    <message>
        <source>Look for a line with “smtp_url”. If there is none, Mutt hands its messages to another program, often to msmtp: then that one is to be changed, and in this file nothing.</source>
        <translation>ابحث عن سطر فيه «smtp_url». إن لم يوجد فإن Mutt يسلّم رسائله إلى برنامج آخر، غالبًا msmtp: عندئذ يُغيَّر ذلك البرنامج، ولا يُغيَّر شيء في هذا الملف.</translation>
    </message>
    <message>
        <source>Behind “set smtp_url =” must stand what the picture shows. In the place of NAME write {smtp.user}, but %40 in the place of the @.</source>
        <translation>يجب أن يكون بعد «set smtp_url =» ما تعرضه الصورة. اكتب مكان NAME العنوان {smtp.user}، لكن اكتب %40 مكان العلامة @.</translation>
    </message>
    <message>
        <source>set smtp_url =</source>
        <translation>السطر set smtp_url =</translation>
    </message>
    <message>
        <source>set ssl_starttls =</source>
        <translation>السطر set ssl_starttls =</translation>
    </message>
    <message>
        <source>set ssl_force_tls =</source>
        <translation>السطر set ssl_force_tls =</translation>
    </message>
    <message>
        <source>Between the name of the server and the / behind it put a colon and the port: {smtp.server}:{smtp.port}</source>
        <translation>ضع بين اسم الخادم والعلامة / التي بعده نقطتين ورقم المنفذ: {smtp.server}:{smtp.port}</translation>
    </message>
    <message>
        <source>If there is a line with “smtp_pass”, the password of {address} must stand in it. Without such a line Mutt asks for the password when you send.</source>
        <translation>إن كان هناك سطر فيه «smtp_pass» فيجب أن تكون فيه كلمة مرور {address}. بدون هذا السطر يسأل Mutt عن كلمة المرور عند الإرسال.</translation>
    </message>
    <message>
        <source>Save the file, open Mutt anew and send yourself a message. If it says that the line is not encrypted, ask support.</source>
        <translation>احفظ الملف وافتح Mutt من جديد وأرسل رسالة إلى نفسك. إن قال إن الاتصال غير مشفّر فاسأل الدعم.</translation>
    </message>
    <message>
        <source>Open Trojitá and its settings, and there the page for outgoing mail.</source>
        <translation>افتح Trojitá وإعداداته، وفيها صفحة البريد الصادر.</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Report of the change</source>
        <translation>تقرير التغيير</translation>
    </message>
    <message>
        <source>Done: your e-mail is ready for sending.</source>
        <translation>تم: بريدك الإلكتروني جاهز للإرسال.</translation>
    </message>
    <message>
        <source>The settings are changed, but not every account has been tested with success.</source>
        <translation>تغيّرت الإعدادات، لكن لم ينجح اختبار كل الحسابات.</translation>
    </message>
    <message>
        <source>Nothing had to be changed, but not every account has been tested with success.</source>
        <translation>لم يلزم تغيير شيء، لكن لم ينجح اختبار كل الحسابات.</translation>
    </message>
    <message>
        <source>Practice: sample mail programs, nothing on this computer is changed.</source>
        <translation>تدريب: نماذج من برامج البريد، ولا يتغير شيء في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Name of this run, for support: %1</source>
        <translation>اسم هذه العملية، للدعم: ⁦%1⁩</translation>
    </message>
    <message>
        <source>%1 was left as it is: no other program can change its settings. If you use it, follow the steps by hand.</source>
        <translation>تُرك %1 كما هو: لا يستطيع أي برنامج آخر تغيير إعداداته. إذا كنت تستخدمه فاتبع الخطوات اليدوية.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Mail programs</source>
        <translation>برامج البريد</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>رسالة الاختبار</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Steps by hand</source>
        <translation>الخطوات اليدوية</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>جارٍ التغيير</translation>
    </message>
</context>
<context>
    <name>ScreenHelp</name>
    <message>
        <source>Who asks for the change, what will be changed, by when, and the support phone. The language is chosen here.</source>
        <translation>من يطلب التغيير، وما سيتغير، وفي أي موعد، وهاتف الدعم. هنا تُختار اللغة.</translation>
    </message>
    <message>
        <source>Is the text in your language? It can be changed on this screen.</source>
        <translation>هل النص بلغتك؟ يمكن تغييرها في هذه الشاشة.</translation>
    </message>
    <message>
        <source>Does it say “Practice”? Then nothing real is changed.</source>
        <translation>هل كُتب «تدريب»؟ إذن لا يتغير شيء حقيقي.</translation>
    </message>
    <message>
        <source>The mail programs that were found, with their version. Beside a program that is open it says that it must be closed.</source>
        <translation>برامج البريد التي عُثر عليها مع إصداراتها. وبجانب البرنامج المفتوح كُتب أنه يجب إغلاقه.</translation>
    </message>
    <message>
        <source>Which mail program do you use? Is it in the list?</source>
        <translation>أي برنامج بريد تستخدم؟ هل هو في القائمة؟</translation>
    </message>
    <message>
        <source>Is it still open? Close it; the list notices by itself.</source>
        <translation>هل ما زال مفتوحًا؟ أغلقه؛ ستلاحظ القائمة ذلك من نفسها.</translation>
    </message>
    <message>
        <source>Is it not in the list? Then go on with the steps by hand.</source>
        <translation>أليس في القائمة؟ تابع إذن بالخطوات اليدوية.</translation>
    </message>
    <message>
        <source>Every account with what is set in it now. Those of this provider are chosen; others are grey, with the reason.</source>
        <translation>كل حساب مع ما هو مضبوط فيه الآن. حسابات مزوّد الخدمة هذا مختارة، والأخرى رمادية مع ذكر السبب.</translation>
    </message>
    <message>
        <source>From which addresses do you send? Are they chosen?</source>
        <translation>من أي العناوين ترسل؟ هل هي مختارة؟</translation>
    </message>
    <message>
        <source>Is each address complete, with the part after the @?</source>
        <translation>هل كل عنوان كامل، مع الجزء الذي يلي @؟</translation>
    </message>
    <message>
        <source>A box for the password of each address. The server checks it before anything is changed.</source>
        <translation>مربع لكلمة مرور كل عنوان. يتحقق الخادم منها قبل تغيير أي شيء.</translation>
    </message>
    <message>
        <source>Never ask for the password itself.</source>
        <translation>لا تسأل أبدًا عن كلمة المرور نفسها.</translation>
    </message>
    <message>
        <source>Is it the password of the mailbox, not that of the computer?</source>
        <translation>هل هي كلمة مرور صندوق البريد، لا كلمة مرور الحاسوب؟</translation>
    </message>
    <message>
        <source>Is the Caps Lock key on? Show the password and compare.</source>
        <translation>هل مفتاح Caps Lock مفعّل؟ أظهر كلمة المرور وقارن.</translation>
    </message>
    <message>
        <source>What will be changed in each account, before and after, and where the backup will be. Nothing has been changed yet.</source>
        <translation>ما سيتغير في كل حساب، قبل التغيير وبعده، ومكان النسخة الاحتياطية. لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Is the new user name your full e-mail address?</source>
        <translation>هل اسم المستخدم الجديد هو عنوان بريدك الإلكتروني الكامل؟</translation>
    </message>
    <message>
        <source>Does the bar still move? This takes a few seconds.</source>
        <translation>هل ما زال الشريط يتحرك؟ يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>For each account whether a test message could be sent. What the server said can be opened.</source>
        <translation>لكل حساب، هل أمكن إرسال رسالة اختبار. ويمكن عرض ما قاله الخادم.</translation>
    </message>
    <message>
        <source>Is there a code beside an account? Look it up in the table of codes.</source>
        <translation>هل يوجد رمز بجانب أحد الحسابات؟ ابحث عنه في جدول الرموز.</translation>
    </message>
    <message>
        <source>The settings are changed already. The test can be made again at any time.</source>
        <translation>تم تغيير الإعدادات. ويمكن إعادة الاختبار في أي وقت.</translation>
    </message>
    <message>
        <source>What was done and what comes next. The changes can be undone here, and the report can be saved or printed.</source>
        <translation>ما تم إنجازه وما يأتي بعده. يمكن هنا التراجع عن التغييرات، وحفظ التقرير أو طباعته.</translation>
    </message>
    <message>
        <source>Open your mail program and send yourself a message.</source>
        <translation>افتح برنامج بريدك وأرسل رسالة إلى نفسك.</translation>
    </message>
    <message>
        <source>Does it ask for the password? Type it once and tick that it is remembered.</source>
        <translation>هل يسأل عن كلمة المرور؟ اكتبها مرة واحدة وحدّد أن يتذكرها.</translation>
    </message>
    <message>
        <source>The steps for one mail program, with pictures in which everything to touch has a number. This program changes nothing here.</source>
        <translation>خطوات أحد برامج البريد، مع صور يحمل فيها كل ما يُنقر أو يُكتب فيه رقمًا. لا يغيّر هذا البرنامج شيئًا هنا.</translation>
    </message>
    <message>
        <source>Which program is chosen above the steps? At which step are you?</source>
        <translation>أي برنامج مختار فوق الخطوات؟ عند أي خطوة أنت؟</translation>
    </message>
    <message>
        <source>Do the pictures look like your screen? Another version may differ a little.</source>
        <translation>هل تشبه الصور شاشتك؟ قد تختلف نسخة أخرى قليلًا.</translation>
    </message>
    <message>
        <source>A bar that moves, and the file that is being written. Both buttons stop and put everything back; “Cancel” closes the window too.</source>
        <translation>شريط يتحرك، والملف الجارية كتابته. كلا الزرين يوقف العمل ويعيد كل شيء كما كان، وزر «إلغاء» يغلق النافذة أيضًا.</translation>
    </message>
</context>
<context>
    <name>ScreenTour</name>
    <message>
        <source>A mail program is open.</source>
        <translation>أحد برامج البريد مفتوح.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>كلمة المرور خاطئة.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached.</source>
        <translation>لا يمكن الوصول إلى خادم البريد.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not good.</source>
        <translation>شهادة الخادم غير صالحة.</translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message>
        <source>is right already</source>
        <translation>صحيح أصلًا</translation>
    </message>
    <message>
        <source>would be changed</source>
        <translation>سيتغير</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>أُعيد كما كان</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>تُرك كما هو</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(مخفي)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>test message accepted by %1, port %2, %3, sign-in by %4: %5</source>
        <translation>قُبلت رسالة الاختبار من %1، المنفذ %2، %3، تسجيل الدخول بطريقة %4: %5</translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation>بلا تشفير</translation>
    </message>
    <message>
        <source>test failed: %1 [%2]</source>
        <translation>فشل الاختبار: %1 [%2]</translation>
    </message>
    <message>
        <source>not tested: %1</source>
        <translation>لم يُختبر: %1</translation>
    </message>
    <message>
        <source> (open)</source>
        <translation> (مفتوح)</translation>
    </message>
    <message>
        <source>To undo this: mailsetup --silent --undo %1</source>
        <translation>للتراجع عن هذا: ⁦mailsetup --silent --undo %1⁩</translation>
    </message>
    <message>
        <source>Result: %1 (%2)</source>
        <translation>النتيجة: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>WelcomeTexts</name>
    <message>
        <source>%1 now asks for your user name and password when you send e-mail. So nobody else can send e-mail in your name, and there is less junk mail.</source>
        <translation>أصبح %1 يطلب اسم المستخدم وكلمة المرور عندما ترسل بريدًا إلكترونيًا. وهكذا لا يستطيع أحد غيرك الإرسال باسمك، ويقل البريد غير المرغوب فيه.</translation>
    </message>
    <message>
        <source>This program finds your mail programs and makes the change for you. It takes about two minutes. You need your e-mail password.</source>
        <translation>يعثر هذا البرنامج على برامج البريد لديك ويجري التغيير نيابة عنك. يستغرق ذلك نحو دقيقتين. ستحتاج إلى كلمة مرور بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Please do it by %1. After that day you cannot send e-mail without it.</source>
        <translation>يُرجى إجراء ذلك حتى %1. بعد ذلك اليوم لن تتمكن من إرسال البريد الإلكتروني بدونه.</translation>
    </message>
    <message>
        <source>Since %1 you cannot send e-mail without it.</source>
        <translation>منذ %1 لا يمكنك إرسال البريد الإلكتروني بدون هذا التغيير.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen it and agreed, and you can undo it at the end.</source>
        <translation>لا يتغير شيء قبل أن تراه وتوافق عليه، ويمكنك التراجع عنه في النهاية.</translation>
    </message>
    <message>
        <source>Support: ask %1</source>
        <translation>الدعم: اسأل %1</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>الدعم: %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::AccountRow</name>
    <message>
        <source>Full address:</source>
        <translation>العنوان الكامل:</translation>
    </message>
    <message>
        <source>Full e-mail address of %1</source>
        <translation>عنوان البريد الإلكتروني الكامل للحساب %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::AccountsPage</name>
    <message>
        <source>Your accounts</source>
        <translation>حساباتك</translation>
    </message>
    <message>
        <source>&amp;My account is not listed, or cannot be chosen…</source>
        <translation>حسابي ليس في القائمة أو لا يمكن اختياره (&amp;M)…</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>جارٍ قراءة الحسابات…</translation>
    </message>
    <message>
        <source>The accounts of %1 are chosen; all of them need the change. Others stay as they are.</source>
        <translation>حسابات %1 مختارة، وكلها تحتاج إلى التغيير. وتبقى الحسابات الأخرى كما هي.</translation>
    </message>
    <message>
        <source>No account of %1 can be changed here. Look at the reasons below, or make the change by hand.</source>
        <translation>لا يمكن تغيير أي حساب من حسابات %1 هنا. اطّلع على الأسباب أدناه، أو أجرِ التغيير يدويًا.</translation>
    </message>
</context>
<context>
    <name>mailsetup::ByHandDialog</name>
    <message>
        <source>&amp;Mail program:</source>
        <translation>برنامج البريد (&amp;M):</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>الدعم: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>الشاشة %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::ByHandView</name>
    <message>
        <source>Steps by hand</source>
        <translation>الخطوات اليدوية</translation>
    </message>
    <message>
        <source>The pictures show %1. Another version may look a little different.</source>
        <translation>تُظهر الصور %1. قد تبدو نسخة أخرى مختلفة قليلًا.</translation>
    </message>
    <message>
        <source>My mail program is in &amp;English</source>
        <translation>برنامج بريدي بالإنجليزية (&amp;E)</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>الخطوة %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::DonePage</name>
    <message>
        <source>Undo</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Put all settings back as they were? Sending will then work as before: without signing in.</source>
        <translation>هل تريد إعادة كل الإعدادات كما كانت؟ سيعمل الإرسال عندئذ كما كان من قبل: بدون تسجيل الدخول.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>إعادة كما كان (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keep the change</source>
        <translation>الاحتفاظ بالتغيير (&amp;K)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>For support: JSON (*.json)</source>
        <translation>للدعم: JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>جارٍ إعادة كل شيء كما كان…</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>عاد كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Put back, but for what was changed by hand since then:</source>
        <translation>عاد كل شيء كما كان، ما عدا ما تغيّر يدويًا بعد ذلك:</translation>
    </message>
    <message>
        <source>It could not be put back:</source>
        <translation>تعذّرت الإعادة كما كان:</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ماذا تفعل الآن</translation>
    </message>
    <message>
        <source>&amp;Undo the change…</source>
        <translation>التراجع عن التغيير (&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>حفظ التقرير (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة (&amp;P)…</translation>
    </message>
    <message>
        <source>The change is undone. You can make it again: start this program anew.</source>
        <translation>تم التراجع عن التغيير. يمكنك إجراؤه من جديد: أعد تشغيل هذا البرنامج.</translation>
    </message>
    <message>
        <source>Steps by &amp;hand…</source>
        <translation>الخطوات اليدوية (&amp;H)…</translation>
    </message>
</context>
<context>
    <name>mailsetup::ErrorPanel</name>
    <message>
        <source>Try &amp;again</source>
        <translation>حاول مرة أخرى (&amp;A)</translation>
    </message>
    <message>
        <source>Do it by &amp;hand</source>
        <translation>التنفيذ يدويًا (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>الرجوع (&amp;G)</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>رمز الدعم: %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::PasswordRow</name>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>✓ The password is right.</source>
        <translation>✓ كلمة المرور صحيحة.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>كلمة مرور ⁦%1⁩</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the password of %1</source>
        <translation>إظهار كلمة مرور ⁦%1⁩</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on: capital and small letters are swapped.</source>
        <translation>يبدو أن مفتاح Caps Lock مفعّل: الأحرف الكبيرة والصغيرة معكوسة.</translation>
    </message>
</context>
<context>
    <name>mailsetup::ProgramRow</name>
    <message>
        <source>No account was found in it that this program could change. Follow the steps by hand.</source>
        <translation>لم يُعثر فيه على حساب يستطيع هذا البرنامج تغييره. اتبع الخطوات اليدوية.</translation>
    </message>
    <message>
        <source>%1 is open. Save your work, then close its window. This page notices by itself.</source>
        <translation>البرنامج %1 مفتوح. احفظ عملك ثم أغلق نافذته. ستلاحظ هذه الصفحة ذلك من نفسها.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>جاهز.</translation>
    </message>
    <message>
        <source>By hand…</source>
        <translation>يدويًا…</translation>
    </message>
    <message>
        <source>Steps by hand for %1</source>
        <translation>الخطوات اليدوية لبرنامج %1</translation>
    </message>
    <message>
        <source>No other program can change its settings. If you use it, follow the steps by hand.</source>
        <translation>لا يستطيع أي برنامج آخر تغيير إعداداته. إذا كنت تستخدمه فاتبع الخطوات اليدوية.</translation>
    </message>
</context>
<context>
    <name>mailsetup::ProgramsPage</name>
    <message>
        <source>Your mail programs</source>
        <translation>برامج البريد لديك</translation>
    </message>
    <message>
        <source>&amp;Close the program now (practice)</source>
        <translation>إغلاق البرنامج الآن (تدريب) (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;My mail program is not listed…</source>
        <translation>برنامج بريدي ليس في القائمة (&amp;M)…</translation>
    </message>
    <message>
        <source>No mail program that we know was found for you on this computer. If you have one, you can make the change by hand: the steps are short.</source>
        <translation>لم يُعثر لك على برنامج بريد معروف في هذا الحاسوب. إن كان لديك برنامج، يمكنك إجراء التغيير يدويًا: الخطوات قصيرة.</translation>
    </message>
    <message>
        <source>These were found. Take the tick away from any that should stay as it is.</source>
        <translation>هذه هي البرامج التي عُثر عليها. أزل التحديد عن كل برنامج ينبغي أن يبقى كما هو.</translation>
    </message>
    <message>
        <source>Please close %1 first, or take the tick away.</source>
        <translation>يُرجى إغلاق %1 أولًا، أو إزالة التحديد.</translation>
    </message>
    <message>
        <source>This was found. You can make the change by hand: the steps are short.</source>
        <translation>هذا ما عُثر عليه. يمكنك إجراء التغيير يدويًا: الخطوات قصيرة.</translation>
    </message>
</context>
<context>
    <name>mailsetup::ReviewPage</name>
    <message>
        <source>This will be changed</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>Files and values that are changed</source>
        <translation>الملفات والقيم التي تتغير</translation>
    </message>
    <message>
        <source>&amp;Change now</source>
        <translation>تغيير الآن (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي (&amp;N)</translation>
    </message>
    <message>
        <source>Look at it, then choose &apos;Change now&apos;. Leave your mail programs closed until it is done.</source>
        <translation>اطّلع على ذلك، ثم اختر «تغيير الآن». أبقِ برامج البريد مغلقة حتى ينتهي الأمر.</translation>
    </message>
    <message>
        <source>Everything is right already. There is nothing to change; the next step sends the test message.</source>
        <translation>كل شيء صحيح أصلًا. لا شيء يحتاج إلى تغيير، والخطوة التالية ترسل رسالة الاختبار.</translation>
    </message>
    <message>
        <source>What is there now is kept, so that you can undo it. The backup lies in %1.</source>
        <translation>يُحفظ ما هو موجود الآن لتتمكن من التراجع. توجد النسخة الاحتياطية في %1.</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>إخفاء التفاصيل (&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>عرض التفاصيل (&amp;D)</translation>
    </message>
</context>
<context>
    <name>mailsetup::Session</name>
    <message>
        <source>no run is left</source>
        <translation>لم تبق أي عملية</translation>
    </message>
    <message>
        <source>no run was cut off</source>
        <translation>لم تنقطع أي عملية</translation>
    </message>
    <message>
        <source>Test message of %1</source>
        <translation>رسالة اختبار من %1</translation>
    </message>
    <message>
        <source>This message was sent to prove that your mail program can send with sign-in.
You can delete it.
</source>
        <translation>أُرسلت هذه الرسالة لإثبات أن برنامج بريدك يستطيع الإرسال مع تسجيل الدخول.
يمكنك حذفها.
</translation>
    </message>
    <message>
        <source>%1: the server offers no encryption, so the password goes over the line as it is.</source>
        <translation>الخادم %1 لا يوفر تشفيرًا، فتمر كلمة المرور عبر الخط كما هي.</translation>
    </message>
    <message>
        <source>%1 lets no other program change its settings. If it is used, follow the steps by hand.</source>
        <translation>لا يسمح %1 لأي برنامج آخر بتغيير إعداداته. إذا كان مستخدمًا فاتبع الخطوات اليدوية.</translation>
    </message>
</context>
<context>
    <name>mailsetup::SignInPage</name>
    <message>
        <source>Your e-mail password</source>
        <translation>كلمة مرور بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Type the password that you use for your e-mail. It is checked at the mail server now, before anything is changed. If your mail program has a safe place for it, it is kept there and nowhere else. A wrong password is tried at most twice, so that your mailbox is not locked.</source>
        <translation>اكتب كلمة المرور التي تستخدمها لبريدك الإلكتروني. يتحقق خادم البريد منها الآن، قبل تغيير أي شيء. وإذا كان لدى برنامج البريد مكان آمن لها فإنها تُحفظ فيه ولا تُحفظ في أي مكان آخر. تُجرَّب كلمة المرور الخاطئة مرتين على الأكثر، حتى لا يُقفل صندوق بريدك.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>التحقق الآن (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف (&amp;S)</translation>
    </message>
    <message>
        <source>The password is being checked</source>
        <translation>جارٍ التحقق من كلمة المرور</translation>
    </message>
    <message>
        <source>Go on &amp;without the check</source>
        <translation>المتابعة بدون تحقق (&amp;W)</translation>
    </message>
    <message>
        <source>Then a wrong password shows only at the end, in the test message. Without a password no test message is sent.</source>
        <translation>عندئذ لا تظهر كلمة المرور الخاطئة إلا في النهاية، مع رسالة الاختبار. وبدون كلمة مرور لا تُرسل رسالة اختبار.</translation>
    </message>
    <message>
        <source>In practice, every password is &apos;%1&apos;.</source>
        <translation>في التدريب، كل كلمات المرور هي «%1».</translation>
    </message>
</context>
<context>
    <name>mailsetup::TestPage</name>
    <message>
        <source>Test message</source>
        <translation>رسالة الاختبار</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف (&amp;S)</translation>
    </message>
    <message>
        <source>The test messages are being sent</source>
        <translation>جارٍ إرسال رسائل الاختبار</translation>
    </message>
    <message>
        <source>Send the test &amp;once more</source>
        <translation>إرسال الاختبار مرة أخرى (&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A message to yourself is sent for each account, with the new settings.</source>
        <translation>تُرسل من كل حساب رسالة إليك أنت، بالإعدادات الجديدة.</translation>
    </message>
    <message>
        <source>It works: every account can send. The messages are in your mailbox; you can delete them.</source>
        <translation>نجح الأمر: كل الحسابات تستطيع الإرسال. الرسائل في صندوق بريدك، ويمكنك حذفها.</translation>
    </message>
    <message>
        <source>The settings are changed, but not every account could send. You can try again, or go on and undo the change on the last page.</source>
        <translation>تغيّرت الإعدادات، لكن بعض الحسابات لم يتمكن من الإرسال. يمكنك المحاولة مرة أخرى، أو المتابعة والتراجع عن التغيير في الصفحة الأخيرة.</translation>
    </message>
</context>
<context>
    <name>mailsetup::TestRow</name>
    <message>
        <source>What the server said</source>
        <translation>ما قاله الخادم</translation>
    </message>
    <message>
        <source>What the server said about %1</source>
        <translation>ما قاله الخادم عن %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::WelcomePage</name>
    <message>
        <source>Everything goes well</source>
        <translation>كل شيء يسير على ما يرام</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>كلمة المرور خاطئة</translation>
    </message>
    <message>
        <source>The mail server cannot be reached</source>
        <translation>لا يمكن الوصول إلى خادم البريد</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not good</source>
        <translation>شهادة الخادم غير صالحة</translation>
    </message>
    <message>
        <source>A mail program is open</source>
        <translation>أحد برامج البريد مفتوح</translation>
    </message>
    <message>
        <source>Make your e-mail ready for sending</source>
        <translation>جهّز بريدك الإلكتروني للإرسال</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>اللغة (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Practice with sample mail programs</source>
        <translation>التدرّب على نماذج من برامج البريد (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;What happens:</source>
        <translation>ما الذي يحدث (&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Repair now</source>
        <translation>إصلاح الآن (&amp;R)</translation>
    </message>
    <message>
        <source>The last time, this program was cut off while it was changing settings. Close your mail programs and repair that first: afterwards all settings are either the old or the new ones.</source>
        <translation>في المرة الأخيرة انقطع هذا البرنامج أثناء تغيير الإعدادات. أغلق برامج البريد وأصلح ذلك أولًا: بعدها تكون كل الإعدادات إما القديمة وإما الجديدة.</translation>
    </message>
    <message>
        <source>Repaired. You can go on.</source>
        <translation>تم الإصلاح. يمكنك المتابعة.</translation>
    </message>
</context>
<context>
    <name>mailsetup::WizardPage</name>
    <message>
        <source>Practice: sample mail programs, nothing on this computer is changed.</source>
        <translation>تدريب: نماذج من برامج البريد، ولا يتغير شيء في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>الشاشة %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::WizardWindow</name>
    <message>
        <source>Mail setup</source>
        <translation>إعداد البريد</translation>
    </message>
    <message>
        <source>PRACTICE: %1</source>
        <translation>تدريب: %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إنهاء (&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Steps by hand…</source>
        <translation>الخطوات اليدوية…</translation>
    </message>
    <message>
        <source>A summary for support was copied.</source>
        <translation>نُسخ ملخص للدعم.</translation>
    </message>
    <message>
        <source>Stop?</source>
        <translation>إيقاف؟</translation>
    </message>
    <message>
        <source>Settings are being changed at this moment. Stop, put everything back and close?</source>
        <translation>يجري الآن تغيير الإعدادات. هل تريد الإيقاف وإعادة كل شيء كما كان والإغلاق؟</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>إيقاف وإغلاق (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متابعة (&amp;G)</translation>
    </message>
</context>
<context>
    <name>mailsetup::WorkingPage</name>
    <message>
        <source>The settings are being changed</source>
        <translation>جارٍ تغيير الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation>إيقاف وإعادة كل شيء كما كان (&amp;S)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stopping. What was changed is put back.</source>
        <translation>جارٍ الإيقاف. يُعاد ما تغيّر كما كان.</translation>
    </message>
    <message>
        <source>This takes a moment. Leave your mail programs closed.</source>
        <translation>يستغرق هذا لحظة. أبقِ برامج البريد مغلقة.</translation>
    </message>
    <message>
        <source>✓ %1: written</source>
        <translation>✓ %1: كُتب</translation>
    </message>
    <message>
        <source>→ %1: is being written</source>
        <translation>← %1: قيد الكتابة</translation>
    </message>
    <message>
        <source>· %1: waits</source>
        <translation>· %1: في الانتظار</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Practice mode: sample mail programs in %1, and a mail server of the program&apos;s own.</source>
        <translation>وضع التدريب: نماذج من برامج البريد في %1، وخادم بريد خاص بالبرنامج.</translation>
    </message>
</context>
</TS>
