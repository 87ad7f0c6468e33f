using Langbenk.Kernel;

namespace Langbenk.Cooperation.Teams.Ways;

/// <summary>Why a way of working cannot be stored. The numbers are stable.</summary>
public static class WayProblems
{
    public static readonly Problem NoName = new(7230, new Text(
        $"Skriv hva dere kaller det, høyst {TeamAroundChild.MaxNameLength} tegn.", $"Skriv kva de kallar det, høgst {TeamAroundChild.MaxNameLength} teikn.", $"Write what you call it, at most {TeamAroundChild.MaxNameLength} characters."));

    public static readonly Problem NameTaken = new(7231, new Text(
        "Kommunen har alt en samarbeidsmåte med dette navnet.", "Kommunen har alt ein samarbeidsmåte med dette namnet.", "The municipality already has a way of working with this name."));

    public static readonly Problem NoHolder = new(7232, new Text(
        $"Skriv hva den som holder tråden kalles, høyst {OwnWay.MaxHolderLength} tegn. Stafettholder er det vanlige.",
        $"Skriv kva den som held tråden blir kalla, høgst {OwnWay.MaxHolderLength} teikn. Stafetthaldar er det vanlege.",
        $"Write what the one who holds the thread is called, at most {OwnWay.MaxHolderLength} characters. Baton holder is the usual word."));

    public static readonly Problem NoAgenda = new(7233, new Text(
        $"Skriv saklista møtene skal begynne med, ett punkt på hver linje, høyst {OwnWay.MaxAgendaLength} tegn.",
        $"Skriv saklista møta skal begynne med, eitt punkt på kvar linje, høgst {OwnWay.MaxAgendaLength} teikn.",
        $"Write the agenda that meetings are to begin with, one point a line, at most {OwnWay.MaxAgendaLength} characters."));

    public static readonly Problem NoMunicipality = new(7234, new Text(
        "Velg hvilken kommune måten gjelder for. Bare den som planlegger i kommunen, eller leder en tjeneste der, kan lage den.",
        "Vel kva kommune måten gjeld for. Berre den som planlegg i kommunen, eller leier ei teneste der, kan lage han.",
        "Choose which municipality the way is for. Only whoever plans in the municipality, or leads a service there, can make it."));
}
