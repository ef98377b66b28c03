/** January to December, a language a line; several spellings of one month are joined by `/`. Levantine, Gulf and Maghrebi Arabic. */
const NAMES = [
  "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec",
  "janvier/janv fevrier/fevr/fev mars avril/avr mai juin juillet/juil aout septembre octobre novembre decembre",
  "januar/janner/jaenner februar maerz/marz/mrz april mai juni juli august september oktober/okt november dezember/dez",
  "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre/set octubre noviembre diciembre/dic",
  "gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/sett ottobre/ott novembre dicembre",
  "janeiro fevereiro marco abril maio junho julho agosto setembro outubro/out novembro dezembro",
  "januari februari maart/mrt april mei juni juli augustus september oktober november december",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "januar februar marts april maj juni juli august september oktober november desember/des",
  "tammikuu/tammikuuta helmikuu/helmikuuta maaliskuu/maaliskuuta huhtikuu/huhtikuuta toukokuu/toukokuuta kesakuu/kesakuuta heinakuu/heinakuuta elokuu/elokuuta syyskuu/syyskuuta lokakuu/lokakuuta marraskuu/marraskuuta joulukuu/joulukuuta",
  "ocak/oca subat/sub mart nisan/nis mayis haziran/haz temmuz/tem agustos/agu eylul/eyl ekim/eki kasim/kas aralik/ara",
  "styczen/stycznia/sty luty/lutego/lut marzec/marca kwiecien/kwietnia/kwi maj/maja czerwiec/czerwca/cze lipiec/lipca/lip sierpien/sierpnia/sie wrzesien/wrzesnia/wrz pazdziernik/pazdziernika/paz listopad/listopada/lis grudzien/grudnia/gru",
  "leden/ledna unor/unora brezen/brezna duben/dubna kveten/kvetna cerven/cervna cervenec/cervence srpen/srpna zari rijen/rijna - prosinec/prosince",
  "január február marcius/márc április/ápr május/máj június július augusztus szeptember/szept október november december",
  "ianuarie/ian februarie martie aprilie mai iunie/iun iulie/iul august septembrie octombrie noiembrie/noi decembrie",
  "январь/января/янв февраль/февраля/фев/февр март/марта/мар апрель/апреля/апр май/мая июнь/июня/июн июль/июля/июл август/августа/авг сентябрь/сентября/сен/сент октябрь/октября/окт ноябрь/ноября/ноя/нояб декабрь/декабря/дек",
  "січень/січня/січ лютий/лютого/лют березень/березня/бер квітень/квітня/кві травень/травня/тра червень/червня/чер липень/липня/лип серпень/серпня/сер вересень/вересня/вер жовтень/жовтня/жов листопад/листопада/лис грудень/грудня/гру",
  "ιανουάριος/ιανουαρίου/ιαν φεβρουάριος/φεβρουαρίου/φεβ μάρτιος/μαρτίου/μαρ/μαρτ απρίλιος/απριλίου/απρ μάιος/μαΐου/μαι ιούνιος/ιουνίου/ιουν ιούλιος/ιουλίου/ιουλ αύγουστος/αυγούστου/αυγ σεπτέμβριος/σεπτεμβρίου/σεπ/σεπτ οκτώβριος/οκτωβρίου/οκτ νοέμβριος/νοεμβρίου/νοε δεκέμβριος/δεκεμβρίου/δεκ",
  "يناير فبراير مارس ابريل/أبريل/إبريل مايو يونيو/يونية يوليو/يولية اغسطس/أغسطس سبتمبر اكتوبر/أكتوبر نوفمبر ديسمبر",
  "كانون_الثاني شباط اذار/آذار نيسان ايار/أيار حزيران تموز اب/آب ايلول/أيلول تشرين_الاول/تشرين_الأول تشرين_الثاني كانون_الاول/كانون_الأول",
  "جانفي فيفري مارس افريل/أفريل ماي جوان جويلية اوت/أوت سبتمبر اكتوبر/أكتوبر نوفمبر ديسمبر",
  "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
  "januari februari maret april mei juni juli agustus/agt september oktober november/nop desember",
];

const DAYS =
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun " +
  "lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag " +
  "lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi domenica " +
  "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mandag tisdag onsdag torsdag fredag lordag sondag " +
  "понедельник вторник среда четверг пятница суббота воскресенье pazartesi sali carsamba persembe cuma cumartesi pazar " +
  "poniedzialek wtorek sroda czwartek piatek sobota niedziela " +
  "الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد";

/** Words that stand in dates and say nothing of them. */
const FILLERS = "de del of the den der le el at um uhr kl г года";

/** One spelling for all: lower case, Latin digits, no accents, Arabic without hamza on alef. */
export function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\u0640\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .replaceAll("ı", "i")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

const MONTHS = new Map(
  NAMES.flatMap((line) =>
    line
      .split(" ")
      .flatMap((names, index) =>
        names.split("/").map((name): [string, number] => [plainLetters(name), index + 1]),
      ),
  ),
);

const WITHOUT_MEANING = new Set(plainLetters(`${DAYS} ${FILLERS}`).split(" "));

/** The month, 1 to 12, that a word in {@link plainLetters} names. */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(word);
}

/** Whether a word of a date can be passed over: a weekday or a filler. */
export function isWithoutMeaning(word: string): boolean {
  return WITHOUT_MEANING.has(word);
}
