/**
 * For languages in Latin and Cyrillic letters, some of the commonest words that tell each from its neighbours: enough to
 * know the language of a page of prose. Words that several languages share are fine, since counts decide.
 */
export const commonWords: Readonly<Record<string, string>> = {
  bg: 'и на да за се от че по не са като това или със има към които при но след който',
  ca: 'de la el i que a en els per les un amb del una és al no ha més són aquest però',
  cs: 'a se v na je že s z o do to i k ve pro za by ale si po jako jsou které když jeho',
  da: 'og i at det er en til på som af for med den de har ikke et fra der var han vil også',
  de: 'der die und in das den von zu mit ist des sich auf für nicht im dem ein eine als auch es werden bei',
  en: 'the of and to in a is that for it on was with as are be this by at from have you not or',
  es: 'de la que el en y a los se del las un por con una su para es al lo como más pero sus',
  et: 'ja on ei et see kui oma ka mis aga ning oli või seda mida ma ta selle kes',
  fi: 'ja on ei että oli se hän mutta ovat kun myös joka sen kuin mukaan tai jos ole',
  fr: 'de la le les et des en un du une que est dans qui pour par sur pas au plus ce il avec',
  hr: 'i u je na se da za su od s koji o a kako ne će bi što iz to koja kao nije samo ali',
  hu: 'a az és hogy nem is egy ez meg de volt mint csak már ha még el azt vagy szerint',
  id: 'yang dan di itu dengan untuk dari ini pada tidak dalam akan juga ada ke mereka bisa oleh',
  it: 'di e che la il in un a per è una del non con le si da i della dei nel sono alla come ha',
  lt: 'ir į kad yra su iš ne tai apie o bet buvo už tik jau kaip po dėl kuris savo',
  lv: 'un ir ka no par uz ar kas to nav arī bet kā vai pie tas tika gada',
  nl: 'de van het een en in is dat op te zijn met voor niet die aan er om ook als bij maar naar',
  no: 'og i det er på som til en for av at med har de ikke den om et var fra men han vi seg også',
  pl: 'w i z na do się nie to że jest o po jak od za przez dla co są jego tym oraz ale czy',
  pt: 'de a que o e do da em um para com não uma os no se na por mais as dos como mas ao foi',
  ro: 'de și în a la cu care că pe din nu o un mai pentru sunt este o au fi ce prin s',
  ru: 'и в не на что с по как это он из за но от для так же его было все к у бы а',
  sk: 'a v na sa je že s o z do to aj pre by ako za ale si po nie sú ktoré bol jeho',
  sl: 'in je v na se da za so z ki pa ne tudi po kot bi iz s o še pri ali',
  sv: 'och i att det som en på är av för med till den har de inte om ett men var från kan vi också',
  tr: 've bir bu da için de ile olarak çok daha olan gibi sonra kadar ama en ne var değil',
  uk: 'і в на що не з у та до це як за про від є по його але для які був бути або',
  vi: 'và của có là cho không được trong với các một người này khi đã ở những để đến',
};
