namespace Langbenk.Hosting;

/// <summary>A page or endpoint for everyone, without signing in. Whatever does not say so is closed.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenAttribute : Attribute;

/// <summary>An open page of what the municipality steers, or of signing in: with the law pages alone, it is not found.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SteeringAttribute : Attribute;

/// <summary>The action of the registry that one must be able to begin, somewhere, to come to this page at all.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsAttribute(string action) : Attribute
{
    public string Action { get; } = action;
}

/// <summary>
/// The names in the address's query that tell which thing the page's form is about. A draft of one is never shown for another.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AboutAttribute(params string[] names) : Attribute
{
    public IReadOnlyList<string> Names { get; } = names;
}

/// <summary>What is sent to this page is forgotten, also when the session had ended: it becomes nobody's draft.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ForgetsAttribute : Attribute;

/// <summary>A file that is chosen on this page is kept with its draft.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeepsFileAttribute : Attribute;
