using static Langbenk.Prevention.Indicators.IndicatorRegisterHelp;

namespace Langbenk.Prevention.Indicators;

/// <summary>Whether the services do what they have agreed on.</summary>
static class IndicatorRegisterCooperation
{
    const string Own = "Kommunens egen registrering";

    public static IReadOnlyList<KnownIndicator> Indicators { get; } =
    [
        Target("staff-trained", Own,
            new("Andel ansatte med opplæring i felles metode", "Delen av dei tilsette med opplæring i felles metode", "Share of staff trained in the common method"),
            new("Ansatte i tjenestene rundt barn som har fullført opplæring i metoden dere har valgt, for eksempel BTI eller Urometoden, delt på alle som skal ha den.",
                "Tilsette i tenestene rundt barn som har fullført opplæring i metoden de har valt, til dømes BTI eller Urometoden, delt på alle som skal ha han.",
                "Staff in the services around children who have completed training in the method you have chosen, for example BTI or Urometoden, divided by all who should have it."),
            new("Om de som møter barna, har det samme verktøyet for å ta opp uro.",
                "Om dei som møter barna, har det same verktøyet for å ta opp uro.",
                "Whether those who meet the children have the same tool for raising a worry.")),
        Target("common-words-known", "Kort spørsmål til ansatte hvert år",
            new("Andel ansatte som kjenner kommunens felles ord", "Delen av dei tilsette som kjenner dei felles orda i kommunen", "Share of staff who know the municipality's common words"),
            new("Ansatte som kan forklare tidlig innsats slik kommunen har vedtatt, delt på alle som svarte.",
                "Tilsette som kan forklare tidleg innsats slik kommunen har vedteke, delt på alle som svara.",
                "Staff who can explain early intervention as the municipality has adopted it, divided by all who answered."),
            new("Om tjenestene snakker om det samme. Evalueringen av barnevernsreformen (2023, kap. 4.2) fant at de ofte ikke gjør det.",
                "Om tenestene snakkar om det same. Evalueringa av barnevernsreforma (2023, kap. 4.2) fann at dei ofte ikkje gjer det.",
                "Whether services talk about the same thing. The evaluation of the child welfare reform (2023, ch. 4.2) found that they often do not.")),
        Target("joint-meetings-held", "Årshjulet i Langbenk",
            new("Andel felles møter som ble holdt som avtalt", "Delen av dei felles møta som vart haldne som avtalt", "Share of joint meetings held as agreed"),
            new("Møter i årshjulet som ble holdt med alle partene til stede, delt på alle som var avtalt.",
                "Møte i årshjulet som vart haldne med alle partane til stades, delt på alle som var avtalte.",
                "Meetings in the yearly wheel held with all parties present, divided by all agreed."),
            new("Om samarbeidet finnes i kalenderen, ikke bare på papiret.",
                "Om samarbeidet finst i kalenderen, ikkje berre på papiret.",
                "Whether cooperation exists in the calendar, not only on paper.")),
        Target("agreements-followed-up", "Avtalene i Langbenk",
            new("Andel samarbeidsavtaler som er fulgt opp siste år", "Delen av samarbeidsavtalane som er følgde opp siste året", "Share of cooperation agreements followed up in the last year"),
            new("Avtaler som er gjennomgått av partene de siste tolv månedene, delt på alle gjeldende avtaler.",
                "Avtalar som er gjennomgåtte av partane dei siste tolv månadene, delt på alle gjeldande avtalar.",
                "Agreements reviewed by the parties in the last twelve months, divided by all agreements in force."),
            new("Om avtalene lever etter at de er signert.",
                "Om avtalane lever etter at dei er signerte.",
                "Whether agreements live on after they are signed.")),
        Target("individual-plan-used", Own,
            new("Andel barn med behov for langvarig, koordinert hjelp som har individuell plan", "Delen av barna med behov for langvarig, koordinert hjelp som har individuell plan", "Share of children needing long-term, coordinated help who have an individual plan"),
            new("Barn med en individuell plan som er oppdatert siste år, delt på alle som har fått tilbud om en. Husk at familien kan si nei.",
                "Barn med ein individuell plan som er oppdatert siste året, delt på alle som har fått tilbod om ein. Hugs at familien kan seie nei.",
                "Children with an individual plan updated in the last year, divided by all who have been offered one. Remember that the family may say no."),
            new("Om familien har én plan i stedet for mange.",
                "Om familien har éin plan i staden for mange.",
                "Whether the family has one plan instead of many.")),
    ];
}
