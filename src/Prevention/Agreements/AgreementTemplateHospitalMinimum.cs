using Langbenk.Kernel;

namespace Langbenk.Prevention.Agreements;

/// <summary>The thirteen points of hol § 6-2 first paragraph, and the second paragraph, shortened.</summary>
static class AgreementTemplateHospitalMinimum
{
    public static IReadOnlyList<Text> MustHave { get; } =
    [
        new("Hvem som har ansvar for hvilke oppgaver, og hvilke tiltak hver part skal utføre", "Kven som har ansvar for kva oppgåver, og kva tiltak kvar part skal utføre", "Who answers for which tasks, and which measures each party carries out"),
        new("Innleggelse, utskriving, habilitering, rehabilitering, læring og mestring", "Innlegging, utskriving, habilitering, rehabilitering, læring og meistring", "Admission, discharge, habilitation, rehabilitation, learning and coping"),
        new("Retningslinjer for innleggelse i sykehus", "Retningslinjer for innlegging i sjukehus", "Guidelines for admission to hospital"),
        new("Kommunens døgntilbud ved øyeblikkelig hjelp", "Døgntilbodet i kommunen ved augeblikkeleg hjelp", "The municipality's overnight offer for emergency help"),
        new("Pasienter som er klare for utskriving", "Pasientar som er klare for utskriving", "Patients who are ready for discharge"),
        new("Deling av kunnskap og informasjon, faglige nettverk og hospitering", "Deling av kunnskap og informasjon, faglege nettverk og hospitering", "Sharing of knowledge and information, professional networks and work shadowing"),
        new("Forskning, utdanning, praksis og læretid", "Forsking, utdanning, praksis og læretid", "Research, education, practice and apprenticeship"),
        new("Jordmortjenester", "Jordmortenester", "Midwife services"),
        new("IKT-løsninger lokalt", "IKT-løysingar lokalt", "Local ICT solutions"),
        new("Forebygging", "Førebygging", "Prevention"),
        new("Beredskapsplaner og den akuttmedisinske kjeden", "Beredskapsplanar og den akuttmedisinske kjeda", "Emergency plans and the emergency medical chain"),
        new("Hvordan dere utvikler og planlegger tjenestene sammen", "Korleis de utviklar og planlegg tenestene saman", "How you develop and plan the services together"),
        new("Barn og unge med sammensatte vansker og lidelser som får hjelp fra begge nivåer", "Barn og unge med samansette vanskar og lidingar som får hjelp frå begge nivå", "Children and young people with complex difficulties and disorders who get help from both levels"),
        new("For felles tiltak: ansvar, arbeidsgiver, organisering og betaling", "For felles tiltak: ansvar, arbeidsgivar, organisering og betaling", "For joint measures: responsibility, employer, organisation and payment"),
    ];
}
