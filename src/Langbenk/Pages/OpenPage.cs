using Langbenk.Hosting;

namespace Langbenk.Pages;

/// <summary>A page for everyone, without signing in: it sets no cookie and shows nothing about anybody.</summary>
[Open]
public abstract class OpenPage : LangbenkPage;
