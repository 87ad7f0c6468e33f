using Langbenk.Kernel;

namespace Langbenk.Texts.NavTalk;

/// <summary>What may be offered, on which ground, and by which of Nav's two hats; null by both.</summary>
public sealed record NavOffer(Text What, string Ground, NavHat? By = null);

/// <summary>One part of the children's situation: what to ask, what may be offered, and when the duty to report arises.</summary>
public sealed record NavTopic(string Code, Text Name, IReadOnlyList<Text> Questions, IReadOnlyList<NavOffer> Offers, Text Duty);

/// <summary>An office of Nav is two bodies, with a duty of confidentiality each.</summary>
public enum NavHat
{
    Municipal,
    State,
}
