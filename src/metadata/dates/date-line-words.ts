import type { PhraseTable } from './phrases.ts';

/** Small words that join dates, times and labels. */
export const DATE_GLUE: PhraseTable = [
  'on|at|the|of|in|is|was|by|am|pm|first|originally|last|latest|this|time',
  'um|vom|den|der|uhr|zuletzt|zuerst|le|du|à|de|dernière|el|del|la|las|los|a|última|em|às|as|o|última|il|alle|ore|ultimo|ultima',
  'op|om|kl|og|och|h|о|об|в|г|года|року|w|dnia|dne|in|tarihinde|saat|laatst|laatste|في|على|の|に|日|的',
];

/** What stands beside a reading time. */
export const READING_WORDS: PhraseTable = [
  'read|reading|watch|listen|lesezeit|lesedauer|lecture|lectura|leitura|lettura|leestijd|di|чтения',
];

export const WEEKDAYS: PhraseTable = [
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun',
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim',
  'lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta|feira|seg|ter|qua|qui|sex|sáb|dom',
  'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|gio|sab|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
  'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|четвер|пʼятниця|субота|неділя',
  'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag',
  '月|火|水|木|金|土|月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日|星期一|星期二|星期三|星期四|星期五|星期六|星期日|星期天',
  '월|화|수|목|금|토|일|월요일|화요일|수요일|목요일|금요일|토요일|일요일|الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت',
];
