import { describe, expect, it } from 'vitest';
import { CUE_BITS, cueTable, FUNCTION_WORD } from '../../src/classifier/cue-table.ts';
import { cueHashes } from '../../src/classifier/cues.generated.ts';
import { hashCues } from '../../src/classifier/hash-cues.ts';
import { readText } from '../../src/document/text-reader.ts';
import { detectLanguage, languageByWords } from '../../src/page/detect-language.ts';
import { readTokens } from '../../src/page/token-reader.ts';
import { Kind, kindOf } from '../../src/text/characters.ts';
import { functionWords } from '../../src/text/function-words.ts';
import { packNumbers } from '../../src/text/packed-numbers.ts';
import { countWords, hashWord, hashWords } from '../../src/text/words.ts';

describe('countWords', () => {
  it('counts runs of letters and digits', () => {
    expect(countWords('The ferry left at 9 and sank.')).toBe(7);
    expect(countWords(' — … ')).toBe(0);
  });

  it('counts marks as parts of words', () => {
    expect(countWords('नमस्ते दुनिया')).toBe(2);
  });

  it('takes about two characters for a word where no spaces part them', () => {
    expect(countWords('港に新しい船が着いた')).toBe(6);
  });
});

describe('hashWords', () => {
  it('folds case and parts words at apostrophes', () => {
    expect(hashWords("L'Éclair")).toEqual([hashWord('l'), hashWord('éclair')]);
  });

  it('gives each ideograph a hash of its own', () => {
    expect(hashWords('船船')).toEqual([hashWord('船'), hashWord('船')]);
  });
});

describe('functionWords', () => {
  it('holds the parts of contractions', () => {
    expect(functionWords('fr')).toContain(hashWord('les'));
    expect(functionWords('en')).not.toContain(hashWord('ferry'));
  });

  it('is empty for a language without a list', () => {
    expect(functionWords('xx')).toHaveLength(0);
  });
});

describe('cueTable', () => {
  it('is what the words of the cues give: if not, node train/run.mjs word-tables.ts', () => {
    const cues = hashCues();
    expect(cueHashes).toBe(packNumbers([...cues].flat()));
    expect(new Map([...cues.keys()].map((hash) => [hash, cueTable('xx').get(hash)]))).toEqual(cues);
  });

  it('holds the function words of a language beside its cues', () => {
    const bitsOf = (language: string, word: string) => cueTable(language).get(hashWord(word));
    expect(bitsOf('fr', 'les') & FUNCTION_WORD).toBe(FUNCTION_WORD);
    expect(bitsOf('xx', 'les') & FUNCTION_WORD).toBe(0);
    expect(bitsOf('fr', 'share') & CUE_BITS).toBe(bitsOf('xx', 'share') & CUE_BITS);
  });
});

describe('kindOf', () => {
  it('tells ASCII as Unicode does', () => {
    const isOfKind = (pattern: RegExp, ...kinds: number[]) =>
      expect(Array.from({ length: 128 }, (_, unit) => unit).filter((unit) => kinds.includes(kindOf(unit)))).toEqual(
        Array.from({ length: 128 }, (_, unit) => unit).filter((unit) => pattern.test(String.fromCharCode(unit))),
      );
    isOfKind(/\p{Ll}/u, Kind.lower);
    isOfKind(/\p{Lu}/u, Kind.upper);
    isOfKind(/\p{Nd}/u, Kind.digit);
    isOfKind(/\p{Sc}/u, Kind.currency);
    isOfKind(/\s/u, Kind.space);
  });
});

describe('detectLanguage', () => {
  const pageOf = (text: string) => {
    const { blocks } = readText(text);
    return [readTokens(blocks), blocks] as const;
  };
  const samples: readonly (readonly [string, string])[] = [
    [
      'en',
      'The harbour was closed for two days, and it was not until Friday that the boats could leave with the tide.',
    ],
    [
      'de',
      'Der Hafen war zwei Tage lang gesperrt, und erst am Freitag konnten die Boote mit der Flut aus den Becken, in die sie nicht gehören.',
    ],
    [
      'es',
      'El puerto estuvo cerrado dos días y no fue hasta el viernes que los barcos pudieron salir con la marea de la tarde.',
    ],
    [
      'pt',
      'O porto ficou fechado por dois dias e só na sexta-feira os barcos puderam sair com a maré, mas não todos os que queriam.',
    ],
    [
      'fr',
      'Le port est resté fermé deux jours et ce n’est que vendredi que les bateaux ont pu sortir avec la marée dans le calme.',
    ],
    [
      'ru',
      'Порт был закрыт два дня, и только в пятницу лодки смогли выйти в море, но не все, как сообщил его начальник.',
    ],
    [
      'fa',
      'بندر دو روز بسته بود و قایق‌ها تنها روز جمعه توانستند با مد دریا آن را ترک کنند و به دریا بروند که این برای ما بود.',
    ],
    ['ja', '港は二日間閉鎖され、金曜日になってようやく船が出ることができた。'],
    ['zh', '港口关闭了两天，直到星期五船只才得以随着潮水离开。'],
    ['ko', '항구는 이틀 동안 폐쇄되었고 금요일이 되어서야 배들이 떠날 수 있었다.'],
  ];
  it.each(samples)('knows %s without asking trigrams', (language, text) => {
    expect(languageByWords(...pageOf(text))).toBe(language);
  });

  it('falls back on trigrams where words leave doubt', async () => {
    const text =
      'Bandari ilifungwa kwa siku mbili na boti ziliweza kuondoka Ijumaa tu wakati maji yalipojaa tena baharini.';
    expect(languageByWords(...pageOf(text))).toBeNull();
    expect(await detectLanguage(...pageOf(text))).toBe('sw');
  });

  it('is null for a text without words', async () => {
    expect(await detectLanguage(...pageOf('— 12 —'))).toBeNull();
  });
});
