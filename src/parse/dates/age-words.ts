/** Ages in languages whose words are not parted by spaces, and in those that the date library does not read. */

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
