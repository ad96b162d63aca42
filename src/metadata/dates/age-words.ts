/**
 * How pages say how long ago something was. An age is a number (or `a`, `one`) and a unit of time with a phrase before it
 * (`hace 3 horas`) or after it (`3 hours ago`); what the unit is called need not be known beside such a phrase.
 */
import type { PhraseTable } from './phrases.ts';

export const BEFORE_AGE: PhraseTable = [
  'hace|il y a|vor|há|acum|pred|před|prije|пре|преди|منذ|قبل|לפני|πριν|πριν από|för',
];

export const AFTER_AGE: PhraseTable = [
  'ago|earlier|atrás|fa|geleden|sedan|siden|sitten|temu|zpět|назад|тому|тому назад|önce|evvel|ezelőtt',
  'trước|lalu|yang lalu|पहले|আগে|پیش|ที่แล้ว|ที่ผ่านมา',
];

/** Numbers in words before a unit. */
export const NUMBER_WORDS: PhraseTable = [
  'a|an|one|two|three|few|ein|eine|einem|einer|un|une|una|um|uma|uno|een|en|et|ett',
];

/** Units that make an age without any phrase: `3h`, `2 d`. */
export const SHORT_UNITS: PhraseTable = ['s|m|h|d|w|y|hr|hrs|std|wk|wks|mo|mos|yr|yrs|дн|ч|godz|tyg'];

/** Units of reading time: `5 min`, `5 min read`. */
export const READING_UNITS: PhraseTable = ['min|mins|minute|minutes|minuten|minutos|minuti|мин'];

/** Days named from today. */
export const NAMED_DAYS: PhraseTable = [
  'yesterday|today|just now|last week|last month|last year|this week|this morning',
  "gestern|heute|vorgestern|gerade eben|ayer|hoy|anteayer|hier|aujourd’hui|aujourd'hui|avant hier|ontem|hoje|anteontem|ieri|oggi|l’altro ieri",
  'gisteren|vandaag|вчера|сегодня|вчора|сьогодні|wczoraj|dzisiaj|dziś|včera|dnes|i går|igår|idag|i dag|eilen|tänään|tegnap|azi',
  'dün|bugün|χθες|σήμερα|أمس|اليوم|دیروز|امروز|אתמול|היום|kemarin|hari ini|hôm qua|hôm nay|เมื่อวาน|วันนี้',
  '昨日|今日|昨天|今天|刚刚|剛剛|어제|오늘|방금',
];

/** Chinese, Japanese and Korean: number, unit, `before`. */
export const UNSPACED_AGE =
  /(?<!\d)\d{1,6}\s?(?:秒|分钟|分鐘|分|時間|小时|小時|个小时|日|天|週間|周|か月|ヶ月|个月|個月|月|年|초|분|시간|일|주|개월|달|년)\s?(?:以前|之前|前|전)/g;

/** Units of the languages whose ages the date library does not read, with what it calls them. */
export const TRANSLATED_UNITS: Readonly<Record<string, string>> = {
  second: 'segundo|sekund|秒|초',
  minute: 'minuto|minut|分|분',
  hour: 'hora|timm|時間|小时|小時|시간',
  day: 'día|dia|dag|日|天|일',
  week: 'semana|veck|週|周|주',
  month: 'mes|mês|månad|か月|ヶ月|个月|個月|개월',
  year: 'año|ano|år|年|년',
};
