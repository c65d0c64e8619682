using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Scope;

[assembly: AssemblyFixture(typeof(SharedPortal))]

namespace TkvvPortal.Web.Tests.Scope;

/// <summary>One portal for all tests that only read, or whose requests are refused.</summary>
public sealed class SharedPortal : PortalFactory;
