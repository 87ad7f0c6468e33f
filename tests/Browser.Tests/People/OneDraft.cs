namespace Langbenk.Browser.Tests.People;

/// <summary>A person has one draft on each page, in all her windows: walks that write it as the same person come one after the other.</summary>
static class OneDraft
{
    public const string LarsAboutJonas = "Lars writes in the team around Jonas: one draft";
}
