using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Organisation.Services;

namespace Langbenk.Pages.Settings.Services;

/// <summary>The kinds of service are the law's senders and receivers, and are called the same.</summary>
static class ServiceKindWords
{
    public static Text Of(LawBook book, ServiceKind kind) =>
        book.Vocabulary.Label("actorType", Code.ActorTypes.Of(Enum.Parse<ActorType>(kind.ToString())));
}
