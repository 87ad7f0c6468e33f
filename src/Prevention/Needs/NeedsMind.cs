using Langbenk.Kernel;

namespace Langbenk.Prevention.Needs;

/// <summary>Mind, body, drugs.</summary>
static class NeedsMind
{
    public static IReadOnlyList<Need> All { get; } =
    [
        new(
            "mental-health",
            new Text("Psykisk helse: trist, redd, stresset", "Psykisk helse: trist, redd, stressa", "Mental health: sad, afraid, stressed"),
            new Text("Datteren min er trist og trekker seg unna", "Dottera mi er trist og trekkjer seg unna", "My daughter is sad and withdraws"),
            3, 24,
            [
                "trist", "triste", "lei seg", "deprimert*", "depresj*", "angst*", "engstelig*", "engsteleg*", "redd alt|andre|for|hele|heile !redd+for+mørket|mørke|mørkret !galt|feil|gale+som+forelder|mor|far|mamma|pappa", "bekymr* alt|mye", "stress*", "panikk*",
                "psyk*", "bup", "selvskad*", "sjølvskad*", "kutter", "kuttar", "skader seg", "skadar seg", "selvmord*", "sjølvmord*", "vil ikke leve|mer", "vil dø", "orker|orkar ikke|ikkje leve|mer|meir",
                "spiseforstyrr*", "eteforstyrr*", "slanke*", "spiser ikke jente*|tenåring*|datter*", "trekker unna", "trekkjer unna", "lukker rommet|inne", "tvangstank*", "ocd", "traume*",
                "sad", "depress*", "anxi*", "panic*", "stressed", "self harm", "suicid*", "want to die", "eating disorder", "mental*", "worried all|time", "psykolog*", "samtale noen|noe|nokon", "snakke med noen",
                "snakke med nokon", "noen|nokon|nokre|noe|noko+å+prate|prata|snakke|snakka|tale+med", "prate|prata+med+noen|nokon", "someone|somebody|anyone to talk", "depp|deppa|deppet|deppar|depper|deppe|deppete", "nedfor", "nedstemt", "langt+nede", .. EatingWords.All,
                "slår|slå|slo|skader|skadar|skade|drepe|drepa+meg|seg+selv|sjølv", "kill|killing+myself|herself|himself", "hit|hits|hitting|hurt|hurts|hurting|cut|cuts|cutting+myself|herself|himself",
                .. DarkWords.All,
            ])
        {
            MayBeUrgent = true,
        },
        new(
            "grief",
            new Text("Sorg og vonde hendelser", "Sorg og vonde hendingar", "Grief and painful events"),
            new Text("Bestefar døde, og barnet sier ingenting", "Bestefar døydde, og barnet seier ingenting", "Grandfather died, and the child says nothing"),
            3, 24,
            [
                "sorg*", "død", "døde", "døydde", "dødsfall*", "mistet|mista mor*|far*|bror*|søster*|bestefar*|bestemor*|barn*|venn*|mamma|pappa", "gravlagt", "begravelse*", "gravferd*",
                "ulykke*", "brann", "grief", "griev*", "died", "death", "lost mother|father|brother|sister|grandfather|grandmother", "accident*",
            ]),
        new(
            "body",
            new Text("Kropp, kjønn, seksualitet og prevensjon", "Kropp, kjønn, seksualitet og prevensjon", "Body, gender, sexuality and contraception"),
            new Text("Jeg vil snakke om prevensjon", "Eg vil snakke om prevensjon", "I want to talk about contraception"),
            10, 24,
            [
                "prevensj*", "pille|piller|ppiller", "kondom*", "pubertet*", "mensen", "menstruasjon*", "sex", "seksualit*", "homofil*", "lesbisk*", "skeiv*", "trans", "transperson*", "transkjønn*", "transgut*", "transjent*", "transgender*", "transsexual*", "nonbinary", "ikkebinær*", "ikke|ikkje+binær*", "kjønnsinkongruens*", "kjønnsskifte*", "kjønnsidentitet*", "kjønn",
                "angrepille*", "abort*", "klamydia*", "kropp*", "overvekt*", "contracep*", "period", "puberty", "gender", "gay", "sexual*", "body", "overweight",
            ]),
        new(
            "drugs",
            new Text("Rus og alkohol", "Rus og alkohol", "Drugs and alcohol"),
            new Text("Jeg tror sønnen min røyker hasj", "Eg trur sonen min røykjer hasj", "I think my son smokes hash"),
            12, 24,
            [
                .. new[]
                {
                    "rus", "rusa", "ruser", "rusar", "ruse", "rusmid*", "rusing", "rusproblem*", "rusavheng*", "hasj*", "weed", "narko*", "kokain*", "alkohol*", "drikker", "drikk full|mykje|for", "full|fulle helg*|fest*", "drug*", "alcohol*", "drinking", "stoff selger|bruker|tar|narko*",
                }.Select(words => $"{words} {AdultsAtHome.NoneUses}"),
                "cannabis*", "piller tar|tatt|selger|sel", "snus*", "vape*", "vaping", "røyk*", "hash", "smok*",
            ]),
        new(
            "crime",
            new Text("Kriminalitet og dårlig miljø", "Kriminalitet og dårleg miljø", "Crime and bad company"),
            new Text("Hun er sammen med noen som stjeler", "Ho er saman med nokon som stel", "She is with people who steal"),
            10, 24,
            [
                "stjel*", "stel", "stjål*", "stole+from|a|the|my|money|something|things|it|her|his", "tyveri*", "tjuveri*", "naske*", "naskar", "politi*", "kriminel*", "kriminalit*", "gjeng*", "hærverk*", "kniv*", "pistol*", "våpen*", "gevær*", "gun|guns", "weapon*", "dårlig|feil|dårleg miljø|gjeng|venner|selskap",
                "anmeld*", "meldt politi*", "ran", "raner|ranet", "rasis*", "ekstrem*", "steal*", "stolen+from|goods|things|money|phone|bike|car", "was|been|were|has|have|had+stolen", "theft", "shoplift*", "police", "crim*", "gang|gangs", "bad company|crowd",
            ]),
        new(
            "disability",
            new Text("Sykdom og funksjonsnedsettelse", "Sjukdom og funksjonsnedsetjing", "Illness and disability"),
            new Text("Barnet vårt har autisme, og vi trenger avlastning", "Barnet vårt har autisme, og vi treng avlasting", "Our child has autism, and we need respite"),
            -1, 24,
            [
                "funksjonsneds*", "nedsett*|nedsatt funksjon*", "funksjonsevn*", "funksjonsvari*", "funksjonshem*", "handikap*", "autis*", "asperger*", "downs*", "cerebral*", "rullestol*", "diagnose*", "kronisk*", "avlast*", "barnekoordinator*", "koordinator*", "individuell plan",
                "omsorgspenger", "pleiepenger", "pleiepengar", "epilep*", "diabet*", "hjelpemid*", "syk|sykt barn*|sønn*|datter*|gutt*|jente*", "sjukt barn*", "disab*", "autism*", "wheelchair*", "chronic*", "respite*",
                "diagnos*", "utviklingshem*", "hørsel*", "høyrsel*", "blind*",
            ]),
    ];
}
