using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Changing and removing what stands around a plan: groups, milestones and links.</summary>
public static class PlanChangeTexts
{
    public static Text Remove => new("Ta bort", "Ta bort", "Remove");

    public static Text Change => new("Endre", "Endre", "Change");

    public static Text SaveChange => new("Lagre endringen", "Lagre endringa", "Save the change");

    public static Text ChangeGroup => new("Endre gruppen", "Endre gruppa", "Change the group");

    public static Text ChangeMilestone => new("Endre milepælen", "Endre milepælen", "Change the milestone");

    public static Text ChangeLink => new("Endre tilknytningen", "Endre tilknytinga", "Change the link");

    public static Text RemovedMeanwhile => new(
        "Noen andre tok bort dette mens du skrev. Det du skrev, står under. Du kan legge det til på nytt fra siden du kom fra.",
        "Nokon andre tok bort dette medan du skreiv. Det du skreiv, står under. Du kan leggje det til på nytt frå sida du kom frå.",
        "Somebody else removed this while you were writing. What you wrote is below. You can add it anew from the page you came from.");

    public static Text YouRemovedMeanwhile => new(
        "Du tok bort dette selv, i et annet vindu. Det du skrev, står under. Du kan legge det til på nytt fra siden du kom fra.",
        "Du tok bort dette sjølv, i eit anna vindauge. Det du skreiv, står under. Du kan leggje det til på nytt frå sida du kom frå.",
        "You removed this yourself, in another window. What you wrote is below. You can add it anew from the page you came from.");

    public static Text RemoveGroup => new("Ta bort gruppen", "Ta bort gruppa", "Remove the group");

    public static Text RemoveGroupQuestion => new("Vil du ta bort gruppen?", "Vil du ta bort gruppa?", "Do you want to remove the group?");

    public static Text KeepGroup => new("Behold gruppen", "Behald gruppa", "Keep the group");

    public static Text MembersOf(int count) => new(
        count == 1 ? "1 medlem" : $"{count} medlemmer", count == 1 ? "1 medlem" : $"{count} medlemmer", count == 1 ? "1 member" : $"{count} members");

    public static Text RemoveMilestone => new("Ta bort milepælen", "Ta bort milepælen", "Remove the milestone");

    public static Text RemoveMilestoneQuestion => new("Vil du ta bort milepælen?", "Vil du ta bort milepælen?", "Do you want to remove the milestone?");

    public static Text KeepMilestone => new("Behold milepælen", "Behald milepælen", "Keep the milestone");

    public static Text RemoveLink => new("Ta bort tilknytningen", "Ta bort tilknytinga", "Remove the link");

    public static Text RemoveLinkQuestion => new("Vil du ta bort tilknytningen?", "Vil du ta bort tilknytinga?", "Do you want to remove the link?");

    public static Text KeepLink => new("Behold tilknytningen", "Behald tilknytinga", "Keep the link");

    public static Text WillBeGone => new("Dette blir borte:", "Dette blir borte:", "This will be gone:");

    public static Text Stays => new("Dette blir stående:", "Dette blir ståande:", "This stays:");

    public static Text CannotBeUndone => new(
        "Du kan ikke angre etterpå. Da må du skrive det inn på nytt.",
        "Du kan ikkje angre etterpå. Då må du skrive det inn på nytt.",
        "You cannot undo it afterwards. You would have to write it anew.");

    public static Text NotRemoved => new("Ingenting er tatt bort", "Ingenting er teke bort", "Nothing has been removed");

    public static Text ChangedBeforeRemoval => new(
        "Dette ble endret etter at du åpnet siden. Slik er det nå. Vil du fortsatt ta det bort?",
        "Dette vart endra etter at du opna sida. Slik er det no. Vil du framleis ta det bort?",
        "This was changed after you opened the page. This is how it is now. Do you still want to remove it?");
}
