#!/usr/bin/env sh
# Adds one migration to both providers. Usage: src/TkvvPortal.Data/add-migration.sh Name
set -eu
cd "$(dirname "$0")"
dotnet tool restore >/dev/null
dotnet ef migrations add "$1" --context SqlitePortalDbContext --output-dir Migrations/Sqlite
dotnet ef migrations add "$1" --context SqlServerPortalDbContext --output-dir Migrations/SqlServer --no-build
