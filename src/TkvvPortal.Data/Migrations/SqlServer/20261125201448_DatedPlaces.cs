using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TkvvPortal.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class DatedPlaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_HamletPlacement_Communes_CommuneId",
                table: "HamletPlacement");

            migrationBuilder.DropForeignKey(
                name: "FK_HamletPlacement_Hamlets_HamletId",
                table: "HamletPlacement");

            migrationBuilder.DropPrimaryKey(
                name: "PK_HamletPlacement",
                table: "HamletPlacement");

            migrationBuilder.RenameTable(
                name: "HamletPlacement",
                newName: "HamletPlacements");

            migrationBuilder.RenameIndex(
                name: "IX_HamletPlacement_CommuneId",
                table: "HamletPlacements",
                newName: "IX_HamletPlacements_CommuneId");

            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "CommuneLineages",
                type: "nvarchar(256)",
                maxLength: 256,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "HamletPlacements",
                type: "nvarchar(256)",
                maxLength: 256,
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "PK_HamletPlacements",
                table: "HamletPlacements",
                columns: new[] { "HamletId", "ValidFrom" });

            migrationBuilder.CreateTable(
                name: "PointTerms",
                columns: table => new
                {
                    PointId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    CommuneId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SessionDay = table.Column<int>(type: "int", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Source = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PointTerms", x => new { x.PointId, x.ValidFrom });
                    table.ForeignKey(
                        name: "FK_PointTerms_Communes_CommuneId",
                        column: x => x.CommuneId,
                        principalTable: "Communes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PointTerms_TransactionPoints_PointId",
                        column: x => x.PointId,
                        principalTable: "TransactionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PointTerms_CommuneId",
                table: "PointTerms",
                column: "CommuneId");

            migrationBuilder.AddForeignKey(
                name: "FK_HamletPlacements_Communes_CommuneId",
                table: "HamletPlacements",
                column: "CommuneId",
                principalTable: "Communes",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_HamletPlacements_Hamlets_HamletId",
                table: "HamletPlacements",
                column: "HamletId",
                principalTable: "Hamlets",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_HamletPlacements_Communes_CommuneId",
                table: "HamletPlacements");

            migrationBuilder.DropForeignKey(
                name: "FK_HamletPlacements_Hamlets_HamletId",
                table: "HamletPlacements");

            migrationBuilder.DropTable(
                name: "PointTerms");

            migrationBuilder.DropPrimaryKey(
                name: "PK_HamletPlacements",
                table: "HamletPlacements");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "CommuneLineages");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "HamletPlacements");

            migrationBuilder.RenameTable(
                name: "HamletPlacements",
                newName: "HamletPlacement");

            migrationBuilder.RenameIndex(
                name: "IX_HamletPlacements_CommuneId",
                table: "HamletPlacement",
                newName: "IX_HamletPlacement_CommuneId");

            migrationBuilder.AddPrimaryKey(
                name: "PK_HamletPlacement",
                table: "HamletPlacement",
                columns: new[] { "HamletId", "ValidFrom" });

            migrationBuilder.AddForeignKey(
                name: "FK_HamletPlacement_Communes_CommuneId",
                table: "HamletPlacement",
                column: "CommuneId",
                principalTable: "Communes",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_HamletPlacement_Hamlets_HamletId",
                table: "HamletPlacement",
                column: "HamletId",
                principalTable: "Hamlets",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
