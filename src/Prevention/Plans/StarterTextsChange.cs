using Langbenk.Kernel;

namespace Langbenk.Prevention.Plans;

static class StarterTextsChange
{
    public static Text YoungActors { get; } = new(
        """
        ## Hvem vi spurte

        Vi spurte «…» den «…», på denne måten: «…».

        ## Hva de sa, og hva vi gjorde

        - De sa «…». Vi endret «…».
        - De sa «…». Vi endret det ikke, fordi «…».

        «…» gir svaret tilbake til dem innen «…».
        """,
        """
        ## Kven vi spurde

        Vi spurde «…» den «…», på denne måten: «…».

        ## Kva dei sa, og kva vi gjorde

        - Dei sa «…». Vi endra «…».
        - Dei sa «…». Vi endra det ikkje, fordi «…».

        «…» gir svaret tilbake til dei innan «…».
        """,
        """
        ## Whom we asked

        We asked «…» on «…», in this way: «…».

        ## What they said, and what we did

        - They said «…». We changed «…».
        - They said «…». We did not change it, because «…».

        «…» gives them the answer by «…».
        """);

    public static Text WhatIsNew { get; } = new(
        """
        ## Før og nå

        - Før gjorde vi «…». Nå gjør vi «…». Det gjelder fra «…».
        - Før gjorde vi «…». Nå gjør vi «…». Det gjelder fra «…».
        - Vi slutter med «…».

        ## Det som står i veien

        - «…» står i veien. Vi møter det med «…». Ansvarlig: «…».
        - «…» står i veien. Vi møter det med «…». Ansvarlig: «…».
        """,
        """
        ## Før og no

        - Før gjorde vi «…». No gjer vi «…». Det gjeld frå «…».
        - Før gjorde vi «…». No gjer vi «…». Det gjeld frå «…».
        - Vi sluttar med «…».

        ## Det som står i vegen

        - «…» står i vegen. Vi møter det med «…». Ansvarleg: «…».
        - «…» står i vegen. Vi møter det med «…». Ansvarleg: «…».
        """,
        """
        ## Before and now

        - Before, we «…». Now, we «…». This applies from «…».
        - Before, we «…». Now, we «…». This applies from «…».
        - We stop «…».

        ## What stands in the way

        - «…» stands in the way. We meet it with «…». Responsible: «…».
        - «…» stands in the way. We meet it with «…». Responsible: «…».
        """);

    public static Text FollowUp { get; } = new(
        """
        ## Fire datoer

        - Halvårsmøte vår: «…». Kaller inn: «…».
        - Halvårsmøte høst: «…». Kaller inn: «…».
        - Melding til kommunestyret: «…», sammen med redegjørelsen om barnevernet.
        - Planen revideres senest «…».

        Blir noe ikke gjort til tida, sier «…» fra til «…».
        """,
        """
        ## Fire datoar

        - Halvårsmøte vår: «…». Kallar inn: «…».
        - Halvårsmøte haust: «…». Kallar inn: «…».
        - Melding til kommunestyret: «…», saman med utgreiinga om barnevernet.
        - Planen blir revidert seinast «…».

        Blir noko ikkje gjort til tida, seier «…» frå til «…».
        """,
        """
        ## Four dates

        - Half-yearly meeting, spring: «…». Called by: «…».
        - Half-yearly meeting, autumn: «…». Called by: «…».
        - Report to the council: «…», together with the account of child welfare.
        - The plan is revised at the latest «…».

        If something is not done in time, «…» tells «…».
        """);
}
