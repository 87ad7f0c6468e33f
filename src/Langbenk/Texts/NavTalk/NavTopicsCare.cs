namespace Langbenk.Texts.NavTalk;

/// <summary>Who cares for the children, and what they say themselves.</summary>
static class NavTopicsCare
{
    static readonly NavOffer FamilyCounselling = new(new("Familievernkontoret, gratis og uten henvisning", "Familievernkontoret, gratis og utan tilvising", "The family counselling office, free and without referral"), "fvkl § 1");

    public static IReadOnlyList<NavTopic> All { get; } =
    [
        new("omsorg", new("Hvem som har omsorgen", "Kven som har omsorga", "Who cares for them"),
            [
                new("Hvem er sammen med barna når du er på jobb, på tiltak eller borte?", "Kven er saman med barna når du er på jobb, på tiltak eller borte?", "Who is with the children when you are at work, on a measure or away?"),
                new("Hvem kan hjelpe når det blir for mye?", "Kven kan hjelpe når det blir for mykje?", "Who can help when it becomes too much?"),
                new("Er noen hjemme redde for noen?", "Er nokon heime redde for nokon?", "Is anybody at home afraid of anybody?"),
            ],
            [
                new(new("Aktivitet og vilkår som går an å forene med omsorgen", "Aktivitet og vilkår som går an å sameine med omsorga", "Activity and conditions that can be combined with caring"), "stl §§ 18, 20, 20 a", NavHat.Municipal),
                new(new("Oppfølging som tar hensyn til omsorgen", "Oppfølging som tek omsyn til omsorga", "Follow-up that takes the care into account"), "navl § 14 a", NavHat.State),
                FamilyCounselling,
                new(new("Samarbeid med andre tjenester, når dere samtykker", "Samarbeid med andre tenester, når de samtykkjer", "Cooperation with other services, when you consent"), "stl § 13; navl § 15 a"),
            ],
            new("Når det er vold eller overgrep hjemme, eller små barn er uten tilsyn. Det gjelder også barn som er vitne til vold.", "Når det er vald eller overgrep heime, eller små barn er utan tilsyn. Det gjeld også barn som er vitne til vald.", "When there is violence or abuse at home, or small children are left alone. It goes for children who witness violence too.")),
        new("stemme", new("Barnets egen stemme", "Barnet si eiga stemme", "The child’s own voice"),
            [
                new("Hva sier barna selv om hvordan de har det?", "Kva seier barna sjølve om korleis dei har det?", "What do the children themselves say about how they are?"),
                new("Vet de hva som skjer, med ord de forstår?", "Veit dei kva som skjer, med ord dei forstår?", "Do they know what is happening, in words they understand?"),
                new("Er det en voksen de snakker med?", "Er det ein vaksen dei snakkar med?", "Is there an adult they talk with?"),
            ],
            [
                new(new("Barnets beste og barnets syn skrives inn i vurderingen", "Det beste for barnet og synet til barnet blir skrivne inn i vurderinga", "The child’s best interests and views are written into the assessment"), "Grunnloven § 104, barnekonvensjonen art. 3 og 12"),
                new(new("Skolehelsetjenesten og helsestasjon for ungdom", "Skulehelsetenesta og helsestasjon for ungdom", "School health and the youth health centre"), "hol § 3-2"),
            ],
            new("Når barnet selv forteller om vold, overgrep eller alvorlig omsorgssvikt.", "Når barnet sjølv fortel om vald, overgrep eller alvorleg omsorgssvikt.", "When the child itself tells of violence, abuse or serious neglect.")),
    ];
}
