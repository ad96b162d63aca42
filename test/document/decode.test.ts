import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/document/decode.ts';
import { CleanArticleError } from '../../src/errors.ts';
import { encodeAs } from '../helpers/encode-as.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

const german =
  'Der Gemeinderat von Kühlungsförde hat am Dienstagabend über die neue Brücke beraten. „Wir müssen jetzt schließen, ' +
  'was wir begonnen haben“, sagte die Bürgermeisterin. Die Kosten – rund fünf Millionen Euro – trägt zur Hälfte das Land. ' +
  'Für die Fußgänger gibt es während der Bauzeit eine Fähre, die täglich von früh bis spät fährt.';
const french =
  'Le conseil municipal de Saint-Élan a décidé, après de longs débats, de rénover l’école du village. « Les élèves ' +
  'méritent mieux que des fenêtres cassées », a déclaré la maire. Les travaux débuteront à l’été et coûteront près de ' +
  'deux millions d’euros, financés par la région et l’État.';
const spanish =
  'El ayuntamiento de Valdeniño aprobó el pasado miércoles la ampliación del museo. «Será un espacio más abierto y con ' +
  'más luz», señaló la concejala. La exposición sobre el año de la inundación ocupará el ala nueva, y los niños podrán ' +
  'entrar gratis según explicó la institución.';
const russian =
  'Городской совет Приозёрска утвердил план восстановления старого моста через реку. По словам главы города, работы ' +
  'начнутся весной и продлятся около двух лет. Жители давно просили открыть движение, потому что дорога в объезд занимает час.';
const japanese =
  '市議会は火曜日の夜、古い橋を修理する計画について話し合いました。市長は「子どもたちが安全に学校へ通えるようにしたい」と述べました。' +
  '工事は春に始まり、二年ほどかかる見込みです。費用の半分は県が負担します。';
const simplified =
  '市议会星期二晚上讨论了修复旧桥的计划。市长表示，希望孩子们能够安全地上学。工程将于春天开始，预计需要两年时间，费用的一半由省政府承担。';
const traditional =
  '市議會星期二晚上討論了修復舊橋的計畫。市長表示，希望孩子們能夠安全地上學。工程將於春天開始，預計需要兩年時間，費用的一半由政府負擔。';
const korean =
  '시의회는 화요일 저녁 낡은 다리를 고치는 계획을 논의했다. 시장은 아이들이 안전하게 학교에 다닐 수 있기를 바란다고 말했다. 공사는 봄에 시작되어 약 두 해가 걸릴 예정이다.';

describe('decode', () => {
  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf, ...utf8(german)], german],
    ['utf-16le', [0xff, 0xfe, ...encodeAs('utf-16le', russian)], russian],
    ['utf-16be', [0xfe, 0xff, ...encodeAs('utf-16be', japanese)], japanese],
  ])('takes the byte order mark of %s off', async (encoding, bytes, text) => {
    expect(await decode(Uint8Array.from(bytes))).toEqual({ text, encoding });
  });

  it.each(['utf-16le', 'utf-16be'])('tells %s without a mark by its zero bytes', async (encoding) => {
    for (const text of [german, `${russian}\n${russian}`]) {
      expect(await decode(encodeAs(encoding, text))).toEqual({ text, encoding });
    }
  });

  it.each([
    ['windows-1252', german],
    ['windows-1252', french],
    ['windows-1252', spanish],
    ['koi8-r', russian.replace('ё', 'е')],
    ['windows-1251', russian],
    ['shift_jis', japanese],
    ['euc-jp', japanese],
    ['iso-2022-jp', japanese],
    ['big5', traditional],
    ['euc-kr', korean],
  ])('guesses %s', async (encoding, text) => {
    expect(await decode(encodeAs(encoding, text))).toEqual({ text, encoding });
  });

  it('guesses GB18030', async () => {
    const { text, encoding } = await decode(encodeAs('gbk', simplified));
    expect(text).toBe(simplified);
    expect(encoding).toBe('gb18030');
  });

  it('guesses from the lines that tell, however much markup stands around them', async () => {
    const markup = '<div class="col col-wide"><a href="/index">Home</a></div>\n'.repeat(3000);
    const page = `${markup}${french}\n${markup}`;
    expect(await decode(encodeAs('windows-1252', page))).toEqual({ text: page, encoding: 'windows-1252' });
  });

  it('keeps UTF-8 with a few broken bytes as UTF-8', async () => {
    const bytes = Uint8Array.from([...utf8(german), 0xe9, 0x20, ...utf8(german), 0xe2, 0x80]);
    expect(await decode(bytes)).toEqual({ text: `${german}\ufffd ${german}\ufffd`, encoding: 'utf-8' });
  });

  it('believes the transport, then the page, but neither before the bytes', async () => {
    const short = encodeAs('windows-1250', '<meta charset="windows-1250"><p>Žluťoučký kůň</p>');
    expect((await decode(short)).encoding).toBe('windows-1250');
    expect((await decode(short, { charset: 'ISO-8859-2' })).encoding).toBe('iso-8859-2');
    const old = encodeAs('koi8-r', '<META http-equiv=Content-Type content="text/html; charset=KOI8-R">Да');
    expect(await decode(old)).toMatchObject({ encoding: 'koi8-r', text: expect.stringContaining('Да') });
    expect(await decode(utf8(german), { charset: 'latin1' })).toEqual({ text: german, encoding: 'utf-8' });
    expect((await decode(encodeAs('windows-1252', german), { charset: 'no-such-charset' })).text).toBe(german);
  });

  it('goes on to guess where the declared charset does not fit the bytes', async () => {
    expect((await decode(encodeAs('windows-1252', german), { charset: 'utf-8' })).text).toBe(german);
    expect((await decode(encodeAs('windows-1251', russian), { charset: 'euc-kr' })).text).toBe(russian);
  });

  it('reads the empty input as the empty text', async () => {
    expect(await decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  it.each([
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]],
    ['PDF', [...utf8('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a, 0, 1, 2]],
    ['ZIP', [0x50, 0x4b, 3, 4, 20, 0, 8, 0]],
    ['ELF', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]],
    ['gzip', [0x1f, 0x8b, 8, 0, 0, 0, 0, 0]],
  ])('refuses a %s by its name', async (name, bytes) => {
    const error = await decode(Uint8Array.from(bytes)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CleanArticleError);
    expect(error).toMatchObject({ code: 'binary-input', message: expect.stringContaining(name) });
  });

  it('refuses bytes that are no text in any encoding', async () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 17) % 256);
    await expect(decode(noise)).rejects.toMatchObject({ code: 'binary-input' });
    await expect(decode(new Uint8Array(4000))).rejects.toMatchObject({ code: 'binary-input' });
  });

  it('reads text that begins like a binary file', async () => {
    expect((await decode(utf8('RIFF raff, said the guitar.'))).encoding).toBe('utf-8');
    expect((await decode(utf8('%PDF- is how a PDF begins.'))).encoding).toBe('utf-8');
  });

  it('names the remedy for UTF-32', async () => {
    await expect(decode(Uint8Array.of(0xff, 0xfe, 0, 0, 65, 0, 0, 0))).rejects.toMatchObject({
      code: 'bad-encoding',
      message: expect.stringContaining('iconv'),
    });
  });

  it('gives back any text of UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
        expect(await decode(utf8(text))).toEqual({ text, encoding: 'utf-8' });
      }),
    );
  });

  it('reads any bytes or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
        const result = await decode(bytes).catch((reason: unknown) => reason);
        if (result instanceof Error) expect(result).toBeInstanceOf(CleanArticleError);
        else expect(result).toEqual({ text: expect.any(String), encoding: expect.any(String) });
      }),
    );
  });
});
