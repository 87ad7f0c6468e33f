namespace Langbenk.Prevention.Needs;

/// <summary>The grown-ups of a home, and how people say that one of them drinks or uses drugs: parents, and whoever one lives with.</summary>
static class AdultsAtHome
{
    const string Adult =
        "mamma|mammaen|pappa|pappaen|mor|far|moren|faren|mora|foreldrene|foreldra|foreldre|stefar*|stemor*|stepappa*|stemamma*|bonusfar*|bonusmor*|bonuspappa*|bonusmamma*|fosterfar*|fostermor*|bestemor*|bestefar*|besteforeldre*|"
        + "mannen|ektemann*|kona|kone|konen|ektefelle*|samboer*|sambuar*|partner*|barnefar*|barnemor*|eksmann*|ekskon*|eksen";

    const string EnglishAdult = "mum|mummy|mom|mother|dad|daddy|father|parents|stepdad|stepfather|stepmum|stepmom|stepmother|husband|wife|partner|spouse|grandfather|grandmother";

    const string Uses =
        "drikker|drikk|drikke|drakk|drukke|drukket|drukken|ruser|rusar|ruse|rusa|ruset|full|fulle|alkohol*|rus|rusavheng*|rusmisbruk*|rusmiddel*|rusproblem*|rusmid*|hasj*|narko*|kokain*|amfetamin*|heroin*|stoff|pillemisbruk*|alkis|avruse*|avrusing*";

    const string EnglishUses = "drink|drinks|drinking|drank|drunk|alcohol*|drugs|addict*|cocaine|heroin|weed|high|stoned";
    const string Between = "min|mi|mine|vår|vårt|hans|hennes|deres|hennar|dykkar|er|har|tar|tek|bruker|brukar|blir|vert|ofte|alltid|seg";
    const string EnglishBetween = "is|does|uses|takes|has|are|often|always|an|on";

    public static IReadOnlyList<string> Using { get; } =
    [
        $"{Adult} {Uses}", $"{EnglishAdult} {EnglishUses}", "alkoholiker*", "alkoholikar*", "drikker+mye|for|altfor", "drikk+mykje|for|altfor", "alcoholic*",
    ];

    /// <summary>What must not stand there when it is the young one who uses something.</summary>
    public static string NoneUses { get; } =
        $"!{Adult}+{Uses} !{Adult}+{Between}+{Uses} !{Adult}+{Between}+{Between}+{Uses} !{Adult}+til|åt+barna|barnet|ungene|ungane+{Uses} "
        + $"!{EnglishAdult}+{EnglishUses} !{EnglishAdult}+{EnglishBetween}+{EnglishUses} !{EnglishAdult}+{EnglishBetween}+{EnglishBetween}+{EnglishUses}";

    public static IReadOnlyList<string> Down { get; } =
    [
        $"{Adult} deprimert|deppa|deppet|deppar|depper|psykisk*|nedfor|nedstemt|utbrent|bipolar*|selvmord*|sjølvmord*|innlagt",
        $"{EnglishAdult} depress*|bipolar|suicid*|mental*",
    ];
}
