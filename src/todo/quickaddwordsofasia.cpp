#include "todo/quickaddwords.h"

namespace traydo::todo {

using enum PhraseMeaning;

namespace {

QuickAddWords japanese()
{
    return {
        .language = QLocale::Japanese,
        .spaced = false,
        .weekdays = {u"月曜日?|[(（]月[)）]", u"火曜日?|[(（]火[)）]", u"水曜日?|[(（]水[)）]",
                     u"木曜日?|[(（]木[)）]", u"金曜日?|[(（]金[)）]", u"土曜日?|[(（]土[)）]",
                     u"日曜日?|[(（]日[)）]"},
        .units = {u"日間?", u"週間?", u"[かヶカヵ]月|箇月", u"年間?"},
        .duals = {},
        .numbers = {u"一", u"二", u"三", u"四", u"五", u"六", u"七", u"八", u"九", u"十"},
        .conjunction = u"と|、|・",
        .before = u"次の|今週の?",
        .link = {},
        .after = u"までに|まで|[のに](?=[\\s\\p{Han}\\p{Katakana}]|$)",
        .am = u"午前|朝",
        .pm = u"午後|夜|夕方",
        .phrases =
            {
                {Today, u"今日|本日"},
                {Tomorrow, u"明日|あした"},
                {DayAfterTomorrow, u"明後日|あさって"},
                {Weekday, u"{before}{weekday}"},
                {NextWeekday, u"来週の?{sure}"},
                {NextWeek, u"来週"},
                {NextMonth, u"来月"},
                {NextYear, u"来年"},
                {InUnits, u"{n}{unit}後"},
                {MonthDay, u"(?:{y}年)?{M}月{d}日"},
                {ClockTime, u"(?:{am}|{pm})? ?{h}[時时](?:{m}分|(?<half>半))?"},
                {ClockTime, u"(?:{am}|{pm})? ?{h}[:：]{m}"},
                {Noon, u"正午"},
                {EveryUnits, u"{n}{unit}(?:ごと|毎)に?"},
                {EveryUnits, u"隔日", 2},
                {EveryWeekdays, u"毎週の?{weekdays}"},
                {EveryOtherWeekday, u"隔週の?{sure}"},
                {EveryWorkday, u"平日毎日|毎平日|平日ごと"},
                {EveryMonthDay, u"毎月{d}日"},
                {Daily, u"毎日"},
                {Weekly, u"毎週"},
                {EveryOtherWeek, u"隔週"},
                {Monthly, u"毎月"},
                {Yearly, u"毎年"},
            },
    };
}

QuickAddWords chinese()
{
    return {
        .language = QLocale::Chinese,
        .spaced = false,
        .weekdays = {u"(?:星期|周|週|礼拜)一", u"(?:星期|周|週|礼拜)二", u"(?:星期|周|週|礼拜)三",
                     u"(?:星期|周|週|礼拜)四", u"(?:星期|周|週|礼拜)五", u"(?:星期|周|週|礼拜)六",
                     u"(?:星期|周|週|礼拜)[日天]"},
        .units = {u"天|日", u"周|週|星期|礼拜", u"月", u"年"},
        .duals = {},
        .numbers = {u"一", u"[二两]", u"三", u"四", u"五", u"六", u"七", u"八", u"九", u"十"},
        .conjunction = u"和|、|及",
        .before = u"[这本]",
        .link = {},
        .after = u"之?前(?!往)|的",
        .am = u"上午|早上|凌晨",
        .pm = u"下午|晚上|傍晚|中午",
        .phrases =
            {
                {Today, u"今天|今日"},
                {Tomorrow, u"明天|明日"},
                {DayAfterTomorrow, u"[后後]天"},
                {Weekday, u"{before}个?{weekday}"},
                {NextWeekday, u"下个?{sure}"},
                {NextWeek, u"下个?(?:周|週|星期|礼拜)"},
                {NextMonth, u"下个?月"},
                {NextYear, u"明年"},
                {InUnits, u"{n}个?{unit}(?:之|以)?[后後]"},
                {MonthDay, u"(?:{y}年)?{M}月{d}[日号]"},
                {ClockTime, u"(?:{am}|{pm})? ?{h}[点點时時](?:{m}分?|(?<half>半)|整)?"},
                {ClockTime, u"(?:{am}|{pm})? ?{h}[:：]{m}"},
                {Noon, u"中午|正午"},
                {EveryUnits, u"每{n}个?{unit}"},
                {EveryUnits, u"隔[天日]", 2},
                {EveryWeekdays, u"每个?{weekdays}"},
                {EveryWorkday, u"每个?工作日"},
                {EveryMonthDay, u"每个?月{d}[日号]"},
                {Daily, u"每[天日]"},
                {Weekly, u"每个?(?:周|週|星期|礼拜)"},
                {EveryOtherWeek, u"隔[周週]"},
                {Monthly, u"每个?月"},
                {Yearly, u"每年"},
            },
    };
}

QuickAddWords arabic()
{
    return {
        .language = QLocale::Arabic,
        .weekdays = {u"ال[اإ]ثنين", u"الثلاثاء", u"ال[أا]ربعاء", u"الخميس", u"الجمعة", u"السبت", u"ال[أا]حد"},
        .units = {u"يوما?|يومًا|أيام|ايام", u"[أا]سبوعا?|[أا]سبوعًا|[أا]سابيع", u"شهرا?|شهرًا|[أا]شهر|شهور",
                  u"سنة|سنوات|عاما?|[أا]عوام"},
        .duals = {u"يومين", u"[أا]سبوعين", u"شهرين", u"سنتين|عامين"},
        .numbers = {u"واحد", u"اثنين", u"ثلاثة?", u"[أا]ربعة?", u"خمسة?", u"ستة?", u"سبعة?", u"ثماني(?:ة)?",
                    u"تسعة?", u"عشرة?"},
        .conjunction = u"و",
        .before = u"يوم|في|قبل|قبل يوم|في يوم",
        .link = u"الساعة|في|كل",
        .after = {},
        .am = u"صباح(?:ا|اً|ًا)|ص",
        .pm = u"مساء(?:ا|اً|ً|ًا)?|م",
        .phrases =
            {
                {Today, u"(?:قبل )?اليوم"},
                {Tomorrow, u"(?:قبل )?(?:غد(?:ا|اً|ًا)?|الغد|بكرة)"},
                {DayAfterTomorrow, u"بعد (?:غد|الغد)"},
                {Weekday, u"{before}{weekday}"},
                {NextWeekday, u"{before}{sure} (?:القادم|القادمة|المقبل|المقبلة|التالي)"},
                {NextWeek, u"(?:في )?ال[أا]سبوع (?:القادم|المقبل|التالي)"},
                {NextMonth, u"(?:في )?الشهر (?:القادم|المقبل|التالي)"},
                {NextYear, u"(?:في )?(?:السنة (?:القادمة|المقبلة)|العام (?:القادم|المقبل))"},
                {InUnits, u"بعد {n} {unit}"},
                {InUnits, u"بعد {unit}", 1},
                {InUnits, u"بعد {dual}", 2},
                {MonthDay, u"{before}{d} {month}(?: {y})?"},
                {ClockTime, u"(?:في )?(?:الساعة )?{h}:{m}(?: (?:{am}|{pm}))?"},
                {ClockTime, u"(?:في )?(?:الساعة )?{h} (?:{am}|{pm})"},
                {Noon, u"(?:عند )?(?:ظهر(?:ا|اً|ًا)|الظهر)"},
                {EveryUnits, u"كل {n} {unit}"},
                {EveryUnits, u"كل {unit}", 1},
                {EveryUnits, u"كل {dual}", 2},
                {EveryWeekdays, u"كل (?:يوم )?{weekdays}"},
                {EveryWorkday, u"(?:كل يوم|أيام) عمل"},
                {EveryMonthDay, u"يوم {d} من كل شهر"},
                {Daily, u"يومي(?:ا|اً|ًا)"},
                {Weekly, u"[أا]سبوعي(?:ا|اً|ًا)"},
                {Monthly, u"شهري(?:ا|اً|ًا)"},
                {Yearly, u"سنوي(?:ا|اً|ًا)"},
            },
    };
}

} // namespace

const std::vector<QuickAddWords> &quickAddWordsOfAsia()
{
    static const std::vector<QuickAddWords> languages{japanese(), chinese(), arabic()};
    return languages;
}

} // namespace traydo::todo
