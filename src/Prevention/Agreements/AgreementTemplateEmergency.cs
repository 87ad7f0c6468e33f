namespace Langbenk.Prevention.Agreements;

static class AgreementTemplateEmergency
{
    public static AgreementTemplate Template { get; } = new(
        "emergency-duty",
        new("Felles barnevernsvakt", "Felles barnevernsvakt", "Shared child welfare on-call service"),
        new(
            "Barnevernet skal kunne nås hele døgnet. Avtalen sier hvem som har vakt for kommunene når kontoret er stengt, hva vakta kan gjøre, og hvordan saken kommer trygt tilbake neste morgen.",
            "Barnevernet skal kunne nåast heile døgnet. Avtalen seier kven som har vakt for kommunane når kontoret er stengt, kva vakta kan gjere, og korleis saka kjem trygt tilbake neste morgon.",
            "Child welfare must be reachable at all hours. The agreement says who is on call for the municipalities when the office is closed, what the on-call service may do, and how the case safely comes back next morning."),
        new("Barn, unge og familier som trenger hjelp med en gang, og alle som er bekymret for et barn.", "Barn, unge og familiar som treng hjelp med ein gong, og alle som er uroa for eit barn.", "Children, young people and families who need help at once, and anyone worried about a child."),
        "bvl § 15-3",
        Duties,
        [
            new("Vaktleder og barnevernslederne møtes hver tredje måned.", "Vaktleiar og barnevernsleiarane møtest kvar tredje månad.", "The on-call service leader and the heads of child welfare meet every third month."),
            new("Vakta, politi og legevakt møtes én gang i året.", "Vakta, politi og legevakt møtest éin gong i året.", "The on-call service, police and emergency clinic meet once a year."),
        ],
        24,
        [
            new(new("Fra vakt til kontor", "Frå vakt til kontor", "From the on-call service to the office"),
            [
                new(
                    "Vakta skriver ned hva som hendte, hva barnet sa, hva som ble gjort, og hvilken kommune barnet er i.",
                    "Vakta skriv ned kva som hende, kva barnet sa, kva som vart gjort, og kva kommune barnet er i.",
                    "The on-call service writes down what happened, what the child said, what was done, and which municipality the child is in."),
                new("Ved akuttvedtak: vedtaket sendes straks til nemnda for kontroll.", "Ved akuttvedtak: vedtaket blir sendt straks til nemnda for kontroll.", "With an emergency decision: it is sent to the tribunal for control at once."),
                new("Kontoret får saken i et trygt system før det åpner. Ingen navn i SMS eller e-post.", "Kontoret får saka i eit trygt system før det opnar. Ingen namn i SMS eller e-post.", "The office gets the case in a safe system before it opens. No names in text messages or e-mail."),
                new("Kontoret bekrefter at saken er tatt imot, og vet hvilken frist som løper.", "Kontoret stadfestar at saka er teken imot, og veit kva frist som går.", "The office confirms that it has the case, and knows which deadline is running."),
            ]),
        ],
        [
            new("Hvilke kommuner som er med, og hvilket nummer folk ringer", "Kva kommunar som er med, og kva nummer folk ringjer", "Which municipalities take part, and which number people call"),
            new("Hvem som kan gjøre akuttvedtak for hver kommune", "Kven som kan gjere akuttvedtak for kvar kommune", "Who can make emergency decisions for each municipality"),
            new("Hvor fort vakta skal være hos barnet, også langt unna", "Kor fort vakta skal vere hos barnet, også langt unna", "How fast the on-call service is to be with the child, far away too"),
            new("Beredskapshjem og hvem som har oversikten", "Beredskapsheim og kven som har oversikta", "Emergency homes and who has the overview"),
            new("Journal, arkiv og hvem som eier opplysningene", "Journal, arkiv og kven som eig opplysningane", "Records, archive and who owns the information"),
            new("Overlevering til kontoret, med frister", "Overlevering til kontoret, med fristar", "Handover to the office, with deadlines"),
            new("Betaling, opplæring og støtte til dem som har vakt", "Betaling, opplæring og støtte til dei som har vakt", "Payment, training and support for those on call"),
        ]);

    static IReadOnlyList<TemplateDuty> Duties =>
    [
        new(DutyLevel.Leader,
            new("Kommunedirektørene", "Kommunedirektørane", "The municipal directors"),
            new("Sørger for at tjenesten er tilgjengelig til enhver tid, og at vakta har nok folk.", "Sørgjer for at tenesta er tilgjengeleg til kvar tid, og at vakta har nok folk.", "See to it that the service is available at any time, and that the on-call service has enough people.")),
        new(DutyLevel.Leader,
            new("Vaktleder", "Vaktleiar", "On-call leader"),
            new("Lager vaktplan, lærer opp vaktene og melder avvik til kommunene.", "Lagar vaktplan, lærer opp vaktene og melder avvik til kommunane.", "Makes the roster, trains the staff and reports deviations to the municipalities.")),
        new(DutyLevel.Contact,
            new("Den som har vakt", "Den som har vakt", "The person on call"),
            new("Tar imot bekymring, snakker med barnet, og vurderer om noe mindre inngripende er nok.", "Tek imot uro, snakkar med barnet, og vurderer om noko mindre inngripande er nok.", "Receives the concern, talks with the child, and considers whether something less intrusive is enough.")),
        new(DutyLevel.Contact,
            new("Mottak på barnevernskontoret", "Mottak på barnevernskontoret", "Intake at the child welfare office"),
            new("Tar over saken neste arbeidsdag og sier fra til vakta om noe manglet.", "Tek over saka neste arbeidsdag og seier frå til vakta om noko mangla.", "Takes over the case the next working day and tells the on-call service if something was missing.")),
    ];
}
