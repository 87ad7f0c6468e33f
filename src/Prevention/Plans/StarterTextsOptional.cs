using Langbenk.Kernel;

namespace Langbenk.Prevention.Plans;

static class StarterTextsOptional
{
    public static Text Knowledge { get; } = new(
        """
        ## Fem tall som betyr noe for oss

        - «…» (kilde: Ungdata «…»). Det betyr at vi må «…».
        - «…» (kilde: oppvekstprofilen «…»). Det betyr at vi må «…».
        - «…» (kilde: folkehelseprofilen «…»). Det betyr at vi må «…».
        - «…» (kilde: tilstandsrapporten «…»). Det betyr at vi må «…».
        - «…» (kilde: «…»). Det betyr at vi må «…».

        ## Dette vet vi ikke nok om

        Vi vet ikke «…». Vi finner det ut ved å «…» innen «…».
        """,
        """
        ## Fem tal som betyr noko for oss

        - «…» (kjelde: Ungdata «…»). Det betyr at vi må «…».
        - «…» (kjelde: oppvekstprofilen «…»). Det betyr at vi må «…».
        - «…» (kjelde: folkehelseprofilen «…»). Det betyr at vi må «…».
        - «…» (kjelde: tilstandsrapporten «…»). Det betyr at vi må «…».
        - «…» (kjelde: «…»). Det betyr at vi må «…».

        ## Dette veit vi ikkje nok om

        Vi veit ikkje «…». Vi finn det ut ved å «…» innan «…».
        """,
        """
        ## Five numbers that matter to us

        - «…» (source: Ungdata «…»). It means that we must «…».
        - «…» (source: the upbringing profile «…»). It means that we must «…».
        - «…» (source: the public health profile «…»). It means that we must «…».
        - «…» (source: the status report «…»). It means that we must «…».
        - «…» (source: «…»). It means that we must «…».

        ## What we do not know enough about

        We do not know «…». We will find out by «…» before «…».
        """);

    public static Text Levels { get; } = new(
        """
        ## Universelt: for alle

        Hos oss betyr det «…». Her arbeider «…». Tiltakene er «…».

        ## Selektivt: for grupper med høyere risiko

        Hos oss betyr det «…». Gruppene er «…». Her arbeider «…». Tiltakene er «…».

        ## Indikert: for barn der vi ser tegn

        Hos oss betyr det «…». Her arbeider «…». Tiltakene er «…».

        ## Fra ett nivå til det neste

        Når «…», sier «…» fra til «…» innen «…».
        """,
        """
        ## Universelt: for alle

        Hos oss tyder det «…». Her arbeider «…». Tiltaka er «…».

        ## Selektivt: for grupper med høgare risiko

        Hos oss tyder det «…». Gruppene er «…». Her arbeider «…». Tiltaka er «…».

        ## Indikert: for barn der vi ser teikn

        Hos oss tyder det «…». Her arbeider «…». Tiltaka er «…».

        ## Frå eitt nivå til det neste

        Når «…», seier «…» frå til «…» innan «…».
        """,
        """
        ## Universal: for all

        Here it means «…». «…» works at this level. The measures are «…».

        ## Selective: for groups at higher risk

        Here it means «…». The groups are «…». «…» works at this level. The measures are «…».

        ## Indicated: for children where we see signs

        Here it means «…». «…» works at this level. The measures are «…».

        ## From one level to the next

        When «…», «…» tells «…» within «…».
        """);
}
