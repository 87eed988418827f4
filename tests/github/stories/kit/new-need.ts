/** A need that somebody has just thought of: all that the first phase asks for. */
export const newNeed = `---
id: ny-integration
title: Bookinger vises i lokaleoversigten
summary: Når et lokale bookes, vises bookingen på skærmen ved døren.
phase: need
status: active
owners:
  requester: { unit: Visitationen, email: visitation@eksempelby.example }
need:
  task: Medarbejderne skal kunne se, om et lokale er ledigt.
  data: [lokale, tidspunkt]
  frequency: real-time
---

## Behov

I dag går man ind i lokalet for at se, om det er ledigt. Det forstyrrer møderne.
`;
