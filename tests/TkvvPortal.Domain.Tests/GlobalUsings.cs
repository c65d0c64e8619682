global using TkvvPortal.Domain.Shared;
global using TkvvPortal.Domain.Tests.Builders;
