using Langbenk.Kernel;

namespace Langbenk.Prevention.Plans;

static class StarterTextsCooperation
{
    public static Text Organisation { get; } = new(
        """
        ## Ledelse

        «…» eier planen i kommunedirektørens ledergruppe. «…» leder arbeidet til daglig. Stedfortreder er «…».

        ## Grupper og møter

        - **«…»** møtes hver «…», ledes av «…» og kan avgjøre «…».
        - **Tverrfaglig team i «…»** møtes hver «…». Med er «…».

        ## Veien inn for familien

        Den som vil ha hjelp, tar kontakt med «…». Familien får svar innen «…» dager og hjelp innen «…» uker.

        ## Sammen med andre kommuner

        Vi samarbeider med «…» om «…». Vertskommunen er «…». Selv gjør vi «…».
        """,
        """
        ## Leiing

        «…» eig planen i leiargruppa til kommunedirektøren. «…» leier arbeidet til dagleg. Stadfortredar er «…».

        ## Grupper og møte

        - **«…»** møtest kvar «…», blir leidd av «…» og kan avgjere «…».
        - **Tverrfagleg team i «…»** møtest kvar «…». Med er «…».

        ## Vegen inn for familien

        Den som vil ha hjelp, tek kontakt med «…». Familien får svar innan «…» dagar og hjelp innan «…» veker.

        ## Saman med andre kommunar

        Vi samarbeider med «…» om «…». Vertskommunen er «…». Sjølve gjer vi «…».
        """,
        """
        ## Leadership

        «…» owns the plan in the chief executive's management team. «…» leads the work day to day. The deputy is «…».

        ## Groups and meetings

        - **«…»** meets every «…», is led by «…» and can decide «…».
        - **The interdisciplinary team in «…»** meets every «…». Members are «…».

        ## The family's way in

        Anyone who wants help contacts «…». The family gets an answer within «…» days and help within «…» weeks.

        ## Together with other municipalities

        We cooperate with «…» on «…». The host municipality is «…». We ourselves do «…».
        """);

    public static Text Cooperation { get; } = new(
        """
        ## Tre situasjoner og hva vi gjør

        - **Barnehagen er urolig for et barn:** «…» snakker med foreldrene innen «…». Deretter «…».
        - **En elev blir borte fra skolen:** Etter «…» dager tar «…» kontakt. Deretter «…».
        - **En familie mister inntekten:** Nav spør om barna har «…», og tilbyr «…».

        ## Avtalene våre

        - Mellom «…» og «…» om «…». Sist gjennomgått «…». Følges opp av «…».

        ## Når vi deler opplysninger

        Vi spør familien først. Uten samtykke kan vi drøfte anonymt, og vi melder når meldeplikten gjelder. Spørsmål om taushetsplikt går til «…».

        ## Slik lærer vi hverandre å kjenne

        Felles fagdag holdes hver «…». Ansvarlig er «…».
        """,
        """
        ## Tre situasjonar og kva vi gjer

        - **Barnehagen er uroleg for eit barn:** «…» snakkar med foreldra innan «…». Deretter «…».
        - **Ein elev blir borte frå skulen:** Etter «…» dagar tek «…» kontakt. Deretter «…».
        - **Ein familie mistar inntekta:** Nav spør om barna har «…», og tilbyr «…».

        ## Avtalane våre

        - Mellom «…» og «…» om «…». Sist gjennomgått «…». Blir følgt opp av «…».

        ## Når vi deler opplysningar

        Vi spør familien først. Utan samtykke kan vi drøfte anonymt, og vi melder når meldeplikta gjeld. Spørsmål om teieplikt går til «…».

        ## Slik blir vi kjende med kvarandre

        Felles fagdag blir halden kvar «…». Ansvarleg er «…».
        """,
        """
        ## Three situations and what we do

        - **The kindergarten is uneasy about a child:** «…» talks with the parents within «…». Then «…».
        - **A pupil stops coming to school:** After «…» days «…» makes contact. Then «…».
        - **A family loses its income:** Nav asks whether the children have «…», and offers «…».

        ## Our agreements

        - Between «…» and «…» on «…». Last reviewed «…». Followed up by «…».

        ## When we share information

        We ask the family first. Without consent we can discuss anonymously, and we report when the duty to report applies. Questions about confidentiality go to «…».

        ## How we get to know each other

        A joint staff day is held every «…». Responsible: «…».
        """);
}
