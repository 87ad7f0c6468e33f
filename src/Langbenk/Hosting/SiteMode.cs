namespace Langbenk.Hosting;

/// <summary>What every page has to say about the site itself.</summary>
public sealed record SiteMode(bool Demo, bool Steering = true, bool Mail = false);
