namespace Langbenk.Prevention.InternalControl;

static class DutyRegisterInformation
{
    public static IReadOnlyList<ControlDuty> Duties { get; } =
    [
        new("confidentiality",
            new("Hindre at andre får vite om noens personlige forhold", "Hindre at andre får vite om personlege forhold", "Keep others from learning about anyone's personal affairs"),
            "fvl § 13", "TP-01",
            new(
                "Når lærte vi sist opp alle i taushetsplikt, og hva vet de om når de likevel kan dele?",
                "Når lærte vi sist opp alle i teieplikt, og kva veit dei om når dei likevel kan dele?",
                "When did we last train everyone in confidentiality, and what do they know about when they may share after all?"),
            [
                new("Opplæring med dato og deltakere", "Opplæring med dato og deltakarar", "Training with date and participants"),
                new("Undertegnet taushetserklæring", "Underteikna teieerklæring", "A signed declaration of confidentiality"),
            ]),
        new("duty-to-report",
            new("Meld til barnevernet uten ugrunnet opphold når vilkårene er oppfylt", "Meld til barnevernet utan ugrunna opphald når vilkåra er oppfylte", "Report to child welfare without undue delay when the conditions are met"),
            "bvl § 13-2", "ME-01",
            new("Vet hver ansatt at plikten er personlig, og hvor meldingen sendes?", "Veit kvar tilsett at plikta er personleg, og kvar meldinga skal sendast?", "Does every employee know that the duty is personal, and where the report is sent?"),
            [
                new("Opplæring i hver tjeneste hvert år", "Opplæring i kvar teneste kvart år", "Training in every service every year"),
                new("Rutine som ikke krever leders godkjenning", "Rutine som ikkje krev godkjenning frå leiar", "A routine that needs no leader's approval"),
            ]),
        new("valid-consent",
            new("Samtykke skal være frivillig og informert, og si hva som deles med hvem", "Samtykke skal vere frivillig og informert, og seie kva som blir delt med kven", "Consent must be voluntary and informed, and say what is shared with whom"),
            "fvl § 13 a", "SA-01",
            new("Hvordan spør vi om samtykke, og hvordan kan familien trekke det?", "Korleis spør vi om samtykke, og korleis kan familien trekkje det?", "How do we ask for consent, and how can the family withdraw it?"),
            [
                new("Skjema der mottaker, opplysninger og varighet fylles ut", "Skjema der mottakar, opplysningar og tid blir fylte ut", "A form where recipient, information and duration are filled in"),
                new("Ingen blankoskjema i bruk", "Ingen blankoskjema i bruk", "No blank forms in use"),
            ]),
        new("protected-address",
            new("Sperr graderte adresser, og vis ikke noe som røper hvor barnet er", "Sperr graderte adresser, og vis ikkje noko som røper kvar barnet er", "Block graded addresses, and show nothing that reveals where the child is"),
            "frl § 10-4", "AD-01",
            new(
                "Hvem håndterer adressesperre, og hvordan hindrer vi at skole, logg eller brev røper stedet?",
                "Kven handterer adressesperre, og korleis hindrar vi at skule, logg eller brev røper staden?",
                "Who handles protected addresses, and how do we keep school, log or letter from giving the place away?"),
            [
                new("Rutine kjent av resepsjon, skole og IT", "Rutine kjend av resepsjon, skule og IT", "A routine known to reception, school and IT"),
                new("Kontroll av maler og systemer", "Kontroll av malar og system", "A check of templates and systems"),
            ]),
        new("tell-the-police-about-grading",
            new("Gi politiet beskjed når vedtak om skjult adresse vurderes, treffes, endres eller oppheves", "Gi politiet beskjed når vedtak om skjult adresse blir vurdert, gjort, endra eller oppheva", "Tell the police when a decision on a concealed address is considered, made, changed or ended"),
            "bvl § 13-5", "AD-04",
            new("Hvem ringer politiet, og hvor skrives det ned?", "Kven ringjer politiet, og kvar blir det skrive ned?", "Who calls the police, and where is it written down?"),
            [
                new("Fast kontakt i politiet", "Fast kontakt i politiet", "A fixed contact in the police"),
            ]),
        new("archive",
            new("Arkiver, og kasser bare når det finnes hjemmel", "Arkiver, og kasser berre når det finst heimel", "Archive, and dispose only where there is a legal ground"),
            "arkl § 5", "AR-01",
            new("Hva går i arkivet, hvem eier det, og hvem kan bestemme at noe slettes?", "Kva går i arkivet, kven eig det, og kven kan avgjere at noko blir sletta?", "What goes in the archive, who owns it, and who may decide that something is deleted?"),
            [
                new("Arkivplan", "Arkivplan", "An archive plan"),
                new("Avtale om arkiv i vertskommunesamarbeid", "Avtale om arkiv i vertskommunesamarbeid", "An agreement on the archive with the host municipality"),
            ]),
        new("safe-keeping",
            new("Oppbevar taushetsbelagte opplysninger trygt, og se etter hvem som har lest hva", "Ta vare på teiepliktige opplysningar trygt, og sjå etter kven som har lese kva", "Keep confidential information safe, and look at who has read what"),
            "fvl § 13 c", "PV-04",
            new("Hvem har tilgang, når tas den bort, og hvem går gjennom loggen?", "Kven har tilgang, når blir ho teken bort, og kven går gjennom loggen?", "Who has access, when is it taken away, and who goes through the log?"),
            [
                new("Tilgangsliste gått gjennom det siste halvåret", "Tilgangsliste gått gjennom det siste halvåret", "An access list gone through in the last half-year"),
                new("Gjennomgang av loggen med dato", "Gjennomgang av logg med dato", "A dated review of the log"),
            ]),
    ];
}
