namespace Langbenk.Prevention.Plans;

static class PlanTemplateRequired
{
    const string Provision = "bvl § 15-1 andre ledd";

    public static IReadOnlyList<PlanPart> Parts { get; } =
    [
        new("goals",
            new("Mål og strategier", "Mål og strategiar", "Goals and strategies"),
            new("Hva skal bli bedre for barn og familier hos oss, og hvilken vei velger vi for å komme dit?",
                "Kva skal bli betre for barn og familiar hos oss, og kva veg vel vi for å kome dit?",
                "What is to become better for children and families here, and which way do we choose to get there?"),
            [
                new("Skriv tre til fem mål. Si hva et barn eller en forelder skal merke, ikke hva kommunen skal lage.",
                    "Skriv tre til fem mål. Sei kva eit barn eller ein forelder skal merke, ikkje kva kommunen skal lage.",
                    "Write three to five goals. Say what a child or a parent should notice, not what the municipality will produce."),
                new("Loven ber om mål for to ting: at barn ikke utsettes for omsorgssvikt, og at de ikke utsetter sin utvikling for fare. Har du mål for begge?",
                    "Lova ber om mål for to ting: at barn ikkje blir utsette for omsorgssvikt, og at dei ikkje set utviklinga si i fare. Har du mål for begge?",
                    "The act asks for goals for two things: that children are not neglected, and that they do not endanger their own development. Do you have goals for both?"),
                new("Hvem eier hvert mål? Et mål uten en ansvarlig leder og en frist blir liggende.",
                    "Kven eig kvart mål? Eit mål utan ein ansvarleg leiar og ein frist blir liggjande.",
                    "Who owns each goal? A goal without a responsible leader and a deadline is left lying."),
                new("Hvordan ser dere om to år at målet er nådd? Velg noe dere vil ha mer av, for eksempel familier som fikk hjelp i tide.",
                    "Korleis ser de om to år at målet er nådd? Vel noko de vil ha meir av, til dømes familiar som fekk hjelp i tide.",
                    "How will you see in two years that the goal is reached? Choose something you want more of, for example families who got help in time."),
                new("Ikke bruk færre bekymringsmeldinger eller færre vedtak om ekstra hjelp i skolen som mål. Evalueringen av barnevernsreformen (2023, kap. 4.3) advarer: Da kan barn bli stående uten hjelp.",
                    "Ikkje bruk færre bekymringsmeldingar eller færre vedtak om ekstra hjelp i skulen som mål. Evalueringa av barnevernsreforma (2023, kap. 4.3) åtvarar: Då kan barn bli ståande utan hjelp.",
                    "Do not use fewer reports of concern or fewer decisions on extra help at school as a goal. The evaluation of the child welfare reform (2023, ch. 4.3) warns that children may then be left without help."),
                new("Hva velger dere å ikke gjøre nå? En strategi er også et valg bort.",
                    "Kva vel de å ikkje gjere no? Ein strategi er òg å velje noko bort.",
                    "What do you choose not to do now? A strategy also means leaving something out."),
            ],
            Required: true, Provision, PartOfEveryMunicipality: false),
        new("responsibility",
            new("Hvem som har ansvar for hva", "Kven som har ansvar for kva", "Who is responsible for what"),
            new("Hvilken etat og tjeneste har ansvar for hva?",
                "Kva etat og teneste har ansvar for kva?",
                "Which agency and service is responsible for what?"),
            [
                new("Nevn hver tjeneste ved navn: helsestasjon, barnehage, skole, PPT, Nav, barnevern, psykisk helse, kultur og fritid. Hva svarer den for i dette arbeidet?",
                    "Nemn kvar teneste med namn: helsestasjon, barnehage, skule, PPT, Nav, barnevern, psykisk helse, kultur og fritid. Kva svarar ho for i dette arbeidet?",
                    "Name each service: child health centre, kindergarten, school, PPT, Nav, child welfare, mental health, culture and leisure. What does it answer for in this work?"),
                new("Det er kommunen som har ansvaret for det forebyggende arbeidet, ikke barnevernstjenesten alene. Evalueringen fant at ansvaret ofte er uklart (2023, kap. 4.3).",
                    "Det er kommunen som har ansvaret for det førebyggjande arbeidet, ikkje barnevernstenesta åleine. Evalueringa fann at ansvaret ofte er uklart (2023, kap. 4.3).",
                    "The municipality is responsible for the preventive work, not the child welfare service alone. The evaluation found that responsibility is often unclear (2023, ch. 4.3)."),
                new("Hvem avgjør når to tjenester mener at den andre har ansvaret eller skal betale? Skriv stillingen, ikke bare «ledelsen».",
                    "Kven avgjer når to tenester meiner at den andre har ansvaret eller skal betale? Skriv stillinga, ikkje berre «leiinga».",
                    "Who decides when two services think the other is responsible or should pay? Write the post, not just “the management”."),
                new("Hvem tar imot familien som ikke passer inn noe sted? Gi den oppgaven til én.",
                    "Kven tek imot familien som ikkje passar inn nokon stad? Gi den oppgåva til éin.",
                    "Who receives the family that fits nowhere? Give that task to one."),
                new("Er noe lagt til en vertskommune eller et interkommunalt samarbeid? Skriv hva som likevel er igjen hos dere.",
                    "Er noko lagt til ein vertskommune eller eit interkommunalt samarbeid? Skriv kva som likevel er att hos dykk.",
                    "Is something placed with a host municipality or inter-municipal cooperation? Write what still remains with you."),
            ],
            Required: true, Provision, PartOfEveryMunicipality: true),
        .. PlanTemplateCooperation.Parts,
    ];
}
