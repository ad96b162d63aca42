/**
 * How pages say how long ago something was. An age is a number (or `a`, `one`) and a unit of time with a word before it
 * (`hace 3 horas`) or after it (`3 hours ago`); what the unit is called need not be known beside such a word.
 */

export const WORDS_BEFORE_AGE: readonly string[] = [
  'hace',
  'il y a',
  'vor',
  'há',
  'acum',
  'pred',
  'před',
  'prije',
  'пре',
  'преди',
  'منذ',
  'قبل',
  'לפני',
  'πριν',
  'πριν από',
];

export const WORDS_AFTER_AGE: readonly string[] = [
  ...[
    'ago',
    'atrás',
    'fa',
    'geleden',
    'sedan',
    'siden',
    'sitten',
    'temu',
    'zpět',
    'назад',
    'тому',
    'тому назад',
    'önce',
    'evvel',
    'ezelőtt',
    'trước',
    'lalu',
    'yang lalu',
  ],
  ...['पहले', 'আগে', 'پیش', 'ที่แล้ว', 'ที่ผ่านมา', 'earlier'],
];

/** Units on their own: `3h`, `5 min`, `2 d`. */
export const SHORT_UNITS = 'sec|secs|mins?|hrs?|hr|std|wks?|mos?|yrs?|[smhdwy]|дн|ч|мин|godz|tyg';

/** Numbers in words before a unit. */
export const NUMBER_WORDS = 'an?|one|two|three|few|a few|ein|eine|einem|einer|une?|una?|um|uma|uno|een|en|et';

/** Chinese, Japanese and Korean: number, unit, `before`. */
export const UNSPACED_AGE =
  '\\d+\\s?(?:秒|分|分钟|分鐘|时间|時間|小时|小時|个小时|日|天|週間|周|か月|ヶ月|个月|個月|月|年|초|분|시간|일|주|개월|달|년)\\s?(?:前|以前|之前|전)';

/** Days named from today. */
export const NAMED_DAYS: readonly string[] = [
  ...['yesterday', 'today', 'just now', 'last week', 'last month', 'last year', 'this week', 'this morning'],
  ...[
    'gestern',
    'heute',
    'vorgestern',
    'gerade eben',
    'ayer',
    'hoy',
    'anteayer',
    'hier',
    "aujourd'hui",
    'aujourd’hui',
    'avant-hier',
    'ontem',
    'hoje',
    'anteontem',
    'ieri',
    'oggi',
    'l’altro ieri',
  ],
  ...[
    'gisteren',
    'vandaag',
    'вчера',
    'сегодня',
    'вчора',
    'сьогодні',
    'wczoraj',
    'dzisiaj',
    'dziś',
    'včera',
    'dnes',
    'i går',
    'igår',
    'idag',
    'i dag',
    'eilen',
    'tänään',
    'tegnap',
    'azi',
  ],
  ...[
    'dün',
    'bugün',
    'χθες',
    'σήμερα',
    'أمس',
    'اليوم',
    'دیروز',
    'امروز',
    'אתמול',
    'היום',
    'kemarin',
    'hari ini',
    'hôm qua',
    'hôm nay',
    'เมื่อวาน',
    'วันนี้',
    '昨日',
    '今日',
    '昨天',
    '今天',
    '刚刚',
    '剛剛',
    '어제',
    '오늘',
    '방금',
  ],
];

/** Units of the languages whose ages the date library does not read, with what it calls them. */
export const TRANSLATED_UNITS: Readonly<Record<string, string>> = {
  ...{
    segundo: 'second',
    minuto: 'minute',
    hora: 'hour',
    día: 'day',
    dia: 'day',
    semana: 'week',
    mes: 'month',
    mês: 'month',
  },
  ...{
    año: 'year',
    ano: 'year',
    sekund: 'second',
    minut: 'minute',
    timm: 'hour',
    dag: 'day',
    veck: 'week',
    månad: 'month',
    år: 'year',
  },
  ...{
    秒: 'second',
    分: 'minute',
    時間: 'hour',
    小时: 'hour',
    小時: 'hour',
    日: 'day',
    天: 'day',
    週: 'week',
    周: 'week',
    年: 'year',
  },
  ...{
    か月: 'month',
    ヶ月: 'month',
    个月: 'month',
    個月: 'month',
    분: 'minute',
    시간: 'hour',
    일: 'day',
    주: 'week',
    개월: 'month',
    년: 'year',
  },
};
