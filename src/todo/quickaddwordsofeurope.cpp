#include "todo/quickaddwords.h"

namespace traydo::todo {

using enum PhraseMeaning;

namespace {

QuickAddWords english()
{
    return {
        .language = QLocale::English,
        .weekdays = {u"monday|mon", u"tuesday|tues|tue", u"wednesday|wed~", u"thursday|thurs|thur|thu",
                     u"friday|fri", u"saturday|sat~", u"sunday|sun~"},
        .units = {u"days?", u"weeks?|wks?", u"months?", u"years?|yrs?"},
        .duals = {},
        .numbers = {u"one|an?", u"two", u"three", u"four", u"five", u"six", u"seven", u"eight", u"nine",
                    u"ten"},
        .conjunction = u"and",
        .before = u"on|by|due|due on|due by",
        .link = u"at|by|from|every|next",
        .after = {},
        .am = u"am|a\\.m\\.?",
        .pm = u"pm|p\\.m\\.?",
        .phrases =
            {
                {Today, u"{before}today"},
                {Tomorrow, u"{before}(?:tomorrow|tmrw|tmr)"},
                {DayAfterTomorrow, u"{before}(?:the )?day after tomorrow"},
                {Weekday, u"{weekday}"},
                {Weekday, u"(?:on|by|due|due on|due by|this|this coming) {sure}"},
                {NextWeekday, u"{before}next {sure}"},
                {NextWeek, u"next week"},
                {NextMonth, u"next month"},
                {NextYear, u"next year"},
                {InUnits, u"in {n} {unit}"},
                {MonthDay, u"{before}(?:the )?{d}(?:st|nd|rd|th)? (?:of )?{month}(?:,? {y})?"},
                {MonthDay, u"{before}{month} {d}(?:st|nd|rd|th)?(?:,? {y})?"},
                {ClockTime, u"(?:at )?{h}:{m}(?: ?(?:{am}|{pm}))?"},
                {ClockTime, u"(?:at )?{h}(?:\\.{m})? ?(?:{am}|{pm})"},
                {Noon, u"(?:at )?(?:noon|midday)"},
                {EveryUnits, u"every {n} {unit}"},
                {EveryUnits, u"every {unit}", 1},
                {EveryUnits, u"every other {unit}", 2},
                {EveryWeekdays, u"every {weekdays}"},
                {EveryWeekdays, u"on {sure}s"},
                {EveryOtherWeekday, u"every other {sure}"},
                {EveryWorkday, u"every (?:weekday|workday)|on (?:weekdays|workdays)"},
                {EveryMonthDay, u"every {d}(?:st|nd|rd|th)|monthly on the {d2}(?:st|nd|rd|th)"},
                {Daily, u"daily~"},
                {Weekly, u"weekly~"},
                {EveryOtherWeek, u"biweekly~|fortnightly~"},
                {Monthly, u"monthly~"},
                {Yearly, u"(?:yearly|annually)~"},
            },
    };
}

QuickAddWords german()
{
    return {
        .language = QLocale::German,
        .weekdays = {u"montag|(?-i:Mo)|mo~", u"dienstag|(?-i:Di)|di~", u"mittwoch|(?-i:Mi)|mi~",
                     u"donnerstag|(?-i:Do)|do~", u"freitag|(?-i:Fr)|fr~", u"samstag|sonnabend|(?-i:Sa)|sa~",
                     u"sonntag|(?-i:So)~"},
        .units = {u"tag(?:en?)?", u"wochen?", u"monat(?:en?)?", u"jahr(?:en?|es)?"},
        .duals = {},
        .numbers = {u"eine[mrn]?|ein", u"zwei", u"drei", u"vier", u"fünf|fuenf", u"sechs", u"sieben", u"acht",
                    u"neun", u"zehn"},
        .conjunction = u"und",
        .before = u"am|bis|bis zum",
        .link = u"um|am|bis|ab|alle|in",
        .after = {},
        .am = u"morgens|vormittags",
        .pm = u"nachmittags|abends",
        .phrases =
            {
                {Today, u"(?:bis )?heute"},
                // The noun (am Morgen, guten Morgen) has a capital, and so has a sentence.
                {Tomorrow, u"(?:bis )?(?-i:morgen|^Morgen|MORGEN)"},
                {DayAfterTomorrow, u"(?:bis )?(?:übermorgen|uebermorgen)"},
                {Weekday, u"{weekday}"},
                {Weekday, u"(?:am|bis|bis zum|diesen|kommenden|am kommenden) {sure}"},
                {NextWeekday, u"(?:am |bis )?(?:nächsten|naechsten|nächster) {sure}"},
                {NextWeek, u"(?:nächste|naechste|kommende) woche"},
                {NextMonth, u"(?:nächste[nr]|naechste[nr]|kommenden) monat"},
                {NextYear, u"(?:nächstes|naechstes|kommendes) jahr"},
                {InUnits, u"in {n} {unit}"},
                {MonthDay, u"{before}{d}\\. ?{month}(?: {y})?"},
                {ClockTime, u"(?:um |ab )?{h}(?:[:.]{m})? ?uhr(?: (?:{am}|{pm}))?"},
                {ClockTime, u"(?:um |ab )?{h}:{m}"},
                {Noon, u"mittags~"},
                {EveryUnits, u"alle {n} {unit}"},
                {EveryUnits, u"jede[nrs]? {unit}", 1},
                {EveryUnits, u"jede[nrs]? (?:zweite|2\\.)[nrs]? {unit}", 2},
                {EveryWeekdays, u"jede[nrs]? {weekdays}"},
                {EveryWeekdays, u"{sure}s"},
                {EveryOtherWeekday, u"jede[nrs]? (?:zweiten?|2\\.) {sure}"},
                {EveryWorkday, u"werktags|jeden werktag|an werktagen"},
                {EveryMonthDay, u"jeden {d}\\."},
                {Daily, u"(?:täglich|taeglich)~"},
                {Weekly, u"(?:wöchentlich|woechentlich)~"},
                {EveryOtherWeek, u"(?:zweiwöchentlich|vierzehntägig|14-tägig)~"},
                {Monthly, u"monatlich~"},
                {Yearly, u"(?:jährlich|jaehrlich)~"},
            },
    };
}

QuickAddWords spanish()
{
    return {
        .language = QLocale::Spanish,
        .weekdays = {u"lunes|lun", u"martes|mar\\.", u"miércoles|miercoles|mié|mie", u"jueves|jue",
                     u"viernes|vie", u"sábados?|sabados?|sáb|sab", u"domingos?|dom"},
        .units = {u"d[íi]as?", u"semanas?", u"mes(?:es)?", u"años?|anos?"},
        .duals = {},
        .numbers = {u"una?|un", u"dos", u"tres", u"cuatro", u"cinco", u"seis", u"siete", u"ocho", u"nueve",
                    u"diez"},
        .conjunction = u"y",
        .before = u"el|para el|antes del|hasta el",
        .link = u"a|el|cada|en|desde",
        .after = {},
        .am = u"a\\. ?m\\.|am|de la mañana|de la manana",
        .pm = u"p\\. ?m\\.|pm|de la tarde|de la noche",
        .phrases =
            {
                {Today, u"(?:para )?hoy"},
                // "por la mañana" is the morning.
                {Tomorrow, u"(?:para )?(?<!\\bla\\s)(?:mañana|manana)"},
                {DayAfterTomorrow, u"(?:para )?pasado (?:mañana|manana)"},
                {Weekday, u"{before}{weekday}|este {sure2}"},
                {NextWeekday, u"(?:el )?pr[óo]ximo {sure}|(?:el )?{sure2} (?:que viene|pr[óo]ximo)"},
                {NextWeek, u"(?:la )?(?:pr[óo]xima semana|semana que viene|semana pr[óo]xima)"},
                {NextMonth, u"(?:el )?(?:pr[óo]ximo mes|mes que viene|mes pr[óo]ximo)"},
                {NextYear, u"(?:el )?(?:pr[óo]ximo año|año que viene)"},
                {InUnits, u"(?:en|dentro de) {n} {unit}"},
                {MonthDay, u"{before}{d}(?: de)? {month}(?:(?: de)? {y})?"},
                {ClockTime, u"(?:a las? )?{h}:{m}(?: ?(?:{am}|{pm}))?"},
                {ClockTime, u"(?:a las? )?{h} ?(?:{am}|{pm}|h)"},
                {Noon, u"(?:al? )?mediod[íi]a"},
                {EveryUnits, u"cada {n} {unit}"},
                {EveryUnits, u"cada {unit}", 1},
                {EveryWeekdays, u"(?:cada|todos los) {weekdays}"},
                {EveryWorkday, u"(?:cada|todos los) d[íi]as? laborables?"},
                {EveryMonthDay, u"el {d} de cada mes|cada {d2} de mes"},
                {Daily, u"(?:diariamente|a diario)~|todos los d[íi]as"},
                {Weekly, u"semanalmente~|todas las semanas"},
                {EveryOtherWeek, u"quincenalmente~"},
                {Monthly, u"mensualmente~|todos los meses"},
                {Yearly, u"anualmente~|todos los años"},
            },
    };
}

QuickAddWords french()
{
    return {
        .language = QLocale::French,
        // The short forms are words of their own (mer, jeu): they count with their full stop.
        .weekdays = {u"lundis?|lun\\.", u"mardis?|mar\\.", u"mercredis?|mer\\.", u"jeudis?|jeu\\.",
                     u"vendredis?|ven\\.", u"samedis?|sam\\.", u"dimanches?|dim\\."},
        .units = {u"jours?", u"semaines?", u"mois", u"ans?|années?|annees?"},
        .duals = {},
        .numbers = {u"une?", u"deux", u"trois", u"quatre", u"cinq", u"six", u"sept", u"huit", u"neuf",
                    u"dix"},
        .conjunction = u"et",
        .before = u"le|pour|pour le|avant|avant le|d['’]ici",
        .link = u"à|le|dès|chaque|dans",
        .after = {},
        .am = u"du matin",
        .pm = u"du soir|de l['’]après-midi",
        .phrases =
            {
                {Today, u"{before}(?:aujourd['’]hui|auj\\.)"},
                {Tomorrow, u"{before}demain"},
                {DayAfterTomorrow, u"{before}apr[èe]s-demain"},
                {Weekday, u"(?:{before}|ce ){weekday}"},
                {NextWeekday, u"{before}{sure} prochain"},
                {NextWeek, u"(?:la )?semaine prochaine"},
                {NextMonth, u"(?:le )?mois prochain"},
                {NextYear, u"l['’](?:année prochaine|an prochain)"},
                {InUnits, u"dans {n} {unit}"},
                {MonthDay, u"{before}{d}(?:er)? {month}(?: {y})?"},
                {ClockTime, u"(?:à |vers )?{h}:{m}"},
                {ClockTime, u"(?:à |vers )?{h} ?(?:h|heures?) ?{m}?(?: (?:{am}|{pm}))?"},
                {Noon, u"(?:à )?midi"},
                {EveryUnits, u"(?:tous|toutes) les {n} {unit}"},
                {EveryUnits, u"chaque {unit}", 1},
                {EveryUnits, u"une? {unit} sur deux", 2},
                {EveryWeekdays, u"(?:chaque|tous les) {weekdays}"},
                {EveryOtherWeekday, u"un {sure} sur deux"},
                {EveryWorkday, u"(?:chaque|tous les) jours? ouvrables?|en semaine"},
                {EveryMonthDay, u"le {d}(?:er)? de chaque mois|tous les {d2} du mois"},
                {Daily, u"tous les jours|quotidiennement~"},
                {Weekly, u"toutes les semaines|hebdomadairement~"},
                {Monthly, u"tous les mois|mensuellement~"},
                {Yearly, u"tous les ans|annuellement~"},
            },
    };
}

QuickAddWords portuguese()
{
    return {
        .language = QLocale::Portuguese,
        .weekdays = {u"segundas?(?:-feiras?)?|seg", u"ter[çc]as?(?:-feiras?)?|ter\\.",
                     u"quartas?(?:-feiras?)?|qua", u"quintas?(?:-feiras?)?|qui", u"sextas?(?:-feiras?)?|sex~",
                     u"s[áa]bados?|s[áa]b", u"domingos?|dom~"},
        .units = {u"dias?", u"semanas?", u"m[êe]s(?:es)?", u"anos?"},
        .duals = {},
        .numbers = {u"uma?", u"dois|duas", u"três|tres", u"quatro", u"cinco", u"seis", u"sete", u"oito",
                    u"nove", u"dez"},
        .conjunction = u"e",
        .before = u"na|no|em|até|ate|até o|até a|para",
        .link = u"às|as|na|no|a|em",
        .after = {},
        .am = u"da manhã|da manha",
        .pm = u"da tarde|da noite",
        .phrases =
            {
                {Today, u"(?:para |até )?hoje"},
                {Tomorrow, u"(?:para |até )?amanh[ãa]"},
                {DayAfterTomorrow, u"(?:para |até )?depois de amanh[ãa]"},
                {Weekday, u"{weekday}|(?:na|no|até|nesta|neste|para) {sure2}"},
                {NextWeekday, u"(?:na |no )?pr[óo]xim[ao] {sure}|(?:na |no )?{sure2} que vem"},
                {NextWeek, u"(?:na )?(?:pr[óo]xima semana|semana que vem)"},
                {NextMonth, u"(?:no )?(?:pr[óo]ximo m[êe]s|m[êe]s que vem)"},
                {NextYear, u"(?:no )?(?:pr[óo]ximo ano|ano que vem)"},
                {InUnits, u"(?:em|daqui a) {n} {unit}"},
                {MonthDay, u"{before}{d}º?(?: de)? {month}(?:(?: de)? {y})?"},
                {ClockTime, u"(?:às |as |à )?{h}:{m}(?: (?:{am}|{pm}))?"},
                {ClockTime, u"(?:às |as |à )?{h} ?(?:h|horas) ?{m}?(?: (?:{am}|{pm}))?"},
                {ClockTime, u"(?:às |as |à ){h} (?:{am}|{pm})"},
                {Noon, u"(?:ao )?meio-dia"},
                {EveryUnits, u"(?:a )?cada {n} {unit}"},
                {EveryUnits, u"(?:a )?cada {unit}", 1},
                {EveryWeekdays, u"(?:tod[ao]s?(?: [ao]s)?|cada) {weekdays}"},
                {EveryWorkday, u"tod[ao]s?(?: os)? dias? út(?:il|eis)|em dias úteis"},
                {EveryMonthDay, u"todo dia {d}"},
                {Daily, u"todos os dias|todo dia|diariamente~"},
                {Weekly, u"todas as semanas|toda semana|semanalmente~"},
                {EveryOtherWeek, u"quinzenalmente~"},
                {Monthly, u"todos os meses|todo m[êe]s|mensalmente~"},
                {Yearly, u"todos os anos|todo ano|anualmente~"},
            },
    };
}

QuickAddWords polish()
{
    return {
        .language = QLocale::Polish,
        .weekdays = {u"poniedzia[łl]ek|pon|pn", u"wtorek|wt", u"[śs]rod[aęe]|śr", u"czwartek|czw",
                     u"pi[ąa]tek|pt", u"sobot[aęe]|sob", u"niedziel[aęe]|niedz|nd"},
        .units = {u"dzie[ńn]|dni|dnia", u"tydzie[ńn]|tygodni(?:e|a)?", u"miesi[ąa]c(?:e|a)?|miesi[ęe]cy",
                  u"rok|roku|lata?"},
        .duals = {},
        .numbers = {u"jeden|jedną", u"dwa|dwie", u"trzy", u"cztery", u"pięć|piec", u"sześć|szesc", u"siedem",
                    u"osiem", u"dziewięć", u"dziesięć"},
        .conjunction = u"i",
        .before = u"w|we|do|na",
        .link = u"o|od|do|w|co|za",
        .after = {},
        .am = u"rano",
        .pm = u"po południu|wieczorem",
        .phrases =
            {
                {Today, u"(?:na |do )?(?:dzisiaj|dziś|dzis)"},
                {Tomorrow, u"(?:na |do )?jutr[oa]"},
                {DayAfterTomorrow, u"(?:na |do )?pojutrze"},
                {Weekday, u"{before}{weekday}|(?:w )?(?:ten|tę|najbliższ[yą]) {sure2}"},
                {NextWeekday, u"(?:w )?(?:przysz[łl][yaąe]|następn[yaąe]) {sure}"},
                {NextWeek, u"(?:w )?(?:przysz[łl]ym|następnym) tygodniu|(?:przysz[łl]y|następny) tydzie[ńn]"},
                {NextMonth, u"(?:w )?(?:przysz[łl]ym|następnym) miesi[ąa]cu"},
                {NextYear, u"(?:w )?(?:przysz[łl]ym|następnym) roku"},
                {InUnits, u"za {n} {unit}"},
                {InUnits, u"za {unit}", 1},
                {MonthDay, u"(?:do )?{d}\\.? {month}(?: {y})?"},
                {ClockTime, u"(?:o |od )?(?:godz\\. ?|godzinie )?{h}:{m}(?: (?:{am}|{pm}))?"},
                {ClockTime, u"(?:o |od )?(?:godz\\. ?|godzinie ){h}(?: (?:{am}|{pm}))?"},
                {ClockTime, u"o {h}(?: (?:{am}|{pm}))?"},
                {Noon, u"w po[łl]udnie"},
                {EveryUnits, u"co {n} {unit}"},
                {EveryUnits, u"co {unit}", 1},
                {EveryUnits, u"co drug[iąa] {unit}", 2},
                {EveryWeekdays, u"(?:w )?(?:każd[yaąe]|kazd[yae]) {weekdays}"},
                {EveryWeekdays, u"co {weekdays}"},
                {EveryWorkday, u"w dni robocze|(?:w )?każdy dzień roboczy"},
                {EveryMonthDay, u"każdego {d}\\."},
                {Daily, u"codziennie|każdego dnia"},
                {Weekly, u"cotygodniowo~"},
                {Monthly, u"comiesięcznie~"},
                {Yearly, u"corocznie~"},
            },
    };
}

} // namespace

const std::vector<QuickAddWords> &quickAddWordsOfEurope()
{
    static const std::vector<QuickAddWords> languages{english(), german(),     spanish(),
                                                      french(),  portuguese(), polish()};
    return languages;
}

} // namespace traydo::todo
