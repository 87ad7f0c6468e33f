namespace Langbenk.Prevention.SelfEvaluations;

static class QuestionnaireFailuresChild
{
    public static IReadOnlyList<QuestionGroup> Groups { get; } =
    [
        new(new("Barnet er utgangspunktet", "Barnet er utgangspunktet", "The child is the starting point"),
        [
            new("fail-child-first",
                new("Vi starter med barnets behov når vi vurderer og bestemmer.", "Vi startar med behova til barnet når vi vurderer og avgjer.", "We start from the child's needs when we assess and decide."),
                new("Du kan lese en vurdering og si hva barnet trenger, uten å kjenne saken.", "Du kan lese ei vurdering og seie kva barnet treng, utan å kjenne saka.", "You can read an assessment and say what the child needs, without knowing the case.")),
            new("fail-talk-with-child",
                new("Vi snakker med barnet, alene når det trengs, og gjør det godt.", "Vi snakkar med barnet, åleine når det trengst, og gjer det godt.", "We talk with the child, alone when needed, and do it well."),
                new("Ansatte øver på samtaler med barn, og barnets ord står i journalen.", "Tilsette øver på samtalar med barn, og orda til barnet står i journalen.", "Staff practise talking with children, and the child's words are in the record.")),
            new("fail-loyal-to-adult",
                new("Vi passer på at forholdet til den voksne ikke går foran barnet.", "Vi passar på at forholdet til den vaksne ikkje går føre barnet.", "We see to it that the relation to the adult does not come before the child."),
                new("En kollega som ikke kjenner foreldrene, ser på saken.", "Ein kollega som ikkje kjenner foreldra, ser på saka.", "A colleague who does not know the parents looks at the case.")),
            new("fail-read-the-signs",
                new("Vi spør hva som ligger bak når et barn er urolig, stille eller sint.", "Vi spør kva som ligg bak når eit barn er uroleg, stille eller sint.", "We ask what lies behind when a child is restless, silent or angry."),
                new("Vold og overgrep er alltid med som en mulig forklaring.", "Vald og overgrep er alltid med som ei mogleg forklaring.", "Violence and abuse are always considered as a possible explanation.")),
        ]),
        new(new("Vi oppdager og handler", "Vi oppdagar og handlar", "We discover and act"),
        [
            new("fail-we-discover",
                new("Det er vi som oppdager vold og omsorgssvikt, ikke tilfeldigheter.", "Det er vi som oppdagar vald og omsorgssvikt, ikkje tilfeldigheiter.", "It is we who discover violence and neglect, not chance."),
                new("Vi spør alle om vold, og vet hva vi gjør med svaret.", "Vi spør alle om vald, og veit kva vi gjer med svaret.", "We ask everyone about violence, and know what to do with the answer.")),
            new("fail-parents-vulnerable",
                new("Vi fanger opp når foreldre er sårbare, og tar det på alvor.", "Vi fangar opp når foreldre er sårbare, og tek det på alvor.", "We notice when parents are vulnerable, and take it seriously."),
                new("Psykisk sykdom, rus og egen oppvekst blir spurt om tidlig, og førte til hjelp.", "Psykisk sjukdom, rus og eigen oppvekst blir spurt om tidleg, og førte til hjelp.", "Mental illness, drug use and own childhood are asked about early, and led to help.")),
            new("fail-report-and-avert",
                new("Vi melder og avverger når vi har plikt til det.", "Vi melder og avverjer når vi har plikt til det.", "We report and avert when it is our duty."),
                new("Ingen venter på leder eller på mer bevis når vilkårene er oppfylt.", "Ingen ventar på leiar eller på meir bevis når vilkåra er oppfylte.", "Nobody waits for a leader or more proof when the conditions are met.")),
            new("fail-offenders",
                new(
                    "Vi følger opp barnets trygghet når en voksen er mistenkt eller dømt for vold eller overgrep.",
                    "Vi følgjer opp tryggleiken til barnet når ein vaksen er mistenkt eller dømd for vald eller overgrep.",
                    "We follow up the child's safety when an adult is suspected or convicted of violence or abuse."),
                new("Det står i planen hvem som beskytter barnet, og hvordan vi sjekker det.", "Det står i planen kven som vernar barnet, og korleis vi sjekkar det.", "The plan says who protects the child, and how we check it.")),
            new("fail-emergency-gentler",
                new("Når det haster, vurderer vi om noe mindre inngripende for barnet er nok.", "Når det hastar, vurderer vi om noko mindre inngripande for barnet er nok.", "When it is urgent, we consider whether something less intrusive for the child is enough."),
                new("Vedtaket sier hva vi vurderte, og hvorfor det ikke holdt.", "Vedtaket seier kva vi vurderte, og kvifor det ikkje heldt.", "The decision says what we considered, and why it was not enough.")),
        ]),
        new(new("Vi undersøker og hjelper nok", "Vi undersøkjer og hjelper nok", "We investigate and help enough"),
        [
            new("fail-fits-the-problem",
                new("Undersøkelser og tiltak er tilpasset det familien faktisk strever med.", "Undersøkingar og tiltak er tilpassa det familien faktisk strever med.", "Investigations and measures fit what the family actually struggles with."),
                new("Bekymringen i meldingen er besvart punkt for punkt.", "Uroa i meldinga er svart på punkt for punkt.", "The concern in the report is answered point by point.")),
            new("fail-enough-basis",
                new("Vi vet nok før vi bestemmer.", "Vi veit nok før vi avgjer.", "We know enough before we decide."),
                new("Vi har snakket med barnet, begge foreldre og dem som ser barnet hver dag.", "Vi har snakka med barnet, begge foreldra og dei som ser barnet kvar dag.", "We have talked with the child, both parents and those who see the child every day.")),
            new("fail-help-is-enough",
                new("Hjelpen er stor nok og kommer fra flere når det trengs.", "Hjelpa er stor nok og kjem frå fleire når det trengst.", "The help is large enough and comes from several when needed."),
                new("Når et tiltak ikke virker, endrer vi det – vi gjentar det ikke.", "Når eit tiltak ikkje verkar, endrar vi det – vi gjentek det ikkje.", "When a measure does not work, we change it; we do not repeat it.")),
            new("fail-in-time",
                new("Familien venter ikke lenger enn den må.", "Familien ventar ikkje lenger enn han må.", "The family does not wait longer than it must."),
                new("Fristene holdes, og vi vet hvorfor når de brytes.", "Fristane blir haldne, og vi veit kvifor når dei blir brotne.", "Deadlines are kept, and we know why when they are broken.")),
        ]),
    ];
}
