using Langbenk.Kernel;

namespace Langbenk.Prevention.Plans;

static class StarterTextsRequired
{
    public static Text Goals { get; } = new(
        """
        ## Dette vil vi oppnå

        I «…» kommune skal barn og unge «…».

        - **Mål 1:** Barn som «…», skal «…» innen «…». Ansvarlig: «…».
        - **Mål 2:** Foreldre som «…», skal «…» innen «…». Ansvarlig: «…».
        - **Mål 3:** Unge som er i ferd med å sette sin egen utvikling i fare, skal «…» innen «…». Ansvarlig: «…».

        ## Slik kommer vi dit

        Vi velger å bruke mest krefter på «…», fordi «…».

        Vi velger å vente med «…», fordi «…».

        ## Slik ser vi at det går rett vei

        Om ett år skal vi se at «…». Om tre år skal vi se at «…».
        """,
        """
        ## Dette vil vi oppnå

        I «…» kommune skal barn og unge «…».

        - **Mål 1:** Barn som «…», skal «…» innan «…». Ansvarleg: «…».
        - **Mål 2:** Foreldre som «…», skal «…» innan «…». Ansvarleg: «…».
        - **Mål 3:** Unge som er i ferd med å setje si eiga utvikling i fare, skal «…» innan «…». Ansvarleg: «…».

        ## Slik kjem vi dit

        Vi vel å bruke mest krefter på «…», fordi «…».

        Vi vel å vente med «…», fordi «…».

        ## Slik ser vi at det går rett veg

        Om eitt år skal vi sjå at «…». Om tre år skal vi sjå at «…».
        """,
        """
        ## What we want to achieve

        In the municipality of «…», children and young people shall «…».

        - **Goal 1:** Children who «…» shall «…» by «…». Responsible: «…».
        - **Goal 2:** Parents who «…» shall «…» by «…». Responsible: «…».
        - **Goal 3:** Young people who are beginning to endanger their own development shall «…» by «…». Responsible: «…».

        ## How we get there

        We choose to put most effort into «…», because «…».

        We choose to wait with «…», because «…».

        ## How we see that it is going the right way

        In one year we shall see that «…». In three years we shall see that «…».
        """);

    public static Text Responsibility { get; } = new(
        """
        ## Tjenestene og ansvaret deres

        - **Helsestasjon og skolehelsetjeneste** har ansvar for «…».
        - **Barnehagene** har ansvar for «…».
        - **Skolene og PPT** har ansvar for «…».
        - **Nav** har ansvar for «…».
        - **Barnevernstjenesten** har ansvar for «…», og skal ikke «…».
        - **Psykisk helse og rus** har ansvar for «…».
        - **Kultur og fritid** har ansvar for «…».

        ## Når det er uklart hvem som skal hjelpe

        Familien skal ikke sendes videre uten at noen har tatt imot. «…» tar imot alle som ikke passer inn et annet sted.

        Er tjenestene uenige, avgjør «…» innen «…» dager.
        """,
        """
        ## Tenestene og ansvaret deira

        - **Helsestasjon og skulehelseteneste** har ansvar for «…».
        - **Barnehagane** har ansvar for «…».
        - **Skulane og PPT** har ansvar for «…».
        - **Nav** har ansvar for «…».
        - **Barnevernstenesta** har ansvar for «…», og skal ikkje «…».
        - **Psykisk helse og rus** har ansvar for «…».
        - **Kultur og fritid** har ansvar for «…».

        ## Når det er uklart kven som skal hjelpe

        Familien skal ikkje sendast vidare utan at nokon har teke imot. «…» tek imot alle som ikkje passar inn ein annan stad.

        Er tenestene usamde, avgjer «…» innan «…» dagar.
        """,
        """
        ## The services and what they are responsible for

        - **Child health centre and school health service** are responsible for «…».
        - **The kindergartens** are responsible for «…».
        - **The schools and PPT** are responsible for «…».
        - **Nav** is responsible for «…».
        - **The child welfare service** is responsible for «…», and shall not «…».
        - **Mental health and substance use** are responsible for «…».
        - **Culture and leisure** are responsible for «…».

        ## When it is unclear who should help

        The family shall not be sent on before somebody has received them. «…» receives everyone who fits nowhere else.

        If services disagree, «…» decides within «…» days.
        """);
}
