#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <float.h>
#include <math.h>
#include <stdint.h>
#pragma GCC visibility push(hidden)
#if defined(__clang__) || defined(__GNUC__)
#define LIKELY(x)   __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#else
#define LIKELY(x)   (x)
#define UNLIKELY(x) (x)
#endif
#define N_TARGET 1
#define MAX_N_CLASS 1
union Entry {
  int missing;
  float fvalue;
  int qvalue;
};
int32_t get_num_target(void);
void get_num_class(int32_t* out);
int32_t get_num_feature(void);
const char* get_threshold_type(void);
const char* get_leaf_output_type(void);
void predict(union Entry* data, int pred_margin, float* result);
void postprocess(float* result);
static const int32_t num_class[] = {  1, };
int32_t get_num_target(void) {
  return N_TARGET;
}
void get_num_class(int32_t* out) {
  for (int i = 0; i < N_TARGET; ++i) {
    out[i] = num_class[i];
  }
}
int32_t get_num_feature(void) {
  return 76;
}
const char* get_threshold_type(void) {
  return "float32";
}
const char* get_leaf_output_type(void) {
  return "float32";
}
void predict(union Entry* data, int pred_margin, float* result) {
  unsigned int tmp;
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.022080916911)) {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0085602831095)) {
      if ( (data[72].missing != -1) && (data[72].fvalue < (float)0.0019290461205)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.025039546192)) {
          result[0] += 1.90523013e-01f;
        } else {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.24981833994)) {
            result[0] += 2.54443567e-02f;
          } else {
            result[0] += 1.78117737e-01f;
          }
        }
      } else {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.006393592339)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.76098269224)) {
            result[0] += 1.52856678e-01f;
          } else {
            result[0] += 4.28619795e-02f;
          }
        } else {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)2.3270499706)) {
            result[0] += -8.26141834e-02f;
          } else {
            result[0] += 7.26060048e-02f;
          }
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.013291436248)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.43832105398)) {
          if ( (data[51].missing != -1) && (data[51].fvalue < (float)3.8867118359)) {
            result[0] += 1.99489549e-01f;
          } else {
            result[0] += 1.82884023e-01f;
          }
        } else {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.90881156921)) {
            result[0] += 1.90918133e-01f;
          } else {
            result[0] += -1.21533476e-01f;
          }
        }
      } else {
        if ( (data[51].missing != -1) && (data[51].fvalue < (float)2.6394169331)) {
          if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.15056098998)) {
            result[0] += 1.85012057e-01f;
          } else {
            result[0] += 1.01097956e-01f;
          }
        } else {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.42545324564)) {
            result[0] += 3.58862579e-02f;
          } else {
            result[0] += 1.73454925e-01f;
          }
        }
      }
    }
  } else {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.59314656258)) {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.0557397604)) {
        if (!(data[21].missing != -1) || (data[21].fvalue < (float)2.6081106663)) {
          if ( (data[51].missing != -1) && (data[51].fvalue < (float)2.6828742027)) {
            result[0] += 1.11465387e-01f;
          } else {
            result[0] += -1.37014734e-02f;
          }
        } else {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.232086882)) {
            result[0] += -1.58410341e-01f;
          } else {
            result[0] += 4.13319580e-02f;
          }
        }
      } else {
        if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.025039546192)) {
          if (!(data[66].missing != -1) || (data[66].fvalue < (float)0.010180493817)) {
            result[0] += -2.39214431e-02f;
          } else {
            result[0] += 1.63120061e-01f;
          }
        } else {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.50349652767)) {
            result[0] += -1.44449636e-01f;
          } else {
            result[0] += 4.83079068e-02f;
          }
        }
      }
    } else {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.041666667908)) {
        if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.026486082003)) {
          result[0] += 7.83087835e-02f;
        } else {
          if ( (data[1].missing != -1) && (data[1].fvalue < (float)6.1722393036)) {
            result[0] += 8.78854468e-03f;
          } else {
            result[0] += -1.23831108e-01f;
          }
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.64669668674)) {
          if ( (data[43].missing != -1) && (data[43].fvalue < (float)0.059045232832)) {
            result[0] += 1.89757273e-01f;
          } else {
            result[0] += 8.33267197e-02f;
          }
        } else {
          if ( (data[1].missing != -1) && (data[1].fvalue < (float)13.696178436)) {
            result[0] += 1.94156587e-01f;
          } else {
            result[0] += 1.50120914e-01f;
          }
        }
      }
    }
  }
  if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.66666668653)) {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.06437767297)) {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.1121248007)) {
        if ( (data[73].missing != -1) && (data[73].fvalue < (float)0.70909363031)) {
          result[0] += 1.79296687e-01f;
        } else {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.015599037521)) {
            result[0] += 1.76715836e-01f;
          } else {
            result[0] += 1.22002803e-01f;
          }
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.026887666434)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.015599037521)) {
            result[0] += 1.80092305e-01f;
          } else {
            result[0] += 1.10770397e-01f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.37172651291)) {
            result[0] += -1.59350745e-02f;
          } else {
            result[0] += 1.79313973e-01f;
          }
        }
      }
    } else {
      if (!(data[21].missing != -1) || (data[21].fvalue < (float)3.1828019619)) {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.0092051029)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.94172203541)) {
            result[0] += 1.23553686e-01f;
          } else {
            result[0] += -3.23767699e-02f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.3132943213)) {
            result[0] += -7.97378048e-02f;
          } else {
            result[0] += 1.48149312e-01f;
          }
        }
      } else {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.3132943213)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.61464565992)) {
            result[0] += 1.36037365e-01f;
          } else {
            result[0] += -1.44159734e-01f;
          }
        } else {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)11.98289299)) {
            result[0] += 1.08959794e-01f;
          } else {
            result[0] += 1.90005526e-01f;
          }
        }
      }
    }
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.16584725678)) {
      if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.013813708909)) {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.0042774402536)) {
          if ( (data[67].missing != -1) && (data[67].fvalue < (float)0.40754354)) {
            result[0] += 1.81508645e-01f;
          } else {
            result[0] += 1.06783472e-01f;
          }
        } else {
          result[0] += 5.24459966e-02f;
        }
      } else {
        if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.0085589429364)) {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.0011506190058)) {
            result[0] += 1.07511077e-02f;
          } else {
            result[0] += -1.02853373e-01f;
          }
        } else {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.46809184551)) {
            result[0] += 1.51143506e-01f;
          } else {
            result[0] += 1.32626044e-02f;
          }
        }
      }
    } else {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.38793438673)) {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)2.4650247097)) {
          if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.10933217406)) {
            result[0] += 5.66033795e-02f;
          } else {
            result[0] += -7.49161243e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-16.856136322)) {
            result[0] += -7.41930529e-02f;
          } else {
            result[0] += -1.51461661e-01f;
          }
        }
      } else {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.66564941406)) {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.80970829725)) {
            result[0] += 4.82208356e-02f;
          } else {
            result[0] += -6.92356750e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-11.041695595)) {
            result[0] += -1.66459873e-01f;
          } else {
            result[0] += -1.06108584e-01f;
          }
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.025833848864)) {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0085602831095)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.010625165887)) {
        if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.14774900675)) {
          result[0] += 1.68598697e-01f;
        } else {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0047128596343)) {
            result[0] += 1.46647781e-01f;
          } else {
            result[0] += 2.46603433e-02f;
          }
        }
      } else {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.237615183)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.10000000149)) {
            result[0] += -1.40000777e-02f;
          } else {
            result[0] += -1.38858542e-01f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.22745098174)) {
            result[0] += 1.09073296e-01f;
          } else {
            result[0] += -3.09982933e-02f;
          }
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.015844028443)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.65923243761)) {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.10302828997)) {
            result[0] += -1.99016985e-02f;
          } else {
            result[0] += 1.39389560e-01f;
          }
        } else {
          if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.0043113678694)) {
            result[0] += 1.44569010e-01f;
          } else {
            result[0] += 1.68519288e-01f;
          }
        }
      } else {
        if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.16507682204)) {
          if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.22215107083)) {
            result[0] += 1.38873562e-01f;
          } else {
            result[0] += 4.30791453e-02f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.22756280005)) {
            result[0] += -1.87416864e-03f;
          } else {
            result[0] += 1.34735391e-01f;
          }
        }
      }
    }
  } else {
    if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.24544405937)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.36086553335)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.18172389269)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.33950209618)) {
            result[0] += 7.30118304e-02f;
          } else {
            result[0] += -9.29766744e-02f;
          }
        } else {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.48423883319)) {
            result[0] += -1.31537274e-01f;
          } else {
            result[0] += -8.06372464e-02f;
          }
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.14583332837)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.035732340068)) {
            result[0] += 7.53602609e-02f;
          } else {
            result[0] += -4.81711105e-02f;
          }
        } else {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.018048521131)) {
            result[0] += -1.49101406e-01f;
          } else {
            result[0] += -9.37594043e-04f;
          }
        }
      }
    } else {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0625)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0089493421838)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.007073847577)) {
            result[0] += 1.61420986e-01f;
          } else {
            result[0] += 6.18586130e-02f;
          }
        } else {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.73979848623)) {
            result[0] += 3.52169052e-02f;
          } else {
            result[0] += -1.18679203e-01f;
          }
        }
      } else {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.3132943213)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.057565353811)) {
            result[0] += 1.67358771e-01f;
          } else {
            result[0] += -4.63117920e-02f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.2037037015)) {
            result[0] += 1.59194663e-01f;
          } else {
            result[0] += 4.16570678e-02f;
          }
        }
      }
    }
  }
  if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.18181818724)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.11482136697)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.49134632945)) {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.45124807954)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0060073942877)) {
            result[0] += 9.80441794e-02f;
          } else {
            result[0] += -1.38702497e-01f;
          }
        } else {
          result[0] += 1.57228366e-01f;
        }
      } else {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.21290302277)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.025358840823)) {
            result[0] += 1.91441420e-02f;
          } else {
            result[0] += -1.06796280e-01f;
          }
        } else {
          if (!(data[22].missing != -1) || (data[22].fvalue < (float)-5.7805328369)) {
            result[0] += 1.63734719e-01f;
          } else {
            result[0] += 4.68989983e-02f;
          }
        }
      }
    } else {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)0.0093424897641)) {
        if ( (data[72].missing != -1) && (data[72].fvalue < (float)0.004305716604)) {
          if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.16507682204)) {
            result[0] += 1.51419535e-01f;
          } else {
            result[0] += 6.22310601e-02f;
          }
        } else {
          if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.11185707897)) {
            result[0] += 1.17295325e-01f;
          } else {
            result[0] += -1.59572065e-02f;
          }
        }
      } else {
        if (!(data[10].missing != -1) || (data[10].fvalue < (float)-0.085104361176)) {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.17740277946)) {
            result[0] += 1.48581788e-01f;
          } else {
            result[0] += 7.73965642e-02f;
          }
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.06735804677)) {
            result[0] += 1.23887353e-01f;
          } else {
            result[0] += -3.01427748e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[72].missing != -1) && (data[72].fvalue < (float)0.0023316154256)) {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.41425061226)) {
        if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.23987931013)) {
          result[0] += 1.69203877e-01f;
        } else {
          if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.017265152186)) {
            result[0] += 1.49126098e-01f;
          } else {
            result[0] += 9.51195136e-03f;
          }
        }
      } else {
        if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.0049448027276)) {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.97938543558)) {
            result[0] += -1.30813330e-01f;
          } else {
            result[0] += 2.10082922e-02f;
          }
        } else {
          if ( (data[60].missing != -1) && (data[60].fvalue < (float)0.010172910057)) {
            result[0] += 1.43275380e-01f;
          } else {
            result[0] += 4.52971198e-02f;
          }
        }
      }
    } else {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-18.319778442)) {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.13022017479)) {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.76667940617)) {
            result[0] += -1.05354406e-01f;
          } else {
            result[0] += 3.26610953e-02f;
          }
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.50687366724)) {
            result[0] += 7.95322284e-02f;
          } else {
            result[0] += 1.89950332e-01f;
          }
        }
      } else {
        if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.005285886582)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.36747315526)) {
            result[0] += 3.60685661e-02f;
          } else {
            result[0] += -8.03685188e-02f;
          }
        } else {
          if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.18143817782)) {
            result[0] += -1.29389092e-01f;
          } else {
            result[0] += 3.99763808e-02f;
          }
        }
      }
    }
  }
  if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0057822875679)) {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.3679337502)) {
      if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0027222977951)) {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0013754549436)) {
          if (!(data[68].missing != -1) || (data[68].fvalue < (float)0.22895991802)) {
            result[0] += 1.51580557e-01f;
          } else {
            result[0] += 1.18297599e-01f;
          }
        } else {
          if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.28616732359)) {
            result[0] += 1.51035428e-01f;
          } else {
            result[0] += 1.00478671e-01f;
          }
        }
      } else {
        if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.0027196414303)) {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.19412198663)) {
            result[0] += -1.76905619e-03f;
          } else {
            result[0] += 1.45214528e-01f;
          }
        } else {
          if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.17380456626)) {
            result[0] += 1.43505260e-01f;
          } else {
            result[0] += 1.16643747e-02f;
          }
        }
      }
    } else {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-8.8257513046)) {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.00036654691212)) {
          result[0] += -4.25335631e-04f;
        } else {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.45347288251)) {
            result[0] += -8.85173231e-02f;
          } else {
            result[0] += -1.48244798e-01f;
          }
        }
      } else {
        if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.10514172912)) {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.094261154532)) {
            result[0] += -2.31613941e-03f;
          } else {
            result[0] += 1.03831708e-01f;
          }
        } else {
          result[0] += 1.31620407e-01f;
        }
      }
    }
  } else {
    if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.2529322505)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28214740753)) {
        if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.0027196414303)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-9.7953672409)) {
            result[0] += -1.21243022e-01f;
          } else {
            result[0] += -6.77904487e-03f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.31923294067)) {
            result[0] += 4.77525368e-02f;
          } else {
            result[0] += -7.92659000e-02f;
          }
        }
      } else {
        if ( (data[60].missing != -1) && (data[60].fvalue < (float)0.15501740575)) {
          if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.090491898358)) {
            result[0] += 1.35044530e-01f;
          } else {
            result[0] += -3.50929722e-02f;
          }
        } else {
          if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.094807468355)) {
            result[0] += -4.64356206e-02f;
          } else {
            result[0] += 6.54773638e-02f;
          }
        }
      }
    } else {
      if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.41708448529)) {
        if (!(data[68].missing != -1) || (data[68].fvalue < (float)0.04515485093)) {
          if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.22611451149)) {
            result[0] += -4.34526913e-02f;
          } else {
            result[0] += 6.53355345e-02f;
          }
        } else {
          if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.10606601834)) {
            result[0] += 1.33335054e-01f;
          } else {
            result[0] += 4.26094308e-02f;
          }
        }
      } else {
        if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.39211222529)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.2713162303)) {
            result[0] += 1.18418410e-01f;
          } else {
            result[0] += 1.57284543e-01f;
          }
        } else {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28565573692)) {
            result[0] += 1.34129018e-01f;
          } else {
            result[0] += 9.51453950e-03f;
          }
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.022080916911)) {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.68999999762)) {
      if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0043874946423)) {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.53675407171)) {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)5.1126383536e-15)) {
            result[0] += 1.00381427e-01f;
          } else {
            result[0] += 1.42475054e-01f;
          }
        } else {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0068921078928)) {
            result[0] += 1.41802177e-01f;
          } else {
            result[0] += 7.93262050e-02f;
          }
        }
      } else {
        if ( (data[73].missing != -1) && (data[73].fvalue < (float)0.66041851044)) {
          if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.21279701591)) {
            result[0] += 1.33001581e-01f;
          } else {
            result[0] += 1.82596650e-02f;
          }
        } else {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.010188584216)) {
            result[0] += 1.23878472e-01f;
          } else {
            result[0] += 1.08654499e-02f;
          }
        }
      }
    } else {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.32723000646)) {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.0042774402536)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.22751322389)) {
            result[0] += 1.02702931e-01f;
          } else {
            result[0] += -1.73447281e-02f;
          }
        } else {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0056986454874)) {
            result[0] += 1.19893355e-02f;
          } else {
            result[0] += -1.11844756e-01f;
          }
        }
      } else {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.012459228747)) {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.72915071249)) {
            result[0] += 6.89171553e-02f;
          } else {
            result[0] += 1.58305615e-01f;
          }
        } else {
          result[0] += -2.49281395e-02f;
        }
      }
    }
  } else {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.67741936445)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.48988771439)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.92162996531)) {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.3824544251)) {
            result[0] += -4.76557128e-02f;
          } else {
            result[0] += 6.17057644e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0067383330315)) {
            result[0] += 6.30414411e-02f;
          } else {
            result[0] += -1.24476887e-01f;
          }
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.43869993091)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.88682830334)) {
            result[0] += 5.83699532e-02f;
          } else {
            result[0] += -2.88009774e-02f;
          }
        } else {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.99102181196)) {
            result[0] += 1.29767090e-01f;
          } else {
            result[0] += -3.34924250e-03f;
          }
        }
      }
    } else {
      if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.0030180509202)) {
        if ( (data[67].missing != -1) && (data[67].fvalue < (float)0.52573508024)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.40000000596)) {
            result[0] += 1.48030967e-01f;
          } else {
            result[0] += 6.45205453e-02f;
          }
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.45559602976)) {
            result[0] += -1.25621542e-01f;
          } else {
            result[0] += -3.16620851e-03f;
          }
        }
      } else {
        if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.0056300954893)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.2431166321)) {
            result[0] += -1.06789194e-01f;
          } else {
            result[0] += 6.30360469e-03f;
          }
        } else {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.31818181276)) {
            result[0] += -5.43303862e-02f;
          } else {
            result[0] += -1.27009258e-01f;
          }
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.020271923393)) {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.018048521131)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.11785113066)) {
        if (!(data[72].missing != -1) || (data[72].fvalue < (float)0.0029910311569)) {
          if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.041594516486)) {
            result[0] += 1.35335729e-01f;
          } else {
            result[0] += 9.72530097e-02f;
          }
        } else {
          result[0] += 6.26075491e-02f;
        }
      } else {
        if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.0017829216085)) {
          if (!(data[9].missing != -1) || (data[9].fvalue < (float)0.52941179276)) {
            result[0] += 1.21661201e-01f;
          } else {
            result[0] += 9.44320764e-03f;
          }
        } else {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0057555958629)) {
            result[0] += 6.63353428e-02f;
          } else {
            result[0] += -5.44728152e-02f;
          }
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.011619765311)) {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.74242711067)) {
          if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.45264717937)) {
            result[0] += 1.02012388e-01f;
          } else {
            result[0] += 1.37039036e-01f;
          }
        } else {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0057555958629)) {
            result[0] += 1.37227103e-01f;
          } else {
            result[0] += 9.30094320e-05f;
          }
        }
      } else {
        if ( (data[60].missing != -1) && (data[60].fvalue < (float)0.22630053759)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.51470589638)) {
            result[0] += 1.27858073e-01f;
          } else {
            result[0] += 9.60604474e-02f;
          }
        } else {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.36343291402)) {
            result[0] += 2.14085616e-02f;
          } else {
            result[0] += 1.29960164e-01f;
          }
        }
      }
    }
  } else {
    if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.23293277621)) {
      if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.0037420692388)) {
        if ( (data[67].missing != -1) && (data[67].fvalue < (float)0.52573508024)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.31666666269)) {
            result[0] += 1.28305808e-01f;
          } else {
            result[0] += 3.37024666e-02f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.29411765933)) {
            result[0] += 2.40599308e-02f;
          } else {
            result[0] += -7.01818392e-02f;
          }
        }
      } else {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28471311927)) {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.65517240763)) {
            result[0] += -9.73948315e-02f;
          } else {
            result[0] += 9.95694101e-02f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.29411765933)) {
            result[0] += 1.37078194e-02f;
          } else {
            result[0] += -8.03328604e-02f;
          }
        }
      }
    } else {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0625)) {
        if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.0089493421838)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.005285886582)) {
            result[0] += 1.51311025e-01f;
          } else {
            result[0] += 5.98272085e-02f;
          }
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.14036668837)) {
            result[0] += -1.09996609e-01f;
          } else {
            result[0] += 1.19857043e-02f;
          }
        }
      } else {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.3132943213)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.048851154745)) {
            result[0] += 1.43775105e-01f;
          } else {
            result[0] += -2.39216201e-02f;
          }
        } else {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.083333335817)) {
            result[0] += 3.57113266e-03f;
          } else {
            result[0] += 1.40845880e-01f;
          }
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.022080916911)) {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0085602831095)) {
      if ( (data[68].missing != -1) && (data[68].fvalue < (float)0.17554046214)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.097222223878)) {
          if ( (data[62].missing != -1) && (data[62].fvalue < (float)9.0649333666e-17)) {
            result[0] += 8.37876499e-02f;
          } else {
            result[0] += 1.36400029e-01f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-14.419568062)) {
            result[0] += 1.38523310e-01f;
          } else {
            result[0] += -2.13931818e-02f;
          }
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.010625165887)) {
          if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.066172704101)) {
            result[0] += -2.82645021e-02f;
          } else {
            result[0] += 7.77758807e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-7.9182109833)) {
            result[0] += -6.37469813e-02f;
          } else {
            result[0] += 1.07321337e-01f;
          }
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.013291436248)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.66867363453)) {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.91643327475)) {
            result[0] += 1.33578405e-01f;
          } else {
            result[0] += -1.20020583e-01f;
          }
        } else {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.010188584216)) {
            result[0] += 1.32050321e-01f;
          } else {
            result[0] += 1.13334440e-01f;
          }
        }
      } else {
        if ( (data[73].missing != -1) && (data[73].fvalue < (float)0.48629790545)) {
          if ( (data[71].missing != -1) && (data[71].fvalue < (float)0.0099507160485)) {
            result[0] += 9.79756415e-02f;
          } else {
            result[0] += 1.34417877e-01f;
          }
        } else {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.53978049755)) {
            result[0] += 6.86776033e-03f;
          } else {
            result[0] += 1.01167679e-01f;
          }
        }
      }
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.24425937235)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.38963392377)) {
        if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.096959672868)) {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.053455855697)) {
            result[0] += -8.23763385e-02f;
          } else {
            result[0] += 3.87320481e-02f;
          }
        } else {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.21725256741)) {
            result[0] += -6.64965063e-02f;
          } else {
            result[0] += 5.37534915e-02f;
          }
        }
      } else {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28723427653)) {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.071428574622)) {
            result[0] += -5.99527434e-02f;
          } else {
            result[0] += 5.78134656e-02f;
          }
        } else {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)5.625)) {
            result[0] += 5.92482742e-03f;
          } else {
            result[0] += 1.15220025e-01f;
          }
        }
      }
    } else {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.050000000745)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-9.6848154068)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.30769231915)) {
            result[0] += -3.44626717e-02f;
          } else {
            result[0] += -1.13637738e-01f;
          }
        } else {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.38205128908)) {
            result[0] += 6.69176728e-02f;
          } else {
            result[0] += -7.32594822e-03f;
          }
        }
      } else {
        if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.086249917746)) {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.1863001883)) {
            result[0] += -6.61995187e-02f;
          } else {
            result[0] += 3.17968428e-02f;
          }
        } else {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.22727273405)) {
            result[0] += 1.67116687e-01f;
          } else {
            result[0] += 6.21146476e-03f;
          }
        }
      }
    }
  }
  if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0054945331067)) {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.3679337502)) {
      if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0025843803305)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.81479805708)) {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.12781077623)) {
            result[0] += 5.95362261e-02f;
          } else {
            result[0] += 1.27079532e-01f;
          }
        } else {
          if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.00086275028298)) {
            result[0] += 1.03884511e-01f;
          } else {
            result[0] += -3.46217118e-02f;
          }
        }
      } else {
        if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.2270270884)) {
          if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.17380456626)) {
            result[0] += 1.19421378e-01f;
          } else {
            result[0] += 2.30063032e-03f;
          }
        } else {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.47422352433)) {
            result[0] += 3.54390388e-04f;
          } else {
            result[0] += 1.21994175e-01f;
          }
        }
      }
    } else {
      if (!(data[9].missing != -1) || (data[9].fvalue < (float)0.18181818724)) {
        result[0] += 1.15267061e-01f;
      } else {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-9.573381424)) {
          if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.0024179941975)) {
            result[0] += -4.18929309e-02f;
          } else {
            result[0] += -1.27184391e-01f;
          }
        } else {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.0016355793923)) {
            result[0] += 3.17832418e-02f;
          } else {
            result[0] += -6.26485497e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.59314656258)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.36086553335)) {
        if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.099751971662)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)5.9439263344)) {
            result[0] += -4.65937285e-03f;
          } else {
            result[0] += -1.22305311e-01f;
          }
        } else {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.013024332002)) {
            result[0] += -7.00397370e-03f;
          } else {
            result[0] += -8.81314501e-02f;
          }
        }
      } else {
        if ( (data[1].missing != -1) && (data[1].fvalue < (float)2.8558533192)) {
          if (!(data[21].missing != -1) || (data[21].fvalue < (float)1.1205300093)) {
            result[0] += 1.15391135e-01f;
          } else {
            result[0] += 1.42154889e-02f;
          }
        } else {
          if (!(data[63].missing != -1) || (data[63].fvalue < (float)0.11499796808)) {
            result[0] += -2.90888846e-02f;
          } else {
            result[0] += 1.22042730e-01f;
          }
        }
      }
    } else {
      if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.99102181196)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.45657548308)) {
          if ( (data[67].missing != -1) && (data[67].fvalue < (float)0.42976891994)) {
            result[0] += 1.42790124e-01f;
          } else {
            result[0] += 1.06326871e-01f;
          }
        } else {
          if ( (data[1].missing != -1) && (data[1].fvalue < (float)4.186065197)) {
            result[0] += 1.17268406e-01f;
          } else {
            result[0] += 1.85450278e-02f;
          }
        }
      } else {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-11.714206696)) {
          result[0] += -1.04605369e-01f;
        } else {
          result[0] += 4.27516513e-02f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.020271923393)) {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0085602831095)) {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0014153313823)) {
        if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.95877349377)) {
          if (!(data[15].missing != -1) || (data[15].fvalue < (float)0.75083816051)) {
            result[0] += 1.05118848e-01f;
          } else {
            result[0] += 1.43395802e-02f;
          }
        } else {
          result[0] += 1.26292959e-01f;
        }
      } else {
        if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.11144648492)) {
          if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.050000000745)) {
            result[0] += 1.09201908e-01f;
          } else {
            result[0] += 3.60527933e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-15.7178545)) {
            result[0] += 1.12808861e-01f;
          } else {
            result[0] += -5.10841683e-02f;
          }
        }
      }
    } else {
      if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.43418866396)) {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0046408283524)) {
          if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0020152148791)) {
            result[0] += 1.23904623e-01f;
          } else {
            result[0] += 5.86841069e-02f;
          }
        } else {
          if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.34887567163)) {
            result[0] += -7.73414969e-02f;
          } else {
            result[0] += 4.25320454e-02f;
          }
        }
      } else {
        if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.14506936073)) {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.017936082557)) {
            result[0] += 1.24955788e-01f;
          } else {
            result[0] += 9.15628672e-02f;
          }
        } else {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0061320848763)) {
            result[0] += 1.29311740e-01f;
          } else {
            result[0] += 7.82485828e-02f;
          }
        }
      }
    }
  } else {
    if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.48631834984)) {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.42253836989)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.04756430164)) {
          if ( (data[51].missing != -1) && (data[51].fvalue < (float)2.7767782211)) {
            result[0] += 1.33249506e-01f;
          } else {
            result[0] += 4.06545363e-02f;
          }
        } else {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)2.7585122585)) {
            result[0] += 3.71412002e-02f;
          } else {
            result[0] += -6.49827942e-02f;
          }
        }
      } else {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0085602831095)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.19232684374)) {
            result[0] += -5.40138073e-02f;
          } else {
            result[0] += -1.16077341e-01f;
          }
        } else {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.93909662962)) {
            result[0] += -5.26901297e-02f;
          } else {
            result[0] += 1.54185265e-01f;
          }
        }
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.36206895113)) {
        if (!(data[63].missing != -1) || (data[63].fvalue < (float)0.017662908882)) {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.71424406767)) {
            result[0] += 2.01761182e-02f;
          } else {
            result[0] += 1.37060583e-01f;
          }
        } else {
          if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.18662375212)) {
            result[0] += 1.40761822e-01f;
          } else {
            result[0] += 6.24163337e-02f;
          }
        }
      } else {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.11428571492)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.018677389249)) {
            result[0] += -6.12337291e-02f;
          } else {
            result[0] += -1.10991515e-01f;
          }
        } else {
          result[0] += -1.02191130e-02f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.021095134318)) {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.69385272264)) {
      if ( (data[73].missing != -1) && (data[73].fvalue < (float)0.48629790545)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.65923243761)) {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.45833334327)) {
            result[0] += 1.25588506e-01f;
          } else {
            result[0] += 3.13645862e-02f;
          }
        } else {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.016489153728)) {
            result[0] += 1.22833326e-01f;
          } else {
            result[0] += 9.81272310e-02f;
          }
        }
      } else {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0039312792942)) {
          if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.00094897445524)) {
            result[0] += 1.26156211e-01f;
          } else {
            result[0] += 9.39192623e-02f;
          }
        } else {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.021855005994)) {
            result[0] += 1.19666599e-01f;
          } else {
            result[0] += 6.51103584e-03f;
          }
        }
      }
    } else {
      if (!(data[15].missing != -1) || (data[15].fvalue < (float)0.621979177)) {
        if ( (data[52].missing != -1) && (data[52].fvalue < (float)2.7917509079)) {
          result[0] += 1.17614724e-01f;
        } else {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.5380997658)) {
            result[0] += -3.65315080e-02f;
          } else {
            result[0] += 5.74260429e-02f;
          }
        }
      } else {
        if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.87948989868)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.088298276067)) {
            result[0] += -3.52708474e-02f;
          } else {
            result[0] += -1.12712242e-01f;
          }
        } else {
          result[0] += 2.56648753e-02f;
        }
      }
    }
  } else {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.66666668653)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.48988771439)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.93269795179)) {
          if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.31288447976)) {
            result[0] += -3.68956216e-02f;
          } else {
            result[0] += 6.11256361e-02f;
          }
        } else {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.054505430162)) {
            result[0] += -1.08759485e-01f;
          } else {
            result[0] += 1.13616265e-01f;
          }
        }
      } else {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.88682830334)) {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.095413178205)) {
            result[0] += 1.21737413e-01f;
          } else {
            result[0] += 2.30033770e-02f;
          }
        } else {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.28337734938)) {
            result[0] += -2.75166519e-02f;
          } else {
            result[0] += 1.22365378e-01f;
          }
        }
      }
    } else {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.46047383547)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.045342426747)) {
          if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.36678162217)) {
            result[0] += 1.34127960e-01f;
          } else {
            result[0] += 2.16627475e-02f;
          }
        } else {
          if ( (data[1].missing != -1) && (data[1].fvalue < (float)12.37746048)) {
            result[0] += -2.15837769e-02f;
          } else {
            result[0] += -8.10419098e-02f;
          }
        }
      } else {
        if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.076246596873)) {
          if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0028683589771)) {
            result[0] += 6.77767918e-02f;
          } else {
            result[0] += -8.27146769e-02f;
          }
        } else {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.41070145369)) {
            result[0] += -6.37978539e-02f;
          } else {
            result[0] += -1.15368001e-01f;
          }
        }
      }
    }
  }
  if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0054945331067)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.988735795)) {
      if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0028683589771)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.12781077623)) {
          if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0010517943883)) {
            result[0] += 1.05526149e-01f;
          } else {
            result[0] += -5.18254638e-02f;
          }
        } else {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.81479805708)) {
            result[0] += 1.16426669e-01f;
          } else {
            result[0] += 2.34215222e-02f;
          }
        }
      } else {
        if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.19821560383)) {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.22696731985)) {
            result[0] += -2.17579119e-02f;
          } else {
            result[0] += 1.03530638e-01f;
          }
        } else {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)7.0770525932)) {
            result[0] += -1.44066727e-02f;
          } else {
            result[0] += 8.15067515e-02f;
          }
        }
      }
    } else {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-8.8257513046)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0010902255308)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.22921797633)) {
            result[0] += -5.63249476e-02f;
          } else {
            result[0] += 6.50958344e-02f;
          }
        } else {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.0011506190058)) {
            result[0] += -7.11900666e-02f;
          } else {
            result[0] += -1.29097059e-01f;
          }
        }
      } else {
        if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.088235296309)) {
          result[0] += 9.42545161e-02f;
        } else {
          if ( (data[1].missing != -1) && (data[1].fvalue < (float)2.6324186325)) {
            result[0] += -4.91646864e-02f;
          } else {
            result[0] += 4.92147356e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.99344879389)) {
      if (!(data[21].missing != -1) || (data[21].fvalue < (float)2.6081106663)) {
        if ( (data[51].missing != -1) && (data[51].fvalue < (float)2.3716933727)) {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.018065769225)) {
            result[0] += -4.43600006e-02f;
          } else {
            result[0] += 1.04402244e-01f;
          }
        } else {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.69140732288)) {
            result[0] += 6.32168651e-02f;
          } else {
            result[0] += -1.81041937e-02f;
          }
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.33451864123)) {
          if (!(data[64].missing != -1) || (data[64].fvalue < (float)0.10905269533)) {
            result[0] += -9.93982628e-02f;
          } else {
            result[0] += 8.57555717e-02f;
          }
        } else {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)13.555634499)) {
            result[0] += -5.14778011e-02f;
          } else {
            result[0] += 1.25524104e-01f;
          }
        }
      }
    } else {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-17.333435059)) {
        if (!(data[46].missing != -1) || (data[46].fvalue < (float)0.0048724887893)) {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.02524548769)) {
            result[0] += 9.17801112e-02f;
          } else {
            result[0] += -1.83816049e-02f;
          }
        } else {
          if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.062026910484)) {
            result[0] += 8.11268166e-02f;
          } else {
            result[0] += 1.85336798e-01f;
          }
        }
      } else {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-9.7953672409)) {
          if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.1396830827)) {
            result[0] += -7.83950165e-02f;
          } else {
            result[0] += 2.37294547e-02f;
          }
        } else {
          if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.3310931921)) {
            result[0] += 1.22492135e-01f;
          } else {
            result[0] += 9.16454848e-03f;
          }
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.015844028443)) {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0085602831095)) {
      if ( (data[2].missing != -1) && (data[2].fvalue < (float)1.8922016621)) {
        if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.13568019867)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.14583332837)) {
            result[0] += -2.97152605e-02f;
          } else {
            result[0] += -1.13177337e-01f;
          }
        } else {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.81712836027)) {
            result[0] += 7.41658881e-02f;
          } else {
            result[0] += -4.31477465e-02f;
          }
        }
      } else {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.17807684839)) {
          result[0] += 4.14784104e-02f;
        } else {
          result[0] += 1.45641476e-01f;
        }
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.25145590305)) {
        if ( (data[51].missing != -1) && (data[51].fvalue < (float)3.7688302994)) {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.67747819424)) {
            result[0] += 7.92774186e-02f;
          } else {
            result[0] += 1.17595576e-01f;
          }
        } else {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0061320848763)) {
            result[0] += 1.21465243e-01f;
          } else {
            result[0] += 6.14443682e-02f;
          }
        }
      } else {
        result[0] += -9.42505226e-02f;
      }
    }
  } else {
    if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.48631834984)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.47763851285)) {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0027222977951)) {
          if ( (data[67].missing != -1) && (data[67].fvalue < (float)0.52573508024)) {
            result[0] += 1.17248118e-01f;
          } else {
            result[0] += 1.90291721e-02f;
          }
        } else {
          if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.0084179379046)) {
            result[0] += -8.55497122e-02f;
          } else {
            result[0] += -4.00708504e-02f;
          }
        }
      } else {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28051066399)) {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0085602831095)) {
            result[0] += -6.79745600e-02f;
          } else {
            result[0] += 3.32789565e-03f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.050152160227)) {
            result[0] += 7.40797445e-02f;
          } else {
            result[0] += -3.93455438e-02f;
          }
        }
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.18181818724)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.59314656258)) {
          if (!(data[58].missing != -1) || (data[58].fvalue < (float)0.047628454864)) {
            result[0] += 1.17936572e-02f;
          } else {
            result[0] += 1.46546200e-01f;
          }
        } else {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.71424406767)) {
            result[0] += 9.96383801e-02f;
          } else {
            result[0] += 1.30966231e-01f;
          }
        }
      } else {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.018048521131)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.013865684159)) {
            result[0] += -1.14117954e-02f;
          } else {
            result[0] += -8.83129984e-02f;
          }
        } else {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.3746303618)) {
            result[0] += 1.04134474e-02f;
          } else {
            result[0] += 1.09255604e-01f;
          }
        }
      }
    }
  }
  if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.92603009939)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.11482136697)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.232086882)) {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28723427653)) {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.54611635208)) {
            result[0] += -1.08764246e-01f;
          } else {
            result[0] += 5.21888137e-02f;
          }
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.022950040177)) {
            result[0] += 9.97397676e-02f;
          } else {
            result[0] += -6.33637756e-02f;
          }
        }
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.022731713951)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.6393764019)) {
            result[0] += -1.38987556e-01f;
          } else {
            result[0] += -8.23362097e-02f;
          }
        } else {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)13.555634499)) {
            result[0] += 3.90799269e-02f;
          } else {
            result[0] += 1.26493320e-01f;
          }
        }
      }
    } else {
      if ( (data[61].missing != -1) && (data[61].fvalue < (float)0.2010653019)) {
        if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.12933531404)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)1.926199913)) {
            result[0] += 1.12116650e-01f;
          } else {
            result[0] += 5.14720641e-02f;
          }
        } else {
          if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.073747396469)) {
            result[0] += 1.04594961e-01f;
          } else {
            result[0] += 4.25916091e-02f;
          }
        }
      } else {
        if (!(data[10].missing != -1) || (data[10].fvalue < (float)-0.036179929972)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.71221411228)) {
            result[0] += 9.24552605e-02f;
          } else {
            result[0] += -1.56852119e-02f;
          }
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.043091408908)) {
            result[0] += 8.63274783e-02f;
          } else {
            result[0] += -3.60895251e-03f;
          }
        }
      }
    }
  } else {
    if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.289154917)) {
      if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.021783377975)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.99102181196)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.0057409345172)) {
            result[0] += 1.32297426e-01f;
          } else {
            result[0] += 6.29661605e-02f;
          }
        } else {
          if ( (data[24].missing != -1) && (data[24].fvalue < (float)4.6925655624e-05)) {
            result[0] += -6.39531612e-02f;
          } else {
            result[0] += 2.84833293e-02f;
          }
        }
      } else {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-17.523674011)) {
          if (!(data[58].missing != -1) || (data[58].fvalue < (float)0.062284920365)) {
            result[0] += 1.38359582e-02f;
          } else {
            result[0] += 1.40370578e-01f;
          }
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.063445195556)) {
            result[0] += 1.18156485e-01f;
          } else {
            result[0] += -6.35279566e-02f;
          }
        }
      }
    } else {
      if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.45124807954)) {
        if (!(data[67].missing != -1) || (data[67].fvalue < (float)0.025098694488)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.026293251663)) {
            result[0] += 8.27352032e-02f;
          } else {
            result[0] += -1.09087965e-02f;
          }
        } else {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.3321024179)) {
            result[0] += 1.28990903e-01f;
          } else {
            result[0] += 5.47367744e-02f;
          }
        }
      } else {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.93835246563)) {
          result[0] += 1.29826009e-01f;
        } else {
          result[0] += 8.72772858e-02f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.025833848864)) {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0085602831095)) {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0030203820206)) {
        if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.95877349377)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.25479134917)) {
            result[0] += -1.53582711e-02f;
          } else {
            result[0] += 1.01881757e-01f;
          }
        } else {
          result[0] += 1.21697202e-01f;
        }
      } else {
        if ( (data[2].missing != -1) && (data[2].fvalue < (float)2.507226944)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.0042847790755)) {
            result[0] += 1.10091344e-01f;
          } else {
            result[0] += -5.33794723e-02f;
          }
        } else {
          if ( (data[68].missing != -1) && (data[68].fvalue < (float)0.33142063022)) {
            result[0] += 1.33664712e-01f;
          } else {
            result[0] += 2.73415875e-02f;
          }
        }
      }
    } else {
      if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.004171423614)) {
        if ( (data[67].missing != -1) && (data[67].fvalue < (float)0.37016931176)) {
          result[0] += 1.13312937e-01f;
        } else {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0064933169633)) {
            result[0] += 1.14808597e-01f;
          } else {
            result[0] += 7.45728761e-02f;
          }
        }
      } else {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.42999115586)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.19794048369)) {
            result[0] += 5.75610660e-02f;
          } else {
            result[0] += -9.58702192e-02f;
          }
        } else {
          if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.28277739882)) {
            result[0] += 7.43551776e-02f;
          } else {
            result[0] += -6.33233637e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.21290302277)) {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.017763474956)) {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0056986454874)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)2.8036808968)) {
            result[0] += 8.22857991e-02f;
          } else {
            result[0] += -6.87785074e-02f;
          }
        } else {
          if (!(data[61].missing != -1) || (data[61].fvalue < (float)0.10081018507)) {
            result[0] += -2.39943266e-02f;
          } else {
            result[0] += 8.14432278e-02f;
          }
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.88930356503)) {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.45782354474)) {
            result[0] += -4.79237698e-02f;
          } else {
            result[0] += 1.08083561e-01f;
          }
        } else {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.33333334327)) {
            result[0] += 1.01413485e-02f;
          } else {
            result[0] += -7.32911751e-02f;
          }
        }
      }
    } else {
      if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.37172651291)) {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.12995217741)) {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0625)) {
            result[0] += 2.86063901e-03f;
          } else {
            result[0] += 1.07319377e-01f;
          }
        } else {
          if ( (data[45].missing != -1) && (data[45].fvalue < (float)0.078571073711)) {
            result[0] += 4.89631854e-02f;
          } else {
            result[0] += -6.24589585e-02f;
          }
        }
      } else {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.056457065046)) {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.006393592339)) {
            result[0] += 1.37617871e-01f;
          } else {
            result[0] += -2.28023492e-02f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.19232684374)) {
            result[0] += 1.28589705e-01f;
          } else {
            result[0] += 6.85089156e-02f;
          }
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.033094808459)) {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.68999999762)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.013291436248)) {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.7153070569)) {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0088961888105)) {
            result[0] += 1.11914866e-01f;
          } else {
            result[0] += 8.75875875e-02f;
          }
        } else {
          result[0] += 3.31609100e-02f;
        }
      } else {
        if ( (data[51].missing != -1) && (data[51].fvalue < (float)3.1767220497)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.020614003763)) {
            result[0] += 1.21107139e-01f;
          } else {
            result[0] += 5.83068803e-02f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.2529322505)) {
            result[0] += -9.39911138e-03f;
          } else {
            result[0] += 9.04808715e-02f;
          }
        }
      }
    } else {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.40107944608)) {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.18181818724)) {
          result[0] += 5.98785765e-02f;
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.12674470246)) {
            result[0] += -9.08605456e-02f;
          } else {
            result[0] += 6.09089341e-03f;
          }
        }
      } else {
        if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.025761550292)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.42307692766)) {
            result[0] += 1.53748542e-01f;
          } else {
            result[0] += 6.89094514e-02f;
          }
        } else {
          if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.0021262634546)) {
            result[0] += 1.14293993e-01f;
          } else {
            result[0] += -1.86993200e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.21783164144)) {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.012991480529)) {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.12490523607)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0034879907034)) {
            result[0] += 2.38376390e-02f;
          } else {
            result[0] += -4.11727987e-02f;
          }
        } else {
          if (!(data[67].missing != -1) || (data[67].fvalue < (float)0.15073163807)) {
            result[0] += 5.35742305e-02f;
          } else {
            result[0] += 1.81239113e-01f;
          }
        }
      } else {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.043091408908)) {
          result[0] += 1.30009934e-01f;
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.45484918356)) {
            result[0] += -7.35952333e-02f;
          } else {
            result[0] += 2.77509671e-02f;
          }
        }
      }
    } else {
      if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.41708448529)) {
        if (!(data[63].missing != -1) || (data[63].fvalue < (float)0.11499796808)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0074773184024)) {
            result[0] += 1.18089095e-01f;
          } else {
            result[0] += -2.07929984e-02f;
          }
        } else {
          if ( (data[43].missing != -1) && (data[43].fvalue < (float)0.039630003273)) {
            result[0] += 1.33922502e-01f;
          } else {
            result[0] += 3.26035768e-02f;
          }
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.40407469869)) {
          if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.47711294889)) {
            result[0] += 1.27131447e-01f;
          } else {
            result[0] += 4.58084606e-02f;
          }
        } else {
          result[0] += -9.05957073e-03f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.015844028443)) {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.018048521131)) {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.10163003951)) {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.42741060257)) {
          result[0] += 4.42412533e-02f;
        } else {
          result[0] += 1.04973428e-01f;
        }
      } else {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.54611635208)) {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0030203820206)) {
            result[0] += 8.28553140e-02f;
          } else {
            result[0] += -1.62329748e-02f;
          }
        } else {
          result[0] += -9.93836448e-02f;
        }
      }
    } else {
      if ( (data[60].missing != -1) && (data[60].fvalue < (float)0.23847091198)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.61464565992)) {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.013291436248)) {
            result[0] += 1.11688472e-01f;
          } else {
            result[0] += 9.44458023e-02f;
          }
        } else {
          result[0] += 5.18297665e-02f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0061320848763)) {
          result[0] += 1.12476312e-01f;
        } else {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.036473840475)) {
            result[0] += 8.49476755e-02f;
          } else {
            result[0] += 1.24772945e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.24544405937)) {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.026486082003)) {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.46666565537)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-10.317871094)) {
            result[0] += -4.77509908e-02f;
          } else {
            result[0] += 6.70562014e-02f;
          }
        } else {
          if ( (data[24].missing != -1) && (data[24].fvalue < (float)8.8223371506)) {
            result[0] += 3.63916717e-02f;
          } else {
            result[0] += 1.12963393e-01f;
          }
        }
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.086419396102)) {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.0085602831095)) {
            result[0] += -6.73444346e-02f;
          } else {
            result[0] += 1.18892290e-01f;
          }
        } else {
          if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.0067673618905)) {
            result[0] += -7.34014586e-02f;
          } else {
            result[0] += -2.19639353e-02f;
          }
        }
      }
    } else {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.056457065046)) {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0079858414829)) {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0043519595638)) {
            result[0] += 1.36423141e-01f;
          } else {
            result[0] += 4.62736748e-02f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.90752410889)) {
            result[0] += 1.58083048e-02f;
          } else {
            result[0] += -7.02580586e-02f;
          }
        }
      } else {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.35430669785)) {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.18454545736)) {
            result[0] += 1.00950889e-01f;
          } else {
            result[0] += -2.65506562e-02f;
          }
        } else {
          if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.019230769947)) {
            result[0] += -1.05912089e-02f;
          } else {
            result[0] += 1.16825663e-01f;
          }
        }
      }
    }
  }
  if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.68421053886)) {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.016489153728)) {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.43832105398)) {
        if ( (data[51].missing != -1) && (data[51].fvalue < (float)6.1377277374)) {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.2054092288)) {
            result[0] += 8.68385881e-02f;
          } else {
            result[0] += 1.09655075e-01f;
          }
        } else {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0088961888105)) {
            result[0] += 1.04357265e-01f;
          } else {
            result[0] += 3.53853665e-02f;
          }
        }
      } else {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.48863637447)) {
          result[0] += 5.34361899e-02f;
        } else {
          result[0] += -1.52660310e-01f;
        }
      }
    } else {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.269110322)) {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.061485234648)) {
          if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.15709996223)) {
            result[0] += 9.53231379e-02f;
          } else {
            result[0] += 1.54745448e-02f;
          }
        } else {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.48988771439)) {
            result[0] += -5.23294806e-02f;
          } else {
            result[0] += 1.75484400e-02f;
          }
        }
      } else {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.056457065046)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0089493421838)) {
            result[0] += 1.23751931e-01f;
          } else {
            result[0] += -5.04557081e-02f;
          }
        } else {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.4882773459)) {
            result[0] += -1.17448615e-02f;
          } else {
            result[0] += 1.02839015e-01f;
          }
        }
      }
    }
  } else {
    if (!(data[15].missing != -1) || (data[15].fvalue < (float)0.41425061226)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.36747315526)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)1.3201596737)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.47058823705)) {
            result[0] += 1.53915524e-01f;
          } else {
            result[0] += 1.84059869e-02f;
          }
        } else {
          if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.058122418821)) {
            result[0] += 6.38000891e-02f;
          } else {
            result[0] += -2.78212018e-02f;
          }
        }
      } else {
        if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.03990894556)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.77020031214)) {
            result[0] += 4.92895655e-02f;
          } else {
            result[0] += -6.88601807e-02f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.42222222686)) {
            result[0] += -2.75492202e-02f;
          } else {
            result[0] += -9.00748074e-02f;
          }
        }
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.2037037015)) {
        if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.23005795479)) {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.0016355793923)) {
            result[0] += 4.39195633e-02f;
          } else {
            result[0] += -7.03642070e-02f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.16331060231)) {
            result[0] += 1.44066080e-01f;
          } else {
            result[0] += 2.50216927e-02f;
          }
        }
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0010902255308)) {
          result[0] += -1.39280828e-02f;
        } else {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.36005306244)) {
            result[0] += -7.18602091e-02f;
          } else {
            result[0] += -1.06056750e-01f;
          }
        }
      }
    }
  }
  if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.67741936445)) {
    if (!(data[21].missing != -1) || (data[21].fvalue < (float)3.1828019619)) {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.92603009939)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.097771890461)) {
          if ( (data[73].missing != -1) && (data[73].fvalue < (float)0.50149679184)) {
            result[0] += 1.02224946e-01f;
          } else {
            result[0] += 6.14130497e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.013865684159)) {
            result[0] += 9.10504386e-02f;
          } else {
            result[0] += -2.61847209e-02f;
          }
        }
      } else {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.023799069226)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.7745556831)) {
            result[0] += 9.54196155e-02f;
          } else {
            result[0] += 3.28298956e-02f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.35430669785)) {
            result[0] += -2.49321330e-02f;
          } else {
            result[0] += 9.40931886e-02f;
          }
        }
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.28366205096)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.28337734938)) {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.064670726657)) {
            result[0] += 5.05980328e-02f;
          } else {
            result[0] += -9.81282443e-02f;
          }
        } else {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.62154138088)) {
            result[0] += 1.74663335e-01f;
          } else {
            result[0] += -5.73880679e-04f;
          }
        }
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.1396830827)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.013865684159)) {
            result[0] += 5.43101206e-02f;
          } else {
            result[0] += 1.36767372e-01f;
          }
        } else {
          result[0] += -3.99077237e-02f;
        }
      }
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.28571429849)) {
      if ( (data[68].missing != -1) && (data[68].fvalue < (float)0.20636597276)) {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.4434043169)) {
          if ( (data[39].missing != -1) && (data[39].fvalue < (float)2.3727555275)) {
            result[0] += 2.79470924e-02f;
          } else {
            result[0] += 1.18116930e-01f;
          }
        } else {
          if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.13182654977)) {
            result[0] += 1.68791581e-02f;
          } else {
            result[0] += -9.81882364e-02f;
          }
        }
      } else {
        if (!(data[9].missing != -1) || (data[9].fvalue < (float)0.27777779102)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.2563266754)) {
            result[0] += 6.89681014e-03f;
          } else {
            result[0] += 1.11619674e-01f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.16198119521)) {
            result[0] += -6.07247762e-02f;
          } else {
            result[0] += 5.76312952e-02f;
          }
        }
      }
    } else {
      if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.022196479142)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.75286155939)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.5856927633)) {
            result[0] += -6.14189170e-02f;
          } else {
            result[0] += 7.81512931e-02f;
          }
        } else {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.80000001192)) {
            result[0] += -3.15328091e-02f;
          } else {
            result[0] += -8.89768526e-02f;
          }
        }
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0034879907034)) {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)2.2692308426)) {
            result[0] += -9.15826783e-02f;
          } else {
            result[0] += 1.91914383e-02f;
          }
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.039684150368)) {
            result[0] += 3.60461930e-03f;
          } else {
            result[0] += -8.85027200e-02f;
          }
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.019523410127)) {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.010188584216)) {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.43832105398)) {
        if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.99102181196)) {
          if (!(data[9].missing != -1) || (data[9].fvalue < (float)0.60000002384)) {
            result[0] += 1.00842714e-01f;
          } else {
            result[0] += 3.26662734e-02f;
          }
        } else {
          result[0] += 5.96029172e-03f;
        }
      } else {
        result[0] += -3.70539203e-02f;
      }
    } else {
      if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.012629404664)) {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.85585784912)) {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.045454546809)) {
            result[0] += -2.52908953e-02f;
          } else {
            result[0] += 4.79123369e-02f;
          }
        } else {
          result[0] += 1.41790226e-01f;
        }
      } else {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.23534883559)) {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.1086904332)) {
            result[0] += 6.17500544e-02f;
          } else {
            result[0] += 1.04857050e-01f;
          }
        } else {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.47892081738)) {
            result[0] += 2.12056618e-02f;
          } else {
            result[0] += 9.58535895e-02f;
          }
        }
      }
    }
  } else {
    if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.21290302277)) {
      if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.33333334327)) {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.013888888992)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.19761013985)) {
            result[0] += 8.23015645e-02f;
          } else {
            result[0] += -1.92472190e-02f;
          }
        } else {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.27496626973)) {
            result[0] += 1.17986672e-01f;
          } else {
            result[0] += 1.78503439e-01f;
          }
        }
      } else {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.47650101781)) {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.5612244606)) {
            result[0] += -6.19085617e-02f;
          } else {
            result[0] += 6.29163906e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.034128468484)) {
            result[0] += 1.69131830e-02f;
          } else {
            result[0] += -4.48843129e-02f;
          }
        }
      }
    } else {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.37172651291)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.13172891736)) {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.82762908936)) {
            result[0] += 5.93781285e-02f;
          } else {
            result[0] += -3.12719382e-02f;
          }
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.17006954551)) {
            result[0] += 3.75713035e-02f;
          } else {
            result[0] += -9.18160751e-02f;
          }
        }
      } else {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.025000000373)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0074773184024)) {
            result[0] += 1.02413259e-01f;
          } else {
            result[0] += -3.16597708e-02f;
          }
        } else {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.10980392247)) {
            result[0] += 5.61537631e-02f;
          } else {
            result[0] += 1.13815449e-01f;
          }
        }
      }
    }
  }
  if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.68999999762)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.90752410889)) {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.86440962553)) {
        if ( (data[51].missing != -1) && (data[51].fvalue < (float)3.3864338398)) {
          if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.22215107083)) {
            result[0] += 1.00881718e-01f;
          } else {
            result[0] += -4.28209566e-02f;
          }
        } else {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.037892501801)) {
            result[0] += 9.43155289e-02f;
          } else {
            result[0] += 2.30334122e-02f;
          }
        }
      } else {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.50349652767)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-14.483297348)) {
            result[0] += 6.20162450e-02f;
          } else {
            result[0] += -2.80372649e-02f;
          }
        } else {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.8622379899)) {
            result[0] += 1.19516686e-01f;
          } else {
            result[0] += 6.60467669e-02f;
          }
        }
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.28337734938)) {
        if (!(data[63].missing != -1) || (data[63].fvalue < (float)0.10467651486)) {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.49681252241)) {
            result[0] += -8.77848640e-02f;
          } else {
            result[0] += -2.13148575e-02f;
          }
        } else {
          result[0] += 9.90349054e-02f;
        }
      } else {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.46666565537)) {
          result[0] += -4.79173139e-02f;
        } else {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)8.2758617401)) {
            result[0] += 2.26572957e-02f;
          } else {
            result[0] += 1.27389535e-01f;
          }
        }
      }
    }
  } else {
    if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.011285446584)) {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.16507682204)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)5.6265449524)) {
          if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.58776056767)) {
            result[0] += 7.29202852e-02f;
          } else {
            result[0] += 1.43740192e-01f;
          }
        } else {
          result[0] += 1.91301722e-02f;
        }
      } else {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)3.2476167679)) {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.42533937097)) {
            result[0] += -3.74341682e-02f;
          } else {
            result[0] += 3.34739648e-02f;
          }
        } else {
          result[0] += -9.83660147e-02f;
        }
      }
    } else {
      if ( (data[2].missing != -1) && (data[2].fvalue < (float)2.9790663719)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-11.189582825)) {
          if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.045108303428)) {
            result[0] += -4.02949564e-02f;
          } else {
            result[0] += -9.51206237e-02f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.10224659741)) {
            result[0] += -6.61055520e-02f;
          } else {
            result[0] += 6.67477176e-02f;
          }
        }
      } else {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.2713162303)) {
          if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.027628103271)) {
            result[0] += 1.25314951e-01f;
          } else {
            result[0] += 8.89845192e-03f;
          }
        } else {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.7139669657)) {
            result[0] += 1.83824990e-02f;
          } else {
            result[0] += -6.50994033e-02f;
          }
        }
      }
    }
  }
  if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.03577240929)) {
    if ( (data[51].missing != -1) && (data[51].fvalue < (float)1.9862266779)) {
      if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.0694251284)) {
        if ( (data[43].missing != -1) && (data[43].fvalue < (float)0.061456926167)) {
          if ( (data[75].missing != -1) && (data[75].fvalue < (float)0.016459321603)) {
            result[0] += 3.27582769e-02f;
          } else {
            result[0] += 1.04496479e-01f;
          }
        } else {
          result[0] += 1.47947213e-02f;
        }
      } else {
        if (!(data[59].missing != -1) || (data[59].fvalue < (float)0.062810890377)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.71464461088)) {
            result[0] += 8.60829353e-02f;
          } else {
            result[0] += 1.67152863e-02f;
          }
        } else {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.4291357398)) {
            result[0] += -3.71052809e-02f;
          } else {
            result[0] += 6.42145947e-02f;
          }
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0061320848763)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.51867252588)) {
          result[0] += 1.08469561e-01f;
        } else {
          result[0] += -2.74846307e-03f;
        }
      } else {
        if ( (data[2].missing != -1) && (data[2].fvalue < (float)2.3270499706)) {
          if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.2529322505)) {
            result[0] += -2.71269176e-02f;
          } else {
            result[0] += 7.96629190e-02f;
          }
        } else {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.64102566242)) {
            result[0] += 1.07559048e-01f;
          } else {
            result[0] += 3.22840549e-02f;
          }
        }
      }
    }
  } else {
    if (!(data[63].missing != -1) || (data[63].fvalue < (float)0.10467651486)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.48988771439)) {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.45124807954)) {
          if ( (data[45].missing != -1) && (data[45].fvalue < (float)0.047249630094)) {
            result[0] += -8.86183511e-03f;
          } else {
            result[0] += -6.37134537e-02f;
          }
        } else {
          if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.027294022962)) {
            result[0] += 7.56509528e-02f;
          } else {
            result[0] += 1.18965946e-01f;
          }
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.71464461088)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.046127382666)) {
            result[0] += 3.79745923e-02f;
          } else {
            result[0] += -2.88950857e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0060073942877)) {
            result[0] += 1.78574845e-02f;
          } else {
            result[0] += -7.09323958e-02f;
          }
        }
      }
    } else {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.703125)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.02260148339)) {
          if ( (data[71].missing != -1) && (data[71].fvalue < (float)0.08699568361)) {
            result[0] += 1.08852915e-01f;
          } else {
            result[0] += 1.51521921e-01f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.269110322)) {
            result[0] += 1.72841977e-02f;
          } else {
            result[0] += 1.10482395e-01f;
          }
        }
      } else {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.7139669657)) {
          result[0] += 6.18799292e-02f;
        } else {
          result[0] += -6.54265434e-02f;
        }
      }
    }
  }
  if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.67741936445)) {
    if ( (data[62].missing != -1) && (data[62].fvalue < (float)0.010530718602)) {
      if ( (data[51].missing != -1) && (data[51].fvalue < (float)3.1161324978)) {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0499214679)) {
          if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.23987931013)) {
            result[0] += 1.12044029e-01f;
          } else {
            result[0] += 7.75630102e-02f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.087135240436)) {
            result[0] += 9.67902467e-02f;
          } else {
            result[0] += 2.93093566e-02f;
          }
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.050670832396)) {
          result[0] += 8.50070044e-02f;
        } else {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)5.0349650383)) {
            result[0] += 1.77419726e-02f;
          } else {
            result[0] += -6.03394583e-02f;
          }
        }
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.037953447551)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.4882773459)) {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.45031601191)) {
            result[0] += 5.42869866e-02f;
          } else {
            result[0] += -5.46179786e-02f;
          }
        } else {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.86611187458)) {
            result[0] += 1.03788555e-01f;
          } else {
            result[0] += 5.95405698e-02f;
          }
        }
      } else {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.35430669785)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-13.288562775)) {
            result[0] += 9.06385295e-03f;
          } else {
            result[0] += -4.56629097e-02f;
          }
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.11482136697)) {
            result[0] += 2.68984530e-02f;
          } else {
            result[0] += 1.00970380e-01f;
          }
        }
      }
    }
  } else {
    if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.0096411388367)) {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.12014248967)) {
        if ( (data[73].missing != -1) && (data[73].fvalue < (float)0.33943125606)) {
          if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.71014356613)) {
            result[0] += 6.43874854e-02f;
          } else {
            result[0] += 1.43245384e-01f;
          }
        } else {
          result[0] += 2.77068149e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.16538830101)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.084465250373)) {
            result[0] += -3.88302058e-02f;
          } else {
            result[0] += -1.01591684e-01f;
          }
        } else {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)4)) {
            result[0] += -1.99281033e-02f;
          } else {
            result[0] += 5.75092547e-02f;
          }
        }
      }
    } else {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.099751971662)) {
        if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.0084179379046)) {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.14665322006)) {
            result[0] += -4.13128398e-02f;
          } else {
            result[0] += 4.69482392e-02f;
          }
        } else {
          if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.22533109784)) {
            result[0] += 9.82002243e-02f;
          } else {
            result[0] += -8.14734492e-03f;
          }
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.0048685469665)) {
          if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.76134216785)) {
            result[0] += 7.11423010e-02f;
          } else {
            result[0] += -3.97592038e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-17.002004623)) {
            result[0] += -1.09266145e-02f;
          } else {
            result[0] += -7.54061714e-02f;
          }
        }
      }
    }
  }
  if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0037420692388)) {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.64102566242)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.53675407171)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.036550633609)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.01690963842)) {
            result[0] += 1.18827499e-01f;
          } else {
            result[0] += 9.31028128e-02f;
          }
        } else {
          result[0] += 3.90782245e-02f;
        }
      } else {
        if ( (data[43].missing != -1) && (data[43].fvalue < (float)0.073145464063)) {
          result[0] += 8.94582793e-02f;
        } else {
          if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0012583796633)) {
            result[0] += 6.66006729e-02f;
          } else {
            result[0] += -3.55601609e-02f;
          }
        }
      }
    } else {
      if ( (data[67].missing != -1) && (data[67].fvalue < (float)0.47105059028)) {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.45161288977)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.11724695563)) {
            result[0] += 1.17938660e-01f;
          } else {
            result[0] += 7.21247569e-02f;
          }
        } else {
          result[0] += 7.42862641e-04f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.084465250373)) {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.37825810909)) {
            result[0] += 7.74039626e-02f;
          } else {
            result[0] += -1.48430839e-02f;
          }
        } else {
          if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.00031868155929)) {
            result[0] += 5.67163387e-03f;
          } else {
            result[0] += -8.67062807e-02f;
          }
        }
      }
    }
  } else {
    if (!(data[63].missing != -1) || (data[63].fvalue < (float)0.10467651486)) {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.099675655365)) {
        if (!(data[63].missing != -1) || (data[63].fvalue < (float)0.012283353135)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.3837839365)) {
            result[0] += 6.00054860e-02f;
          } else {
            result[0] += -2.76414882e-02f;
          }
        } else {
          if ( (data[47].missing != -1) && (data[47].fvalue < (float)0.020463459194)) {
            result[0] += 5.70486747e-02f;
          } else {
            result[0] += 1.35193184e-01f;
          }
        }
      } else {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.47542521358)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.084465250373)) {
            result[0] += -1.94479674e-02f;
          } else {
            result[0] += -6.89250231e-02f;
          }
        } else {
          if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.068731963634)) {
            result[0] += -4.62392485e-03f;
          } else {
            result[0] += 9.02558044e-02f;
          }
        }
      }
    } else {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.70765686035)) {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.050378449261)) {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.13096034527)) {
            result[0] += 1.19795859e-01f;
          } else {
            result[0] += 2.12159678e-02f;
          }
        } else {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.35102778673)) {
            result[0] += 6.38187677e-02f;
          } else {
            result[0] += 1.19366221e-01f;
          }
        }
      } else {
        if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.10746522248)) {
          result[0] += 4.78317849e-02f;
        } else {
          result[0] += -9.33624655e-02f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.013291436248)) {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.43832105398)) {
      if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.33413565159)) {
        if ( (data[61].missing != -1) && (data[61].fvalue < (float)0.14558081329)) {
          result[0] += 1.03959940e-01f;
        } else {
          result[0] += 7.16358572e-02f;
        }
      } else {
        if ( (data[12].missing != -1) && (data[12].fvalue < (float)2.1987838745)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.1594760716)) {
            result[0] += 6.56379312e-02f;
          } else {
            result[0] += -6.96042320e-03f;
          }
        } else {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0064933169633)) {
            result[0] += 1.07391849e-01f;
          } else {
            result[0] += 7.18549788e-02f;
          }
        }
      }
    } else {
      result[0] += -5.02264388e-02f;
    }
  } else {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.37557798624)) {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0079858414829)) {
        if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.0027950801887)) {
          if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.020118264481)) {
            result[0] += -1.08854450e-01f;
          } else {
            result[0] += 1.57756265e-02f;
          }
        } else {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0030203820206)) {
            result[0] += 9.59007367e-02f;
          } else {
            result[0] += 3.24074440e-02f;
          }
        }
      } else {
        if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.099751971662)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)3.1828019619)) {
            result[0] += 1.49897207e-02f;
          } else {
            result[0] += -9.34003368e-02f;
          }
        } else {
          if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.094807468355)) {
            result[0] += -5.34730554e-02f;
          } else {
            result[0] += 2.66949814e-02f;
          }
        }
      }
    } else {
      if ( (data[1].missing != -1) && (data[1].fvalue < (float)3.9714989662)) {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.37368220091)) {
          if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.062722235918)) {
            result[0] += -1.84368680e-03f;
          } else {
            result[0] += 8.87980983e-02f;
          }
        } else {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.92342269421)) {
            result[0] += 1.27789438e-01f;
          } else {
            result[0] += 9.63240489e-02f;
          }
        }
      } else {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.41935482621)) {
          if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.040571808815)) {
            result[0] += 4.31568250e-02f;
          } else {
            result[0] += -2.76407152e-02f;
          }
        } else {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.2467787266)) {
            result[0] += 2.69908248e-03f;
          } else {
            result[0] += 9.44553614e-02f;
          }
        }
      }
    }
  }
  if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0037420692388)) {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.99102181196)) {
      if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.20578248799)) {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0027222977951)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.25716507435)) {
            result[0] += 1.08063243e-01f;
          } else {
            result[0] += 8.42641070e-02f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.077161699533)) {
            result[0] += 1.06529437e-01f;
          } else {
            result[0] += 5.56516647e-02f;
          }
        }
      } else {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0010517943883)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.13359451294)) {
            result[0] += 1.11413792e-01f;
          } else {
            result[0] += 4.73843776e-02f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.02211763151)) {
            result[0] += 8.56986269e-02f;
          } else {
            result[0] += -2.84609827e-03f;
          }
        }
      }
    } else {
      if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.094261154532)) {
        if (!(data[9].missing != -1) || (data[9].fvalue < (float)0.33333334327)) {
          result[0] += 2.63139345e-02f;
        } else {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)-0.086624853313)) {
            result[0] += -2.44378932e-02f;
          } else {
            result[0] += -9.70188603e-02f;
          }
        }
      } else {
        result[0] += 7.79552087e-02f;
      }
    }
  } else {
    if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.37172651291)) {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.089111998677)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.36272889376)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.6094624996)) {
            result[0] += 1.40372545e-01f;
          } else {
            result[0] += -1.46546355e-02f;
          }
        } else {
          if (!(data[21].missing != -1) || (data[21].fvalue < (float)1.243460536)) {
            result[0] += 6.29625544e-02f;
          } else {
            result[0] += -7.01773763e-02f;
          }
        }
      } else {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.027658279985)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-16.856136322)) {
            result[0] += 9.39374268e-02f;
          } else {
            result[0] += 6.68223342e-03f;
          }
        } else {
          if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.0084179379046)) {
            result[0] += -5.37718944e-02f;
          } else {
            result[0] += -9.41879582e-03f;
          }
        }
      }
    } else {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.51072371006)) {
        if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.45969760418)) {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.43751302361)) {
            result[0] += 8.05995911e-02f;
          } else {
            result[0] += 1.10747851e-01f;
          }
        } else {
          result[0] += 4.09951322e-02f;
        }
      } else {
        if ( (data[1].missing != -1) && (data[1].fvalue < (float)4.9559979439)) {
          if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.79612368345)) {
            result[0] += 1.10864878e-01f;
          } else {
            result[0] += 1.92209762e-02f;
          }
        } else {
          if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.32954546809)) {
            result[0] += -8.30117092e-02f;
          } else {
            result[0] += 1.92748569e-02f;
          }
        }
      }
    }
  }
  if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.0039312792942)) {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.72972971201)) {
      if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.2270270884)) {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0027222977951)) {
          result[0] += 1.03457071e-01f;
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.3610355854)) {
            result[0] += 6.87061921e-02f;
          } else {
            result[0] += 1.19169675e-01f;
          }
        }
      } else {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.00094897445524)) {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.013888888992)) {
            result[0] += 6.55731335e-02f;
          } else {
            result[0] += 1.07686318e-01f;
          }
        } else {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28471311927)) {
            result[0] += 1.80810932e-02f;
          } else {
            result[0] += 9.20948461e-02f;
          }
        }
      }
    } else {
      if ( (data[74].missing != -1) && (data[74].fvalue < (float)0.00083932525013)) {
        result[0] += 8.54950175e-02f;
      } else {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.42315173149)) {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.87948989868)) {
            result[0] += -8.69138762e-02f;
          } else {
            result[0] += 2.23632194e-02f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.40625)) {
            result[0] += 8.21044371e-02f;
          } else {
            result[0] += -5.14501035e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.72014439106)) {
      if ( (data[60].missing != -1) && (data[60].fvalue < (float)0.083302482963)) {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.77482056618)) {
          if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.01191707328)) {
            result[0] += 2.44582389e-02f;
          } else {
            result[0] += 1.06831603e-01f;
          }
        } else {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.18293389678)) {
            result[0] += 9.65667963e-02f;
          } else {
            result[0] += 1.96031737e-03f;
          }
        }
      } else {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.50203406811)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28642943501)) {
            result[0] += -3.56416143e-02f;
          } else {
            result[0] += 2.44653281e-02f;
          }
        } else {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.0085602831095)) {
            result[0] += -3.06225773e-02f;
          } else {
            result[0] += 3.90255302e-02f;
          }
        }
      }
    } else {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.46047383547)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.41692063212)) {
          if (!(data[56].missing != -1) || (data[56].fvalue < (float)0.021444050595)) {
            result[0] += 2.36473586e-02f;
          } else {
            result[0] += 1.35554790e-01f;
          }
        } else {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.24269235134)) {
            result[0] += -6.92235380e-02f;
          } else {
            result[0] += 4.71420996e-02f;
          }
        }
      } else {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-10.212532997)) {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.11543659866)) {
            result[0] += -4.37682606e-02f;
          } else {
            result[0] += -9.17584598e-02f;
          }
        } else {
          result[0] += 3.45838964e-02f;
        }
      }
    }
  }
  if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.006440053694)) {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.66666668653)) {
      if (!(data[29].missing != -1) || (data[29].fvalue < (float)5.1126383536e-15)) {
        result[0] += -7.19840154e-02f;
      } else {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0028683589771)) {
          if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.0020562747959)) {
            result[0] += 7.25427121e-02f;
          } else {
            result[0] += 1.05038360e-01f;
          }
        } else {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.40993624926)) {
            result[0] += 3.07190251e-02f;
          } else {
            result[0] += 1.12076223e-01f;
          }
        }
      }
    } else {
      if ( (data[2].missing != -1) && (data[2].fvalue < (float)2.2033941746)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.37557798624)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0010902255308)) {
            result[0] += 2.60364860e-02f;
          } else {
            result[0] += -6.59071207e-02f;
          }
        } else {
          result[0] += 6.89035654e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.14798539877)) {
          result[0] += -6.53368309e-02f;
        } else {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.75269436836)) {
            result[0] += 8.52690563e-02f;
          } else {
            result[0] += -3.84985916e-02f;
          }
        }
      }
    }
  } else {
    if (!(data[63].missing != -1) || (data[63].fvalue < (float)0.10467651486)) {
      if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.007073847577)) {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.23217566311)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.64102566242)) {
            result[0] += 8.34090561e-02f;
          } else {
            result[0] += -6.11591898e-02f;
          }
        } else {
          if ( (data[22].missing != -1) && (data[22].fvalue < (float)-0.9872277379)) {
            result[0] += -2.99102459e-02f;
          } else {
            result[0] += 8.40118229e-02f;
          }
        }
      } else {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.51072371006)) {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.074533373117)) {
            result[0] += 9.66141447e-02f;
          } else {
            result[0] += -1.48182875e-02f;
          }
        } else {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28723427653)) {
            result[0] += -6.56896457e-02f;
          } else {
            result[0] += -8.02520104e-03f;
          }
        }
      }
    } else {
      if ( (data[73].missing != -1) && (data[73].fvalue < (float)0.2671687007)) {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.15987791121)) {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.49681189656)) {
            result[0] += 8.40548500e-02f;
          } else {
            result[0] += -1.05376029e-02f;
          }
        } else {
          if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.03468785435)) {
            result[0] += 8.93592238e-02f;
          } else {
            result[0] += 1.32791817e-01f;
          }
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.10416666418)) {
          result[0] += 9.15904269e-02f;
        } else {
          if ( (data[70].missing != -1) && (data[70].fvalue < (float)0.097799599171)) {
            result[0] += 2.88112201e-02f;
          } else {
            result[0] += -6.74195066e-02f;
          }
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.010188584216)) {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.71842169762)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.097771890461)) {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.57894736528)) {
          if ( (data[22].missing != -1) && (data[22].fvalue < (float)-0.011871644296)) {
            result[0] += 7.40685463e-02f;
          } else {
            result[0] += 1.00548625e-01f;
          }
        } else {
          result[0] += 2.72523947e-02f;
        }
      } else {
        result[0] += 1.75164419e-03f;
      }
    } else {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0088470391929)) {
        result[0] += -1.79054053e-03f;
      } else {
        result[0] += -7.20825270e-02f;
      }
    }
  } else {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.72189998627)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.91025984287)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.73516374826)) {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.21578937769)) {
            result[0] += 1.92455396e-01f;
          } else {
            result[0] += 1.06716692e-01f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.081945411861)) {
            result[0] += 7.80125186e-02f;
          } else {
            result[0] += -2.35996656e-02f;
          }
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.6167717576)) {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.09594963491)) {
            result[0] += -2.11086888e-02f;
          } else {
            result[0] += 4.12556827e-02f;
          }
        } else {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.46791285276)) {
            result[0] += -3.37751247e-02f;
          } else {
            result[0] += 3.26676592e-02f;
          }
        }
      }
    } else {
      if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.31818181276)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.28476548195)) {
          if (!(data[49].missing != -1) || (data[49].fvalue < (float)0.13731752336)) {
            result[0] += 4.79111262e-02f;
          } else {
            result[0] += 1.52668431e-01f;
          }
        } else {
          if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.025438807905)) {
            result[0] += 2.32819226e-02f;
          } else {
            result[0] += -4.37717140e-02f;
          }
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.42996567488)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.75872093439)) {
            result[0] += 1.47304339e-02f;
          } else {
            result[0] += -6.46133944e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-11.189582825)) {
            result[0] += -8.74635801e-02f;
          } else {
            result[0] += -3.10336091e-02f;
          }
        }
      }
    }
  }
  if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0037420692388)) {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0085602831095)) {
      if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.5)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.088298276067)) {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.24551230669)) {
            result[0] += 1.09443940e-01f;
          } else {
            result[0] += 2.42954977e-02f;
          }
        } else {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.42996567488)) {
            result[0] += 3.44548635e-02f;
          } else {
            result[0] += -3.58956419e-02f;
          }
        }
      } else {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.00060567387845)) {
          result[0] += 2.93631908e-02f;
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.9850987792)) {
            result[0] += -2.03305036e-02f;
          } else {
            result[0] += -9.44584310e-02f;
          }
        }
      }
    } else {
      if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0018878623378)) {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.54787880182)) {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.20304000378)) {
            result[0] += 1.03420295e-01f;
          } else {
            result[0] += 8.23716000e-02f;
          }
        } else {
          result[0] += 6.01011626e-02f;
        }
      } else {
        if (!(data[72].missing != -1) || (data[72].fvalue < (float)0.00036086444743)) {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.1978841573)) {
            result[0] += -1.56635608e-04f;
          } else {
            result[0] += 1.12393893e-01f;
          }
        } else {
          if ( (data[75].missing != -1) && (data[75].fvalue < (float)0.096700236201)) {
            result[0] += 6.35381639e-02f;
          } else {
            result[0] += 1.02214575e-01f;
          }
        }
      }
    }
  } else {
    if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.011286258698)) {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.10874111205)) {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.40891206264)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-9.573381424)) {
            result[0] += -5.22776954e-02f;
          } else {
            result[0] += 6.26856387e-02f;
          }
        } else {
          if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.12014248967)) {
            result[0] += 7.30155334e-02f;
          } else {
            result[0] += 7.94679299e-03f;
          }
        }
      } else {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.018048521131)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0038229832426)) {
            result[0] += 1.33809134e-01f;
          } else {
            result[0] += 2.09307354e-02f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.13959674537)) {
            result[0] += 4.76769917e-02f;
          } else {
            result[0] += 1.34312332e-01f;
          }
        }
      }
    } else {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.41708448529)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.10931390524)) {
          if (!(data[68].missing != -1) || (data[68].fvalue < (float)0.033085115254)) {
            result[0] += -4.03808849e-03f;
          } else {
            result[0] += 9.73001122e-02f;
          }
        } else {
          if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.094807468355)) {
            result[0] += -3.84929031e-02f;
          } else {
            result[0] += 4.58460115e-02f;
          }
        }
      } else {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0625)) {
          result[0] += -1.55987693e-02f;
        } else {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.4940114021)) {
            result[0] += 1.07733622e-01f;
          } else {
            result[0] += 7.80752674e-02f;
          }
        }
      }
    }
  }
  if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.67741936445)) {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0049324277788)) {
      if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.076369442046)) {
        result[0] += 3.52415405e-02f;
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.17962440848)) {
          result[0] += 5.69027066e-02f;
        } else {
          if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.68046474457)) {
            result[0] += 1.02763891e-01f;
          } else {
            result[0] += 1.38199866e-01f;
          }
        }
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.072572745383)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)6.9926877022)) {
          if (!(data[50].missing != -1) || (data[50].fvalue < (float)0.13085250556)) {
            result[0] += 2.97836605e-02f;
          } else {
            result[0] += 9.20696333e-02f;
          }
        } else {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)3.8095238209)) {
            result[0] += 2.12253493e-04f;
          } else {
            result[0] += -1.00996651e-01f;
          }
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.52487415075)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.036582477391)) {
            result[0] += 4.55372361e-03f;
          } else {
            result[0] += -4.64954339e-02f;
          }
        } else {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.023809524253)) {
            result[0] += 2.27091764e-03f;
          } else {
            result[0] += 7.79395998e-02f;
          }
        }
      }
    }
  } else {
    if (!(data[9].missing != -1) || (data[9].fvalue < (float)0.33333334327)) {
      if ( (data[73].missing != -1) && (data[73].fvalue < (float)0.48629790545)) {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.25)) {
          result[0] += 1.38593256e-01f;
        } else {
          if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.025141574442)) {
            result[0] += 8.86393115e-02f;
          } else {
            result[0] += 7.47260032e-03f;
          }
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.0039032010827)) {
          result[0] += 1.03866600e-01f;
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0021262634546)) {
            result[0] += 6.03959262e-02f;
          } else {
            result[0] += -3.58943827e-02f;
          }
        }
      }
    } else {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.76667940617)) {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.81712836027)) {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.1652777791)) {
            result[0] += -3.06633953e-02f;
          } else {
            result[0] += 7.78337643e-02f;
          }
        } else {
          if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.072606369853)) {
            result[0] += -2.16976050e-02f;
          } else {
            result[0] += -7.55534023e-02f;
          }
        }
      } else {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0085602831095)) {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.21935847402)) {
            result[0] += -3.47371623e-02f;
          } else {
            result[0] += 3.58253196e-02f;
          }
        } else {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.54155427217)) {
            result[0] += 1.11092702e-01f;
          } else {
            result[0] += 2.25564092e-02f;
          }
        }
      }
    }
  }
  if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.039514224976)) {
    if ( (data[2].missing != -1) && (data[2].fvalue < (float)2.507226944)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0064933169633)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.13769513369)) {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0050608878955)) {
            result[0] += 1.04994074e-01f;
          } else {
            result[0] += 7.64027983e-02f;
          }
        } else {
          result[0] += -1.11420928e-02f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.02211763151)) {
          if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.014599725604)) {
            result[0] += 7.52286240e-02f;
          } else {
            result[0] += -6.09988952e-03f;
          }
        } else {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.81712836027)) {
            result[0] += 2.11094134e-02f;
          } else {
            result[0] += -3.25212106e-02f;
          }
        }
      }
    } else {
      if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.46141955256)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.38983049989)) {
          if ( (data[51].missing != -1) && (data[51].fvalue < (float)2.5168683529)) {
            result[0] += 1.33134067e-01f;
          } else {
            result[0] += 8.69623423e-02f;
          }
        } else {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.40512880683)) {
            result[0] += 7.16371536e-02f;
          } else {
            result[0] += -4.36723195e-02f;
          }
        }
      } else {
        result[0] += -1.84888858e-02f;
      }
    }
  } else {
    if (!(data[63].missing != -1) || (data[63].fvalue < (float)0.10467651486)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.90418326855)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.25792020559)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.053229372948)) {
            result[0] += 9.08274427e-02f;
          } else {
            result[0] += -3.72793190e-02f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.4473837018)) {
            result[0] += 1.81971446e-01f;
          } else {
            result[0] += 1.03835456e-01f;
          }
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.22514137626)) {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.058122418821)) {
            result[0] += 8.89988467e-02f;
          } else {
            result[0] += 2.83132424e-03f;
          }
        } else {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.4351786077)) {
            result[0] += -1.54911894e-02f;
          } else {
            result[0] += -4.94163558e-02f;
          }
        }
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.41176471114)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.31643941998)) {
          result[0] += -1.90493576e-02f;
        } else {
          if ( (data[61].missing != -1) && (data[61].fvalue < (float)0.2336602509)) {
            result[0] += 9.16189775e-02f;
          } else {
            result[0] += 1.27512766e-02f;
          }
        }
      } else {
        result[0] += -6.36022985e-02f;
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.010188584216)) {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0053965868428)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.15868347883)) {
        result[0] += 1.03922807e-01f;
      } else {
        result[0] += 6.25064000e-02f;
      }
    } else {
      if (!(data[73].missing != -1) || (data[73].fvalue < (float)0.051408149302)) {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.42249038815)) {
          if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.0024217923637)) {
            result[0] += 8.30165222e-02f;
          } else {
            result[0] += -1.19167278e-02f;
          }
        } else {
          result[0] += -7.66009316e-02f;
        }
      } else {
        result[0] += 9.73295197e-02f;
      }
    }
  } else {
    if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.2529322505)) {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.011724667624)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.33950209618)) {
          if ( (data[60].missing != -1) && (data[60].fvalue < (float)1.9826567173)) {
            result[0] += 8.58577490e-02f;
          } else {
            result[0] += 1.29718855e-02f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.56270802021)) {
            result[0] += -3.75433788e-02f;
          } else {
            result[0] += 8.12517852e-02f;
          }
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.87941539288)) {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.515625)) {
            result[0] += 1.58802569e-02f;
          } else {
            result[0] += 1.18511461e-01f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.092866010964)) {
            result[0] += -2.75119301e-02f;
          } else {
            result[0] += -8.95461440e-02f;
          }
        }
      }
    } else {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.083333335817)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.007073847577)) {
          if ( (data[68].missing != -1) && (data[68].fvalue < (float)0.16189286113)) {
            result[0] += 1.22579835e-01f;
          } else {
            result[0] += 5.14030159e-02f;
          }
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.16933520138)) {
            result[0] += -7.34555051e-02f;
          } else {
            result[0] += 4.46885638e-02f;
          }
        }
      } else {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.17227761447)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.63733947277)) {
            result[0] += 7.66418800e-02f;
          } else {
            result[0] += 1.18383221e-01f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.35430669785)) {
            result[0] += -1.64263099e-02f;
          } else {
            result[0] += 9.44440067e-02f;
          }
        }
      }
    }
  }
  if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.039514224976)) {
    if ( (data[51].missing != -1) && (data[51].fvalue < (float)1.9862266779)) {
      if ( (data[1].missing != -1) && (data[1].fvalue < (float)8.0910396576)) {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.81712836027)) {
          if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.14843118191)) {
            result[0] += 9.05252099e-02f;
          } else {
            result[0] += 1.93501543e-02f;
          }
        } else {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.20209366083)) {
            result[0] += 6.86488971e-02f;
          } else {
            result[0] += -3.74828884e-03f;
          }
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.71842169762)) {
          if ( (data[44].missing != -1) && (data[44].fvalue < (float)0.082354523242)) {
            result[0] += 1.03333011e-01f;
          } else {
            result[0] += 1.51557297e-01f;
          }
        } else {
          result[0] += 8.74801502e-02f;
        }
      }
    } else {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.096087872982)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.71842169762)) {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.086419396102)) {
            result[0] += 1.26189202e-01f;
          } else {
            result[0] += 6.69465587e-02f;
          }
        } else {
          result[0] += -9.23530385e-03f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.02211763151)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.328125)) {
            result[0] += 7.46808723e-02f;
          } else {
            result[0] += -7.79005373e-03f;
          }
        } else {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28874996305)) {
            result[0] += -2.60736682e-02f;
          } else {
            result[0] += 5.46532571e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28642943501)) {
      if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.0027196414303)) {
        if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.35430669785)) {
          if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.96895772219)) {
            result[0] += -5.04137240e-02f;
          } else {
            result[0] += 3.97638641e-02f;
          }
        } else {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.31129032373)) {
            result[0] += 7.31906816e-02f;
          } else {
            result[0] += -1.21312104e-02f;
          }
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.04990478605)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.45833334327)) {
            result[0] += 1.21170156e-01f;
          } else {
            result[0] += 1.81515943e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.014246893115)) {
            result[0] += 5.55054806e-02f;
          } else {
            result[0] += -3.43129374e-02f;
          }
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.80982804298)) {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.1329588294)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0034879907034)) {
            result[0] += 6.94768429e-02f;
          } else {
            result[0] += -3.18999663e-02f;
          }
        } else {
          if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.046127382666)) {
            result[0] += 7.03285336e-02f;
          } else {
            result[0] += -1.00415666e-02f;
          }
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.49450752139)) {
          result[0] += 1.56102523e-01f;
        } else {
          result[0] += 9.21178386e-02f;
        }
      }
    }
  }
  if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.67741936445)) {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.008588518016)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.93269795179)) {
        if (!(data[67].missing != -1) || (data[67].fvalue < (float)0.0060622980818)) {
          if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.26137539744)) {
            result[0] += 3.51968072e-02f;
          } else {
            result[0] += 9.34567973e-02f;
          }
        } else {
          if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.10657817125)) {
            result[0] += 1.00410558e-01f;
          } else {
            result[0] += 1.40011579e-01f;
          }
        }
      } else {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-16.613367081)) {
          result[0] += 8.13261718e-02f;
        } else {
          if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.50291609764)) {
            result[0] += -9.17223319e-02f;
          } else {
            result[0] += 5.25000766e-02f;
          }
        }
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.90752410889)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-13.503201485)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.070297904313)) {
            result[0] += 9.54062417e-02f;
          } else {
            result[0] += 1.42329624e-02f;
          }
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.084362834692)) {
            result[0] += 8.78442302e-02f;
          } else {
            result[0] += -2.31038537e-02f;
          }
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.094807468355)) {
          if (!(data[58].missing != -1) || (data[58].fvalue < (float)0.065772481263)) {
            result[0] += -6.87964261e-02f;
          } else {
            result[0] += 9.99868438e-02f;
          }
        } else {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)10.520863533)) {
            result[0] += -3.23510170e-02f;
          } else {
            result[0] += 1.05555229e-01f;
          }
        }
      }
    }
  } else {
    if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.46047383547)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.41176471114)) {
        if ( (data[45].missing != -1) && (data[45].fvalue < (float)0.14871096611)) {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)2.6532697678)) {
            result[0] += 1.24734081e-01f;
          } else {
            result[0] += 4.14100569e-03f;
          }
        } else {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.55319148302)) {
            result[0] += 2.37839464e-02f;
          } else {
            result[0] += -6.55564591e-02f;
          }
        }
      } else {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-16.856136322)) {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.11928918213)) {
            result[0] += -9.84509196e-03f;
          } else {
            result[0] += 1.57137528e-01f;
          }
        } else {
          if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.0071854228154)) {
            result[0] += -7.02606887e-03f;
          } else {
            result[0] += -7.10545629e-02f;
          }
        }
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.16666667163)) {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.42732185125)) {
          if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.064876444638)) {
            result[0] += 2.14892719e-03f;
          } else {
            result[0] += 1.11372367e-01f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.10224659741)) {
            result[0] += -6.93508238e-02f;
          } else {
            result[0] += 3.68258543e-02f;
          }
        }
      } else {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.36005306244)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.33333334327)) {
            result[0] += 4.09209207e-02f;
          } else {
            result[0] += -5.76823540e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0034879907034)) {
            result[0] += -7.50492001e-03f;
          } else {
            result[0] += -9.01093408e-02f;
          }
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0088961888105)) {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.71842169762)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0064933169633)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-8.6272926331)) {
          result[0] += 1.04733430e-01f;
        } else {
          result[0] += 5.88762276e-02f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.11575312912)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-10.212532997)) {
            result[0] += 9.90262032e-02f;
          } else {
            result[0] += 4.45135348e-02f;
          }
        } else {
          result[0] += -4.55448125e-03f;
        }
      }
    } else {
      result[0] += -2.18130071e-02f;
    }
  } else {
    if (!(data[63].missing != -1) || (data[63].fvalue < (float)0.098521627486)) {
      if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.39222222567)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.31147539616)) {
          if ( (data[51].missing != -1) && (data[51].fvalue < (float)2.7287199497)) {
            result[0] += 9.69979614e-02f;
          } else {
            result[0] += 3.30445431e-02f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.06041386351)) {
            result[0] += 6.07773066e-02f;
          } else {
            result[0] += -3.44711356e-02f;
          }
        }
      } else {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.47542521358)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.081945411861)) {
            result[0] += -8.73074215e-03f;
          } else {
            result[0] += -6.02627955e-02f;
          }
        } else {
          if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.051554542035)) {
            result[0] += 2.14363094e-02f;
          } else {
            result[0] += -3.27261202e-02f;
          }
        }
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.39592760801)) {
        if ( (data[69].missing != -1) && (data[69].fvalue < (float)0.06890232116)) {
          if ( (data[66].missing != -1) && (data[66].fvalue < (float)0.086174786091)) {
            result[0] += 4.13339213e-02f;
          } else {
            result[0] += 1.00177586e-01f;
          }
        } else {
          if ( (data[63].missing != -1) && (data[63].fvalue < (float)0.15225884318)) {
            result[0] += -3.37243713e-02f;
          } else {
            result[0] += 7.51486346e-02f;
          }
        }
      } else {
        result[0] += -5.75519688e-02f;
      }
    }
  }
  if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.099675655365)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.90752410889)) {
      if (!(data[45].missing != -1) || (data[45].fvalue < (float)0.0046977880411)) {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.06735804677)) {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.38398554921)) {
            result[0] += 1.18557870e-01f;
          } else {
            result[0] += 3.87138240e-02f;
          }
        } else {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.79584532976)) {
            result[0] += 7.93710351e-02f;
          } else {
            result[0] += -1.30919265e-02f;
          }
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.10672339052)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.45969232917)) {
            result[0] += 1.14388995e-01f;
          } else {
            result[0] += 6.43610656e-02f;
          }
        } else {
          result[0] += 1.54692128e-01f;
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.56590163708)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.7911195159)) {
          result[0] += -1.23683568e-02f;
        } else {
          result[0] += -8.06228593e-02f;
        }
      } else {
        result[0] += 2.96060350e-02f;
      }
    }
  } else {
    if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.0079858414829)) {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.89880263805)) {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0036297375336)) {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.11406744272)) {
            result[0] += 6.95364699e-02f;
          } else {
            result[0] += 1.11293994e-01f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.055374749005)) {
            result[0] += 8.60014465e-03f;
          } else {
            result[0] += 9.79844555e-02f;
          }
        }
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)2.4193549156)) {
          result[0] += -3.98966447e-02f;
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.99693369865)) {
            result[0] += 4.55941819e-02f;
          } else {
            result[0] += -1.06630158e-02f;
          }
        }
      }
    } else {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.54491466284)) {
        if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.0084179379046)) {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.37825810909)) {
            result[0] += 1.07354680e-02f;
          } else {
            result[0] += -3.57096009e-02f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.072572745383)) {
            result[0] += 5.83073869e-02f;
          } else {
            result[0] += -1.26862107e-02f;
          }
        }
      } else {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.13267357647)) {
          result[0] += 8.24253485e-02f;
        } else {
          result[0] += 1.09471552e-01f;
        }
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.59314656258)) {
    if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0022905012593)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.86675679684)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.17962440848)) {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.15868347883)) {
            result[0] += 1.43234534e-02f;
          } else {
            result[0] += -7.71120265e-02f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.059461642057)) {
            result[0] += 1.04870796e-01f;
          } else {
            result[0] += 6.43495545e-02f;
          }
        }
      } else {
        result[0] += -1.09319918e-01f;
      }
    } else {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.96462208033)) {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.33333334327)) {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0085602831095)) {
            result[0] += 1.08831683e-02f;
          } else {
            result[0] += 1.31173015e-01f;
          }
        } else {
          if (!(data[63].missing != -1) || (data[63].fvalue < (float)0.082150064409)) {
            result[0] += -2.28866413e-02f;
          } else {
            result[0] += 2.90300250e-02f;
          }
        }
      } else {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.31628918648)) {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.76785069704)) {
            result[0] += 1.02279089e-01f;
          } else {
            result[0] += -4.41033486e-03f;
          }
        } else {
          result[0] += 1.91357121e-01f;
        }
      }
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.37349396944)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.43941748142)) {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.3006080389)) {
          result[0] += 1.21709883e-01f;
        } else {
          result[0] += 8.73967707e-02f;
        }
      } else {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.36842104793)) {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.49453949928)) {
            result[0] += -5.22432057e-03f;
          } else {
            result[0] += 1.06326841e-01f;
          }
        } else {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.0557397604)) {
            result[0] += 1.07704461e-01f;
          } else {
            result[0] += 7.75844008e-02f;
          }
        }
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.016335742548)) {
        result[0] += -1.03279017e-03f;
      } else {
        result[0] += -8.41890201e-02f;
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.37557798624)) {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.072747036815)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.66666668653)) {
        if ( (data[60].missing != -1) && (data[60].fvalue < (float)1.0196290016)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-13.441521645)) {
            result[0] += 1.01722494e-01f;
          } else {
            result[0] += 2.75326725e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0045756716281)) {
            result[0] += 8.45123157e-02f;
          } else {
            result[0] += -1.52573111e-02f;
          }
        }
      } else {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.24981833994)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.023567391559)) {
            result[0] += -1.13417320e-02f;
          } else {
            result[0] += -6.32834062e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0017829216085)) {
            result[0] += 7.25278929e-02f;
          } else {
            result[0] += -1.44379307e-02f;
          }
        }
      }
    } else {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.20732213557)) {
        if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.083882302046)) {
          result[0] += 8.16600993e-02f;
        } else {
          if ( (data[71].missing != -1) && (data[71].fvalue < (float)0.027852434665)) {
            result[0] += -9.24218744e-02f;
          } else {
            result[0] += -1.08574843e-02f;
          }
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0084752384573)) {
          result[0] += 5.57342060e-02f;
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.11028600484)) {
            result[0] += 3.47183086e-02f;
          } else {
            result[0] += -8.83146673e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.73168432713)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.28571429849)) {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.45124807954)) {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.014539122581)) {
            result[0] += 8.89893621e-02f;
          } else {
            result[0] += 1.33558601e-01f;
          }
        } else {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.57182306051)) {
            result[0] += 7.11307153e-02f;
          } else {
            result[0] += 1.09074943e-01f;
          }
        }
      } else {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.16668227315)) {
          result[0] += 1.03534281e-01f;
        } else {
          result[0] += 1.83205884e-02f;
        }
      }
    } else {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.5263158083)) {
        if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.41708448529)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.019601924345)) {
            result[0] += 5.11002317e-02f;
          } else {
            result[0] += -1.53334066e-02f;
          }
        } else {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.25)) {
            result[0] += 1.08356059e-01f;
          } else {
            result[0] += 2.42430922e-02f;
          }
        }
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.17025145888)) {
          result[0] += 1.19454324e-01f;
        } else {
          result[0] += 5.29210940e-02f;
        }
      }
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.25716507435)) {
    if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.0027196414303)) {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.0057409345172)) {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.29373776913)) {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.15868347883)) {
            result[0] += 1.12950824e-01f;
          } else {
            result[0] += 6.89552128e-02f;
          }
        } else {
          result[0] += -1.86595619e-02f;
        }
      } else {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.30769231915)) {
          if ( (data[52].missing != -1) && (data[52].fvalue < (float)2.2430531979)) {
            result[0] += 1.02466606e-01f;
          } else {
            result[0] += 3.49452645e-02f;
          }
        } else {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.061149425805)) {
            result[0] += -2.66171340e-02f;
          } else {
            result[0] += 2.41013188e-02f;
          }
        }
      }
    } else {
      if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.25445654988)) {
        if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.13338534534)) {
          if ( (data[68].missing != -1) && (data[68].fvalue < (float)0.14482326806)) {
            result[0] += 9.71573442e-02f;
          } else {
            result[0] += 4.20689918e-02f;
          }
        } else {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.63529247046)) {
            result[0] += 7.48658478e-02f;
          } else {
            result[0] += -6.40559718e-02f;
          }
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.81927508116)) {
          result[0] += 1.59148201e-01f;
        } else {
          result[0] += 9.81189311e-02f;
        }
      }
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28723427653)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.51544123888)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)3.8589072227)) {
          if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.92581385374)) {
            result[0] += -2.74045002e-02f;
          } else {
            result[0] += 3.99166532e-02f;
          }
        } else {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.23868298531)) {
            result[0] += 1.04072586e-01f;
          } else {
            result[0] += -8.50732252e-02f;
          }
        }
      } else {
        if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.51814824343)) {
          if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.024382991716)) {
            result[0] += -1.33809736e-02f;
          } else {
            result[0] += 5.07780872e-02f;
          }
        } else {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.55231183767)) {
            result[0] += 3.73286121e-02f;
          } else {
            result[0] += 1.25139847e-01f;
          }
        }
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)7.3277659416)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)1.5157570839)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.69140732288)) {
            result[0] += 8.16706792e-02f;
          } else {
            result[0] += 1.63377188e-02f;
          }
        } else {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.48717948794)) {
            result[0] += -1.36925071e-03f;
          } else {
            result[0] += -7.99809545e-02f;
          }
        }
      } else {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.92162996531)) {
          result[0] += 1.78431675e-01f;
        } else {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.43070888519)) {
            result[0] += 2.49950513e-02f;
          } else {
            result[0] += 1.32409066e-01f;
          }
        }
      }
    }
  }
  if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.72972971201)) {
    if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.036179929972)) {
      if (!(data[21].missing != -1) || (data[21].fvalue < (float)3.1828019619)) {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.19626826048)) {
          if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.27677893639)) {
            result[0] += 1.15645722e-01f;
          } else {
            result[0] += 5.27346432e-02f;
          }
        } else {
          if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.088038146496)) {
            result[0] += -3.54264164e-03f;
          } else {
            result[0] += 3.85351256e-02f;
          }
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.26428192854)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.72545337677)) {
            result[0] += 6.75619915e-02f;
          } else {
            result[0] += -6.25617430e-02f;
          }
        } else {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)15.212643623)) {
            result[0] += 5.13006747e-02f;
          } else {
            result[0] += 1.66582093e-01f;
          }
        }
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.91025984287)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.34948915243)) {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.06735804677)) {
            result[0] += 1.19443670e-01f;
          } else {
            result[0] += 1.36256432e-02f;
          }
        } else {
          result[0] += 1.46996945e-01f;
        }
      } else {
        if (!(data[64].missing != -1) || (data[64].fvalue < (float)0.14276190102)) {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0036297375336)) {
            result[0] += 8.03037882e-02f;
          } else {
            result[0] += -3.21863033e-02f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.085329048336)) {
            result[0] += 5.92763200e-02f;
          } else {
            result[0] += -2.25241370e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.33950209618)) {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.42315173149)) {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.10874111205)) {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.52148777246)) {
            result[0] += -8.55684802e-02f;
          } else {
            result[0] += -1.45406052e-02f;
          }
        } else {
          result[0] += 7.85510764e-02f;
        }
      } else {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.78681397438)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.26315790415)) {
            result[0] += 7.63995573e-02f;
          } else {
            result[0] += -4.14828695e-02f;
          }
        } else {
          result[0] += 1.23369850e-01f;
        }
      }
    } else {
      if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.006393592339)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)2.5157160759)) {
          result[0] += -6.67065307e-02f;
        } else {
          if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.042341541499)) {
            result[0] += -1.29693393e-02f;
          } else {
            result[0] += 5.83393387e-02f;
          }
        }
      } else {
        if ( (data[1].missing != -1) && (data[1].fvalue < (float)11.61447525)) {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.76378756762)) {
            result[0] += -5.66215031e-02f;
          } else {
            result[0] += -8.93285871e-02f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.42758619785)) {
            result[0] += 3.42234708e-02f;
          } else {
            result[0] += -6.10598102e-02f;
          }
        }
      }
    }
  }
  if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.38181462884)) {
    if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.070297904313)) {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.39723318815)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-17.002004623)) {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.041666667908)) {
            result[0] += 1.86901670e-02f;
          } else {
            result[0] += 9.64914784e-02f;
          }
        } else {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.39888563752)) {
            result[0] += 1.41995717e-02f;
          } else {
            result[0] += -2.83163674e-02f;
          }
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.18285483122)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.026625327766)) {
            result[0] += 6.20298460e-02f;
          } else {
            result[0] += -5.46271019e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.050152160227)) {
            result[0] += 1.27414271e-01f;
          } else {
            result[0] += 6.05889671e-02f;
          }
        }
      }
    } else {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.12203535438)) {
        if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.08372900635)) {
          result[0] += 1.16201632e-01f;
        } else {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.13238921762)) {
            result[0] += 7.76123181e-02f;
          } else {
            result[0] += -4.94864993e-02f;
          }
        }
      } else {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.38541665673)) {
          result[0] += 2.97057666e-02f;
        } else {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.15941369534)) {
            result[0] += -5.08950464e-02f;
          } else {
            result[0] += -1.00051656e-01f;
          }
        }
      }
    }
  } else {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.40540540218)) {
      if ( (data[1].missing != -1) && (data[1].fvalue < (float)2.5919921398)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.499432832)) {
          result[0] += 5.51479422e-02f;
        } else {
          result[0] += 1.18699506e-01f;
        }
      } else {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.42105263472)) {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.99102181196)) {
            result[0] += 6.13704324e-02f;
          } else {
            result[0] += -3.71615477e-02f;
          }
        } else {
          if (!(data[63].missing != -1) || (data[63].fvalue < (float)0.077141486108)) {
            result[0] += -2.93663237e-02f;
          } else {
            result[0] += 4.44899686e-02f;
          }
        }
      }
    } else {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.5856927633)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-11.859843254)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.092866010964)) {
            result[0] += 1.31733820e-01f;
          } else {
            result[0] += 9.22528952e-02f;
          }
        } else {
          if (!(data[67].missing != -1) || (data[67].fvalue < (float)0.0083643551916)) {
            result[0] += 4.16002832e-02f;
          } else {
            result[0] += 1.04866721e-01f;
          }
        }
      } else {
        result[0] += 2.27834675e-02f;
      }
    }
  }
  if ( (data[14].missing != -1) && (data[14].fvalue < (float)12.352941513)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.89925855398)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.45782354474)) {
        if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.04751483351)) {
          result[0] += 7.33608231e-02f;
        } else {
          if (!(data[22].missing != -1) || (data[22].fvalue < (float)-0.00075327639934)) {
            result[0] += -5.31876460e-02f;
          } else {
            result[0] += 1.37864193e-02f;
          }
        }
      } else {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.021527593955)) {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.16345688701)) {
            result[0] += 9.84331146e-02f;
          } else {
            result[0] += 3.77284102e-02f;
          }
        } else {
          result[0] += 1.42039955e-01f;
        }
      }
    } else {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.38793438673)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.6401463747)) {
          if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.094515450299)) {
            result[0] += 5.73477196e-03f;
          } else {
            result[0] += 7.55847543e-02f;
          }
        } else {
          if (!(data[22].missing != -1) || (data[22].fvalue < (float)-8.6497783661)) {
            result[0] += 8.60176980e-02f;
          } else {
            result[0] += -9.56122298e-03f;
          }
        }
      } else {
        if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.20928694308)) {
          if ( (data[45].missing != -1) && (data[45].fvalue < (float)0.066458493471)) {
            result[0] += 8.02799594e-03f;
          } else {
            result[0] += -3.28305215e-02f;
          }
        } else {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.96895772219)) {
            result[0] += 4.70483443e-03f;
          } else {
            result[0] += 1.14515476e-01f;
          }
        }
      }
    }
  } else {
    if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.33251586556)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.11199373007)) {
        result[0] += -3.61029990e-02f;
      } else {
        result[0] += 8.91935453e-02f;
      }
    } else {
      if (!(data[22].missing != -1) || (data[22].fvalue < (float)-1.4335699081)) {
        result[0] += 1.39216846e-02f;
      } else {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.51770186424)) {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.46532019973)) {
            result[0] += 8.33253860e-02f;
          } else {
            result[0] += 1.17200635e-01f;
          }
        } else {
          result[0] += 6.34722337e-02f;
        }
      }
    }
  }
  if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.10931390524)) {
    if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.033671751618)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.030982676893)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-11.118460655)) {
          if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.006440053694)) {
            result[0] += 6.86586201e-02f;
          } else {
            result[0] += 1.15449958e-01f;
          }
        } else {
          if (!(data[9].missing != -1) || (data[9].fvalue < (float)0.42857143283)) {
            result[0] += 6.94376156e-02f;
          } else {
            result[0] += -3.01578529e-02f;
          }
        }
      } else {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.58108109236)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-18.101171494)) {
            result[0] += 7.52012953e-02f;
          } else {
            result[0] += -2.30065305e-02f;
          }
        } else {
          result[0] += 1.07643880e-01f;
        }
      }
    } else {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.42114445567)) {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.45161288977)) {
          result[0] += 1.38132080e-01f;
        } else {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)1.8616286516)) {
            result[0] += 1.16133742e-01f;
          } else {
            result[0] += 5.46402149e-02f;
          }
        }
      } else {
        result[0] += 3.08203194e-02f;
      }
    }
  } else {
    if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.38793438673)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.061982240528)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-12.422739029)) {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)2.6050944328)) {
            result[0] += 1.23383321e-01f;
          } else {
            result[0] += 3.14477794e-02f;
          }
        } else {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.57894736528)) {
            result[0] += 3.29289101e-02f;
          } else {
            result[0] += -8.65099505e-02f;
          }
        }
      } else {
        if ( (data[2].missing != -1) && (data[2].fvalue < (float)2.7079548836)) {
          if ( (data[63].missing != -1) && (data[63].fvalue < (float)0.11129193753)) {
            result[0] += -3.16342339e-02f;
          } else {
            result[0] += 6.48253262e-02f;
          }
        } else {
          if ( (data[68].missing != -1) && (data[68].fvalue < (float)0.033085115254)) {
            result[0] += -8.35569128e-02f;
          } else {
            result[0] += -2.04086285e-02f;
          }
        }
      }
    } else {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-9.7953672409)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.14881271124)) {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.6740911603)) {
            result[0] += 2.49911230e-02f;
          } else {
            result[0] += -2.13231128e-02f;
          }
        } else {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.24236802757)) {
            result[0] += 2.45288741e-02f;
          } else {
            result[0] += -4.53731082e-02f;
          }
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.004166666884)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.39473685622)) {
            result[0] += 3.91529799e-02f;
          } else {
            result[0] += -3.85214426e-02f;
          }
        } else {
          if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.10260442644)) {
            result[0] += 5.00729270e-02f;
          } else {
            result[0] += 1.12724625e-01f;
          }
        }
      }
    }
  }
  if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.089111998677)) {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.19880247116)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.14583332837)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.27083036304)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-11.488155365)) {
            result[0] += 1.26240507e-01f;
          } else {
            result[0] += 6.69739991e-02f;
          }
        } else {
          result[0] += 5.42649291e-02f;
        }
      } else {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.075160868466)) {
          result[0] += 4.85260598e-02f;
        } else {
          result[0] += -4.64930711e-03f;
        }
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.30526825786)) {
        result[0] += 3.96143012e-02f;
      } else {
        result[0] += -5.57981431e-02f;
      }
    }
  } else {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0067383330315)) {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0085602831095)) {
        if (!(data[72].missing != -1) || (data[72].fvalue < (float)0.072467103601)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0010902255308)) {
            result[0] += 4.36761342e-02f;
          } else {
            result[0] += -1.70788504e-02f;
          }
        } else {
          result[0] += 1.23078458e-01f;
        }
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)1.4813387394)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.54477614164)) {
            result[0] += 9.63140428e-02f;
          } else {
            result[0] += 3.05482447e-02f;
          }
        } else {
          result[0] += 2.16069515e-03f;
        }
      }
    } else {
      if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.54491466284)) {
        if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.079136349261)) {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.066301755607)) {
            result[0] += 2.78125554e-02f;
          } else {
            result[0] += -2.12329365e-02f;
          }
        } else {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.41904762387)) {
            result[0] += 1.14921238e-02f;
          } else {
            result[0] += -3.63511629e-02f;
          }
        }
      } else {
        result[0] += 1.00083910e-01f;
      }
    }
  }
  if ( (data[14].missing != -1) && (data[14].fvalue < (float)11.186440468)) {
    if (!(data[9].missing != -1) || (data[9].fvalue < (float)0.40000000596)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.64102566242)) {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.36507937312)) {
          if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.067187875509)) {
            result[0] += 1.19267285e-01f;
          } else {
            result[0] += 6.51895925e-02f;
          }
        } else {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)5.1428570747)) {
            result[0] += 6.15932457e-02f;
          } else {
            result[0] += -5.38315903e-03f;
          }
        }
      } else {
        if (!(data[15].missing != -1) || (data[15].fvalue < (float)0.46047383547)) {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.067922882736)) {
            result[0] += 6.61715716e-02f;
          } else {
            result[0] += -2.63348911e-02f;
          }
        } else {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)4.0659675598)) {
            result[0] += -3.18816192e-02f;
          } else {
            result[0] += 4.17422242e-02f;
          }
        }
      }
    } else {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.72658890486)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.0092324204743)) {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.0021747404244)) {
            result[0] += 1.08534411e-01f;
          } else {
            result[0] += 7.01418296e-02f;
          }
        } else {
          if (!(data[63].missing != -1) || (data[63].fvalue < (float)0.12846200168)) {
            result[0] += -9.13748797e-03f;
          } else {
            result[0] += 5.47926910e-02f;
          }
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.2096016109)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.78158211708)) {
            result[0] += 3.21120322e-02f;
          } else {
            result[0] += -4.15275395e-02f;
          }
        } else {
          if ( (data[63].missing != -1) && (data[63].fvalue < (float)0.014921897091)) {
            result[0] += 1.64626911e-03f;
          } else {
            result[0] += -6.20221198e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)1.5157570839)) {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.47062954307)) {
        result[0] += -4.27151658e-03f;
      } else {
        if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.66470587254)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.05856699869)) {
            result[0] += 7.97153115e-02f;
          } else {
            result[0] += 1.18409418e-01f;
          }
        } else {
          result[0] += 4.12516631e-02f;
        }
      }
    } else {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.094807468355)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.37825810909)) {
          result[0] += 2.25863364e-02f;
        } else {
          if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.1696703136)) {
            result[0] += -1.00010529e-01f;
          } else {
            result[0] += -2.36667674e-02f;
          }
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)15.212643623)) {
          result[0] += 2.90057994e-02f;
        } else {
          result[0] += 1.30071357e-01f;
        }
      }
    }
  }
  if (!(data[63].missing != -1) || (data[63].fvalue < (float)0.090396858752)) {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.0057409345172)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.72972971201)) {
        result[0] += 9.73478779e-02f;
      } else {
        result[0] += 2.68707406e-02f;
      }
    } else {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.96462208033)) {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.39888563752)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.55813956261)) {
            result[0] += 5.22835851e-02f;
          } else {
            result[0] += 5.69055090e-04f;
          }
        } else {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0061320848763)) {
            result[0] += 7.32059106e-02f;
          } else {
            result[0] += -1.82461385e-02f;
          }
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.703125)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)5.9439263344)) {
            result[0] += 9.39829871e-02f;
          } else {
            result[0] += -1.49556715e-02f;
          }
        } else {
          result[0] += -3.23281810e-02f;
        }
      }
    }
  } else {
    if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.15056098998)) {
      if ( (data[64].missing != -1) && (data[64].fvalue < (float)0.15509797633)) {
        if ( (data[69].missing != -1) && (data[69].fvalue < (float)0.06090439111)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.27272728086)) {
            result[0] += 8.19638744e-02f;
          } else {
            result[0] += 1.05124554e-02f;
          }
        } else {
          if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.17030218244)) {
            result[0] += 1.46190999e-02f;
          } else {
            result[0] += -7.12868273e-02f;
          }
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.16995923221)) {
          if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.11501418799)) {
            result[0] += 6.02465644e-02f;
          } else {
            result[0] += 1.10166900e-01f;
          }
        } else {
          if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.6786699295)) {
            result[0] += -8.60650965e-04f;
          } else {
            result[0] += 6.89609274e-02f;
          }
        }
      }
    } else {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.69999998808)) {
        result[0] += 5.01171732e-03f;
      } else {
        result[0] += -6.65671229e-02f;
      }
    }
  }
  if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.2529322505)) {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.08942822367)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.67741936445)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.90752410889)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-13.441521645)) {
            result[0] += 7.65285790e-02f;
          } else {
            result[0] += 2.44855229e-03f;
          }
        } else {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.44488188624)) {
            result[0] += -4.04379815e-02f;
          } else {
            result[0] += 9.99699011e-02f;
          }
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.33333334327)) {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.42315173149)) {
            result[0] += -3.49100977e-02f;
          } else {
            result[0] += 4.37325723e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-16.495990753)) {
            result[0] += 2.12658998e-02f;
          } else {
            result[0] += -5.20788990e-02f;
          }
        }
      }
    } else {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.14881271124)) {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.081230841577)) {
          result[0] += 8.49744380e-02f;
        } else {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.40407469869)) {
            result[0] += -3.74642536e-02f;
          } else {
            result[0] += 7.36669749e-02f;
          }
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.1594760716)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.36776909232)) {
            result[0] += -2.10740846e-02f;
          } else {
            result[0] += -9.34142098e-02f;
          }
        } else {
          if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0090152006596)) {
            result[0] += -1.88909248e-01f;
          } else {
            result[0] += -1.17002584e-01f;
          }
        }
      }
    }
  } else {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.036742083728)) {
      if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.17025145888)) {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.19626826048)) {
          result[0] += 7.45159909e-02f;
        } else {
          result[0] += 1.16012625e-01f;
        }
      } else {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.45124807954)) {
          result[0] += -4.32849787e-02f;
        } else {
          result[0] += 1.00384057e-01f;
        }
      }
    } else {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.93664669991)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.98066055775)) {
          if ( (data[61].missing != -1) && (data[61].fvalue < (float)0.041666667908)) {
            result[0] += -4.37381789e-02f;
          } else {
            result[0] += 2.37742718e-02f;
          }
        } else {
          result[0] += 1.18244402e-01f;
        }
      } else {
        result[0] += 1.09353997e-01f;
      }
    }
  }
  if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.091587238014)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.68012619019)) {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.6344630718)) {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.35028097034)) {
          result[0] += 5.06688654e-02f;
        } else {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.39953228831)) {
            result[0] += 1.24934666e-01f;
          } else {
            result[0] += 8.03372189e-02f;
          }
        }
      } else {
        result[0] += 5.40402811e-03f;
      }
    } else {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.38542574644)) {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.15987791121)) {
          result[0] += -1.09612476e-02f;
        } else {
          result[0] += 7.60984942e-02f;
        }
      } else {
        result[0] += -6.19456358e-02f;
      }
    }
  } else {
    if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.0045756716281)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.64102566242)) {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.54611635208)) {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.2467787266)) {
            result[0] += 5.00414148e-02f;
          } else {
            result[0] += 1.10338785e-01f;
          }
        } else {
          result[0] += 2.59549674e-02f;
        }
      } else {
        if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.083797119558)) {
          if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.0008180460427)) {
            result[0] += 3.42568420e-02f;
          } else {
            result[0] += -2.29408816e-02f;
          }
        } else {
          result[0] += 1.04189038e-01f;
        }
      }
    } else {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.68421053886)) {
        if (!(data[49].missing != -1) || (data[49].fvalue < (float)0.20371130109)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.030447559431)) {
            result[0] += 8.18590354e-03f;
          } else {
            result[0] += -2.41805408e-02f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.92162996531)) {
            result[0] += 5.53751886e-02f;
          } else {
            result[0] += -6.84323385e-02f;
          }
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.51172220707)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.40625)) {
            result[0] += 3.60656492e-02f;
          } else {
            result[0] += -5.39233685e-02f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.16666667163)) {
            result[0] += -2.04019602e-02f;
          } else {
            result[0] += -7.16715977e-02f;
          }
        }
      }
    }
  }
  if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.37557798624)) {
    if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.070297904313)) {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.37368220091)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-17.523674011)) {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.18644921482)) {
            result[0] += 9.49835181e-02f;
          } else {
            result[0] += 1.64406393e-02f;
          }
        } else {
          if (!(data[15].missing != -1) || (data[15].fvalue < (float)0.60422283411)) {
            result[0] += 4.34595160e-03f;
          } else {
            result[0] += -3.21748443e-02f;
          }
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.19681116939)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.78886884451)) {
            result[0] += 3.85456458e-02f;
          } else {
            result[0] += -6.33392408e-02f;
          }
        } else {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.32562583685)) {
            result[0] += 7.05952123e-02f;
          } else {
            result[0] += 1.33975148e-01f;
          }
        }
      }
    } else {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.82727020979)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.42913386226)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.20209366083)) {
            result[0] += -1.45604303e-02f;
          } else {
            result[0] += -8.83608982e-02f;
          }
        } else {
          result[0] += 3.45814787e-02f;
        }
      } else {
        if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.10606601834)) {
          if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.14148570597)) {
            result[0] += 1.89854931e-02f;
          } else {
            result[0] += 1.09788232e-01f;
          }
        } else {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.0828068256)) {
            result[0] += 4.71389778e-02f;
          } else {
            result[0] += -5.56552820e-02f;
          }
        }
      }
    }
  } else {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.37719297409)) {
      if ( (data[1].missing != -1) && (data[1].fvalue < (float)2.5919921398)) {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.14225940406)) {
          if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.19827586412)) {
            result[0] += 6.51484653e-02f;
          } else {
            result[0] += 1.29065260e-01f;
          }
        } else {
          result[0] += 4.16357145e-02f;
        }
      } else {
        if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.4697324038)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-9.4512500763)) {
            result[0] += -4.79273796e-02f;
          } else {
            result[0] += 5.06325066e-02f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.41176471114)) {
            result[0] += 3.29083577e-02f;
          } else {
            result[0] += -3.25114541e-02f;
          }
        }
      }
    } else {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.15462175012)) {
        if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.1466666609)) {
          result[0] += 9.82033014e-02f;
        } else {
          result[0] += 1.36970803e-01f;
        }
      } else {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-12.355344772)) {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.47422352433)) {
            result[0] += 5.50560914e-02f;
          } else {
            result[0] += 1.10771976e-01f;
          }
        } else {
          if ( (data[40].missing != -1) && (data[40].fvalue < (float)1.5444478989)) {
            result[0] += 7.82891735e-02f;
          } else {
            result[0] += -2.48980075e-02f;
          }
        }
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.30797410011)) {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.04374198243)) {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.39285713434)) {
        if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.019230769947)) {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.27083036304)) {
            result[0] += 1.22938111e-01f;
          } else {
            result[0] += 3.95375639e-02f;
          }
        } else {
          if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.0027196414303)) {
            result[0] += -1.96725130e-02f;
          } else {
            result[0] += 1.99424177e-02f;
          }
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.15702059865)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)2.6081106663)) {
            result[0] += 5.48551343e-02f;
          } else {
            result[0] += -5.50798848e-02f;
          }
        } else {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.10781918466)) {
            result[0] += 6.16590641e-02f;
          } else {
            result[0] += 1.50274605e-01f;
          }
        }
      }
    } else {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.15315964818)) {
        if (!(data[21].missing != -1) || (data[21].fvalue < (float)1.5157570839)) {
          if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.095938794315)) {
            result[0] += 3.69176455e-02f;
          } else {
            result[0] += -1.75614208e-02f;
          }
        } else {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.18732793629)) {
            result[0] += -1.74523722e-02f;
          } else {
            result[0] += -9.65462029e-02f;
          }
        }
      } else {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.1654763222)) {
          if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0077975406311)) {
            result[0] += -1.92139789e-01f;
          } else {
            result[0] += -8.97192284e-02f;
          }
        } else {
          if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.69824463129)) {
            result[0] += 3.25735025e-02f;
          } else {
            result[0] += -5.36977313e-02f;
          }
        }
      }
    }
  } else {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.37719297409)) {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.71799701452)) {
        if (!(data[22].missing != -1) || (data[22].fvalue < (float)0.074289239943)) {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.0085602831095)) {
            result[0] += 1.17526865e-02f;
          } else {
            result[0] += 1.17120184e-01f;
          }
        } else {
          if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.081359364092)) {
            result[0] += -7.81292841e-02f;
          } else {
            result[0] += 3.85627076e-02f;
          }
        }
      } else {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.41525736451)) {
          if ( (data[62].missing != -1) && (data[62].fvalue < (float)0.17703993618)) {
            result[0] += 9.17414948e-02f;
          } else {
            result[0] += 1.06759630e-02f;
          }
        } else {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.4544631243)) {
            result[0] += -5.07215038e-02f;
          } else {
            result[0] += -5.45465387e-03f;
          }
        }
      }
    } else {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.10953368992)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.17914007604)) {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.35102778673)) {
            result[0] += 1.96180940e-02f;
          } else {
            result[0] += 1.07366741e-01f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.08942822367)) {
            result[0] += 1.39004752e-01f;
          } else {
            result[0] += 8.45673457e-02f;
          }
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.59314656258)) {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.17320252955)) {
            result[0] += 1.13499425e-02f;
          } else {
            result[0] += -9.75140855e-02f;
          }
        } else {
          result[0] += 9.71132591e-02f;
        }
      }
    }
  }
  if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.0056986454874)) {
    if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.0027950801887)) {
      if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.004171423614)) {
        result[0] += -7.38993511e-02f;
      } else {
        result[0] += 4.86712009e-02f;
      }
    } else {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.59898513556)) {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0036297375336)) {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.00054751650896)) {
            result[0] += 1.25981227e-01f;
          } else {
            result[0] += 7.12467432e-02f;
          }
        } else {
          if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.37777778506)) {
            result[0] += 6.16323426e-02f;
          } else {
            result[0] += -1.57104265e-02f;
          }
        }
      } else {
        result[0] += -2.96264738e-02f;
      }
    }
  } else {
    if ( (data[60].missing != -1) && (data[60].fvalue < (float)0.083302482963)) {
      if ( (data[73].missing != -1) && (data[73].fvalue < (float)0.48629790545)) {
        if ( (data[75].missing != -1) && (data[75].fvalue < (float)0.069762840867)) {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)6.0606060028)) {
            result[0] += -3.00082620e-02f;
          } else {
            result[0] += 5.14977984e-02f;
          }
        } else {
          if ( (data[75].missing != -1) && (data[75].fvalue < (float)0.26407852769)) {
            result[0] += 5.40450178e-02f;
          } else {
            result[0] += -2.07492970e-02f;
          }
        }
      } else {
        if ( (data[73].missing != -1) && (data[73].fvalue < (float)0.66041851044)) {
          if ( (data[75].missing != -1) && (data[75].fvalue < (float)0.16710136831)) {
            result[0] += -5.31464070e-03f;
          } else {
            result[0] += -5.88947535e-02f;
          }
        } else {
          result[0] += -8.48551393e-02f;
        }
      }
    } else {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.47892081738)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-18.101171494)) {
          if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.19183810055)) {
            result[0] += 1.07071519e-01f;
          } else {
            result[0] += 7.83796597e-04f;
          }
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.043091408908)) {
            result[0] += 6.59706369e-02f;
          } else {
            result[0] += -2.92807762e-02f;
          }
        }
      } else {
        if ( (data[64].missing != -1) && (data[64].fvalue < (float)0.044216256589)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-18.319778442)) {
            result[0] += 3.54266725e-02f;
          } else {
            result[0] += -7.05727264e-02f;
          }
        } else {
          if ( (data[24].missing != -1) && (data[24].fvalue < (float)8.8223371506)) {
            result[0] += 5.19414479e-03f;
          } else {
            result[0] += 6.37373403e-02f;
          }
        }
      }
    }
  }
  if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.30321136117)) {
    if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.036473840475)) {
      if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.13644953072)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-16.731878281)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.068023614585)) {
            result[0] += -1.07756797e-02f;
          } else {
            result[0] += 1.11150600e-01f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.83859175444)) {
            result[0] += 5.53062325e-03f;
          } else {
            result[0] += -5.17751984e-02f;
          }
        }
      } else {
        if (!(data[24].missing != -1) || (data[24].fvalue < (float)8.8223371506)) {
          if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.03489619866)) {
            result[0] += 6.59152195e-02f;
          } else {
            result[0] += 7.84740131e-03f;
          }
        } else {
          result[0] += 1.40583664e-01f;
        }
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.063729509711)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.41756060719)) {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.56645858288)) {
            result[0] += 8.24059397e-02f;
          } else {
            result[0] += 1.73013210e-02f;
          }
        } else {
          if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.20081748068)) {
            result[0] += -4.47809659e-02f;
          } else {
            result[0] += 5.14294021e-02f;
          }
        }
      } else {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.0057555958629)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.76515549421)) {
            result[0] += 1.02601193e-01f;
          } else {
            result[0] += 2.52962275e-03f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-18.101171494)) {
            result[0] += 2.20468007e-02f;
          } else {
            result[0] += -5.25089800e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[2].missing != -1) && (data[2].fvalue < (float)1.1492629051)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.13332600892)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.10447761416)) {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.64136964083)) {
            result[0] += 5.80927543e-02f;
          } else {
            result[0] += 1.11007117e-01f;
          }
        } else {
          result[0] += 3.73797826e-02f;
        }
      } else {
        if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.51278448105)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.32383608818)) {
            result[0] += 1.91755928e-02f;
          } else {
            result[0] += 9.29350778e-02f;
          }
        } else {
          if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.019523410127)) {
            result[0] += -7.12402537e-02f;
          } else {
            result[0] += 1.90429278e-02f;
          }
        }
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.089608542621)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.44444444776)) {
          if (!(data[47].missing != -1) || (data[47].fvalue < (float)0.026364704594)) {
            result[0] += 1.75476875e-02f;
          } else {
            result[0] += 7.10612610e-02f;
          }
        } else {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.36005306244)) {
            result[0] += 9.18446761e-03f;
          } else {
            result[0] += -5.46124987e-02f;
          }
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.38281771541)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-13.066392899)) {
            result[0] += 5.31997047e-02f;
          } else {
            result[0] += -8.18724409e-02f;
          }
        } else {
          if (!(data[40].missing != -1) || (data[40].fvalue < (float)1.3266915083)) {
            result[0] += -5.99218253e-03f;
          } else {
            result[0] += 4.85199429e-02f;
          }
        }
      }
    }
  }
  if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.11661044508)) {
    if (!(data[68].missing != -1) || (data[68].fvalue < (float)0.04515485093)) {
      if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.4882773459)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.015724251047)) {
          result[0] += 3.79313380e-02f;
        } else {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.097811058164)) {
            result[0] += -4.31666411e-02f;
          } else {
            result[0] += -9.03996080e-02f;
          }
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.81554114819)) {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)1.7618043423)) {
            result[0] += 1.00369334e-01f;
          } else {
            result[0] += 2.89703496e-02f;
          }
        } else {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.98050326109)) {
            result[0] += -7.63956690e-03f;
          } else {
            result[0] += 6.65919185e-02f;
          }
        }
      }
    } else {
      if ( (data[70].missing != -1) && (data[70].fvalue < (float)0.011695850641)) {
        result[0] += 5.50678233e-03f;
      } else {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.22169159353)) {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.28366205096)) {
            result[0] += 8.45251679e-02f;
          } else {
            result[0] += 1.44110143e-01f;
          }
        } else {
          result[0] += 3.42305675e-02f;
        }
      }
    }
  } else {
    if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.010465299711)) {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.10224659741)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)10.406300545)) {
          if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.34254562855)) {
            result[0] += 2.00351682e-02f;
          } else {
            result[0] += 8.14458504e-02f;
          }
        } else {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0030203820206)) {
            result[0] += 3.02452780e-02f;
          } else {
            result[0] += -2.67050415e-02f;
          }
        }
      } else {
        if (!(data[67].missing != -1) || (data[67].fvalue < (float)0.12613880634)) {
          if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.9964825511)) {
            result[0] += 7.16676041e-02f;
          } else {
            result[0] += -5.79460105e-03f;
          }
        } else {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.48674449325)) {
            result[0] += 1.33649141e-01f;
          } else {
            result[0] += 7.97256529e-02f;
          }
        }
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.02211763151)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.41756060719)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.24331134558)) {
            result[0] += 9.83512402e-02f;
          } else {
            result[0] += 4.35472466e-02f;
          }
        } else {
          if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.017910506576)) {
            result[0] += -3.07023581e-02f;
          } else {
            result[0] += 5.06422296e-02f;
          }
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.25332981348)) {
          if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.094807468355)) {
            result[0] += -4.77177985e-02f;
          } else {
            result[0] += 3.35679129e-02f;
          }
        } else {
          if ( (data[1].missing != -1) && (data[1].fvalue < (float)3.3663549423)) {
            result[0] += 3.79621796e-02f;
          } else {
            result[0] += -1.95534639e-02f;
          }
        }
      }
    }
  }
  if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.41176471114)) {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.072572745383)) {
      if (!(data[21].missing != -1) || (data[21].fvalue < (float)6.9926877022)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.09375)) {
          if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.17805743217)) {
            result[0] += 4.30498533e-02f;
          } else {
            result[0] += 1.11288540e-01f;
          }
        } else {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.65339106321)) {
            result[0] += 5.70756681e-02f;
          } else {
            result[0] += -3.33403535e-02f;
          }
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.42996567488)) {
          result[0] += -1.05390958e-01f;
        } else {
          result[0] += -3.80909108e-02f;
        }
      }
    } else {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.42952340841)) {
        if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.35272344947)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.11130723357)) {
            result[0] += -1.86167937e-02f;
          } else {
            result[0] += -9.95994732e-02f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.21290302277)) {
            result[0] += -2.02149898e-02f;
          } else {
            result[0] += 7.01413676e-02f;
          }
        }
      } else {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28723427653)) {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.52942550182)) {
            result[0] += -1.59751270e-02f;
          } else {
            result[0] += 3.72289829e-02f;
          }
        } else {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)11.98289299)) {
            result[0] += 1.80597436e-02f;
          } else {
            result[0] += 1.05970800e-01f;
          }
        }
      }
    }
  } else {
    if ( (data[14].missing != -1) && (data[14].fvalue < (float)3.9473683834)) {
      if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.012141816318)) {
        result[0] += 3.24651673e-02f;
      } else {
        if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.09375)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.026887666434)) {
            result[0] += -1.84701066e-02f;
          } else {
            result[0] += -7.07858205e-02f;
          }
        } else {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.18293389678)) {
            result[0] += -8.65861326e-02f;
          } else {
            result[0] += -1.33842900e-02f;
          }
        }
      }
    } else {
      if ( (data[2].missing != -1) && (data[2].fvalue < (float)1.929456234)) {
        result[0] += -3.92870866e-02f;
      } else {
        if ( (data[2].missing != -1) && (data[2].fvalue < (float)2.7585122585)) {
          result[0] += 1.05251372e-01f;
        } else {
          result[0] += 6.15320122e-03f;
        }
      }
    }
  }
  if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.89925855398)) {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.45782354474)) {
      if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.11203946918)) {
        result[0] += 7.10203350e-02f;
      } else {
        if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.011051433161)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-11.638848305)) {
            result[0] += 4.30737697e-02f;
          } else {
            result[0] += -1.92530360e-02f;
          }
        } else {
          result[0] += -5.85755706e-02f;
        }
      }
    } else {
      if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.052673716098)) {
        result[0] += 1.26794070e-01f;
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.41860464215)) {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)1.2891355753)) {
            result[0] += 1.07584856e-01f;
          } else {
            result[0] += 4.26025577e-02f;
          }
        } else {
          result[0] += 1.39674905e-03f;
        }
      }
    }
  } else {
    if ( (data[60].missing != -1) && (data[60].fvalue < (float)0.099769301713)) {
      if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.28616732359)) {
        if ( (data[49].missing != -1) && (data[49].fvalue < (float)0.19772496819)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.10770821571)) {
            result[0] += 7.02680200e-02f;
          } else {
            result[0] += -1.94839872e-02f;
          }
        } else {
          if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.048015445471)) {
            result[0] += 7.23734498e-02f;
          } else {
            result[0] += 7.22544268e-03f;
          }
        }
      } else {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.04191082716)) {
          result[0] += 3.95583734e-02f;
        } else {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.53978049755)) {
            result[0] += -7.13920444e-02f;
          } else {
            result[0] += 7.15596834e-04f;
          }
        }
      }
    } else {
      if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.097060374916)) {
        if (!(data[24].missing != -1) || (data[24].fvalue < (float)2.7552568913)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-11.786317825)) {
            result[0] += -1.11581730e-02f;
          } else {
            result[0] += -1.01351373e-01f;
          }
        } else {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.16333250701)) {
            result[0] += -1.07858375e-01f;
          } else {
            result[0] += -6.03769608e-02f;
          }
        }
      } else {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.46532019973)) {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.4291357398)) {
            result[0] += -3.41983475e-02f;
          } else {
            result[0] += 6.46457169e-03f;
          }
        } else {
          if ( (data[24].missing != -1) && (data[24].fvalue < (float)8.8223371506)) {
            result[0] += 1.78797898e-04f;
          } else {
            result[0] += 5.64997457e-02f;
          }
        }
      }
    }
  }
  if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0045756716281)) {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.66666668653)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.020643614233)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.55377191305)) {
          result[0] += 8.73837844e-02f;
        } else {
          result[0] += 2.35020127e-02f;
        }
      } else {
        if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.48404255509)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0031384415925)) {
            result[0] += 1.05740391e-01f;
          } else {
            result[0] += 5.89701198e-02f;
          }
        } else {
          result[0] += 1.24127641e-01f;
        }
      }
    } else {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.090491898358)) {
        if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.044887594879)) {
          result[0] += 4.09548879e-02f;
        } else {
          result[0] += 1.07633047e-01f;
        }
      } else {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.89853572845)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0010902255308)) {
            result[0] += 4.02228162e-02f;
          } else {
            result[0] += -2.36333068e-02f;
          }
        } else {
          result[0] += -8.33231136e-02f;
        }
      }
    }
  } else {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.026293251663)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.066301755607)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.36747315526)) {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.68669700623)) {
            result[0] += 1.02563180e-01f;
          } else {
            result[0] += 2.79527735e-02f;
          }
        } else {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.24819225073)) {
            result[0] += 1.31122340e-02f;
          } else {
            result[0] += -6.94595501e-02f;
          }
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.68421053886)) {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)2.1226341724)) {
            result[0] += 5.98998480e-02f;
          } else {
            result[0] += -7.21717393e-03f;
          }
        } else {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.71221411228)) {
            result[0] += -1.03471959e-02f;
          } else {
            result[0] += -8.07999000e-02f;
          }
        }
      }
    } else {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)1.1683546305)) {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.041666667908)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)9.4378347397)) {
            result[0] += -4.02666479e-02f;
          } else {
            result[0] += 6.45334646e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.051554542035)) {
            result[0] += 1.43255917e-02f;
          } else {
            result[0] += -2.54850443e-02f;
          }
        }
      } else {
        if ( (data[2].missing != -1) && (data[2].fvalue < (float)1.0660082102)) {
          result[0] += 2.62178630e-02f;
        } else {
          result[0] += 1.17660716e-01f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0057555958629)) {
    if ( (data[13].missing != -1) && (data[13].fvalue < (float)-9.573381424)) {
      result[0] += 1.01694606e-01f;
    } else {
      result[0] += 9.98309534e-03f;
    }
  } else {
    if (!(data[49].missing != -1) || (data[49].fvalue < (float)0.20371130109)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28471311927)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-8.8257513046)) {
          if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.94051796198)) {
            result[0] += -2.24998370e-02f;
          } else {
            result[0] += 2.02938467e-02f;
          }
        } else {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.19128580391)) {
            result[0] += 8.23668465e-02f;
          } else {
            result[0] += -5.14272647e-03f;
          }
        }
      } else {
        if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.041343688965)) {
          if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.50369364023)) {
            result[0] += 6.86490461e-02f;
          } else {
            result[0] += 1.09530343e-02f;
          }
        } else {
          if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.040308021009)) {
            result[0] += -7.11052492e-02f;
          } else {
            result[0] += 8.62214807e-03f;
          }
        }
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.42758619785)) {
        if ( (data[71].missing != -1) && (data[71].fvalue < (float)0.037802636623)) {
          if (!(data[66].missing != -1) || (data[66].fvalue < (float)0.041268941015)) {
            result[0] += -2.17750985e-02f;
          } else {
            result[0] += 6.46450445e-02f;
          }
        } else {
          if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.27786517143)) {
            result[0] += 2.05566045e-02f;
          } else {
            result[0] += -7.21074417e-02f;
          }
        }
      } else {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-16.08164978)) {
          result[0] += 7.37308413e-02f;
        } else {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.06437767297)) {
            result[0] += -1.84915848e-02f;
          } else {
            result[0] += -7.27882013e-02f;
          }
        }
      }
    }
  }
  if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.34620654583)) {
    if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.0087719298899)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.26086956263)) {
        result[0] += 1.13968804e-01f;
      } else {
        result[0] += 4.05713134e-02f;
      }
    } else {
      if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.027658279985)) {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.16666667163)) {
          if (!(data[67].missing != -1) || (data[67].fvalue < (float)0.15768587589)) {
            result[0] += -1.45231234e-02f;
          } else {
            result[0] += 4.39884514e-02f;
          }
        } else {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.13049909472)) {
            result[0] += 1.09620476e-02f;
          } else {
            result[0] += 1.08490877e-01f;
          }
        }
      } else {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.92162996531)) {
          if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.099698141217)) {
            result[0] += 1.28934728e-02f;
          } else {
            result[0] += -2.33941916e-02f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.98066055775)) {
            result[0] += -7.42367432e-02f;
          } else {
            result[0] += -1.55151803e-02f;
          }
        }
      }
    }
  } else {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.41567674279)) {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)10.270810127)) {
        if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.044071365148)) {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.38398554921)) {
            result[0] += 9.31030661e-02f;
          } else {
            result[0] += 1.71595141e-02f;
          }
        } else {
          if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.010036146268)) {
            result[0] += -1.00259379e-01f;
          } else {
            result[0] += 3.26424651e-03f;
          }
        }
      } else {
        result[0] += 1.11170076e-01f;
      }
    } else {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.24749176204)) {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.019208243117)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.0557397604)) {
            result[0] += 1.06979601e-01f;
          } else {
            result[0] += 3.97123024e-02f;
          }
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.25335198641)) {
            result[0] += 1.39957681e-01f;
          } else {
            result[0] += 9.43417996e-02f;
          }
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.64669668674)) {
          if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.0073014297523)) {
            result[0] += -2.55803298e-02f;
          } else {
            result[0] += 4.76098955e-02f;
          }
        } else {
          result[0] += 1.01035655e-01f;
        }
      }
    }
  }
  if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.54491466284)) {
    if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.013865684159)) {
      if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.13068658113)) {
        if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.12494073063)) {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.09594963491)) {
            result[0] += -8.13394636e-02f;
          } else {
            result[0] += 5.01023009e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-18.101171494)) {
            result[0] += 9.35552120e-02f;
          } else {
            result[0] += -9.51609667e-03f;
          }
        }
      } else {
        if ( (data[67].missing != -1) && (data[67].fvalue < (float)0.096009150147)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.007073847577)) {
            result[0] += 6.08098879e-02f;
          } else {
            result[0] += -9.14315730e-02f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.90752410889)) {
            result[0] += 9.01644975e-02f;
          } else {
            result[0] += 1.81431416e-02f;
          }
        }
      }
    } else {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.14274831116)) {
        if (!(data[70].missing != -1) || (data[70].fvalue < (float)0.056417208165)) {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.086419396102)) {
            result[0] += 3.91444638e-02f;
          } else {
            result[0] += -9.88582056e-03f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.11416378617)) {
            result[0] += 7.12459683e-02f;
          } else {
            result[0] += 7.00546009e-03f;
          }
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.032404061407)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.24331134558)) {
            result[0] += 7.46605992e-02f;
          } else {
            result[0] += -1.37590859e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-13.441521645)) {
            result[0] += -9.15692002e-03f;
          } else {
            result[0] += -4.54721861e-02f;
          }
        }
      }
    }
  } else {
    result[0] += 9.43234563e-02f;
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.51605397463)) {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.41347497702)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.12314791977)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.09375)) {
          if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.10260442644)) {
            result[0] += 1.16931330e-02f;
          } else {
            result[0] += 8.71567875e-02f;
          }
        } else {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.19147500396)) {
            result[0] += -5.42896986e-02f;
          } else {
            result[0] += -6.08713599e-03f;
          }
        }
      } else {
        if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.3824544251)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.34948915243)) {
            result[0] += -1.05787657e-01f;
          } else {
            result[0] += -3.89134400e-02f;
          }
        } else {
          if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.17212583125)) {
            result[0] += -3.93314771e-02f;
          } else {
            result[0] += 4.00171839e-02f;
          }
        }
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.90752410889)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.14959086478)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.127179265)) {
            result[0] += 6.05891459e-02f;
          } else {
            result[0] += 7.54018826e-03f;
          }
        } else {
          if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.085371106863)) {
            result[0] += -2.83921119e-02f;
          } else {
            result[0] += 1.84024312e-02f;
          }
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.45649445057)) {
          if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.96895772219)) {
            result[0] += -6.19732700e-02f;
          } else {
            result[0] += 4.30885255e-02f;
          }
        } else {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)13.555634499)) {
            result[0] += -2.06142534e-02f;
          } else {
            result[0] += 7.53346011e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.18181818724)) {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.18498465419)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.084465250373)) {
          if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.23863635957)) {
            result[0] += 2.58128196e-02f;
          } else {
            result[0] += 1.16600268e-01f;
          }
        } else {
          if ( (data[73].missing != -1) && (data[73].fvalue < (float)0.091292850673)) {
            result[0] += -7.65187964e-02f;
          } else {
            result[0] += 2.67904550e-02f;
          }
        }
      } else {
        if ( (data[2].missing != -1) && (data[2].fvalue < (float)1.3994497061)) {
          result[0] += 1.07848004e-01f;
        } else {
          result[0] += 7.22250119e-02f;
        }
      }
    } else {
      if ( (data[1].missing != -1) && (data[1].fvalue < (float)7.4047937393)) {
        result[0] += -5.20540476e-02f;
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.37878787518)) {
          result[0] += 8.29134881e-02f;
        } else {
          if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.0074331546202)) {
            result[0] += 3.07468604e-02f;
          } else {
            result[0] += -2.16400977e-02f;
          }
        }
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.19315356016)) {
    if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.097201302648)) {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.2401212454)) {
        result[0] += -1.71533346e-01f;
      } else {
        result[0] += -5.91734126e-02f;
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.89925855398)) {
        result[0] += 5.49760275e-02f;
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)6.6666665077)) {
          if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.38553094864)) {
            result[0] += -8.90862644e-02f;
          } else {
            result[0] += -3.12006865e-02f;
          }
        } else {
          result[0] += 3.38752121e-02f;
        }
      }
    }
  } else {
    if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.0042027416639)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.86675679684)) {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)2.8036808968)) {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.0085602831095)) {
            result[0] += 4.28184234e-02f;
          } else {
            result[0] += 9.82669815e-02f;
          }
        } else {
          result[0] += -3.61596830e-02f;
        }
      } else {
        result[0] += -6.99324533e-02f;
      }
    } else {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.38398554921)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.11415822059)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.86440962553)) {
            result[0] += 5.17827831e-02f;
          } else {
            result[0] += 5.98761905e-03f;
          }
        } else {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.40407469869)) {
            result[0] += -3.46288718e-02f;
          } else {
            result[0] += 5.73802479e-02f;
          }
        }
      } else {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.2713162303)) {
          if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.23987931013)) {
            result[0] += 7.20035359e-02f;
          } else {
            result[0] += -1.25749828e-02f;
          }
        } else {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.54104453325)) {
            result[0] += -2.66971923e-02f;
          } else {
            result[0] += 2.65356041e-02f;
          }
        }
      }
    }
  }
  if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.45124807954)) {
    if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.13172891736)) {
      if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.19412198663)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-17.333435059)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.63733947277)) {
            result[0] += 1.11470476e-01f;
          } else {
            result[0] += 1.31435888e-02f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.29719349742)) {
            result[0] += 9.52142011e-03f;
          } else {
            result[0] += -2.15306487e-02f;
          }
        }
      } else {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.37368220091)) {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.1058512926)) {
            result[0] += -3.81912887e-02f;
          } else {
            result[0] += 2.17662062e-02f;
          }
        } else {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.1377140284)) {
            result[0] += -5.50797558e-04f;
          } else {
            result[0] += 1.00110628e-01f;
          }
        }
      }
    } else {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.17006954551)) {
        result[0] += 1.73433479e-02f;
      } else {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.43376067281)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-14.074570656)) {
            result[0] += 6.40259162e-02f;
          } else {
            result[0] += -7.34089389e-02f;
          }
        } else {
          if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.2489465028)) {
            result[0] += -5.13048768e-02f;
          } else {
            result[0] += -1.31311342e-01f;
          }
        }
      }
    }
  } else {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.014653708786)) {
      result[0] += -1.09032849e-02f;
    } else {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.65754061937)) {
        result[0] += 1.10290468e-01f;
      } else {
        result[0] += 6.74540028e-02f;
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.25332981348)) {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.044873774052)) {
      if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.0027196414303)) {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28565573692)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.013865684159)) {
            result[0] += -5.96310385e-03f;
          } else {
            result[0] += -4.07350287e-02f;
          }
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.020368689671)) {
            result[0] += 9.11537409e-02f;
          } else {
            result[0] += 3.79002816e-03f;
          }
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.06417915225)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-15.990499496)) {
            result[0] += -4.16458510e-02f;
          } else {
            result[0] += -1.05894290e-01f;
          }
        } else {
          if ( (data[66].missing != -1) && (data[66].fvalue < (float)0.14656239748)) {
            result[0] += 2.31036749e-02f;
          } else {
            result[0] += 7.09000006e-02f;
          }
        }
      }
    } else {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.14524099231)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.34697648883)) {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.38014578819)) {
            result[0] += -2.73320228e-02f;
          } else {
            result[0] += 9.68403518e-02f;
          }
        } else {
          if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.024979226291)) {
            result[0] += -6.18727412e-03f;
          } else {
            result[0] += -6.91144243e-02f;
          }
        }
      } else {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.58160716295)) {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.30526742339)) {
            result[0] += -1.58679351e-01f;
          } else {
            result[0] += -7.81611726e-02f;
          }
        } else {
          result[0] += 2.12055296e-02f;
        }
      }
    }
  } else {
    if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.42543798685)) {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.24301098287)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-10.736228943)) {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.45671212673)) {
            result[0] += 8.53441283e-02f;
          } else {
            result[0] += 1.18368857e-01f;
          }
        } else {
          result[0] += 5.55416644e-02f;
        }
      } else {
        result[0] += 3.11370585e-02f;
      }
    } else {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.081230841577)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.81210649014)) {
          result[0] += 1.29335925e-01f;
        } else {
          result[0] += 6.40745983e-02f;
        }
      } else {
        if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.060343008488)) {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.51335269213)) {
            result[0] += -1.87435262e-02f;
          } else {
            result[0] += 2.62381136e-02f;
          }
        } else {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.14703288674)) {
            result[0] += 4.60001901e-02f;
          } else {
            result[0] += 2.87166331e-04f;
          }
        }
      }
    }
  }
  if (!(data[9].missing != -1) || (data[9].fvalue < (float)0.33333334327)) {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.0057312790304)) {
      result[0] += 9.89411399e-02f;
    } else {
      if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.0027196414303)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)4.2147774696)) {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.75186353922)) {
            result[0] += 4.45685349e-02f;
          } else {
            result[0] += -1.20085562e-02f;
          }
        } else {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.54003065825)) {
            result[0] += 2.26846132e-02f;
          } else {
            result[0] += 7.68196136e-02f;
          }
        }
      } else {
        result[0] += 9.09550190e-02f;
      }
    }
  } else {
    if ( (data[13].missing != -1) && (data[13].fvalue < (float)-13.560154915)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.058122418821)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.2096016109)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.47368422151)) {
            result[0] += 1.29141256e-01f;
          } else {
            result[0] += 8.60138312e-02f;
          }
        } else {
          if (!(data[49].missing != -1) || (data[49].fvalue < (float)0.18617045879)) {
            result[0] += 1.10491607e-02f;
          } else {
            result[0] += 6.49199933e-02f;
          }
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.32271581888)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0074773184024)) {
            result[0] += 5.15729561e-02f;
          } else {
            result[0] += -2.12453268e-02f;
          }
        } else {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.30990353227)) {
            result[0] += -3.77219589e-03f;
          } else {
            result[0] += 8.59875306e-02f;
          }
        }
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.11130723357)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)-0.0073027582839)) {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.56937563419)) {
            result[0] += -3.39371450e-02f;
          } else {
            result[0] += 5.31747229e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-11.118460655)) {
            result[0] += 5.36093721e-03f;
          } else {
            result[0] += 6.36862814e-02f;
          }
        }
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.034909982234)) {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.73488628864)) {
            result[0] += 4.60582972e-03f;
          } else {
            result[0] += -4.21541929e-02f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.47215461731)) {
            result[0] += -7.65397325e-02f;
          } else {
            result[0] += 2.49771960e-02f;
          }
        }
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.37557798624)) {
    if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.061564072967)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0050608878955)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.40540540218)) {
          result[0] += 5.66371083e-02f;
        } else {
          result[0] += 9.99949798e-02f;
        }
      } else {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.55281996727)) {
          if (!(data[64].missing != -1) || (data[64].fvalue < (float)0.060825116932)) {
            result[0] += -2.79665478e-02f;
          } else {
            result[0] += -1.19957491e-03f;
          }
        } else {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.013888888992)) {
            result[0] += -9.21523944e-03f;
          } else {
            result[0] += 4.10764068e-02f;
          }
        }
      }
    } else {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)6.5625)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.67741936445)) {
          result[0] += 3.52913104e-02f;
        } else {
          result[0] += -3.61169651e-02f;
        }
      } else {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.15163096786)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.32665672898)) {
            result[0] += 1.04490601e-01f;
          } else {
            result[0] += 2.98725069e-02f;
          }
        } else {
          result[0] += 1.24253035e-01f;
        }
      }
    }
  } else {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.41052630544)) {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)0.014682172798)) {
        if ( (data[51].missing != -1) && (data[51].fvalue < (float)1.3700412512)) {
          result[0] += 1.13572262e-01f;
        } else {
          result[0] += 2.58816686e-03f;
        }
      } else {
        if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.79885351658)) {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.09375)) {
            result[0] += -5.03187738e-02f;
          } else {
            result[0] += 8.09767004e-03f;
          }
        } else {
          result[0] += 9.40892398e-02f;
        }
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.13207547367)) {
        if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.2467787266)) {
          result[0] += 3.10632177e-02f;
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.25335198641)) {
            result[0] += 1.08943857e-01f;
          } else {
            result[0] += 7.10735843e-02f;
          }
        }
      } else {
        result[0] += -5.18574193e-03f;
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.38181462884)) {
    if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.21578937769)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.82708799839)) {
        if (!(data[60].missing != -1) || (data[60].fvalue < (float)0.14877176285)) {
          if (!(data[68].missing != -1) || (data[68].fvalue < (float)0.23503573239)) {
            result[0] += 2.58805100e-02f;
          } else {
            result[0] += -7.09677115e-02f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.11541937292)) {
            result[0] += 1.50285706e-01f;
          } else {
            result[0] += 8.86524376e-03f;
          }
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.22498747706)) {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.054683975875)) {
            result[0] += -7.59126199e-03f;
          } else {
            result[0] += -4.56710272e-02f;
          }
        } else {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.041666667908)) {
            result[0] += -2.48374995e-02f;
          } else {
            result[0] += 3.49047743e-02f;
          }
        }
      }
    } else {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.11903916299)) {
        result[0] += 4.95012216e-02f;
      } else {
        if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.317483902)) {
          result[0] += 1.19395955e-02f;
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.71136593819)) {
            result[0] += -9.36057940e-02f;
          } else {
            result[0] += -4.40481044e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[14].missing != -1) && (data[14].fvalue < (float)10.110169411)) {
      if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0071060950868)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.053165290505)) {
          result[0] += 1.32450543e-03f;
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.19232684374)) {
            result[0] += 9.58671272e-02f;
          } else {
            result[0] += 4.47103269e-02f;
          }
        }
      } else {
        if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.029730128124)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-12.938422203)) {
            result[0] += 4.63958010e-02f;
          } else {
            result[0] += -4.45406288e-02f;
          }
        } else {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.090909093618)) {
            result[0] += -3.46580008e-03f;
          } else {
            result[0] += 7.48435110e-02f;
          }
        }
      }
    } else {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.40000000596)) {
        result[0] += 1.14762321e-01f;
      } else {
        result[0] += 7.84988701e-02f;
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.25332981348)) {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.02424191311)) {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.54583334923)) {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.46039649844)) {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.6167717576)) {
            result[0] += 4.90044290e-03f;
          } else {
            result[0] += -3.99263836e-02f;
          }
        } else {
          if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.30357143283)) {
            result[0] += 3.00826281e-02f;
          } else {
            result[0] += -1.04859723e-02f;
          }
        }
      } else {
        if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.0033624561038)) {
          result[0] += 6.95720315e-02f;
        } else {
          result[0] += 1.05116345e-01f;
        }
      }
    } else {
      if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.012141816318)) {
        result[0] += 7.49497712e-02f;
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.87879377604)) {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)2.1226341724)) {
            result[0] += -5.25696240e-02f;
          } else {
            result[0] += -1.49259111e-02f;
          }
        } else {
          if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.30029299855)) {
            result[0] += -3.68446745e-02f;
          } else {
            result[0] += 7.45098144e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.42543798685)) {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0085602831095)) {
        result[0] += 1.56466346e-02f;
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.08942822367)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.40193417668)) {
            result[0] += 8.84373263e-02f;
          } else {
            result[0] += 1.29350215e-01f;
          }
        } else {
          result[0] += 2.05639172e-02f;
        }
      }
    } else {
      if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.0043874946423)) {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.40993624926)) {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.023799069226)) {
            result[0] += 6.00934140e-02f;
          } else {
            result[0] += 2.78531644e-03f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.18172389269)) {
            result[0] += 1.05810843e-01f;
          } else {
            result[0] += 7.57849738e-02f;
          }
        }
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)6.1700935364)) {
          if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.0074773184024)) {
            result[0] += 5.40379100e-02f;
          } else {
            result[0] += -5.58831310e-03f;
          }
        } else {
          result[0] += 1.13231696e-01f;
        }
      }
    }
  }
  if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.23763126135)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.83821362257)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.4430257678)) {
        if (!(data[70].missing != -1) || (data[70].fvalue < (float)0.042845115066)) {
          if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.025641025975)) {
            result[0] += 1.46634011e-02f;
          } else {
            result[0] += -4.69080247e-02f;
          }
        } else {
          if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.0075710685924)) {
            result[0] += -2.91423928e-02f;
          } else {
            result[0] += 7.05254972e-02f;
          }
        }
      } else {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.098043963313)) {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.091321714222)) {
            result[0] += 8.55924413e-02f;
          } else {
            result[0] += 1.22760132e-01f;
          }
        } else {
          if (!(data[49].missing != -1) || (data[49].fvalue < (float)0.26847875118)) {
            result[0] += 1.85747091e-02f;
          } else {
            result[0] += 1.15982175e-01f;
          }
        }
      }
    } else {
      if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.063923895359)) {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0085602831095)) {
          if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.030856657773)) {
            result[0] += 1.18376995e-02f;
          } else {
            result[0] += -3.83058339e-02f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.76515549421)) {
            result[0] += 2.90005542e-02f;
          } else {
            result[0] += -2.05463599e-02f;
          }
        }
      } else {
        if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.034909982234)) {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.088888891041)) {
            result[0] += -3.57494764e-02f;
          } else {
            result[0] += 1.85726881e-02f;
          }
        } else {
          if ( (data[22].missing != -1) && (data[22].fvalue < (float)-0.044873066247)) {
            result[0] += -8.17358047e-02f;
          } else {
            result[0] += -3.35290506e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.96096891165)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.93269795179)) {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.33524307609)) {
          if (!(data[58].missing != -1) || (data[58].fvalue < (float)0.20146460831)) {
            result[0] += -1.23542221e-02f;
          } else {
            result[0] += 6.83007911e-02f;
          }
        } else {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.013888888992)) {
            result[0] += 7.13098515e-03f;
          } else {
            result[0] += 7.78880939e-02f;
          }
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)13.555634499)) {
          if ( (data[43].missing != -1) && (data[43].fvalue < (float)0.012654061429)) {
            result[0] += 2.41361167e-02f;
          } else {
            result[0] += -6.74867481e-02f;
          }
        } else {
          result[0] += 4.90324944e-02f;
        }
      }
    } else {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.40973007679)) {
        result[0] += 1.96953993e-02f;
      } else {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.37566822767)) {
          result[0] += 7.93176219e-02f;
        } else {
          result[0] += 1.88234314e-01f;
        }
      }
    }
  }
  if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.13664884865)) {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.15344442427)) {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.21112330258)) {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.35988077521)) {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.82875847816)) {
            result[0] += 2.15398446e-02f;
          } else {
            result[0] += -4.76814508e-02f;
          }
        } else {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.079466044903)) {
            result[0] += 1.16493680e-01f;
          } else {
            result[0] += 4.19307537e-02f;
          }
        }
      } else {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.0970935822)) {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.18285483122)) {
            result[0] += -1.40108159e-02f;
          } else {
            result[0] += 3.58282961e-02f;
          }
        } else {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.26796206832)) {
            result[0] += -4.11786996e-02f;
          } else {
            result[0] += 2.17198487e-02f;
          }
        }
      }
    } else {
      if ( (data[72].missing != -1) && (data[72].fvalue < (float)0.029090048745)) {
        if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.019110169262)) {
          result[0] += 3.69088165e-02f;
        } else {
          if ( (data[39].missing != -1) && (data[39].fvalue < (float)6.6292090416)) {
            result[0] += 8.30601677e-02f;
          } else {
            result[0] += 1.55881569e-01f;
          }
        }
      } else {
        if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.0027196414303)) {
          result[0] += -2.66342498e-02f;
        } else {
          if ( (data[70].missing != -1) && (data[70].fvalue < (float)0.058309633285)) {
            result[0] += 2.08157841e-02f;
          } else {
            result[0] += 1.12418495e-01f;
          }
        }
      }
    }
  } else {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.0027950801887)) {
      result[0] += -1.09616451e-01f;
    } else {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0036297375336)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)2.0000100136)) {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)2.4840726852)) {
            result[0] += 7.43545592e-02f;
          } else {
            result[0] += 5.99638885e-03f;
          }
        } else {
          result[0] += -3.17682661e-02f;
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.16333250701)) {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.46809184551)) {
            result[0] += -2.51564919e-03f;
          } else {
            result[0] += -4.69953008e-02f;
          }
        } else {
          if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.11415824294)) {
            result[0] += 1.45954685e-02f;
          } else {
            result[0] += -2.02062130e-02f;
          }
        }
      }
    }
  }
  if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.007420734968)) {
    if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.0033275454771)) {
      result[0] += 3.56416963e-03f;
    } else {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.13160945475)) {
        result[0] += 1.06604673e-01f;
      } else {
        result[0] += 6.88012838e-02f;
      }
    }
  } else {
    if (!(data[66].missing != -1) || (data[66].fvalue < (float)0.13099016249)) {
      if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.96895772219)) {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.39222222567)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.29787233472)) {
            result[0] += 5.12728095e-02f;
          } else {
            result[0] += 1.13290723e-03f;
          }
        } else {
          if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.54491466284)) {
            result[0] += -1.71747357e-02f;
          } else {
            result[0] += 1.00831985e-01f;
          }
        }
      } else {
        if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.32960891724)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.023809524253)) {
            result[0] += -5.07801175e-02f;
          } else {
            result[0] += 2.14226842e-02f;
          }
        } else {
          result[0] += 1.26894996e-01f;
        }
      }
    } else {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)4.8618478775)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.14881271124)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.069606185)) {
            result[0] += 8.54398981e-02f;
          } else {
            result[0] += 2.75621656e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.037401884794)) {
            result[0] += 3.12967598e-02f;
          } else {
            result[0] += -2.74339598e-02f;
          }
        }
      } else {
        if (!(data[59].missing != -1) || (data[59].fvalue < (float)12.330622673)) {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)8)) {
            result[0] += -7.10238889e-02f;
          } else {
            result[0] += -1.08716346e-01f;
          }
        } else {
          result[0] += 1.71819068e-02f;
        }
      }
    }
  }
  if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.71424406767)) {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.19315356016)) {
      if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.38048344851)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.007420734968)) {
          result[0] += 1.69676654e-02f;
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.068023614585)) {
            result[0] += -3.88003252e-02f;
          } else {
            result[0] += -9.63940248e-02f;
          }
        }
      } else {
        result[0] += 4.03100364e-02f;
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.064301759005)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.86675679684)) {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.3124923408)) {
            result[0] += -9.99643933e-03f;
          } else {
            result[0] += 6.37461543e-02f;
          }
        } else {
          result[0] += -8.31906423e-02f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.015599037521)) {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.49450752139)) {
            result[0] += 1.08084701e-01f;
          } else {
            result[0] += 4.47576642e-02f;
          }
        } else {
          if (!(data[66].missing != -1) || (data[66].fvalue < (float)0.15063342452)) {
            result[0] += -9.84789338e-03f;
          } else {
            result[0] += 1.75392292e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.19232684374)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.47725689411)) {
        result[0] += 1.11635424e-01f;
      } else {
        result[0] += 7.18568489e-02f;
      }
    } else {
      result[0] += -3.34587996e-03f;
    }
  }
  if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.27777779102)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.28181272745)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.37741556764)) {
        if ( (data[1].missing != -1) && (data[1].fvalue < (float)4.186065197)) {
          result[0] += 6.01514243e-02f;
        } else {
          result[0] += 1.25879869e-01f;
        }
      } else {
        result[0] += 2.39904094e-02f;
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.96476852894)) {
        result[0] += -2.71868389e-02f;
      } else {
        result[0] += 3.86118554e-02f;
      }
    }
  } else {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.41581350565)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.12646082044)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.097222223878)) {
          if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.098497308791)) {
            result[0] += 6.70263404e-03f;
          } else {
            result[0] += 7.01071545e-02f;
          }
        } else {
          if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.16666667163)) {
            result[0] += -2.81767845e-02f;
          } else {
            result[0] += 8.98836777e-02f;
          }
        }
      } else {
        if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.4291357398)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-13.288562775)) {
            result[0] += 5.43135509e-04f;
          } else {
            result[0] += -9.81358513e-02f;
          }
        } else {
          if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.07004930824)) {
            result[0] += -4.11824062e-02f;
          } else {
            result[0] += 3.20674777e-02f;
          }
        }
      }
    } else {
      if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.45657548308)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.12996663153)) {
          if ( (data[1].missing != -1) && (data[1].fvalue < (float)4.5683412552)) {
            result[0] += 7.25696087e-02f;
          } else {
            result[0] += 2.20894776e-02f;
          }
        } else {
          if (!(data[64].missing != -1) || (data[64].fvalue < (float)0.14487624168)) {
            result[0] += -1.37041986e-03f;
          } else {
            result[0] += 5.69618829e-02f;
          }
        }
      } else {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28471311927)) {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.43889993429)) {
            result[0] += -9.75196157e-03f;
          } else {
            result[0] += -6.17249683e-02f;
          }
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.013952796347)) {
            result[0] += 1.00694835e-01f;
          } else {
            result[0] += 9.71519761e-03f;
          }
        }
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.81479805708)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.91025984287)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.45782354474)) {
        if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.10111931711)) {
          result[0] += 3.69662829e-02f;
        } else {
          result[0] += -3.31083387e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.24444444478)) {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.16345688701)) {
            result[0] += 8.72309059e-02f;
          } else {
            result[0] += 4.26485352e-02f;
          }
        } else {
          result[0] += 1.30442023e-01f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.2462195307)) {
        if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.0027950801887)) {
          result[0] += -1.25018954e-01f;
        } else {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.36078432202)) {
            result[0] += -3.25996429e-02f;
          } else {
            result[0] += 6.70638531e-02f;
          }
        }
      } else {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0046408283524)) {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.4697324038)) {
            result[0] += 4.59322240e-03f;
          } else {
            result[0] += 5.99505976e-02f;
          }
        } else {
          if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.022196479142)) {
            result[0] += 7.10517466e-02f;
          } else {
            result[0] += -2.06994987e-03f;
          }
        }
      }
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.2431166321)) {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.0358877033)) {
        result[0] += -7.19522312e-02f;
      } else {
        result[0] += -9.49243456e-03f;
      }
    } else {
      result[0] += -9.09552202e-02f;
    }
  }
  if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.55968952179)) {
    if ( (data[13].missing != -1) && (data[13].fvalue < (float)-14.542705536)) {
      if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.24551230669)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.046504378319)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-15.631112099)) {
            result[0] += 1.12059630e-01f;
          } else {
            result[0] += 5.43024726e-02f;
          }
        } else {
          if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.082369320095)) {
            result[0] += 6.84033288e-03f;
          } else {
            result[0] += 7.85409138e-02f;
          }
        }
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.007073847577)) {
          if (!(data[72].missing != -1) || (data[72].fvalue < (float)0.063861444592)) {
            result[0] += 1.18549354e-02f;
          } else {
            result[0] += 1.13879181e-01f;
          }
        } else {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.12291874737)) {
            result[0] += -4.17560600e-02f;
          } else {
            result[0] += 2.43066214e-02f;
          }
        }
      }
    } else {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.079466044903)) {
        result[0] += 8.85861963e-02f;
      } else {
        if ( (data[45].missing != -1) && (data[45].fvalue < (float)0.078571073711)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-10.823541641)) {
            result[0] += -4.27067513e-03f;
          } else {
            result[0] += 6.49212673e-02f;
          }
        } else {
          if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.015090804547)) {
            result[0] += 2.17677071e-03f;
          } else {
            result[0] += -3.25663760e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[59].missing != -1) && (data[59].fvalue < (float)1.0818719864)) {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.085371814668)) {
        result[0] += 2.22138595e-02f;
      } else {
        if ( (data[49].missing != -1) && (data[49].fvalue < (float)0.20371130109)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.041666667908)) {
            result[0] += 1.00239180e-01f;
          } else {
            result[0] += 2.26477589e-02f;
          }
        } else {
          result[0] += 1.39869124e-01f;
        }
      }
    } else {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.2688909173)) {
        result[0] += 8.76940787e-02f;
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.26745021343)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28133931756)) {
            result[0] += -7.89292082e-02f;
          } else {
            result[0] += -2.91919359e-03f;
          }
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.45107191801)) {
            result[0] += 9.67696384e-02f;
          } else {
            result[0] += 1.17036663e-02f;
          }
        }
      }
    }
  }
  if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.17807684839)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.83821362257)) {
      if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.42857143283)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.02389123477)) {
          result[0] += 1.52783841e-02f;
        } else {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.53883135319)) {
            result[0] += 9.88291651e-02f;
          } else {
            result[0] += 3.33826207e-02f;
          }
        }
      } else {
        if (!(data[72].missing != -1) || (data[72].fvalue < (float)0.01081440039)) {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.60784316063)) {
            result[0] += -2.41295006e-02f;
          } else {
            result[0] += 8.76285583e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-11.118460655)) {
            result[0] += 1.59894917e-02f;
          } else {
            result[0] += 1.56435400e-01f;
          }
        }
      }
    } else {
      if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.055882427841)) {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.14665322006)) {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.65728509426)) {
            result[0] += 5.94224920e-03f;
          } else {
            result[0] += -3.20635848e-02f;
          }
        } else {
          if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.32845595479)) {
            result[0] += -1.86893325e-02f;
          } else {
            result[0] += 6.36400878e-02f;
          }
        }
      } else {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.30151116848)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.42913386226)) {
            result[0] += -5.90006821e-02f;
          } else {
            result[0] += 1.97444651e-02f;
          }
        } else {
          if (!(data[69].missing != -1) || (data[69].fvalue < (float)0.0070972559042)) {
            result[0] += 5.22457715e-03f;
          } else {
            result[0] += 8.69738385e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.77585923672)) {
      if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.33198335767)) {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.44889876246)) {
          if (!(data[47].missing != -1) || (data[47].fvalue < (float)0.10209448636)) {
            result[0] += 2.03751530e-02f;
          } else {
            result[0] += 8.95221457e-02f;
          }
        } else {
          if (!(data[51].missing != -1) || (data[51].fvalue < (float)1.061371088)) {
            result[0] += -3.86398099e-02f;
          } else {
            result[0] += 3.69666368e-02f;
          }
        }
      } else {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.12101215869)) {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.10714285821)) {
            result[0] += -2.75656302e-03f;
          } else {
            result[0] += 5.70786260e-02f;
          }
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.17006954551)) {
            result[0] += 1.39477625e-01f;
          } else {
            result[0] += 9.27782282e-02f;
          }
        }
      }
    } else {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0042027416639)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)0.025464817882)) {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.57203280926)) {
            result[0] += 1.01168886e-01f;
          } else {
            result[0] += 5.69861308e-02f;
          }
        } else {
          result[0] += 7.53200566e-03f;
        }
      } else {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.96096891165)) {
          if ( (data[67].missing != -1) && (data[67].fvalue < (float)0.15073163807)) {
            result[0] += -8.00491199e-02f;
          } else {
            result[0] += -1.48547813e-02f;
          }
        } else {
          if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.34324714541)) {
            result[0] += -1.64119957e-03f;
          } else {
            result[0] += 1.24301128e-01f;
          }
        }
      }
    }
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.011342430487)) {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.052020579576)) {
      if (!(data[47].missing != -1) || (data[47].fvalue < (float)0.048085484654)) {
        if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.011420106515)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.18920731544)) {
            result[0] += 3.45854238e-02f;
          } else {
            result[0] += 1.05144620e-01f;
          }
        } else {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.68012619019)) {
            result[0] += 4.37160879e-02f;
          } else {
            result[0] += -4.86936085e-02f;
          }
        }
      } else {
        result[0] += 1.25994727e-01f;
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.1875)) {
        result[0] += 5.82481325e-02f;
      } else {
        if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.60668337345)) {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.12574732304)) {
            result[0] += 1.23150283e-02f;
          } else {
            result[0] += -4.24786806e-02f;
          }
        } else {
          result[0] += -6.29196465e-02f;
        }
      }
    }
  } else {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.41347497702)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.10893683881)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.07594936341)) {
          if ( (data[22].missing != -1) && (data[22].fvalue < (float)-0.0063279964961)) {
            result[0] += -1.39235128e-02f;
          } else {
            result[0] += 5.83714955e-02f;
          }
        } else {
          if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.16317848861)) {
            result[0] += -3.73310260e-02f;
          } else {
            result[0] += 6.03789464e-02f;
          }
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.37003627419)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.37884175777)) {
            result[0] += -9.36925411e-02f;
          } else {
            result[0] += -1.12917284e-02f;
          }
        } else {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.098837211728)) {
            result[0] += -4.71825115e-02f;
          } else {
            result[0] += 1.67124569e-02f;
          }
        }
      }
    } else {
      if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.44340726733)) {
        if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.079136349261)) {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.16933520138)) {
            result[0] += -4.75732749e-03f;
          } else {
            result[0] += 2.93134041e-02f;
          }
        } else {
          if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.97046297789)) {
            result[0] += -1.16360541e-02f;
          } else {
            result[0] += 7.45927319e-02f;
          }
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.79931294918)) {
          result[0] += 1.10709704e-01f;
        } else {
          result[0] += 4.94106524e-02f;
        }
      }
    }
  }
  if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.2713624239)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.88930356503)) {
      if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.21036289632)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.088298276067)) {
          result[0] += 7.87063539e-02f;
        } else {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.19230769575)) {
            result[0] += 4.61313240e-02f;
          } else {
            result[0] += -2.86844727e-02f;
          }
        }
      } else {
        result[0] += 1.02674656e-01f;
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.19315356016)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.038927838206)) {
          result[0] += -9.14213341e-03f;
        } else {
          if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.5798099041)) {
            result[0] += -1.09609924e-01f;
          } else {
            result[0] += -3.87667753e-02f;
          }
        }
      } else {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.088454432786)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.45343202353)) {
            result[0] += -5.24486788e-02f;
          } else {
            result[0] += -8.61647725e-03f;
          }
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.020368689671)) {
            result[0] += 8.88554975e-02f;
          } else {
            result[0] += 5.98129584e-03f;
          }
        }
      }
    }
  } else {
    if ( (data[1].missing != -1) && (data[1].fvalue < (float)4.3260231018)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.11130723357)) {
        if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.07992977649)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.045174665749)) {
            result[0] += 7.99132660e-02f;
          } else {
            result[0] += 5.32020954e-03f;
          }
        } else {
          if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.040359590203)) {
            result[0] += 4.63743694e-02f;
          } else {
            result[0] += 1.09960593e-01f;
          }
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.11808439344)) {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.35406473279)) {
            result[0] += -3.14560942e-02f;
          } else {
            result[0] += 7.31777474e-02f;
          }
        } else {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.088888891041)) {
            result[0] += -7.10279942e-02f;
          } else {
            result[0] += -3.20401764e-03f;
          }
        }
      }
    } else {
      if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.21498836577)) {
        if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.0067621613853)) {
          if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.4036283195)) {
            result[0] += 1.40615674e-02f;
          } else {
            result[0] += 8.35087672e-02f;
          }
        } else {
          if (!(data[39].missing != -1) || (data[39].fvalue < (float)2.3010656834)) {
            result[0] += -1.94683596e-02f;
          } else {
            result[0] += 1.25211449e-02f;
          }
        }
      } else {
        result[0] += 9.96870026e-02f;
      }
    }
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.011342430487)) {
    if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.76633518934)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.49870094657)) {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.45161288977)) {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.15399165452)) {
            result[0] += 1.39386401e-01f;
          } else {
            result[0] += 8.53447691e-02f;
          }
        } else {
          result[0] += 3.05591114e-02f;
        }
      } else {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.19483423233)) {
          result[0] += -2.72184443e-02f;
        } else {
          result[0] += 6.32083640e-02f;
        }
      }
    } else {
      if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.40476191044)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.65286999941)) {
          if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.1870983988)) {
            result[0] += 2.17276253e-02f;
          } else {
            result[0] += 1.08632386e-01f;
          }
        } else {
          result[0] += -2.52320170e-02f;
        }
      } else {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.34670835733)) {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.77826738358)) {
            result[0] += -6.20602779e-02f;
          } else {
            result[0] += -2.67529394e-02f;
          }
        } else {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.89463353157)) {
            result[0] += 4.26718779e-02f;
          } else {
            result[0] += -1.98161248e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.012991480529)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.39629524946)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-8.8257513046)) {
          if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.02041002363)) {
            result[0] += -5.41288257e-02f;
          } else {
            result[0] += 1.42708048e-02f;
          }
        } else {
          result[0] += 6.54662251e-02f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.43960672617)) {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.55490016937)) {
            result[0] += 4.81525026e-02f;
          } else {
            result[0] += -2.52696332e-02f;
          }
        } else {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)10.833333015)) {
            result[0] += -2.96025700e-03f;
          } else {
            result[0] += 7.98805207e-02f;
          }
        }
      }
    } else {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.14363355935)) {
        if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.015968807042)) {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.09594963491)) {
            result[0] += -2.31369194e-02f;
          } else {
            result[0] += 3.89636382e-02f;
          }
        } else {
          if (!(data[66].missing != -1) || (data[66].fvalue < (float)0.064065530896)) {
            result[0] += -3.02659925e-02f;
          } else {
            result[0] += 1.80458520e-02f;
          }
        }
      } else {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.19412198663)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-18.101171494)) {
            result[0] += 5.98811992e-02f;
          } else {
            result[0] += -3.55989784e-02f;
          }
        } else {
          if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.14874427021)) {
            result[0] += 1.39293820e-02f;
          } else {
            result[0] += -6.70328811e-02f;
          }
        }
      }
    }
  }
  if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.007420734968)) {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.054505430162)) {
      result[0] += 8.98863897e-02f;
    } else {
      result[0] += 2.19050292e-02f;
    }
  } else {
    if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.30647560954)) {
      if ( (data[68].missing != -1) && (data[68].fvalue < (float)0.028563790023)) {
        if (!(data[21].missing != -1) || (data[21].fvalue < (float)3.8589072227)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0067383330315)) {
            result[0] += 4.22337428e-02f;
          } else {
            result[0] += -2.53177192e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-16.495990753)) {
            result[0] += -6.52691051e-02f;
          } else {
            result[0] += -1.04760401e-01f;
          }
        }
      } else {
        if (!(data[50].missing != -1) || (data[50].fvalue < (float)0.16464234889)) {
          if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.77955973148)) {
            result[0] += -8.18236079e-03f;
          } else {
            result[0] += 4.86069024e-02f;
          }
        } else {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.12311728299)) {
            result[0] += 5.17125092e-02f;
          } else {
            result[0] += 5.74607821e-03f;
          }
        }
      }
    } else {
      if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.42500001192)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.51827782393)) {
          result[0] += 1.31118735e-02f;
        } else {
          result[0] += -4.97983471e-02f;
        }
      } else {
        if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.038372140378)) {
          result[0] += -5.34271970e-02f;
        } else {
          result[0] += -1.08566619e-01f;
        }
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.19315356016)) {
    if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.046659465879)) {
      if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.30497333407)) {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.37318742275)) {
          if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.69921940565)) {
            result[0] += -5.38988374e-02f;
          } else {
            result[0] += 1.72205307e-02f;
          }
        } else {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.011740574613)) {
            result[0] += -5.08979037e-02f;
          } else {
            result[0] += -1.07318893e-01f;
          }
        }
      } else {
        result[0] += 1.28136296e-02f;
      }
    } else {
      result[0] += 4.69927154e-02f;
    }
  } else {
    if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.064248882234)) {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.14171667397)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.056169785559)) {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.77849811316)) {
            result[0] += 5.55675812e-02f;
          } else {
            result[0] += -5.37542589e-02f;
          }
        } else {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.12744158506)) {
            result[0] += -2.08189916e-02f;
          } else {
            result[0] += 1.17720421e-02f;
          }
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.52158719301)) {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.32786884904)) {
            result[0] += 6.43999949e-02f;
          } else {
            result[0] += -1.02869859e-02f;
          }
        } else {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.77598536015)) {
            result[0] += 5.67188747e-02f;
          } else {
            result[0] += 1.18949197e-01f;
          }
        }
      }
    } else {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.41708448529)) {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.023799069226)) {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.75269436836)) {
            result[0] += 4.47428823e-02f;
          } else {
            result[0] += -3.54733691e-02f;
          }
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.047430709004)) {
            result[0] += 7.72849843e-02f;
          } else {
            result[0] += -1.64995957e-02f;
          }
        }
      } else {
        if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.23999999464)) {
          result[0] += 5.31839840e-02f;
        } else {
          result[0] += 1.02837205e-01f;
        }
      }
    }
  }
  if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.66666668653)) {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.46850392222)) {
      if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.0694251284)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.09594963491)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.26869726181)) {
            result[0] += -4.96985912e-02f;
          } else {
            result[0] += 3.90859246e-02f;
          }
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.17006954551)) {
            result[0] += 9.19747055e-02f;
          } else {
            result[0] += 1.81181040e-02f;
          }
        }
      } else {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.20209366083)) {
          if (!(data[50].missing != -1) || (data[50].fvalue < (float)0.18770830333)) {
            result[0] += -6.06585061e-03f;
          } else {
            result[0] += 7.50934184e-02f;
          }
        } else {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.89925855398)) {
            result[0] += 6.40033111e-02f;
          } else {
            result[0] += -2.58490089e-02f;
          }
        }
      }
    } else {
      if ( (data[2].missing != -1) && (data[2].fvalue < (float)1.929456234)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.19144323468)) {
          result[0] += 4.92175557e-02f;
        } else {
          result[0] += -5.03555313e-02f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.26315790415)) {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.15143571794)) {
            result[0] += 8.02752450e-02f;
          } else {
            result[0] += -3.52296606e-02f;
          }
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.85585784912)) {
            result[0] += 1.60891399e-01f;
          } else {
            result[0] += 5.06309643e-02f;
          }
        }
      }
    }
  } else {
    if (!(data[15].missing != -1) || (data[15].fvalue < (float)0.51172220707)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.34517046809)) {
        if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.067890129983)) {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.232086882)) {
            result[0] += -2.47505344e-02f;
          } else {
            result[0] += 4.19130698e-02f;
          }
        } else {
          if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.21629148722)) {
            result[0] += 1.01078667e-01f;
          } else {
            result[0] += 3.50336428e-03f;
          }
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.71014356613)) {
          if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.1870983988)) {
            result[0] += -1.09580820e-02f;
          } else {
            result[0] += 8.55662599e-02f;
          }
        } else {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.27429583669)) {
            result[0] += -4.45582643e-02f;
          } else {
            result[0] += 7.20483530e-03f;
          }
        }
      }
    } else {
      if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.18392080069)) {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.36005306244)) {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.37557798624)) {
            result[0] += -2.91120559e-02f;
          } else {
            result[0] += 4.41000871e-02f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.1875)) {
            result[0] += -2.84671169e-02f;
          } else {
            result[0] += -6.62972853e-02f;
          }
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.27546706796)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.42307692766)) {
            result[0] += 1.52746206e-02f;
          } else {
            result[0] += -5.53441346e-02f;
          }
        } else {
          result[0] += 9.15288180e-02f;
        }
      }
    }
  }
  if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.31536477804)) {
    if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.012141816318)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.25269493461)) {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.025438807905)) {
          result[0] += 1.01613581e-01f;
        } else {
          if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.43023255467)) {
            result[0] += 1.01501076e-02f;
          } else {
            result[0] += -7.38475248e-02f;
          }
        }
      } else {
        result[0] += 1.37215003e-01f;
      }
    } else {
      if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.070297904313)) {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.050000000745)) {
          if ( (data[24].missing != -1) && (data[24].fvalue < (float)10.838895798)) {
            result[0] += -1.40231401e-02f;
          } else {
            result[0] += 5.89606464e-02f;
          }
        } else {
          if (!(data[64].missing != -1) || (data[64].fvalue < (float)0.094401009381)) {
            result[0] += 9.74439085e-03f;
          } else {
            result[0] += 4.90887985e-02f;
          }
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.83166134357)) {
          if ( (data[49].missing != -1) && (data[49].fvalue < (float)0.24601337314)) {
            result[0] += -5.82253411e-02f;
          } else {
            result[0] += -6.74129743e-03f;
          }
        } else {
          if ( (data[1].missing != -1) && (data[1].fvalue < (float)7.2555675507)) {
            result[0] += 3.52164246e-02f;
          } else {
            result[0] += -5.69795966e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.49807691574)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.27500000596)) {
        result[0] += -2.26776046e-03f;
      } else {
        result[0] += -6.75486773e-02f;
      }
    } else {
      result[0] += -1.09748937e-01f;
    }
  }
  if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.0036297375336)) {
    if (!(data[2].missing != -1) || (data[2].fvalue < (float)3.2559158802)) {
      if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.035465557128)) {
        if (!(data[35].missing != -1) || (data[35].fvalue < (float)-0.16517214477)) {
          result[0] += -1.44321620e-02f;
        } else {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.0092324204743)) {
            result[0] += 7.67927542e-02f;
          } else {
            result[0] += 1.47146061e-02f;
          }
        }
      } else {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.39841371775)) {
          result[0] += 1.27725884e-01f;
        } else {
          result[0] += 6.45971149e-02f;
        }
      }
    } else {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.25227034092)) {
        result[0] += -4.03198116e-02f;
      } else {
        result[0] += 2.68779881e-02f;
      }
    }
  } else {
    if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.44999998808)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.6663171649)) {
        if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.035714287311)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.011342430487)) {
            result[0] += 5.11373095e-02f;
          } else {
            result[0] += 7.85250973e-04f;
          }
        } else {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)3.1826546192)) {
            result[0] += 4.19055149e-02f;
          } else {
            result[0] += 1.19650126e-01f;
          }
        }
      } else {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.063375890255)) {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.10538464785)) {
            result[0] += -1.03171682e-02f;
          } else {
            result[0] += 4.94415760e-02f;
          }
        } else {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)1.1683546305)) {
            result[0] += -4.24664281e-02f;
          } else {
            result[0] += 4.43569832e-02f;
          }
        }
      }
    } else {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-14.801422119)) {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.83352959156)) {
          if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.25624457002)) {
            result[0] += 1.30890105e-02f;
          } else {
            result[0] += 9.22349095e-02f;
          }
        } else {
          if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.0047362796031)) {
            result[0] += -9.85930562e-02f;
          } else {
            result[0] += 3.88068333e-03f;
          }
        }
      } else {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.20927967131)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28802827001)) {
            result[0] += -4.06824164e-02f;
          } else {
            result[0] += 9.11320839e-03f;
          }
        } else {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.079777315259)) {
            result[0] += 4.82102968e-02f;
          } else {
            result[0] += -1.19575029e-02f;
          }
        }
      }
    }
  }
  if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.17807684839)) {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.41581350565)) {
      if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.41666665673)) {
        if ( (data[72].missing != -1) && (data[72].fvalue < (float)0.020235052332)) {
          if ( (data[40].missing != -1) && (data[40].fvalue < (float)1.5116209984)) {
            result[0] += 1.07454648e-02f;
          } else {
            result[0] += 7.60733485e-02f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.31666666269)) {
            result[0] += 4.19884827e-03f;
          } else {
            result[0] += -4.61631231e-02f;
          }
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.068181820214)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-10.494688034)) {
            result[0] += -1.70184411e-02f;
          } else {
            result[0] += 6.99095353e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-14.024857521)) {
            result[0] += -1.39085893e-02f;
          } else {
            result[0] += -5.14630787e-02f;
          }
        }
      }
    } else {
      if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.36940658092)) {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.34171810746)) {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)10.645161629)) {
            result[0] += 1.15233315e-02f;
          } else {
            result[0] += 9.96789858e-02f;
          }
        } else {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.023809524253)) {
            result[0] += -6.61559030e-02f;
          } else {
            result[0] += -4.83000092e-03f;
          }
        }
      } else {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.2230553329)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-15.801799774)) {
            result[0] += 1.09463707e-01f;
          } else {
            result[0] += 3.39115486e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-18.319778442)) {
            result[0] += -5.93453944e-02f;
          } else {
            result[0] += 2.57411581e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.77585923672)) {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.87898796797)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.13952931762)) {
          if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.57642602921)) {
            result[0] += 2.68028229e-02f;
          } else {
            result[0] += -8.04448500e-02f;
          }
        } else {
          if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.030354563147)) {
            result[0] += 1.22159600e-01f;
          } else {
            result[0] += 7.31878132e-02f;
          }
        }
      } else {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.30528405309)) {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.18020823598)) {
            result[0] += -3.47226784e-02f;
          } else {
            result[0] += 2.18107775e-02f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.22745098174)) {
            result[0] += 7.02674091e-02f;
          } else {
            result[0] += 4.13678261e-03f;
          }
        }
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.83859175444)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.42913386226)) {
          if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.47916665673)) {
            result[0] += 1.11850917e-01f;
          } else {
            result[0] += 3.80030498e-02f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.038009569049)) {
            result[0] += 2.50593480e-02f;
          } else {
            result[0] += -2.78830063e-02f;
          }
        }
      } else {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.97106057405)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.1655844152)) {
            result[0] += -7.56435171e-02f;
          } else {
            result[0] += -1.45804528e-02f;
          }
        } else {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.99102181196)) {
            result[0] += -4.69240472e-02f;
          } else {
            result[0] += 7.70340487e-02f;
          }
        }
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.013865684159)) {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.11290343851)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.51017099619)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.42433971167)) {
          if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.10163003951)) {
            result[0] += 8.30859989e-02f;
          } else {
            result[0] += 1.57429762e-02f;
          }
        } else {
          result[0] += -3.39438617e-02f;
        }
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0014153313823)) {
          if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.037309084088)) {
            result[0] += -3.15672867e-02f;
          } else {
            result[0] += 4.92593236e-02f;
          }
        } else {
          if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.019230769947)) {
            result[0] += 5.58020435e-02f;
          } else {
            result[0] += -3.93753424e-02f;
          }
        }
      }
    } else {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.071428574622)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.9613956809)) {
          if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.18392080069)) {
            result[0] += 1.19091419e-03f;
          } else {
            result[0] += 7.73388073e-02f;
          }
        } else {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.4434043169)) {
            result[0] += 3.11072078e-02f;
          } else {
            result[0] += 1.07617334e-01f;
          }
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.75094395876)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.13636364043)) {
            result[0] += 1.21476173e-01f;
          } else {
            result[0] += 4.75939438e-02f;
          }
        } else {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.84118980169)) {
            result[0] += 9.36875865e-02f;
          } else {
            result[0] += -1.69993211e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.45124807954)) {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.14874427021)) {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.19412198663)) {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)2.9790663719)) {
            result[0] += -2.48166751e-02f;
          } else {
            result[0] += 1.34336101e-02f;
          }
        } else {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.32713016868)) {
            result[0] += -1.41948257e-02f;
          } else {
            result[0] += 5.59093319e-02f;
          }
        }
      } else {
        if ( (data[62].missing != -1) && (data[62].fvalue < (float)0.050864927471)) {
          result[0] += -1.00779973e-01f;
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.004065040499)) {
            result[0] += -6.69351742e-02f;
          } else {
            result[0] += -1.14346463e-02f;
          }
        }
      }
    } else {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.34896081686)) {
        result[0] += 3.98432612e-02f;
      } else {
        result[0] += 9.25655514e-02f;
      }
    }
  }
  if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.31536477804)) {
    if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.083565317094)) {
      if (!(data[10].missing != -1) || (data[10].fvalue < (float)0.0010249895277)) {
        if ( (data[75].missing != -1) && (data[75].fvalue < (float)0.043092519045)) {
          if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.40956532955)) {
            result[0] += -3.97812761e-02f;
          } else {
            result[0] += 4.12549675e-02f;
          }
        } else {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.18732793629)) {
            result[0] += 2.91165952e-02f;
          } else {
            result[0] += 1.58364535e-03f;
          }
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.6302806735)) {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.85355514288)) {
            result[0] += 6.56871051e-02f;
          } else {
            result[0] += -4.08456987e-03f;
          }
        } else {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.21461683512)) {
            result[0] += -7.51693035e-03f;
          } else {
            result[0] += -5.15189432e-02f;
          }
        }
      }
    } else {
      if ( (data[68].missing != -1) && (data[68].fvalue < (float)0.192095384)) {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.19128580391)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.27272728086)) {
            result[0] += 1.17008857e-01f;
          } else {
            result[0] += 4.30259518e-02f;
          }
        } else {
          if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.024534089491)) {
            result[0] += 5.83440848e-02f;
          } else {
            result[0] += 8.97250604e-03f;
          }
        }
      } else {
        if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.19614072144)) {
          if ( (data[51].missing != -1) && (data[51].fvalue < (float)1.7300502062)) {
            result[0] += 2.94885915e-02f;
          } else {
            result[0] += -2.79361010e-02f;
          }
        } else {
          result[0] += 6.81837425e-02f;
        }
      }
    }
  } else {
    if ( (data[67].missing != -1) && (data[67].fvalue < (float)0.27801457047)) {
      if ( (data[45].missing != -1) && (data[45].fvalue < (float)0.055684577674)) {
        result[0] += -8.26668646e-03f;
      } else {
        result[0] += -6.47858679e-02f;
      }
    } else {
      result[0] += -7.83083960e-02f;
    }
  }
  if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.10931390524)) {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.68421053886)) {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.3655757904)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.078831993043)) {
          if ( (data[24].missing != -1) && (data[24].fvalue < (float)17.123037338)) {
            result[0] += -4.11626026e-02f;
          } else {
            result[0] += 7.55900368e-02f;
          }
        } else {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.1654763222)) {
            result[0] += 9.28112343e-02f;
          } else {
            result[0] += 3.43927182e-02f;
          }
        }
      } else {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.3610355854)) {
          if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.11488194019)) {
            result[0] += -1.15534933e-02f;
          } else {
            result[0] += -7.35109672e-02f;
          }
        } else {
          result[0] += 1.02835529e-01f;
        }
      }
    } else {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.27429583669)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.3047516942)) {
          result[0] += -5.04779592e-02f;
        } else {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.5172133446)) {
            result[0] += -3.00742709e-03f;
          } else {
            result[0] += 9.41346213e-02f;
          }
        }
      } else {
        result[0] += -6.53333813e-02f;
      }
    }
  } else {
    if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.035732340068)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.16982141137)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0042027416639)) {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.085043936968)) {
            result[0] += 4.51146020e-03f;
          } else {
            result[0] += 8.55861530e-02f;
          }
        } else {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.49417698383)) {
            result[0] += -3.13956700e-02f;
          } else {
            result[0] += 7.80328130e-03f;
          }
        }
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)4.3718972206)) {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)10.270810127)) {
            result[0] += 1.00752292e-02f;
          } else {
            result[0] += 9.01141986e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.018184294924)) {
            result[0] += 4.51351106e-02f;
          } else {
            result[0] += 1.44042283e-01f;
          }
        }
      }
    } else {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.30151116848)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.11416378617)) {
          if ( (data[72].missing != -1) && (data[72].fvalue < (float)0.037838790566)) {
            result[0] += 2.45594233e-02f;
          } else {
            result[0] += -2.50024293e-02f;
          }
        } else {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.59898513556)) {
            result[0] += -5.28811924e-02f;
          } else {
            result[0] += 4.76164706e-02f;
          }
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.123931624)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.19688615203)) {
            result[0] += 8.39937180e-02f;
          } else {
            result[0] += 1.94292068e-02f;
          }
        } else {
          result[0] += -3.33117321e-02f;
        }
      }
    }
  }
  if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.0057409345172)) {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.5976331234)) {
      result[0] += 9.20281187e-02f;
    } else {
      result[0] += 5.61125064e-03f;
    }
  } else {
    if ( (data[13].missing != -1) && (data[13].fvalue < (float)-13.441521645)) {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.32109540701)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.62831038237)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.42758619785)) {
            result[0] += 7.61400312e-02f;
          } else {
            result[0] += 6.15467085e-03f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.12727272511)) {
            result[0] += 4.75140251e-02f;
          } else {
            result[0] += -3.35872769e-02f;
          }
        }
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0042027416639)) {
          result[0] += 8.08843598e-02f;
        } else {
          if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.96895772219)) {
            result[0] += -1.21721057e-02f;
          } else {
            result[0] += 5.21025434e-02f;
          }
        }
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.09219751507)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.088607594371)) {
          if (!(data[71].missing != -1) || (data[71].fvalue < (float)0.0099507160485)) {
            result[0] += 1.37042422e-02f;
          } else {
            result[0] += 8.42129439e-02f;
          }
        } else {
          if (!(data[40].missing != -1) || (data[40].fvalue < (float)1.6407500505)) {
            result[0] += -1.64130554e-02f;
          } else {
            result[0] += 5.03138788e-02f;
          }
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)9.4378347397)) {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.8507053256)) {
            result[0] += -3.64252031e-02f;
          } else {
            result[0] += 5.47948591e-02f;
          }
        } else {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.35267803073)) {
            result[0] += 1.25366732e-01f;
          } else {
            result[0] += 6.34497777e-03f;
          }
        }
      }
    }
  }
  if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.74551594257)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.91025984287)) {
      if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.11203946918)) {
        result[0] += 9.64725465e-02f;
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.45782354474)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.024912495166)) {
            result[0] += 4.20608334e-02f;
          } else {
            result[0] += -3.58214639e-02f;
          }
        } else {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.10538268834)) {
            result[0] += 7.76618198e-02f;
          } else {
            result[0] += 2.92273201e-02f;
          }
        }
      }
    } else {
      if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.26842573285)) {
        if (!(data[40].missing != -1) || (data[40].fvalue < (float)1.5116209984)) {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.5663215518)) {
            result[0] += -1.33412722e-02f;
          } else {
            result[0] += 6.80914521e-03f;
          }
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.078831993043)) {
            result[0] += -7.34445751e-02f;
          } else {
            result[0] += 2.87232008e-02f;
          }
        }
      } else {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.2498909235)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.13746096194)) {
            result[0] += 3.38334106e-02f;
          } else {
            result[0] += -5.82213067e-02f;
          }
        } else {
          if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.5157789588)) {
            result[0] += -1.29605634e-02f;
          } else {
            result[0] += -7.50176013e-02f;
          }
        }
      }
    }
  } else {
    if (!(data[21].missing != -1) || (data[21].fvalue < (float)1.6985459328)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.004166666884)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.011619765311)) {
          result[0] += 6.41933978e-02f;
        } else {
          result[0] += -1.95672438e-02f;
        }
      } else {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.17335820198)) {
          result[0] += 7.30646327e-02f;
        } else {
          result[0] += 1.18702963e-01f;
        }
      }
    } else {
      result[0] += -1.56590659e-02f;
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.055882427841)) {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.34482759237)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.43193531036)) {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.46428570151)) {
          if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.19004900753)) {
            result[0] += 3.33711021e-02f;
          } else {
            result[0] += -1.59934610e-02f;
          }
        } else {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.23414807022)) {
            result[0] += -4.77154441e-02f;
          } else {
            result[0] += 4.70582470e-02f;
          }
        }
      } else {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.10714285821)) {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.56769281626)) {
            result[0] += -3.14332210e-02f;
          } else {
            result[0] += 7.37820799e-03f;
          }
        } else {
          if ( (data[60].missing != -1) && (data[60].fvalue < (float)0.89098060131)) {
            result[0] += 6.36015460e-02f;
          } else {
            result[0] += 1.37260156e-02f;
          }
        }
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.09594963491)) {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.50203406811)) {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.12291874737)) {
            result[0] += -6.41238019e-02f;
          } else {
            result[0] += 1.87182880e-03f;
          }
        } else {
          result[0] += 4.71367687e-02f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.14303587377)) {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.54611635208)) {
            result[0] += 3.65252756e-02f;
          } else {
            result[0] += -5.98709956e-02f;
          }
        } else {
          if ( (data[71].missing != -1) && (data[71].fvalue < (float)0.021756272763)) {
            result[0] += 1.80733446e-02f;
          } else {
            result[0] += 1.02007508e-01f;
          }
        }
      }
    }
  } else {
    if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.16999164224)) {
      if ( (data[75].missing != -1) && (data[75].fvalue < (float)0.016459321603)) {
        result[0] += -8.45776647e-02f;
      } else {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.06735804677)) {
          result[0] += 8.57638344e-02f;
        } else {
          if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.12321676314)) {
            result[0] += 2.75190007e-02f;
          } else {
            result[0] += -1.11554805e-02f;
          }
        }
      }
    } else {
      if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.026887666434)) {
        result[0] += 2.43872069e-02f;
      } else {
        if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.1455322206)) {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.64321994781)) {
            result[0] += -8.10283348e-02f;
          } else {
            result[0] += -1.54675143e-02f;
          }
        } else {
          result[0] += 1.59043297e-02f;
        }
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.38181462884)) {
    if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.1065023914)) {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.14447249472)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.2230553329)) {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)1.229683876)) {
            result[0] += 7.68286064e-02f;
          } else {
            result[0] += 1.41554913e-02f;
          }
        } else {
          if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.07366836071)) {
            result[0] += -2.93579455e-02f;
          } else {
            result[0] += 3.54094729e-02f;
          }
        }
      } else {
        if ( (data[75].missing != -1) && (data[75].fvalue < (float)0.043092519045)) {
          if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.025789557025)) {
            result[0] += -1.08771674e-01f;
          } else {
            result[0] += -3.58473733e-02f;
          }
        } else {
          if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.12291874737)) {
            result[0] += -2.35257708e-02f;
          } else {
            result[0] += 2.09158380e-02f;
          }
        }
      }
    } else {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-17.333435059)) {
        if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.66470587254)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.053428385407)) {
            result[0] += 9.77263413e-03f;
          } else {
            result[0] += 9.42691043e-02f;
          }
        } else {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.40884971619)) {
            result[0] += 4.68304977e-02f;
          } else {
            result[0] += -8.39616582e-02f;
          }
        }
      } else {
        if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.32786884904)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28471311927)) {
            result[0] += -3.39031307e-04f;
          } else {
            result[0] += 4.66978364e-02f;
          }
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.018065769225)) {
            result[0] += 4.70060408e-02f;
          } else {
            result[0] += -4.81632240e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.039809227)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.027191121131)) {
        result[0] += 1.08374290e-01f;
      } else {
        if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.41960784793)) {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.088888891041)) {
            result[0] += -1.51684498e-02f;
          } else {
            result[0] += 6.54090047e-02f;
          }
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.61127287149)) {
            result[0] += 2.77388152e-02f;
          } else {
            result[0] += -7.69051537e-02f;
          }
        }
      }
    } else {
      if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0071060950868)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.18181818724)) {
          result[0] += 1.06053770e-01f;
        } else {
          result[0] += 7.88814761e-03f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.65033686161)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.45065790415)) {
            result[0] += 2.96990927e-02f;
          } else {
            result[0] += -4.47011404e-02f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.089608542621)) {
            result[0] += 1.11778518e-02f;
          } else {
            result[0] += -7.43942633e-02f;
          }
        }
      }
    }
  }
  if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.015789473429)) {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.47892081738)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.080456450582)) {
        if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.0087719298899)) {
          result[0] += 1.06142759e-01f;
        } else {
          result[0] += 3.45631428e-02f;
        }
      } else {
        if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.052728287876)) {
          result[0] += -4.39563096e-02f;
        } else {
          result[0] += 5.07990876e-03f;
        }
      }
    } else {
      result[0] += 1.00840032e-01f;
    }
  } else {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)5.1126383536e-15)) {
      result[0] += -8.81432220e-02f;
    } else {
      if (!(data[9].missing != -1) || (data[9].fvalue < (float)0.25)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.29734244943)) {
          result[0] += 1.03247344e-01f;
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.18962936103)) {
            result[0] += 5.58801778e-02f;
          } else {
            result[0] += -1.97707992e-02f;
          }
        }
      } else {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.39090001583)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.12314791977)) {
            result[0] += -1.03484429e-02f;
          } else {
            result[0] += -5.71768954e-02f;
          }
        } else {
          if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.26743143797)) {
            result[0] += -3.46541889e-02f;
          } else {
            result[0] += 5.26028266e-03f;
          }
        }
      }
    }
  }
  if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.30647560954)) {
    if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.0045756716281)) {
      if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.39911559224)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)3.9473683834)) {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.064814426005)) {
            result[0] += -5.59176877e-02f;
          } else {
            result[0] += 2.65376619e-03f;
          }
        } else {
          if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0014949663309)) {
            result[0] += -5.06090350e-04f;
          } else {
            result[0] += 5.91343641e-02f;
          }
        }
      } else {
        if ( (data[2].missing != -1) && (data[2].fvalue < (float)3.4044106007)) {
          if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.52365469933)) {
            result[0] += 1.26688555e-01f;
          } else {
            result[0] += 7.18564093e-02f;
          }
        } else {
          result[0] += 1.82739757e-02f;
        }
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.80768871307)) {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.081230841577)) {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.72809952497)) {
            result[0] += 5.57806604e-02f;
          } else {
            result[0] += 1.08445659e-01f;
          }
        } else {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.61822891235)) {
            result[0] += 8.51085992e-04f;
          } else {
            result[0] += 9.08025280e-02f;
          }
        }
      } else {
        if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.030354563147)) {
          if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.48850247264)) {
            result[0] += 1.78719219e-02f;
          } else {
            result[0] += -1.75729878e-02f;
          }
        } else {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.15104973316)) {
            result[0] += -5.30706830e-02f;
          } else {
            result[0] += -1.34618105e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[2].missing != -1) && (data[2].fvalue < (float)3.3303458691)) {
      if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.49637681246)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)3.75)) {
          result[0] += -7.48830363e-02f;
        } else {
          result[0] += -1.58468056e-02f;
        }
      } else {
        result[0] += -9.91819575e-02f;
      }
    } else {
      result[0] += 6.47240737e-03f;
    }
  }
  if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.84572148323)) {
    if (!(data[59].missing != -1) || (data[59].fvalue < (float)0.28965088725)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.10209777951)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.43418866396)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.10893683881)) {
            result[0] += 9.96101298e-04f;
          } else {
            result[0] += -4.84177694e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.046127382666)) {
            result[0] += 6.03011921e-02f;
          } else {
            result[0] += 5.22244489e-03f;
          }
        }
      } else {
        result[0] += 8.76129568e-02f;
      }
    } else {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.06324403733)) {
        result[0] += 1.36433601e-01f;
      } else {
        result[0] += 3.14632133e-02f;
      }
    }
  } else {
    if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.05333911255)) {
      if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.14559534192)) {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.46390452981)) {
          if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.0019229018362)) {
            result[0] += -2.23753005e-02f;
          } else {
            result[0] += -7.40794763e-02f;
          }
        } else {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.11862194538)) {
            result[0] += -2.90601589e-02f;
          } else {
            result[0] += 2.84919720e-02f;
          }
        }
      } else {
        if ( (data[2].missing != -1) && (data[2].fvalue < (float)1.0660082102)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.9964825511)) {
            result[0] += 2.49469504e-02f;
          } else {
            result[0] += -3.72874327e-02f;
          }
        } else {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)1.5854183435)) {
            result[0] += 2.33598985e-02f;
          } else {
            result[0] += 1.32471204e-01f;
          }
        }
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.27955463529)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.066301755607)) {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)1.7618043423)) {
            result[0] += -3.65649313e-02f;
          } else {
            result[0] += 1.24907391e-02f;
          }
        } else {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.51434129477)) {
            result[0] += -7.04365745e-02f;
          } else {
            result[0] += -2.02380270e-02f;
          }
        }
      } else {
        if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.42543798685)) {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)8.4507045746)) {
            result[0] += 3.81740294e-02f;
          } else {
            result[0] += 9.85593945e-02f;
          }
        } else {
          if (!(data[40].missing != -1) || (data[40].fvalue < (float)1.6407500505)) {
            result[0] += -1.22827673e-02f;
          } else {
            result[0] += 3.30413617e-02f;
          }
        }
      }
    }
  }
  if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.73177403212)) {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.36586841941)) {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.621979177)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.50636363029)) {
          if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.10460561514)) {
            result[0] += -4.16484103e-03f;
          } else {
            result[0] += 5.95342703e-02f;
          }
        } else {
          if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.00027739486541)) {
            result[0] += -7.36247376e-02f;
          } else {
            result[0] += -2.88338996e-02f;
          }
        }
      } else {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.18045781553)) {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.19624146819)) {
            result[0] += -2.13570464e-02f;
          } else {
            result[0] += 5.19306324e-02f;
          }
        } else {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.43889993429)) {
            result[0] += -6.12227023e-02f;
          } else {
            result[0] += -1.48530258e-02f;
          }
        }
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.85355514288)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.25792020559)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.45969232917)) {
            result[0] += 2.41395831e-02f;
          } else {
            result[0] += -6.20180257e-02f;
          }
        } else {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.21578937769)) {
            result[0] += 1.04720764e-01f;
          } else {
            result[0] += 3.13536562e-02f;
          }
        }
      } else {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.42886376381)) {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.67484885454)) {
            result[0] += 1.81842986e-02f;
          } else {
            result[0] += -5.16567938e-02f;
          }
        } else {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.033765885979)) {
            result[0] += 2.63586827e-03f;
          } else {
            result[0] += -2.46436726e-02f;
          }
        }
      }
    }
  } else {
    if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.19879427552)) {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)3.037974596)) {
        result[0] += -2.06145253e-02f;
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)4.6925655624e-05)) {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0499214679)) {
            result[0] += 7.73644820e-02f;
          } else {
            result[0] += -1.42646109e-04f;
          }
        } else {
          result[0] += 1.18718199e-01f;
        }
      }
    } else {
      result[0] += -1.18061807e-02f;
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0064933169633)) {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.0085602831095)) {
      result[0] += 1.85078790e-03f;
    } else {
      result[0] += 9.34536085e-02f;
    }
  } else {
    if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.39222222567)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.024912495166)) {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0085602831095)) {
          if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.067922882736)) {
            result[0] += 4.17909883e-02f;
          } else {
            result[0] += -2.74242945e-02f;
          }
        } else {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.30773708224)) {
            result[0] += 3.54866646e-02f;
          } else {
            result[0] += 1.14711426e-01f;
          }
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.17638361454)) {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0056986454874)) {
            result[0] += 3.67247909e-02f;
          } else {
            result[0] += -3.49525101e-02f;
          }
        } else {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.30769231915)) {
            result[0] += 6.50306866e-02f;
          } else {
            result[0] += 1.42964069e-02f;
          }
        }
      }
    } else {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)8.8223371506)) {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.2314209044)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.007420734968)) {
            result[0] += 7.79326260e-02f;
          } else {
            result[0] += -1.48057491e-02f;
          }
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.19857881963)) {
            result[0] += -1.82724260e-02f;
          } else {
            result[0] += 2.57864390e-02f;
          }
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.18644921482)) {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.46666565537)) {
            result[0] += -7.04452470e-02f;
          } else {
            result[0] += 5.23995869e-02f;
          }
        } else {
          result[0] += 1.20322861e-01f;
        }
      }
    }
  }
  if (!(data[67].missing != -1) || (data[67].fvalue < (float)0.47105059028)) {
    if ( (data[67].missing != -1) && (data[67].fvalue < (float)0.017383923754)) {
      if ( (data[43].missing != -1) && (data[43].fvalue < (float)0.0083922501653)) {
        result[0] += 2.19340939e-02f;
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.27788797021)) {
          if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.77138918638)) {
            result[0] += -7.41204172e-02f;
          } else {
            result[0] += 2.88578938e-03f;
          }
        } else {
          result[0] += -9.94604006e-02f;
        }
      }
    } else {
      if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.20544217527)) {
        if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.023917928338)) {
          if (!(data[56].missing != -1) || (data[56].fvalue < (float)0.029291771352)) {
            result[0] += -1.82450172e-02f;
          } else {
            result[0] += 3.88026014e-02f;
          }
        } else {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.56578946114)) {
            result[0] += -6.49338216e-03f;
          } else {
            result[0] += 3.64709161e-02f;
          }
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.38963392377)) {
          if (!(data[67].missing != -1) || (data[67].fvalue < (float)0.16090236604)) {
            result[0] += 3.40894237e-03f;
          } else {
            result[0] += 5.10675795e-02f;
          }
        } else {
          if (!(data[22].missing != -1) || (data[22].fvalue < (float)-0.53445315361)) {
            result[0] += 1.41430246e-02f;
          } else {
            result[0] += 7.85794482e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.2130535394)) {
      if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.31415185332)) {
        if ( (data[60].missing != -1) && (data[60].fvalue < (float)0.096208050847)) {
          result[0] += -1.84457228e-02f;
        } else {
          result[0] += -8.14935192e-02f;
        }
      } else {
        result[0] += 2.51049139e-02f;
      }
    } else {
      result[0] += -1.12883866e-01f;
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.092866010964)) {
    if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.18285483122)) {
      if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.02260148339)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.10060485452)) {
          result[0] += -7.67638609e-02f;
        } else {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.86675679684)) {
            result[0] += 9.99630336e-03f;
          } else {
            result[0] += -6.84882328e-02f;
          }
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.31064864993)) {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)4.8979592323)) {
            result[0] += -4.11702208e-02f;
          } else {
            result[0] += -1.28048509e-01f;
          }
        } else {
          if (!(data[60].missing != -1) || (data[60].fvalue < (float)0.64228159189)) {
            result[0] += -1.52437119e-02f;
          } else {
            result[0] += -9.68464538e-02f;
          }
        }
      }
    } else {
      if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.73142546415)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.79204887152)) {
          if ( (data[69].missing != -1) && (data[69].fvalue < (float)0.0070972559042)) {
            result[0] += 1.35425022e-02f;
          } else {
            result[0] += 8.41857046e-02f;
          }
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.89863574505)) {
            result[0] += -3.86349037e-02f;
          } else {
            result[0] += 4.71099429e-02f;
          }
        }
      } else {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.45945945382)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.37349396944)) {
            result[0] += 2.76211109e-02f;
          } else {
            result[0] += -1.73283666e-02f;
          }
        } else {
          if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.76041793823)) {
            result[0] += -1.59988981e-02f;
          } else {
            result[0] += 3.89936306e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.51605397463)) {
      if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.10606601834)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.18468117714)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.43999999762)) {
            result[0] += 3.58315371e-02f;
          } else {
            result[0] += -3.14924084e-02f;
          }
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.77151697874)) {
            result[0] += -3.53749990e-02f;
          } else {
            result[0] += -9.61132646e-02f;
          }
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.14129596949)) {
          result[0] += -4.65956107e-02f;
        } else {
          result[0] += -9.74542126e-02f;
        }
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)11.257447243)) {
        result[0] += 9.07165632e-02f;
      } else {
        if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.7004307508)) {
          result[0] += -6.03705877e-03f;
        } else {
          result[0] += 4.43775617e-02f;
        }
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.25332981348)) {
    if ( (data[13].missing != -1) && (data[13].fvalue < (float)-18.319778442)) {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)1.8456377983)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.18644921482)) {
          if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.0014300745679)) {
            result[0] += 7.74417073e-02f;
          } else {
            result[0] += 1.26524612e-01f;
          }
        } else {
          result[0] += 1.73451882e-02f;
        }
      } else {
        result[0] += -1.84000116e-02f;
      }
    } else {
      if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.48668092489)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.012425753288)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.55351436138)) {
            result[0] += 3.57347354e-02f;
          } else {
            result[0] += -6.03508539e-02f;
          }
        } else {
          if (!(data[24].missing != -1) || (data[24].fvalue < (float)10.838895798)) {
            result[0] += -2.08100770e-02f;
          } else {
            result[0] += 2.82989144e-02f;
          }
        }
      } else {
        result[0] += 5.73811010e-02f;
      }
    }
  } else {
    if ( (data[61].missing != -1) && (data[61].fvalue < (float)0.041666667908)) {
      if ( (data[75].missing != -1) && (data[75].fvalue < (float)0.052742116153)) {
        if ( (data[45].missing != -1) && (data[45].fvalue < (float)0.074040822685)) {
          result[0] += -9.04199630e-02f;
        } else {
          result[0] += -2.94034537e-02f;
        }
      } else {
        if (!(data[64].missing != -1) || (data[64].fvalue < (float)0.12319356203)) {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.15746299922)) {
            result[0] += 9.05176101e-04f;
          } else {
            result[0] += -5.94733320e-02f;
          }
        } else {
          result[0] += 2.94601899e-02f;
        }
      }
    } else {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)6.1700935364)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.10893683881)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.36262765527)) {
            result[0] += 5.75416386e-02f;
          } else {
            result[0] += 4.83926246e-03f;
          }
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.65923243761)) {
            result[0] += 2.09220070e-02f;
          } else {
            result[0] += -3.35517824e-02f;
          }
        }
      } else {
        result[0] += 9.41733345e-02f;
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.08942822367)) {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.37719297409)) {
      if (!(data[12].missing != -1) || (data[12].fvalue < (float)2.6860544682)) {
        if (!(data[22].missing != -1) || (data[22].fvalue < (float)-8.6497783661)) {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)2.1371088028)) {
            result[0] += 1.04359232e-01f;
          } else {
            result[0] += 3.36605613e-03f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.023567391559)) {
            result[0] += 2.16301288e-02f;
          } else {
            result[0] += -7.84393214e-03f;
          }
        }
      } else {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.039809227)) {
          result[0] += 1.43992770e-02f;
        } else {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)3.6422486305)) {
            result[0] += -8.77540261e-02f;
          } else {
            result[0] += -2.95130592e-02f;
          }
        }
      }
    } else {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.1978841573)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.81452620029)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.057565353811)) {
            result[0] += 4.78737466e-02f;
          } else {
            result[0] += -1.99750531e-02f;
          }
        } else {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.42157992721)) {
            result[0] += -8.83535370e-02f;
          } else {
            result[0] += 4.69737016e-02f;
          }
        }
      } else {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.37011906505)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.16331060231)) {
            result[0] += 1.55408040e-01f;
          } else {
            result[0] += 9.61606130e-02f;
          }
        } else {
          result[0] += 6.56967312e-02f;
        }
      }
    }
  } else {
    if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.269110322)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.46850392222)) {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.12203535438)) {
          result[0] += 3.48360986e-02f;
        } else {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.4180444479)) {
            result[0] += 9.11400933e-03f;
          } else {
            result[0] += -6.46123886e-02f;
          }
        }
      } else {
        result[0] += 5.63260801e-02f;
      }
    } else {
      if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.17272472382)) {
        if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.8622379899)) {
          result[0] += 1.96852274e-02f;
        } else {
          result[0] += 1.01579919e-01f;
        }
      } else {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-14.542705536)) {
          result[0] += 2.84991171e-02f;
        } else {
          result[0] += -4.72253785e-02f;
        }
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.13172891736)) {
    if ( (data[14].missing != -1) && (data[14].fvalue < (float)11.186440468)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.81154578924)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.43418866396)) {
          if (!(data[61].missing != -1) || (data[61].fvalue < (float)0.092131741345)) {
            result[0] += -1.61098894e-02f;
          } else {
            result[0] += 3.19569223e-02f;
          }
        } else {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.39211729169)) {
            result[0] += 1.41319484e-02f;
          } else {
            result[0] += 6.12722225e-02f;
          }
        }
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0049324277788)) {
          if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.0085272602737)) {
            result[0] += -4.96554673e-02f;
          } else {
            result[0] += 2.69480683e-02f;
          }
        } else {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.17638361454)) {
            result[0] += -2.62785144e-02f;
          } else {
            result[0] += -7.40848423e-04f;
          }
        }
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.232086882)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.39393940568)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.02260148339)) {
            result[0] += 9.15417224e-02f;
          } else {
            result[0] += 2.73097437e-02f;
          }
        } else {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.094807468355)) {
            result[0] += -4.35093977e-02f;
          } else {
            result[0] += 5.64301200e-02f;
          }
        }
      } else {
        result[0] += 1.03146434e-01f;
      }
    }
  } else {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.61822891235)) {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.10923853517)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.14443215728)) {
          if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.2489465028)) {
            result[0] += -7.30183488e-03f;
          } else {
            result[0] += -7.83027187e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.17025145888)) {
            result[0] += -7.38605708e-02f;
          } else {
            result[0] += -1.20733835e-01f;
          }
        }
      } else {
        result[0] += 4.30291221e-02f;
      }
    } else {
      result[0] += 8.13401639e-02f;
    }
  }
  if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.13928881288)) {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.24851335585)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.51913052797)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.31084895134)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.1121248007)) {
            result[0] += 4.89696227e-02f;
          } else {
            result[0] += -7.85388052e-03f;
          }
        } else {
          if ( (data[43].missing != -1) && (data[43].fvalue < (float)0.018761798739)) {
            result[0] += -6.03970662e-02f;
          } else {
            result[0] += -9.98095796e-03f;
          }
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.034598041326)) {
          result[0] += -4.81852405e-02f;
        } else {
          if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.46951970458)) {
            result[0] += 2.39962768e-02f;
          } else {
            result[0] += 1.18704043e-01f;
          }
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.066301755607)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.52827984095)) {
          result[0] += 4.30219732e-02f;
        } else {
          result[0] += 1.28270596e-01f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.68421053886)) {
          result[0] += 6.08125106e-02f;
        } else {
          result[0] += -2.38001179e-02f;
        }
      }
    }
  } else {
    if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.3347479403)) {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.0027950801887)) {
        result[0] += -9.23282653e-02f;
      } else {
        if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.0043519595638)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)2.8036808968)) {
            result[0] += 3.73708420e-02f;
          } else {
            result[0] += -3.48896943e-02f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.0057312790304)) {
            result[0] += 3.63388918e-02f;
          } else {
            result[0] += -1.51442038e-02f;
          }
        }
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.17036509514)) {
        if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.30594608188)) {
          result[0] += 4.90388833e-02f;
        } else {
          result[0] += 1.15918003e-01f;
        }
      } else {
        result[0] += 3.85330059e-03f;
      }
    }
  }
  if (!(data[9].missing != -1) || (data[9].fvalue < (float)0.27777779102)) {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.030929038301)) {
      if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.27083036304)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.26283156872)) {
          result[0] += 2.40426604e-03f;
        } else {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.57463914156)) {
            result[0] += 9.09055695e-02f;
          } else {
            result[0] += 1.43814059e-02f;
          }
        }
      } else {
        result[0] += -1.60055161e-02f;
      }
    } else {
      result[0] += 9.99639705e-02f;
    }
  } else {
    if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.98050326109)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0057555958629)) {
        result[0] += 6.57604635e-02f;
      } else {
        if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.27354246378)) {
          if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.10050936043)) {
            result[0] += -7.84583762e-03f;
          } else {
            result[0] += 1.29366638e-02f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.15882582963)) {
            result[0] += 2.01837756e-02f;
          } else {
            result[0] += -5.36812134e-02f;
          }
        }
      }
    } else {
      result[0] += 6.97992817e-02f;
    }
  }
  if (!(data[42].missing != -1) || (data[42].fvalue < (float)0.16507682204)) {
    if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.18019270897)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.18285483122)) {
        if ( (data[1].missing != -1) && (data[1].fvalue < (float)4.9559979439)) {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.02524548769)) {
            result[0] += 3.35031276e-04f;
          } else {
            result[0] += -3.74293514e-02f;
          }
        } else {
          if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.55500227213)) {
            result[0] += 7.29106963e-02f;
          } else {
            result[0] += 3.34924459e-03f;
          }
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.21186441183)) {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.36653590202)) {
            result[0] += 6.92393770e-03f;
          } else {
            result[0] += 6.30864426e-02f;
          }
        } else {
          if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.33230954409)) {
            result[0] += -4.05932181e-02f;
          } else {
            result[0] += 6.44871965e-03f;
          }
        }
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.40253803134)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.19325889647)) {
          result[0] += 5.27697466e-02f;
        } else {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.10784614086)) {
            result[0] += -1.22275623e-03f;
          } else {
            result[0] += -4.95516621e-02f;
          }
        }
      } else {
        if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.88124716282)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.024912495166)) {
            result[0] += 5.16995564e-02f;
          } else {
            result[0] += -1.89059358e-02f;
          }
        } else {
          result[0] += 7.36610517e-02f;
        }
      }
    }
  } else {
    if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.38952749968)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)1.5116209984)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.17310401797)) {
          result[0] += -9.33159366e-02f;
        } else {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.15254236758)) {
            result[0] += -6.61031692e-04f;
          } else {
            result[0] += -7.74394497e-02f;
          }
        }
      } else {
        if (!(data[66].missing != -1) || (data[66].fvalue < (float)0.12349702418)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.72189998627)) {
            result[0] += 4.41701896e-02f;
          } else {
            result[0] += -2.85190791e-02f;
          }
        } else {
          result[0] += -6.44065067e-02f;
        }
      }
    } else {
      result[0] += 2.37357765e-02f;
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.23685617745)) {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.26227915287)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.89408016205)) {
        result[0] += 1.60757378e-02f;
      } else {
        if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.81331425905)) {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)3.7320525646)) {
            result[0] += -7.62211308e-02f;
          } else {
            result[0] += -3.98382079e-03f;
          }
        } else {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.45031601191)) {
            result[0] += 2.35795565e-02f;
          } else {
            result[0] += -3.92780490e-02f;
          }
        }
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.004065040499)) {
        result[0] += 7.42090195e-02f;
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0056300954893)) {
          result[0] += 3.61557156e-02f;
        } else {
          result[0] += -4.65665385e-02f;
        }
      }
    }
  } else {
    if (!(data[22].missing != -1) || (data[22].fvalue < (float)0.050407752395)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)-0.016173481941)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.092866010964)) {
          if (!(data[58].missing != -1) || (data[58].fvalue < (float)0.34254562855)) {
            result[0] += -3.38508980e-03f;
          } else {
            result[0] += 4.46940102e-02f;
          }
        } else {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.080265104771)) {
            result[0] += 1.13703227e-02f;
          } else {
            result[0] += -6.09296076e-02f;
          }
        }
      } else {
        if ( (data[51].missing != -1) && (data[51].fvalue < (float)1.9226161242)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.42758619785)) {
            result[0] += 5.75001314e-02f;
          } else {
            result[0] += -2.91406754e-02f;
          }
        } else {
          if ( (data[74].missing != -1) && (data[74].fvalue < (float)0.21289682388)) {
            result[0] += -2.68772822e-02f;
          } else {
            result[0] += 1.68044213e-02f;
          }
        }
      }
    } else {
      if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.0088470391929)) {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.62104541063)) {
          result[0] += 8.46358109e-03f;
        } else {
          result[0] += 8.35317373e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.92037761211)) {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.77585923672)) {
            result[0] += -1.21402135e-03f;
          } else {
            result[0] += -4.03581522e-02f;
          }
        } else {
          result[0] += -1.08851410e-01f;
        }
      }
    }
  }
  if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.0057409345172)) {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.99102181196)) {
      result[0] += 1.03951626e-01f;
    } else {
      result[0] += -4.88021364e-03f;
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.25445061922)) {
      if ( (data[61].missing != -1) && (data[61].fvalue < (float)0.024643594399)) {
        result[0] += -9.42412093e-02f;
      } else {
        if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.0085272602737)) {
          result[0] += -9.80807468e-02f;
        } else {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0096411388367)) {
            result[0] += 4.29002307e-02f;
          } else {
            result[0] += -1.83473919e-02f;
          }
        }
      }
    } else {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.16900862753)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.16599670053)) {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)1.2570785284)) {
            result[0] += 7.45149329e-02f;
          } else {
            result[0] += 1.87142640e-02f;
          }
        } else {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.71707427502)) {
            result[0] += -4.31166813e-02f;
          } else {
            result[0] += 2.43267491e-02f;
          }
        }
      } else {
        if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.0074773184024)) {
          if (!(data[70].missing != -1) || (data[70].fvalue < (float)0.015368524939)) {
            result[0] += 9.48001817e-03f;
          } else {
            result[0] += 8.44110474e-02f;
          }
        } else {
          if ( (data[70].missing != -1) && (data[70].fvalue < (float)0.029657592997)) {
            result[0] += -3.65817919e-02f;
          } else {
            result[0] += -1.87755830e-03f;
          }
        }
      }
    }
  }
  if (!(data[66].missing != -1) || (data[66].fvalue < (float)0.13324089348)) {
    if ( (data[71].missing != -1) && (data[71].fvalue < (float)0.0045901457779)) {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.26630291343)) {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.89321208)) {
          result[0] += 3.94945554e-02f;
        } else {
          result[0] += -4.77590859e-02f;
        }
      } else {
        result[0] += -1.21878505e-01f;
      }
    } else {
      if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.4544631243)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-8.6272926331)) {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.096087872982)) {
            result[0] += 2.57259645e-02f;
          } else {
            result[0] += -3.40268835e-02f;
          }
        } else {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.60555553436)) {
            result[0] += 6.59077689e-02f;
          } else {
            result[0] += -1.47447959e-02f;
          }
        }
      } else {
        if (!(data[12].missing != -1) || (data[12].fvalue < (float)2.6692082882)) {
          if (!(data[15].missing != -1) || (data[15].fvalue < (float)0.37825810909)) {
            result[0] += 3.13310586e-02f;
          } else {
            result[0] += -1.42375031e-03f;
          }
        } else {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.68669700623)) {
            result[0] += -2.86100041e-02f;
          } else {
            result[0] += 7.74203762e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.16507682204)) {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.30064332485)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)3.8589072227)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-14.868274689)) {
            result[0] += 7.30996504e-02f;
          } else {
            result[0] += 2.18135547e-02f;
          }
        } else {
          result[0] += -3.74334678e-02f;
        }
      } else {
        result[0] += -7.12063834e-02f;
      }
    } else {
      if ( (data[61].missing != -1) && (data[61].fvalue < (float)0.13036988676)) {
        result[0] += -1.28247933e-02f;
      } else {
        result[0] += -8.21839795e-02f;
      }
    }
  }
  if ( (data[13].missing != -1) && (data[13].fvalue < (float)-15.631112099)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.09594963491)) {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0063546299934)) {
        result[0] += 7.86183327e-02f;
      } else {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.25791156292)) {
          result[0] += 6.89439476e-02f;
        } else {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.51132768393)) {
            result[0] += -5.19733503e-02f;
          } else {
            result[0] += 1.18512651e-02f;
          }
        }
      }
    } else {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.0085602831095)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.49149107933)) {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.084726549685)) {
            result[0] += -7.86859244e-02f;
          } else {
            result[0] += 1.17425006e-02f;
          }
        } else {
          if ( (data[64].missing != -1) && (data[64].fvalue < (float)0.11064444482)) {
            result[0] += 9.76984873e-02f;
          } else {
            result[0] += 7.60831032e-03f;
          }
        }
      } else {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28051066399)) {
          if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.25145590305)) {
            result[0] += 9.06179175e-02f;
          } else {
            result[0] += 2.20589917e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.083200797439)) {
            result[0] += 4.53523733e-02f;
          } else {
            result[0] += -4.07965221e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.50636363029)) {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.41708448529)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.072747036815)) {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.34482759237)) {
            result[0] += -4.50235559e-03f;
          } else {
            result[0] += 3.06495335e-02f;
          }
        } else {
          if (!(data[46].missing != -1) || (data[46].fvalue < (float)0.04739965871)) {
            result[0] += -1.50706638e-02f;
          } else {
            result[0] += -7.76958913e-02f;
          }
        }
      } else {
        result[0] += 8.10194537e-02f;
      }
    } else {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-9.4512500763)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.54220050573)) {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.5663215518)) {
            result[0] += -2.81677283e-02f;
          } else {
            result[0] += -7.41081312e-02f;
          }
        } else {
          result[0] += -1.55902829e-03f;
        }
      } else {
        result[0] += 3.00495028e-02f;
      }
    }
  }
  if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.18200688064)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.80768871307)) {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-15.631112099)) {
        if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.12321676314)) {
          result[0] += 8.64303783e-02f;
        } else {
          result[0] += 2.42358427e-02f;
        }
      } else {
        if (!(data[52].missing != -1) || (data[52].fvalue < (float)2.3944261074)) {
          if (!(data[64].missing != -1) || (data[64].fvalue < (float)0.12112457305)) {
            result[0] += -8.14206433e-04f;
          } else {
            result[0] += 4.97856699e-02f;
          }
        } else {
          if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.085501454771)) {
            result[0] += -6.31409511e-03f;
          } else {
            result[0] += -7.32860789e-02f;
          }
        }
      }
    } else {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.68421053886)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.46850392222)) {
          if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.43070888519)) {
            result[0] += -1.99449938e-02f;
          } else {
            result[0] += 3.60854082e-02f;
          }
        } else {
          if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.078292712569)) {
            result[0] += 7.35699385e-03f;
          } else {
            result[0] += 1.08760431e-01f;
          }
        }
      } else {
        if (!(data[15].missing != -1) || (data[15].fvalue < (float)0.51172220707)) {
          if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.32567289472)) {
            result[0] += -4.44278605e-02f;
          } else {
            result[0] += 8.94892123e-03f;
          }
        } else {
          if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.07945548743)) {
            result[0] += -6.01991899e-02f;
          } else {
            result[0] += -5.03665116e-03f;
          }
        }
      }
    }
  } else {
    if ( (data[13].missing != -1) && (data[13].fvalue < (float)-17.002004623)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)2.2204460493e-16)) {
        result[0] += -3.57911028e-02f;
      } else {
        if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.48717948794)) {
          if ( (data[65].missing != -1) && (data[65].fvalue < (float)0.013468700461)) {
            result[0] += 1.81440916e-02f;
          } else {
            result[0] += 1.04825996e-01f;
          }
        } else {
          result[0] += -3.49147618e-02f;
        }
      }
    } else {
      if (!(data[60].missing != -1) || (data[60].fvalue < (float)1.0196290016)) {
        if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.061147827655)) {
          if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.50755918026)) {
            result[0] += -2.30644783e-03f;
          } else {
            result[0] += 3.70558538e-02f;
          }
        } else {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.63529247046)) {
            result[0] += 5.97300604e-02f;
          } else {
            result[0] += 1.12621980e-02f;
          }
        }
      } else {
        if ( (data[70].missing != -1) && (data[70].fvalue < (float)0.0090450411662)) {
          result[0] += -1.04783893e-01f;
        } else {
          result[0] += -1.83446538e-02f;
        }
      }
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.24331134558)) {
    if (!(data[62].missing != -1) || (data[62].fvalue < (float)9.0649333666e-17)) {
      if ( (data[2].missing != -1) && (data[2].fvalue < (float)4.1150307655)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)2.4193549156)) {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)1.538461566)) {
            result[0] += -8.91373400e-03f;
          } else {
            result[0] += -6.49218932e-02f;
          }
        } else {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.09375)) {
            result[0] += -5.18702110e-03f;
          } else {
            result[0] += 6.06139004e-02f;
          }
        }
      } else {
        result[0] += 5.39789796e-02f;
      }
    } else {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.18812246621)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.15316307545)) {
          if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.07945548743)) {
            result[0] += -4.56393370e-03f;
          } else {
            result[0] += 6.23197146e-02f;
          }
        } else {
          if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.21173425019)) {
            result[0] += 5.65662868e-02f;
          } else {
            result[0] += 1.09738864e-01f;
          }
        }
      } else {
        result[0] += -3.84465382e-02f;
      }
    }
  } else {
    if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.0085432780907)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.63461482525)) {
        result[0] += -2.21941676e-02f;
      } else {
        result[0] += -9.08322558e-02f;
      }
    } else {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.14959086478)) {
        if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.015968807042)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.46604168415)) {
            result[0] += 4.84473631e-02f;
          } else {
            result[0] += 8.70035589e-03f;
          }
        } else {
          if (!(data[43].missing != -1) || (data[43].fvalue < (float)0.065017953515)) {
            result[0] += -1.29961940e-02f;
          } else {
            result[0] += 5.04961796e-02f;
          }
        }
      } else {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.077993482351)) {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.16670824587)) {
            result[0] += -2.18017139e-02f;
          } else {
            result[0] += 1.67882219e-02f;
          }
        } else {
          if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.21892264485)) {
            result[0] += -3.43079232e-02f;
          } else {
            result[0] += 4.55402397e-02f;
          }
        }
      }
    }
  }
  if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.42270252109)) {
    if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.47541856766)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.13746096194)) {
        if (!(data[22].missing != -1) || (data[22].fvalue < (float)-0.004663429223)) {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.32162156701)) {
            result[0] += -5.30692227e-02f;
          } else {
            result[0] += -1.63580664e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-11.415400505)) {
            result[0] += -1.04397861e-02f;
          } else {
            result[0] += 4.32463326e-02f;
          }
        }
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.19550025463)) {
          if (!(data[45].missing != -1) || (data[45].fvalue < (float)0.1949506402)) {
            result[0] += -8.99230167e-02f;
          } else {
            result[0] += -2.59536691e-02f;
          }
        } else {
          result[0] += -3.03720101e-03f;
        }
      }
    } else {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.60555553436)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.32562583685)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.2487552166)) {
            result[0] += 4.53360826e-02f;
          } else {
            result[0] += -2.67458018e-02f;
          }
        } else {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.40001368523)) {
            result[0] += 2.27861349e-02f;
          } else {
            result[0] += 9.35471505e-02f;
          }
        }
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.00013680377742)) {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.20084604621)) {
            result[0] += -1.17743323e-02f;
          } else {
            result[0] += -8.19697902e-02f;
          }
        } else {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)3.6363637447)) {
            result[0] += -6.21379586e-04f;
          } else {
            result[0] += 8.27868953e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.31447899342)) {
      if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.10457124561)) {
        result[0] += 3.11576929e-02f;
      } else {
        if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.18177944422)) {
          result[0] += -4.25202493e-03f;
        } else {
          result[0] += -1.05908178e-01f;
        }
      }
    } else {
      if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.45657548308)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.3603310585)) {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.19315356016)) {
            result[0] += -5.70951290e-02f;
          } else {
            result[0] += -1.09955075e-03f;
          }
        } else {
          if ( (data[1].missing != -1) && (data[1].fvalue < (float)2.3568143845)) {
            result[0] += 8.87975320e-02f;
          } else {
            result[0] += 3.01579963e-02f;
          }
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.76378756762)) {
          if ( (data[64].missing != -1) && (data[64].fvalue < (float)0.094401009381)) {
            result[0] += -1.29277920e-02f;
          } else {
            result[0] += 5.29018044e-02f;
          }
        } else {
          if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.18936799467)) {
            result[0] += -1.50773767e-02f;
          } else {
            result[0] += 4.60157059e-02f;
          }
        }
      }
    }
  }
  if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.012141816318)) {
    if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.3967680335)) {
      result[0] += 8.98847058e-02f;
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.29751223326)) {
        result[0] += -2.08952222e-02f;
      } else {
        result[0] += 5.44159412e-02f;
      }
    }
  } else {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.66666668653)) {
      if (!(data[58].missing != -1) || (data[58].fvalue < (float)0.10182033479)) {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.0051287482493)) {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.46823075414)) {
            result[0] += 8.63665789e-02f;
          } else {
            result[0] += 9.73761175e-03f;
          }
        } else {
          if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.98050326109)) {
            result[0] += -8.60886555e-03f;
          } else {
            result[0] += 8.48336592e-02f;
          }
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.55813956261)) {
          if (!(data[71].missing != -1) || (data[71].fvalue < (float)0.0060395780019)) {
            result[0] += -7.08177760e-02f;
          } else {
            result[0] += 2.45804247e-02f;
          }
        } else {
          result[0] += 1.07056759e-01f;
        }
      }
    } else {
      if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.21935847402)) {
        if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.028970675543)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.4911672473)) {
            result[0] += -3.95758543e-03f;
          } else {
            result[0] += -3.91877107e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-15.230911255)) {
            result[0] += -1.36359734e-02f;
          } else {
            result[0] += -7.99099058e-02f;
          }
        }
      } else {
        if ( (data[2].missing != -1) && (data[2].fvalue < (float)4.6687350273)) {
          if ( (data[51].missing != -1) && (data[51].fvalue < (float)1.891435504)) {
            result[0] += 2.44522151e-02f;
          } else {
            result[0] += -1.72248185e-02f;
          }
        } else {
          result[0] += 8.03438649e-02f;
        }
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.86675679684)) {
    if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0024179941975)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.064438335598)) {
        result[0] += 7.95404837e-02f;
      } else {
        if (!(data[9].missing != -1) || (data[9].fvalue < (float)0.375)) {
          result[0] += 6.08995855e-02f;
        } else {
          if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.021783377975)) {
            result[0] += -2.71012485e-02f;
          } else {
            result[0] += 1.96197964e-02f;
          }
        }
      }
    } else {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.66666668653)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.46850392222)) {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.061485234648)) {
            result[0] += 2.26481669e-02f;
          } else {
            result[0] += -7.42133707e-03f;
          }
        } else {
          if ( (data[1].missing != -1) && (data[1].fvalue < (float)2.9559488297)) {
            result[0] += -3.45211104e-02f;
          } else {
            result[0] += 5.36344312e-02f;
          }
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.29734244943)) {
          if ( (data[70].missing != -1) && (data[70].fvalue < (float)0.022407036275)) {
            result[0] += -3.96156162e-02f;
          } else {
            result[0] += 1.03380065e-02f;
          }
        } else {
          if (!(data[39].missing != -1) || (data[39].fvalue < (float)7.6377086639)) {
            result[0] += -1.79335829e-02f;
          } else {
            result[0] += -6.55057430e-02f;
          }
        }
      }
    }
  } else {
    result[0] += -7.10497648e-02f;
  }
  if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.0018580985488)) {
    if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.045174665749)) {
      if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.0027950801887)) {
        result[0] += -2.97089368e-02f;
      } else {
        result[0] += 4.04426903e-02f;
      }
    } else {
      result[0] += 9.21943858e-02f;
    }
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.99152719975)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.2713624239)) {
        if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.0087719298899)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28723427653)) {
            result[0] += 9.63498205e-02f;
          } else {
            result[0] += 1.95389222e-02f;
          }
        } else {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.19315356016)) {
            result[0] += -6.00092001e-02f;
          } else {
            result[0] += -1.04539301e-02f;
          }
        }
      } else {
        if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.0067621613853)) {
          if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.22514514625)) {
            result[0] += 8.34176168e-02f;
          } else {
            result[0] += 2.10931469e-02f;
          }
        } else {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.24075457454)) {
            result[0] += 6.15154859e-03f;
          } else {
            result[0] += -2.86668837e-02f;
          }
        }
      }
    } else {
      result[0] += 6.97429851e-02f;
    }
  }
  if (!(data[67].missing != -1) || (data[67].fvalue < (float)0.48321607709)) {
    if (!(data[63].missing != -1) || (data[63].fvalue < (float)0.13338041306)) {
      if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.04374198243)) {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.34482759237)) {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.15941369534)) {
            result[0] += -1.20581035e-02f;
          } else {
            result[0] += 1.04536554e-02f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.19062547386)) {
            result[0] += 3.06811314e-02f;
          } else {
            result[0] += 1.23553053e-01f;
          }
        }
      } else {
        if (!(data[46].missing != -1) || (data[46].fvalue < (float)0.040718443692)) {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.24395287037)) {
            result[0] += 7.02545559e-03f;
          } else {
            result[0] += -2.16273759e-02f;
          }
        } else {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.20209366083)) {
            result[0] += 2.11487059e-02f;
          } else {
            result[0] += -5.71742617e-02f;
          }
        }
      }
    } else {
      if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.7004307508)) {
        result[0] += 9.36223194e-02f;
      } else {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-13.441521645)) {
          result[0] += 6.57692924e-02f;
        } else {
          result[0] += -1.84337553e-02f;
        }
      }
    }
  } else {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.48423883319)) {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.15577672422)) {
        result[0] += 2.49420423e-02f;
      } else {
        result[0] += -3.92492041e-02f;
      }
    } else {
      result[0] += -1.05338253e-01f;
    }
  }
  if (!(data[9].missing != -1) || (data[9].fvalue < (float)0.33333334327)) {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.32845595479)) {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.1502828598)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.010319597088)) {
          result[0] += 8.24514702e-02f;
        } else {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.17247541249)) {
            result[0] += -2.31297277e-02f;
          } else {
            result[0] += 4.68723066e-02f;
          }
        }
      } else {
        result[0] += 1.05502188e-01f;
      }
    } else {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.006393592339)) {
        result[0] += 5.45546003e-02f;
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.15104973316)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.072572745383)) {
            result[0] += -1.64786000e-02f;
          } else {
            result[0] += -7.99583942e-02f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.3047106266)) {
            result[0] += 4.17593494e-02f;
          } else {
            result[0] += -3.50958928e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.71424406767)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.81479805708)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.0042847790755)) {
          result[0] += 6.83988109e-02f;
        } else {
          if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.087473616004)) {
            result[0] += 1.06116934e-02f;
          } else {
            result[0] += -6.59164740e-03f;
          }
        }
      } else {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.029909115285)) {
          result[0] += -2.48710457e-02f;
        } else {
          result[0] += -8.58623609e-02f;
        }
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.15000000596)) {
        result[0] += 8.34698454e-02f;
      } else {
        result[0] += 1.56782065e-02f;
      }
    }
  }
  if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.086419396102)) {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.050731994212)) {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.0085602831095)) {
        result[0] += 4.03856747e-02f;
      } else {
        result[0] += 1.08998828e-01f;
      }
    } else {
      if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.71385389566)) {
        result[0] += 4.67337482e-02f;
      } else {
        result[0] += -2.41992380e-02f;
      }
    }
  } else {
    if ( (data[70].missing != -1) && (data[70].fvalue < (float)0.0090450411662)) {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-18.319778442)) {
        result[0] += 4.00757156e-02f;
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0063546299934)) {
          if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.51017099619)) {
            result[0] += 3.21620665e-02f;
          } else {
            result[0] += -4.47524711e-02f;
          }
        } else {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.8423974514)) {
            result[0] += -3.50973271e-02f;
          } else {
            result[0] += -9.82191563e-02f;
          }
        }
      }
    } else {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)6.1700935364)) {
        if (!(data[50].missing != -1) || (data[50].fvalue < (float)0.26548093557)) {
          if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.94444715977)) {
            result[0] += -1.01577844e-02f;
          } else {
            result[0] += 2.28778571e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-10.898760796)) {
            result[0] += 3.74690117e-03f;
          } else {
            result[0] += 5.08763492e-02f;
          }
        }
      } else {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.52942550182)) {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.77598536015)) {
            result[0] += 8.43233541e-02f;
          } else {
            result[0] += -2.63127238e-02f;
          }
        } else {
          result[0] += 1.49189264e-01f;
        }
      }
    }
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.13332600892)) {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.07784742862)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.39090001583)) {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.18343687057)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.04990478605)) {
            result[0] += 2.33183568e-03f;
          } else {
            result[0] += -4.08357717e-02f;
          }
        } else {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.3655757904)) {
            result[0] += 6.41562939e-02f;
          } else {
            result[0] += -5.59116714e-03f;
          }
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.24122875929)) {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)2.7410821915)) {
            result[0] += 1.24114864e-01f;
          } else {
            result[0] += 3.64685766e-02f;
          }
        } else {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.1406537294)) {
            result[0] += 4.76053879e-02f;
          } else {
            result[0] += 4.61258646e-03f;
          }
        }
      }
    } else {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.29687130451)) {
        result[0] += -7.55387321e-02f;
      } else {
        if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.317483902)) {
          result[0] += 7.26133287e-02f;
        } else {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)6.4261169434)) {
            result[0] += -6.92655472e-03f;
          } else {
            result[0] += -5.02502136e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.30990353227)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.46532019973)) {
        if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.214939937)) {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)2.0345823765)) {
            result[0] += -8.88503417e-02f;
          } else {
            result[0] += -3.27875800e-02f;
          }
        } else {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)1.8271938562)) {
            result[0] += -3.14918198e-02f;
          } else {
            result[0] += 2.55312957e-02f;
          }
        }
      } else {
        if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.16501922905)) {
          if (!(data[46].missing != -1) || (data[46].fvalue < (float)0.019110169262)) {
            result[0] += -3.55494879e-02f;
          } else {
            result[0] += 8.46595410e-03f;
          }
        } else {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.38048344851)) {
            result[0] += 4.86049578e-02f;
          } else {
            result[0] += -1.60335507e-02f;
          }
        }
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.32271581888)) {
        if ( (data[1].missing != -1) && (data[1].fvalue < (float)3.9086270332)) {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.6685835123)) {
            result[0] += -6.64574886e-03f;
          } else {
            result[0] += -6.79424480e-02f;
          }
        } else {
          if ( (data[67].missing != -1) && (data[67].fvalue < (float)0.11935043335)) {
            result[0] += -2.15499941e-02f;
          } else {
            result[0] += 7.01555759e-02f;
          }
        }
      } else {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.23907630146)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.034598041326)) {
            result[0] += 3.51894051e-02f;
          } else {
            result[0] += 1.23507880e-01f;
          }
        } else {
          result[0] += 9.48585395e-04f;
        }
      }
    }
  }
  if ( (data[29].missing != -1) && (data[29].fvalue < (float)5.1126383536e-15)) {
    result[0] += -7.57150128e-02f;
  } else {
    if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.15828733146)) {
      if ( (data[1].missing != -1) && (data[1].fvalue < (float)12.802598953)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)3.3962264061)) {
          result[0] += 1.08393863e-01f;
        } else {
          if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.67615526915)) {
            result[0] += 5.85632697e-02f;
          } else {
            result[0] += -1.28081283e-02f;
          }
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.10209777951)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.024912495166)) {
            result[0] += 6.64807707e-02f;
          } else {
            result[0] += -1.10050300e-02f;
          }
        } else {
          result[0] += -6.60462156e-02f;
        }
      }
    } else {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)9.0649333666e-17)) {
        if ( (data[43].missing != -1) && (data[43].fvalue < (float)0.012654061429)) {
          result[0] += 3.01405136e-02f;
        } else {
          if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.64317679405)) {
            result[0] += -3.57140563e-02f;
          } else {
            result[0] += -1.00581042e-01f;
          }
        }
      } else {
        if ( (data[62].missing != -1) && (data[62].fvalue < (float)1.5700924318e-16)) {
          result[0] += 6.96676597e-02f;
        } else {
          if (!(data[28].missing != -1) || (data[28].fvalue < (float)-0.33251586556)) {
            result[0] += -3.56840454e-02f;
          } else {
            result[0] += 1.44901185e-03f;
          }
        }
      }
    }
  }
  if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.007420734968)) {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.3679337502)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.25888034701)) {
        result[0] += 1.03817999e-01f;
      } else {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28471311927)) {
          result[0] += -2.17011143e-02f;
        } else {
          result[0] += 8.70331824e-02f;
        }
      }
    } else {
      result[0] += -1.60161462e-02f;
    }
  } else {
    if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.17638361454)) {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-18.101171494)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.28571429849)) {
          result[0] += 3.27484235e-02f;
        } else {
          result[0] += 1.12263881e-01f;
        }
      } else {
        if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.02321100235)) {
          if (!(data[58].missing != -1) || (data[58].fvalue < (float)0.36407807469)) {
            result[0] += -1.13183921e-02f;
          } else {
            result[0] += 5.02253547e-02f;
          }
        } else {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.39997032285)) {
            result[0] += -9.71704628e-03f;
          } else {
            result[0] += -6.74929321e-02f;
          }
        }
      }
    } else {
      if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.81400442123)) {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.51335269213)) {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.99102181196)) {
            result[0] += 2.64575686e-02f;
          } else {
            result[0] += -3.84010635e-02f;
          }
        } else {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.23529411852)) {
            result[0] += 4.15008068e-02f;
          } else {
            result[0] += 1.11984730e-01f;
          }
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.088473044336)) {
          if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.0052846637554)) {
            result[0] += -5.55012794e-03f;
          } else {
            result[0] += 2.27660295e-02f;
          }
        } else {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.30177003145)) {
            result[0] += -9.48570371e-02f;
          } else {
            result[0] += -2.05855221e-02f;
          }
        }
      }
    }
  }
  if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.37632024288)) {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.57575756311)) {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-13.560154915)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.03577240929)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.30192443728)) {
            result[0] += 4.00145762e-02f;
          } else {
            result[0] += -4.23397347e-02f;
          }
        } else {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.0625)) {
            result[0] += -1.21804979e-02f;
          } else {
            result[0] += 1.36116669e-02f;
          }
        }
      } else {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.19483423233)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.15515446663)) {
            result[0] += 3.89201455e-02f;
          } else {
            result[0] += -1.88761111e-02f;
          }
        } else {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.38205128908)) {
            result[0] += 1.39389504e-02f;
          } else {
            result[0] += -2.41946857e-02f;
          }
        }
      }
    } else {
      if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.25203028321)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-12.145273209)) {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)6.4261169434)) {
            result[0] += 1.10523574e-01f;
          } else {
            result[0] += 6.95324689e-02f;
          }
        } else {
          result[0] += 3.54392864e-02f;
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.12291874737)) {
          result[0] += -4.21651714e-02f;
        } else {
          result[0] += 4.15376835e-02f;
        }
      }
    }
  } else {
    result[0] += -7.49382973e-02f;
  }
  if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.36295154691)) {
    if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.70549958944)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.10057720542)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.089684903622)) {
          if (!(data[71].missing != -1) || (data[71].fvalue < (float)0.016660027206)) {
            result[0] += -1.89613830e-02f;
          } else {
            result[0] += 3.18994932e-02f;
          }
        } else {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.32988658547)) {
            result[0] += -8.12452137e-02f;
          } else {
            result[0] += -3.01782172e-02f;
          }
        }
      } else {
        if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.35984447598)) {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.14361122251)) {
            result[0] += -7.72040859e-02f;
          } else {
            result[0] += -1.08313046e-01f;
          }
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.8637753129)) {
            result[0] += 1.57811027e-02f;
          } else {
            result[0] += -7.18624219e-02f;
          }
        }
      }
    } else {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)3.037974596)) {
        result[0] += -2.54794937e-02f;
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.055348910391)) {
          result[0] += 1.11397803e-01f;
        } else {
          result[0] += 2.26473790e-02f;
        }
      }
    }
  } else {
    if (!(data[71].missing != -1) || (data[71].fvalue < (float)0.61038511992)) {
      if (!(data[60].missing != -1) || (data[60].fvalue < (float)1.9826567173)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-12.631100655)) {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.038593672216)) {
            result[0] += 3.94115783e-02f;
          } else {
            result[0] += 3.68755125e-03f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.14820589125)) {
            result[0] += 2.80456003e-02f;
          } else {
            result[0] += -2.69148443e-02f;
          }
        }
      } else {
        if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.10182033479)) {
          result[0] += -1.03552274e-01f;
        } else {
          result[0] += -1.38625000e-02f;
        }
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.12646082044)) {
        result[0] += 1.80198010e-02f;
      } else {
        result[0] += 8.48818794e-02f;
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.019601924345)) {
    if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.0746884197)) {
      if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.23778748512)) {
        if (!(data[56].missing != -1) || (data[56].fvalue < (float)0.072884574533)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.60000002384)) {
            result[0] += 6.05381792e-03f;
          } else {
            result[0] += -3.68982218e-02f;
          }
        } else {
          if ( (data[43].missing != -1) && (data[43].fvalue < (float)0.053371191025)) {
            result[0] += 4.99638431e-02f;
          } else {
            result[0] += -9.15464479e-03f;
          }
        }
      } else {
        result[0] += -6.56451136e-02f;
      }
    } else {
      result[0] += 9.12076384e-02f;
    }
  } else {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.20491452515)) {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.3933300972)) {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.41666665673)) {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.20695842803)) {
            result[0] += 7.44283125e-02f;
          } else {
            result[0] += 3.28038936e-04f;
          }
        } else {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.16116954386)) {
            result[0] += 1.05492882e-02f;
          } else {
            result[0] += -2.61070877e-02f;
          }
        }
      } else {
        result[0] += 9.18643698e-02f;
      }
    } else {
      if ( (data[1].missing != -1) && (data[1].fvalue < (float)10.110985756)) {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.61274755001)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.15056705475)) {
            result[0] += 2.15602648e-02f;
          } else {
            result[0] += -3.74180935e-02f;
          }
        } else {
          result[0] += 7.51366392e-02f;
        }
      } else {
        if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.10535741597)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.2498909235)) {
            result[0] += 7.62955472e-02f;
          } else {
            result[0] += -2.02530101e-02f;
          }
        } else {
          result[0] += 9.50378999e-02f;
        }
      }
    }
  }
  if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.0093330563977)) {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.39895492792)) {
      result[0] += 4.66714464e-02f;
    } else {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.955273509)) {
        if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.13398039341)) {
          if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.29591837525)) {
            result[0] += -7.13157430e-02f;
          } else {
            result[0] += -1.57987084e-02f;
          }
        } else {
          result[0] += -1.00054100e-01f;
        }
      } else {
        result[0] += 1.36135379e-03f;
      }
    }
  } else {
    if (!(data[42].missing != -1) || (data[42].fvalue < (float)0.16959601641)) {
      if ( (data[60].missing != -1) && (data[60].fvalue < (float)0.12718181312)) {
        if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.019806724042)) {
          if ( (data[68].missing != -1) && (data[68].fvalue < (float)0.082174882293)) {
            result[0] += 3.00759971e-02f;
          } else {
            result[0] += -5.14277630e-02f;
          }
        } else {
          if ( (data[22].missing != -1) && (data[22].fvalue < (float)-0.0037942943163)) {
            result[0] += 2.76334933e-03f;
          } else {
            result[0] += 4.61603887e-02f;
          }
        }
      } else {
        if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.024763647467)) {
          if (!(data[59].missing != -1) || (data[59].fvalue < (float)0.99877971411)) {
            result[0] += -1.51296277e-02f;
          } else {
            result[0] += -8.04733410e-02f;
          }
        } else {
          if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.70305871964)) {
            result[0] += -2.05359911e-03f;
          } else {
            result[0] += 3.61130312e-02f;
          }
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)1.5116209984)) {
        if ( (data[43].missing != -1) && (data[43].fvalue < (float)0.062430504709)) {
          if ( (data[70].missing != -1) && (data[70].fvalue < (float)0.045959394425)) {
            result[0] += -5.12459874e-02f;
          } else {
            result[0] += -9.93288606e-02f;
          }
        } else {
          result[0] += 1.65096659e-03f;
        }
      } else {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.30951410532)) {
          result[0] += 4.28614728e-02f;
        } else {
          result[0] += -3.21786217e-02f;
        }
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.0092979297042)) {
    if ( (data[1].missing != -1) && (data[1].fvalue < (float)12.802598953)) {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0017829216085)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.045174665749)) {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)4.5714287758)) {
            result[0] += 2.94060330e-03f;
          } else {
            result[0] += 5.82022630e-02f;
          }
        } else {
          result[0] += 8.28139707e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.99315875769)) {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.41142985225)) {
            result[0] += 3.93958762e-02f;
          } else {
            result[0] += 1.61596970e-03f;
          }
        } else {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.018472265452)) {
            result[0] += 8.57467006e-04f;
          } else {
            result[0] += -5.71045056e-02f;
          }
        }
      }
    } else {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.55476599932)) {
        result[0] += -6.35733679e-02f;
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.72014439106)) {
          result[0] += -2.18466762e-02f;
        } else {
          result[0] += 3.87050472e-02f;
        }
      }
    }
  } else {
    if ( (data[66].missing != -1) && (data[66].fvalue < (float)0.09917204082)) {
      if ( (data[2].missing != -1) && (data[2].fvalue < (float)4.8412213326)) {
        if ( (data[60].missing != -1) && (data[60].fvalue < (float)0.0079163843766)) {
          result[0] += 3.01071554e-02f;
        } else {
          if ( (data[71].missing != -1) && (data[71].fvalue < (float)0.0045901457779)) {
            result[0] += -7.19671175e-02f;
          } else {
            result[0] += -2.83633079e-02f;
          }
        }
      } else {
        result[0] += 4.51441333e-02f;
      }
    } else {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.270355165)) {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.20209366083)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.078431375325)) {
            result[0] += 8.39580894e-02f;
          } else {
            result[0] += 1.06466264e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.10451427847)) {
            result[0] += 1.40942307e-02f;
          } else {
            result[0] += -5.80356978e-02f;
          }
        }
      } else {
        if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.0010249895277)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.32271581888)) {
            result[0] += -1.62744953e-03f;
          } else {
            result[0] += 3.92333865e-02f;
          }
        } else {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.5504052639)) {
            result[0] += -2.61950344e-02f;
          } else {
            result[0] += 5.75323999e-02f;
          }
        }
      }
    }
  }
  if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.088038146496)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.80768871307)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.57575756311)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.035732340068)) {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.84539180994)) {
            result[0] += 1.18042193e-01f;
          } else {
            result[0] += 9.77314916e-03f;
          }
        } else {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.16877967119)) {
            result[0] += 2.67598242e-03f;
          } else {
            result[0] += -4.17604707e-02f;
          }
        }
      } else {
        result[0] += 8.22779164e-02f;
      }
    } else {
      if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.71798115969)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.032404061407)) {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.68012619019)) {
            result[0] += 3.71076278e-02f;
          } else {
            result[0] += -2.37358157e-02f;
          }
        } else {
          if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.47224786878)) {
            result[0] += -3.69809978e-02f;
          } else {
            result[0] += -2.83221970e-03f;
          }
        }
      } else {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.1476765275)) {
          result[0] += 6.93727434e-02f;
        } else {
          result[0] += 4.49852226e-03f;
        }
      }
    }
  } else {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.35897436738)) {
      if (!(data[15].missing != -1) || (data[15].fvalue < (float)0.68087905645)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.054369233549)) {
          if ( (data[73].missing != -1) && (data[73].fvalue < (float)0.40673199296)) {
            result[0] += 5.29771037e-02f;
          } else {
            result[0] += 1.25221331e-02f;
          }
        } else {
          if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.96096891165)) {
            result[0] += -7.09344959e-03f;
          } else {
            result[0] += 7.37005919e-02f;
          }
        }
      } else {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.77482056618)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.37828832865)) {
            result[0] += -4.64103483e-02f;
          } else {
            result[0] += 4.31837253e-02f;
          }
        } else {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.39393940568)) {
            result[0] += -2.94723492e-02f;
          } else {
            result[0] += 3.98577601e-02f;
          }
        }
      }
    } else {
      if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.47541856766)) {
        if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.73962295055)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.23122492433)) {
            result[0] += 4.57176082e-02f;
          } else {
            result[0] += -3.33274007e-02f;
          }
        } else {
          result[0] += 6.81058243e-02f;
        }
      } else {
        result[0] += 9.35864970e-02f;
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.021123602986)) {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.53107327223)) {
      if (!(data[12].missing != -1) || (data[12].fvalue < (float)2.544678688)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.99315875769)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-8.6272926331)) {
            result[0] += 1.18482523e-02f;
          } else {
            result[0] += 7.86383078e-02f;
          }
        } else {
          if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.15063904226)) {
            result[0] += -6.60072491e-02f;
          } else {
            result[0] += 3.11344606e-03f;
          }
        }
      } else {
        if (!(data[22].missing != -1) || (data[22].fvalue < (float)-1.4335699081)) {
          result[0] += -7.25832507e-02f;
        } else {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.056457065046)) {
            result[0] += -2.58724298e-02f;
          } else {
            result[0] += 2.94923019e-02f;
          }
        }
      }
    } else {
      result[0] += 9.35772285e-02f;
    }
  } else {
    if ( (data[70].missing != -1) && (data[70].fvalue < (float)0.033054813743)) {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-17.706274033)) {
        result[0] += 1.94930006e-02f;
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.75094395876)) {
          if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.054871335626)) {
            result[0] += -3.95380594e-02f;
          } else {
            result[0] += -8.51141065e-02f;
          }
        } else {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.085043936968)) {
            result[0] += -4.34505977e-02f;
          } else {
            result[0] += 2.67831776e-02f;
          }
        }
      }
    } else {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-14.671117783)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.49860855937)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.15000000596)) {
            result[0] += 1.04474209e-01f;
          } else {
            result[0] += 3.48610207e-02f;
          }
        } else {
          if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.062374111265)) {
            result[0] += -5.32614291e-02f;
          } else {
            result[0] += 5.02166152e-03f;
          }
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.0081967208534)) {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)7.5)) {
            result[0] += -1.90561470e-02f;
          } else {
            result[0] += -8.53564888e-02f;
          }
        } else {
          if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.0023902757093)) {
            result[0] += 1.78554766e-02f;
          } else {
            result[0] += -1.59668662e-02f;
          }
        }
      }
    }
  }
  if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.0018580985488)) {
    if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.017647059634)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)1.0678088424e-16)) {
        result[0] += 5.70835248e-02f;
      } else {
        result[0] += -2.45732372e-03f;
      }
    } else {
      result[0] += 9.77937430e-02f;
    }
  } else {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.66666668653)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.27250370383)) {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.18019270897)) {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.17941939831)) {
            result[0] += 1.75902003e-03f;
          } else {
            result[0] += 3.35897468e-02f;
          }
        } else {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.31227913499)) {
            result[0] += -4.04925607e-02f;
          } else {
            result[0] += 6.01111539e-03f;
          }
        }
      } else {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.34837913513)) {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.20544217527)) {
            result[0] += -1.03732347e-01f;
          } else {
            result[0] += -4.83973660e-02f;
          }
        } else {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.77585923672)) {
            result[0] += 7.98719376e-03f;
          } else {
            result[0] += -3.35512348e-02f;
          }
        }
      }
    } else {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.14171667397)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.33198335767)) {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)2.6692082882)) {
            result[0] += 1.35143269e-02f;
          } else {
            result[0] += -4.60771918e-02f;
          }
        } else {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.05333911255)) {
            result[0] += -1.52325956e-02f;
          } else {
            result[0] += -5.06181419e-02f;
          }
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.37349396944)) {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.80025756359)) {
            result[0] += 9.30052251e-02f;
          } else {
            result[0] += -9.50311776e-03f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.21290302277)) {
            result[0] += -8.60485423e-04f;
          } else {
            result[0] += -8.03762004e-02f;
          }
        }
      }
    }
  }
  if (!(data[12].missing != -1) || (data[12].fvalue < (float)2.6692082882)) {
    if ( (data[13].missing != -1) && (data[13].fvalue < (float)-17.523674011)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.47963160276)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.74452233315)) {
          result[0] += 7.53211901e-02f;
        } else {
          if ( (data[59].missing != -1) && (data[59].fvalue < (float)2.0446534157)) {
            result[0] += -7.85112306e-02f;
          } else {
            result[0] += 1.47093786e-02f;
          }
        }
      } else {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.19446489215)) {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.080702759326)) {
            result[0] += -3.49435434e-02f;
          } else {
            result[0] += 5.69515191e-02f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.23821082711)) {
            result[0] += 1.42513782e-01f;
          } else {
            result[0] += 5.49042895e-02f;
          }
        }
      }
    } else {
      if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.026625327766)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.13952931762)) {
          if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.36956521869)) {
            result[0] += 2.77831289e-03f;
          } else {
            result[0] += -4.54929322e-02f;
          }
        } else {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.098837211728)) {
            result[0] += 1.32205291e-03f;
          } else {
            result[0] += 3.81516330e-02f;
          }
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.25332981348)) {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.16316097975)) {
            result[0] += 8.18180665e-03f;
          } else {
            result[0] += -4.02942412e-02f;
          }
        } else {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.37368220091)) {
            result[0] += -6.87478809e-03f;
          } else {
            result[0] += 2.44611446e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[66].missing != -1) && (data[66].fvalue < (float)0.11776970327)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.54425764084)) {
        result[0] += -3.59056070e-02f;
      } else {
        result[0] += -8.92313644e-02f;
      }
    } else {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.21204078197)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.70778936148)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.46850392222)) {
            result[0] += 6.32274225e-02f;
          } else {
            result[0] += -2.10866909e-02f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.040693566203)) {
            result[0] += -6.68446347e-02f;
          } else {
            result[0] += -3.50530818e-03f;
          }
        }
      } else {
        if ( (data[12].missing != -1) && (data[12].fvalue < (float)2.8982615471)) {
          result[0] += -2.01838650e-02f;
        } else {
          result[0] += -8.83157253e-02f;
        }
      }
    }
  }
  if (!(data[22].missing != -1) || (data[22].fvalue < (float)0.16634769738)) {
    if ( (data[13].missing != -1) && (data[13].fvalue < (float)-13.441521645)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.046504378319)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.74563390017)) {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)2.6692082882)) {
            result[0] += 6.46736026e-02f;
          } else {
            result[0] += 1.07241152e-02f;
          }
        } else {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.84610933065)) {
            result[0] += 5.71658574e-02f;
          } else {
            result[0] += -2.88454723e-02f;
          }
        }
      } else {
        if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.10781921446)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.11724695563)) {
            result[0] += -1.51770217e-02f;
          } else {
            result[0] += 2.22472604e-02f;
          }
        } else {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.25657895207)) {
            result[0] += 1.01957202e-01f;
          } else {
            result[0] += -3.31957899e-02f;
          }
        }
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.072572745383)) {
        if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.221097067)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.06041386351)) {
            result[0] += 6.10530563e-02f;
          } else {
            result[0] += -2.13633180e-02f;
          }
        } else {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.5172133446)) {
            result[0] += 4.71508540e-02f;
          } else {
            result[0] += -5.53842168e-03f;
          }
        }
      } else {
        if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.53978049755)) {
          if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.41666665673)) {
            result[0] += -4.27260585e-02f;
          } else {
            result[0] += -9.27628856e-03f;
          }
        } else {
          if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.68046474457)) {
            result[0] += -4.63555893e-03f;
          } else {
            result[0] += 8.55740309e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.026486082003)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.9476801157)) {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.72242212296)) {
          result[0] += -4.58278134e-02f;
        } else {
          result[0] += 1.60947796e-02f;
        }
      } else {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.041666667908)) {
          result[0] += 9.79320630e-02f;
        } else {
          result[0] += 2.21590009e-02f;
        }
      }
    } else {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.2391102761)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.42433971167)) {
          result[0] += 5.26333936e-02f;
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-17.333435059)) {
            result[0] += 3.00202314e-02f;
          } else {
            result[0] += -3.84388790e-02f;
          }
        }
      } else {
        if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.42157992721)) {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.46443033218)) {
            result[0] += -4.70019355e-02f;
          } else {
            result[0] += -9.99530479e-02f;
          }
        } else {
          result[0] += -8.30929540e-03f;
        }
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.32180413604)) {
    if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.24544405937)) {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.15660788119)) {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.2723994255)) {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)2.1224212646)) {
            result[0] += -1.05624788e-01f;
          } else {
            result[0] += -3.43344994e-02f;
          }
        } else {
          result[0] += -2.01922860e-02f;
        }
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0024611214176)) {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)3.3333332539)) {
            result[0] += -1.69786513e-02f;
          } else {
            result[0] += 5.78913502e-02f;
          }
        } else {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.20000000298)) {
            result[0] += 1.93506889e-02f;
          } else {
            result[0] += -2.94887368e-02f;
          }
        }
      }
    } else {
      result[0] += 4.79538664e-02f;
    }
  } else {
    if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.52666652203)) {
      if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.070297904313)) {
        if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.15163096786)) {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.63033175468)) {
            result[0] += 1.60936378e-02f;
          } else {
            result[0] += -2.10159849e-02f;
          }
        } else {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.34896081686)) {
            result[0] += 2.68996060e-02f;
          } else {
            result[0] += 8.81658196e-02f;
          }
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.49093294144)) {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.35430669785)) {
            result[0] += -2.12184563e-02f;
          } else {
            result[0] += 7.80607313e-02f;
          }
        } else {
          result[0] += 8.71623680e-02f;
        }
      }
    } else {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.96096891165)) {
        if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.012459228747)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.37828832865)) {
            result[0] += -5.76696210e-02f;
          } else {
            result[0] += 1.73295233e-02f;
          }
        } else {
          if (!(data[58].missing != -1) || (data[58].fvalue < (float)0.41886872053)) {
            result[0] += -2.43295096e-02f;
          } else {
            result[0] += 3.66416685e-02f;
          }
        }
      } else {
        result[0] += 7.54995421e-02f;
      }
    }
  }
  if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.13664884865)) {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.24851335585)) {
      if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.43287828565)) {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.41122528911)) {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)3.2432432175)) {
            result[0] += 2.89305206e-03f;
          } else {
            result[0] += -4.55138348e-02f;
          }
        } else {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.83821362257)) {
            result[0] += 6.45938590e-02f;
          } else {
            result[0] += 6.00200845e-03f;
          }
        }
      } else {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.93269795179)) {
          result[0] += 9.31262523e-02f;
        } else {
          result[0] += 2.95832697e-02f;
        }
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.46604168415)) {
        if ( (data[64].missing != -1) && (data[64].fvalue < (float)0.11263018101)) {
          result[0] += 7.18279406e-02f;
        } else {
          result[0] += 1.02226652e-01f;
        }
      } else {
        result[0] += 1.73260067e-02f;
      }
    }
  } else {
    if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.30611127615)) {
      if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.41272610426)) {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.27928736806)) {
          result[0] += -5.11264801e-02f;
        } else {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.38718104362)) {
            result[0] += 3.67166288e-02f;
          } else {
            result[0] += -3.06477156e-02f;
          }
        }
      } else {
        if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.034128468484)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.02211763151)) {
            result[0] += 7.62470365e-02f;
          } else {
            result[0] += 2.37258114e-02f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.4716810286)) {
            result[0] += -4.47384790e-02f;
          } else {
            result[0] += 3.06724049e-02f;
          }
        }
      }
    } else {
      if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.37964966893)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.46363636851)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.072572745383)) {
            result[0] += 4.75010695e-03f;
          } else {
            result[0] += -1.94442272e-02f;
          }
        } else {
          if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.088388346136)) {
            result[0] += -7.41133764e-02f;
          } else {
            result[0] += -8.24233051e-03f;
          }
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.15572850406)) {
          result[0] += 1.00393787e-01f;
        } else {
          result[0] += 1.06435418e-02f;
        }
      }
    }
  }
  if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.18343687057)) {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.061216618866)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.10060485452)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.71165645123)) {
          result[0] += -8.76087397e-02f;
        } else {
          result[0] += -4.29091193e-02f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.66666668653)) {
          if (!(data[58].missing != -1) || (data[58].fvalue < (float)0.26473522186)) {
            result[0] += 3.73163307e-03f;
          } else {
            result[0] += 5.79767525e-02f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.24331134558)) {
            result[0] += 1.29282046e-02f;
          } else {
            result[0] += -1.82017218e-02f;
          }
        }
      }
    } else {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.44488188624)) {
        if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.15963168442)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.35825398564)) {
            result[0] += 3.65471318e-02f;
          } else {
            result[0] += -3.39147262e-02f;
          }
        } else {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.12423224747)) {
            result[0] += -3.24050300e-02f;
          } else {
            result[0] += -8.19230899e-02f;
          }
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.05318300426)) {
          result[0] += 7.86065981e-02f;
        } else {
          result[0] += -4.50432673e-02f;
        }
      }
    }
  } else {
    if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.1255299747)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.63957625628)) {
        if (!(data[67].missing != -1) || (data[67].fvalue < (float)0.10252519697)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-11.638848305)) {
            result[0] += 2.46342923e-02f;
          } else {
            result[0] += -1.46626355e-02f;
          }
        } else {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.20209366083)) {
            result[0] += 1.03458814e-01f;
          } else {
            result[0] += 3.43786925e-02f;
          }
        }
      } else {
        result[0] += 9.17694420e-02f;
      }
    } else {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.21783164144)) {
        result[0] += -8.55982155e-02f;
      } else {
        if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.22514514625)) {
          result[0] += 2.81751510e-02f;
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.30151116848)) {
            result[0] += -4.87218611e-02f;
          } else {
            result[0] += 3.03432881e-03f;
          }
        }
      }
    }
  }
  if (!(data[67].missing != -1) || (data[67].fvalue < (float)0.47105059028)) {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.0039032010827)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.28181272745)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.0021640299819)) {
          result[0] += 1.01784110e-01f;
        } else {
          result[0] += 4.21725400e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.48197489977)) {
          result[0] += 3.47554199e-02f;
        } else {
          result[0] += -2.27580629e-02f;
        }
      }
    } else {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.41347497702)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-9.9085950851)) {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.2715194225)) {
            result[0] += -4.72781919e-02f;
          } else {
            result[0] += -1.12629626e-02f;
          }
        } else {
          if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.15306122601)) {
            result[0] += -6.70818193e-03f;
          } else {
            result[0] += 7.20169470e-02f;
          }
        }
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0031384415925)) {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.097484275699)) {
            result[0] += 2.26539131e-02f;
          } else {
            result[0] += 1.01772957e-01f;
          }
        } else {
          if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.14825002849)) {
            result[0] += -1.35510182e-02f;
          } else {
            result[0] += 9.90019273e-03f;
          }
        }
      }
    }
  } else {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.48423883319)) {
      if ( (data[74].missing != -1) && (data[74].fvalue < (float)0.048356622458)) {
        result[0] += -5.02020493e-02f;
      } else {
        result[0] += 9.34242457e-03f;
      }
    } else {
      result[0] += -8.72664079e-02f;
    }
  }
  if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.29373776913)) {
    if ( (data[2].missing != -1) && (data[2].fvalue < (float)4.0107831955)) {
      if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.0063546299934)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.10060485452)) {
          result[0] += -6.61389977e-02f;
        } else {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)4.2147774696)) {
            result[0] += 1.40651630e-03f;
          } else {
            result[0] += 4.58412990e-02f;
          }
        }
      } else {
        if ( (data[70].missing != -1) && (data[70].fvalue < (float)0.0058728330769)) {
          if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.12309985608)) {
            result[0] += -3.27668786e-02f;
          } else {
            result[0] += -9.49881077e-02f;
          }
        } else {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.33333334327)) {
            result[0] += 2.34718304e-02f;
          } else {
            result[0] += -1.17868632e-02f;
          }
        }
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.43758118153)) {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.56915593147)) {
          result[0] += -3.76870409e-02f;
        } else {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.06849450618)) {
            result[0] += 7.16449926e-03f;
          } else {
            result[0] += 5.71605451e-02f;
          }
        }
      } else {
        if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.28725606203)) {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)2.5128798485)) {
            result[0] += 4.07804064e-02f;
          } else {
            result[0] += -3.56637351e-02f;
          }
        } else {
          result[0] += -6.50285184e-02f;
        }
      }
    }
  } else {
    if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.95243024826)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.2325296998)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.23875010014)) {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.06417915225)) {
            result[0] += -3.53096016e-02f;
          } else {
            result[0] += -8.02929029e-02f;
          }
        } else {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)1.0660082102)) {
            result[0] += -2.60116048e-02f;
          } else {
            result[0] += 5.44559956e-02f;
          }
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.76565003395)) {
          if ( (data[1].missing != -1) && (data[1].fvalue < (float)4.3260231018)) {
            result[0] += 9.69760641e-02f;
          } else {
            result[0] += 3.12939920e-02f;
          }
        } else {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.80524843931)) {
            result[0] += -1.22000119e-02f;
          } else {
            result[0] += 5.64908572e-02f;
          }
        }
      }
    } else {
      result[0] += 1.03478789e-01f;
    }
  }
  if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.39326882362)) {
    if ( (data[75].missing != -1) && (data[75].fvalue < (float)0.010120904073)) {
      result[0] += -6.42564446e-02f;
    } else {
      if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.31536477804)) {
        if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.029807182029)) {
          if (!(data[46].missing != -1) || (data[46].fvalue < (float)0.030766520649)) {
            result[0] += -1.31280889e-04f;
          } else {
            result[0] += 2.77452506e-02f;
          }
        } else {
          if ( (data[73].missing != -1) && (data[73].fvalue < (float)0.15413208306)) {
            result[0] += 1.43567864e-02f;
          } else {
            result[0] += -1.62670743e-02f;
          }
        }
      } else {
        if ( (data[65].missing != -1) && (data[65].fvalue < (float)0.093040369451)) {
          if ( (data[63].missing != -1) && (data[63].fvalue < (float)0.03534636274)) {
            result[0] += 2.36722524e-03f;
          } else {
            result[0] += -4.74613532e-02f;
          }
        } else {
          result[0] += -8.11605230e-02f;
        }
      }
    }
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.98066055775)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.2325296998)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.18644067645)) {
          if (!(data[50].missing != -1) || (data[50].fvalue < (float)0.087417371571)) {
            result[0] += -6.06719926e-02f;
          } else {
            result[0] += 4.95034717e-02f;
          }
        } else {
          result[0] += 5.36510833e-02f;
        }
      } else {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.14231808484)) {
          result[0] += -3.79136130e-02f;
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.77151697874)) {
            result[0] += 7.85711631e-02f;
          } else {
            result[0] += 3.15995887e-02f;
          }
        }
      }
    } else {
      result[0] += 9.11693797e-02f;
    }
  }
  if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.00060567387845)) {
    if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.41070145369)) {
      result[0] += 7.78498277e-02f;
    } else {
      result[0] += 2.06101919e-03f;
    }
  } else {
    if ( (data[70].missing != -1) && (data[70].fvalue < (float)0.0090450411662)) {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.87407076359)) {
        if ( (data[60].missing != -1) && (data[60].fvalue < (float)0.48985406756)) {
          if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.22020830214)) {
            result[0] += -3.70780714e-02f;
          } else {
            result[0] += 2.19378434e-02f;
          }
        } else {
          result[0] += -8.76181722e-02f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.10057720542)) {
          result[0] += -2.06152182e-02f;
        } else {
          result[0] += 5.73048480e-02f;
        }
      }
    } else {
      if (!(data[40].missing != -1) || (data[40].fvalue < (float)1.5116209984)) {
        if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.31628918648)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.20000000298)) {
            result[0] += 4.86683613e-03f;
          } else {
            result[0] += -1.22247934e-02f;
          }
        } else {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.94444715977)) {
            result[0] += 7.09841168e-03f;
          } else {
            result[0] += 8.16327780e-02f;
          }
        }
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.12996663153)) {
          if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.016584174708)) {
            result[0] += -6.76011434e-03f;
          } else {
            result[0] += 8.42351541e-02f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.30262824893)) {
            result[0] += 4.75277081e-02f;
          } else {
            result[0] += -8.41992535e-03f;
          }
        }
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.77849811316)) {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.0024913474917)) {
      result[0] += 9.48789418e-02f;
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.28549191356)) {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.39516842365)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-16.169204712)) {
            result[0] += 4.08396237e-02f;
          } else {
            result[0] += -3.57264057e-02f;
          }
        } else {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.67741936445)) {
            result[0] += 5.04796468e-02f;
          } else {
            result[0] += -1.23904664e-02f;
          }
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.32786884904)) {
          if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.2314209044)) {
            result[0] += 4.76577226e-03f;
          } else {
            result[0] += 3.54212821e-02f;
          }
        } else {
          if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.26428192854)) {
            result[0] += -1.70504525e-02f;
          } else {
            result[0] += 3.78666930e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.13636364043)) {
      result[0] += -1.03349565e-02f;
    } else {
      if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.42647057772)) {
        result[0] += -9.95247960e-02f;
      } else {
        result[0] += -1.41429706e-02f;
      }
    }
  }
  if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.020048359409)) {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.21351969242)) {
      if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.020111393183)) {
        result[0] += -8.26995373e-02f;
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)2.2692308426)) {
          if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.64259558916)) {
            result[0] += -7.43372962e-02f;
          } else {
            result[0] += -2.13377643e-02f;
          }
        } else {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.4291357398)) {
            result[0] += -5.54935588e-03f;
          } else {
            result[0] += 4.43041362e-02f;
          }
        }
      }
    } else {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.78815871477)) {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.1442514658)) {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.68632602692)) {
            result[0] += 2.84282211e-02f;
          } else {
            result[0] += -4.67682742e-02f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.3132943213)) {
            result[0] += 9.94028449e-02f;
          } else {
            result[0] += 2.51790173e-02f;
          }
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.26086956263)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.38048344851)) {
            result[0] += 8.09785537e-03f;
          } else {
            result[0] += 6.56724647e-02f;
          }
        } else {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.54559415579)) {
            result[0] += -3.15595530e-02f;
          } else {
            result[0] += 3.15676779e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.32967555523)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.2781867981)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)3.8095238209)) {
          if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.83352959156)) {
            result[0] += 5.84083684e-02f;
          } else {
            result[0] += -4.16819081e-02f;
          }
        } else {
          result[0] += -8.40566382e-02f;
        }
      } else {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.47101348639)) {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.01587301679)) {
            result[0] += -1.08313702e-01f;
          } else {
            result[0] += -3.82718700e-03f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.097222223878)) {
            result[0] += 2.75303405e-02f;
          } else {
            result[0] += -3.77344270e-03f;
          }
        }
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.048400674015)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.46443033218)) {
          if ( (data[75].missing != -1) && (data[75].fvalue < (float)0.25400140882)) {
            result[0] += -3.47815789e-02f;
          } else {
            result[0] += -8.90956670e-02f;
          }
        } else {
          if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.0019229018362)) {
            result[0] += 7.54548702e-03f;
          } else {
            result[0] += -4.80156131e-02f;
          }
        }
      } else {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.94797539711)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.19794048369)) {
            result[0] += 1.39917051e-02f;
          } else {
            result[0] += -2.28779260e-02f;
          }
        } else {
          if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.032620362937)) {
            result[0] += 8.14479068e-02f;
          } else {
            result[0] += -8.74658208e-03f;
          }
        }
      }
    }
  }
  if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.13664884865)) {
    if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.32960891724)) {
      if (!(data[66].missing != -1) || (data[66].fvalue < (float)0.064065530896)) {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.1654763222)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.45343202353)) {
            result[0] += -3.61879542e-02f;
          } else {
            result[0] += 2.46183481e-02f;
          }
        } else {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)4.5076217651)) {
            result[0] += -2.82888357e-02f;
          } else {
            result[0] += 1.73332673e-02f;
          }
        }
      } else {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.70778936148)) {
          if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.34254562855)) {
            result[0] += 2.49782111e-02f;
          } else {
            result[0] += 7.60495812e-02f;
          }
        } else {
          result[0] += -4.09216993e-02f;
        }
      }
    } else {
      if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.90536117554)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.14036668837)) {
          result[0] += -3.96194793e-02f;
        } else {
          if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.38281771541)) {
            result[0] += -7.30459485e-03f;
          } else {
            result[0] += 9.09940600e-02f;
          }
        }
      } else {
        result[0] += 1.05282165e-01f;
      }
    }
  } else {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.0027950801887)) {
      result[0] += -6.51167482e-02f;
    } else {
      if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.088038146496)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.12023290247)) {
          if ( (data[74].missing != -1) && (data[74].fvalue < (float)0.10110229999)) {
            result[0] += -3.59743945e-02f;
          } else {
            result[0] += 3.51880454e-02f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.12646082044)) {
            result[0] += -6.77955104e-03f;
          } else {
            result[0] += -3.41246948e-02f;
          }
        }
      } else {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.00075448746793)) {
          result[0] += 8.34799632e-02f;
        } else {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.042540308088)) {
            result[0] += -4.05409783e-02f;
          } else {
            result[0] += 5.07325213e-03f;
          }
        }
      }
    }
  }
  if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.37632024288)) {
    if (!(data[63].missing != -1) || (data[63].fvalue < (float)0.13338041306)) {
      if ( (data[67].missing != -1) && (data[67].fvalue < (float)0.017383923754)) {
        if ( (data[74].missing != -1) && (data[74].fvalue < (float)0.19145412743)) {
          if (!(data[71].missing != -1) || (data[71].fvalue < (float)0.0095963999629)) {
            result[0] += -6.37089014e-02f;
          } else {
            result[0] += 1.40582202e-02f;
          }
        } else {
          result[0] += -8.34335685e-02f;
        }
      } else {
        if (!(data[24].missing != -1) || (data[24].fvalue < (float)10.838895798)) {
          if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.013813708909)) {
            result[0] += 3.57531421e-02f;
          } else {
            result[0] += -1.35228896e-04f;
          }
        } else {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.47224786878)) {
            result[0] += -1.38501693e-02f;
          } else {
            result[0] += 8.18486139e-02f;
          }
        }
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.13207547367)) {
        result[0] += 7.64621720e-02f;
      } else {
        result[0] += -2.27989652e-03f;
      }
    }
  } else {
    result[0] += -6.08377755e-02f;
  }
  if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.25742208958)) {
    if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.15462175012)) {
      if ( (data[1].missing != -1) && (data[1].fvalue < (float)2.0421929359)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.14784213901)) {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.11661044508)) {
            result[0] += -2.04927381e-02f;
          } else {
            result[0] += 3.76834758e-02f;
          }
        } else {
          if (!(data[24].missing != -1) || (data[24].fvalue < (float)4.6925655624e-05)) {
            result[0] += -7.99534842e-02f;
          } else {
            result[0] += -1.44702522e-02f;
          }
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.64102566242)) {
          if (!(data[21].missing != -1) || (data[21].fvalue < (float)1.5157570839)) {
            result[0] += 2.20083669e-02f;
          } else {
            result[0] += -1.94666013e-02f;
          }
        } else {
          if ( (data[1].missing != -1) && (data[1].fvalue < (float)4.9559979439)) {
            result[0] += -4.29852232e-02f;
          } else {
            result[0] += -5.27199823e-03f;
          }
        }
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.2082016468)) {
        if ( (data[1].missing != -1) && (data[1].fvalue < (float)4.3260231018)) {
          result[0] += -4.61364947e-02f;
        } else {
          result[0] += 4.15816382e-02f;
        }
      } else {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.42270252109)) {
          result[0] += -8.56649876e-02f;
        } else {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.50955146551)) {
            result[0] += -1.47816166e-02f;
          } else {
            result[0] += -7.16200694e-02f;
          }
        }
      }
    }
  } else {
    if (!(data[22].missing != -1) || (data[22].fvalue < (float)0.088473044336)) {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.088038146496)) {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.52584648132)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.51127821207)) {
            result[0] += 3.09705571e-03f;
          } else {
            result[0] += -3.78470421e-02f;
          }
        } else {
          if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.0030108974315)) {
            result[0] += 7.36371204e-02f;
          } else {
            result[0] += 4.55487287e-03f;
          }
        }
      } else {
        if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.14113454521)) {
          if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.038593672216)) {
            result[0] += 6.41242191e-02f;
          } else {
            result[0] += -5.85780852e-03f;
          }
        } else {
          if (!(data[60].missing != -1) || (data[60].fvalue < (float)0.21597389877)) {
            result[0] += 6.17637038e-02f;
          } else {
            result[0] += -1.07765710e-02f;
          }
        }
      }
    } else {
      if (!(data[45].missing != -1) || (data[45].fvalue < (float)0.032314002514)) {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.37566822767)) {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.053455855697)) {
            result[0] += 3.89664769e-02f;
          } else {
            result[0] += -3.31464298e-02f;
          }
        } else {
          result[0] += -8.58980641e-02f;
        }
      } else {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.0625)) {
          if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.58776056767)) {
            result[0] += 4.48693242e-03f;
          } else {
            result[0] += -6.23481832e-02f;
          }
        } else {
          if (!(data[56].missing != -1) || (data[56].fvalue < (float)0.070320010185)) {
            result[0] += 8.81155059e-02f;
          } else {
            result[0] += 7.61620793e-03f;
          }
        }
      }
    }
  }
  if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.54104453325)) {
    if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0018580985488)) {
      if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0010517943883)) {
        result[0] += -1.57581549e-03f;
      } else {
        result[0] += 6.96511492e-02f;
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.61163175106)) {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.4434043169)) {
          if (!(data[43].missing != -1) || (data[43].fvalue < (float)0.06371960789)) {
            result[0] += 1.03467302e-02f;
          } else {
            result[0] += 5.74082248e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-16.08164978)) {
            result[0] += 3.17908339e-02f;
          } else {
            result[0] += -1.71410963e-02f;
          }
        }
      } else {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.10375207663)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-18.101171494)) {
            result[0] += 3.35005149e-02f;
          } else {
            result[0] += -3.42333429e-02f;
          }
        } else {
          if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.75221431255)) {
            result[0] += 1.56985018e-02f;
          } else {
            result[0] += -2.50146147e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.9476801157)) {
      if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.01587301679)) {
        if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.14624856412)) {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.63957625628)) {
            result[0] += 2.69286614e-02f;
          } else {
            result[0] += -4.93383668e-02f;
          }
        } else {
          result[0] += -7.50632212e-02f;
        }
      } else {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-10.898760796)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.3837839365)) {
            result[0] += 3.46585885e-02f;
          } else {
            result[0] += -2.54896488e-02f;
          }
        } else {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.61703002453)) {
            result[0] += 2.49224901e-02f;
          } else {
            result[0] += 1.29611030e-01f;
          }
        }
      }
    } else {
      result[0] += 1.21089794e-01f;
    }
  }
  if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.31084895134)) {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.2781867981)) {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)3.6923077106)) {
        if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.13153140247)) {
          result[0] += 4.31674384e-02f;
        } else {
          result[0] += -3.24345641e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.0062126517296)) {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.17962440848)) {
            result[0] += -9.34540555e-02f;
          } else {
            result[0] += -4.65265252e-02f;
          }
        } else {
          result[0] += -1.38403764e-02f;
        }
      }
    } else {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.11415822059)) {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.19412198663)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.057565353811)) {
            result[0] += 2.03908253e-02f;
          } else {
            result[0] += -1.37714623e-02f;
          }
        } else {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.35897436738)) {
            result[0] += 2.61146761e-02f;
          } else {
            result[0] += 9.86527428e-02f;
          }
        }
      } else {
        if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.39911559224)) {
          if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.015844028443)) {
            result[0] += 6.48113117e-02f;
          } else {
            result[0] += -1.37822432e-02f;
          }
        } else {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.46327623725)) {
            result[0] += -2.74628564e-03f;
          } else {
            result[0] += -6.85994253e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[67].missing != -1) && (data[67].fvalue < (float)0.12952280045)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.23534883559)) {
        result[0] += 3.19750868e-02f;
      } else {
        if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.035954583436)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.17036509514)) {
            result[0] += -4.10027616e-02f;
          } else {
            result[0] += 2.31151786e-02f;
          }
        } else {
          if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.567260921)) {
            result[0] += -4.82997745e-02f;
          } else {
            result[0] += -9.36163515e-02f;
          }
        }
      }
    } else {
      if (!(data[67].missing != -1) || (data[67].fvalue < (float)0.47105059028)) {
        if (!(data[58].missing != -1) || (data[58].fvalue < (float)0.35025456548)) {
          if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.026399878785)) {
            result[0] += 2.65457388e-02f;
          } else {
            result[0] += -6.61554420e-03f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.42433971167)) {
            result[0] += 7.69099519e-02f;
          } else {
            result[0] += 2.60508037e-03f;
          }
        }
      } else {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.10714285821)) {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)2.7585122585)) {
            result[0] += -7.58815855e-02f;
          } else {
            result[0] += -2.60909256e-02f;
          }
        } else {
          result[0] += 8.08646251e-03f;
        }
      }
    }
  }
  if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.89925855398)) {
    if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.22727273405)) {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.21044202149)) {
        result[0] += 9.24138352e-03f;
      } else {
        result[0] += -3.22719067e-02f;
      }
    } else {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.1992995441)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.002433712827)) {
          result[0] += 4.96633276e-02f;
        } else {
          result[0] += -6.05469057e-03f;
        }
      } else {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.042005211115)) {
          result[0] += 5.49687147e-02f;
        } else {
          result[0] += 9.99074802e-02f;
        }
      }
    }
  } else {
    if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.011644263752)) {
      if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.32051283121)) {
        result[0] += -7.12124929e-02f;
      } else {
        if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.021886639297)) {
          result[0] += -4.93848287e-02f;
        } else {
          result[0] += 2.57393606e-02f;
        }
      }
    } else {
      if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.27354246378)) {
        if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.10260442644)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28642943501)) {
            result[0] += -7.61499628e-03f;
          } else {
            result[0] += 1.33504421e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-11.041695595)) {
            result[0] += 4.23165876e-03f;
          } else {
            result[0] += 4.72291522e-02f;
          }
        }
      } else {
        if (!(data[59].missing != -1) || (data[59].fvalue < (float)0.039367601275)) {
          result[0] += 7.34816724e-03f;
        } else {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.24432775378)) {
            result[0] += -6.96287751e-02f;
          } else {
            result[0] += -1.69528481e-02f;
          }
        }
      }
    }
  }
  if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0021262634546)) {
    if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.035465557128)) {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.99102181196)) {
        result[0] += 3.95955853e-02f;
      } else {
        result[0] += -3.18485238e-02f;
      }
    } else {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.6344630718)) {
        result[0] += 1.02289610e-01f;
      } else {
        result[0] += 8.55004787e-03f;
      }
    }
  } else {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.83089530468)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.61363637447)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.08942822367)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.20381887257)) {
            result[0] += 1.63440127e-03f;
          } else {
            result[0] += 5.20493649e-02f;
          }
        } else {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.19128580391)) {
            result[0] += 1.97045635e-02f;
          } else {
            result[0] += -4.01325263e-02f;
          }
        }
      } else {
        result[0] += 1.00232244e-01f;
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.29894575477)) {
        if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.38718104362)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.037401884794)) {
            result[0] += -1.54726747e-02f;
          } else {
            result[0] += -5.96226864e-02f;
          }
        } else {
          result[0] += -1.00591518e-01f;
        }
      } else {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)1.5854183435)) {
          if ( (data[72].missing != -1) && (data[72].fvalue < (float)0.026796052232)) {
            result[0] += 1.38813732e-02f;
          } else {
            result[0] += -9.00578965e-03f;
          }
        } else {
          result[0] += 6.96389601e-02f;
        }
      }
    }
  }
  if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.93909662962)) {
    if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.27777779102)) {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.082801990211)) {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.3746303618)) {
          result[0] += 2.62959041e-02f;
        } else {
          result[0] += -3.06164008e-02f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.13636364043)) {
          result[0] += 1.00495592e-01f;
        } else {
          result[0] += 1.91211235e-02f;
        }
      }
    } else {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)1.1509382725)) {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.67887628078)) {
          if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.0057409345172)) {
            result[0] += 2.54675187e-02f;
          } else {
            result[0] += -8.00896343e-03f;
          }
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.55281996727)) {
            result[0] += 8.90592486e-02f;
          } else {
            result[0] += -2.03326717e-03f;
          }
        }
      } else {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.27547007799)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.49932014942)) {
            result[0] += 7.41219968e-02f;
          } else {
            result[0] += 1.85234749e-05f;
          }
        } else {
          result[0] += -4.27492224e-02f;
        }
      }
    }
  } else {
    result[0] += 6.13349751e-02f;
  }
  if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.30177003145)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.66867363453)) {
      if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.088235296309)) {
        result[0] += -4.69910800e-02f;
      } else {
        result[0] += -9.05595645e-02f;
      }
    } else {
      if ( (data[1].missing != -1) && (data[1].fvalue < (float)13.242093086)) {
        if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.22727273405)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.070000566542)) {
            result[0] += 1.56966764e-02f;
          } else {
            result[0] += -3.88545953e-02f;
          }
        } else {
          result[0] += 1.94579996e-02f;
        }
      } else {
        result[0] += 2.31667217e-02f;
      }
    }
  } else {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.04990478605)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.4911672473)) {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.53675407171)) {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.2715194225)) {
            result[0] += -2.01550405e-02f;
          } else {
            result[0] += 4.96159345e-02f;
          }
        } else {
          result[0] += -3.03581785e-02f;
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.34620654583)) {
          if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.30497333407)) {
            result[0] += -4.06481884e-02f;
          } else {
            result[0] += 4.35139127e-02f;
          }
        } else {
          if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.11488194019)) {
            result[0] += 2.60123145e-03f;
          } else {
            result[0] += 5.96142821e-02f;
          }
        }
      }
    } else {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)1.1683546305)) {
        if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.25448656082)) {
          if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.18200688064)) {
            result[0] += -1.16640767e-02f;
          } else {
            result[0] += 1.20793646e-02f;
          }
        } else {
          if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.17774422467)) {
            result[0] += -1.03045523e-01f;
          } else {
            result[0] += 6.42838329e-03f;
          }
        }
      } else {
        result[0] += 7.07991347e-02f;
      }
    }
  }
  if (!(data[24].missing != -1) || (data[24].fvalue < (float)8.8223371506)) {
    if (!(data[12].missing != -1) || (data[12].fvalue < (float)2.8463351727)) {
      if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.3603790998)) {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.37368220091)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-8.6272926331)) {
            result[0] += -3.28792445e-02f;
          } else {
            result[0] += 1.63294133e-02f;
          }
        } else {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.71136593819)) {
            result[0] += 9.79511589e-02f;
          } else {
            result[0] += 9.43494774e-03f;
          }
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0076598436572)) {
          result[0] += 5.92822395e-02f;
        } else {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.57256782055)) {
            result[0] += 1.06197773e-02f;
          } else {
            result[0] += -6.71003852e-03f;
          }
        }
      }
    } else {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.55377191305)) {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.45516905189)) {
          result[0] += -1.46834673e-02f;
        } else {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.29267776012)) {
            result[0] += -5.94402812e-02f;
          } else {
            result[0] += -1.11431196e-01f;
          }
        }
      } else {
        result[0] += 3.59761678e-02f;
      }
    }
  } else {
    if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.51470589638)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.49417698383)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.46535560489)) {
          result[0] += -4.99126688e-02f;
        } else {
          result[0] += 2.26563402e-02f;
        }
      } else {
        result[0] += 6.41922951e-02f;
      }
    } else {
      result[0] += 1.28113076e-01f;
    }
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.0048685469665)) {
    if ( (data[14].missing != -1) && (data[14].fvalue < (float)2.5157160759)) {
      if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.40196079016)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.70553386211)) {
          result[0] += -1.10260851e-03f;
        } else {
          result[0] += 7.30157495e-02f;
        }
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)1.3793103695)) {
          result[0] += 7.28346407e-04f;
        } else {
          result[0] += -5.12571596e-02f;
        }
      }
    } else {
      result[0] += 7.24459216e-02f;
    }
  } else {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0047128596343)) {
      result[0] += 6.72516525e-02f;
    } else {
      if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.15104973316)) {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.76098269224)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-8.425822258)) {
            result[0] += -2.26713996e-02f;
          } else {
            result[0] += -8.68062228e-02f;
          }
        } else {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.27083036304)) {
            result[0] += 1.45259937e-02f;
          } else {
            result[0] += -1.58802196e-02f;
          }
        }
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.008588518016)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)2.0838639736)) {
            result[0] += 5.07773831e-02f;
          } else {
            result[0] += -4.00102325e-02f;
          }
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.13476331532)) {
            result[0] += 2.42946576e-02f;
          } else {
            result[0] += -5.69854770e-03f;
          }
        }
      }
    }
  }
  if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.038135591894)) {
    if ( (data[14].missing != -1) && (data[14].fvalue < (float)2.5157160759)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.57463914156)) {
        if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.47336551547)) {
          result[0] += -2.09558923e-02f;
        } else {
          result[0] += 4.78337370e-02f;
        }
      } else {
        result[0] += -6.27812296e-02f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.52278763056)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.30118098855)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.38888889551)) {
            result[0] += 3.38103734e-02f;
          } else {
            result[0] += 9.45435390e-02f;
          }
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.37079972029)) {
            result[0] += 5.33646420e-02f;
          } else {
            result[0] += -3.41432802e-02f;
          }
        }
      } else {
        result[0] += -8.48869886e-03f;
      }
    }
  } else {
    if ( (data[14].missing != -1) && (data[14].fvalue < (float)12.352941513)) {
      if ( (data[71].missing != -1) && (data[71].fvalue < (float)0.0034291141201)) {
        if ( (data[1].missing != -1) && (data[1].fvalue < (float)3.0152647495)) {
          result[0] += 1.72251873e-02f;
        } else {
          if (!(data[73].missing != -1) || (data[73].fvalue < (float)0.077938310802)) {
            result[0] += -9.70511734e-02f;
          } else {
            result[0] += -3.81836034e-02f;
          }
        }
      } else {
        if ( (data[73].missing != -1) && (data[73].fvalue < (float)0.38962233067)) {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.046504378319)) {
            result[0] += 2.34876312e-02f;
          } else {
            result[0] += -3.00601800e-03f;
          }
        } else {
          if (!(data[24].missing != -1) || (data[24].fvalue < (float)10.838895798)) {
            result[0] += -1.02319103e-02f;
          } else {
            result[0] += 4.20447253e-02f;
          }
        }
      }
    } else {
      if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.62999999523)) {
        result[0] += 5.96936718e-02f;
      } else {
        result[0] += -4.05557919e-03f;
      }
    }
  }
  if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.061149425805)) {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.011342430487)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.66666668653)) {
        result[0] += 7.15390071e-02f;
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.29267776012)) {
          result[0] += 7.13339075e-02f;
        } else {
          if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.15963168442)) {
            result[0] += -6.36240542e-02f;
          } else {
            result[0] += 1.15351602e-02f;
          }
        }
      }
    } else {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.18468117714)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.0018933408428)) {
          if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.049014683813)) {
            result[0] += -1.49401380e-02f;
          } else {
            result[0] += 1.86865348e-02f;
          }
        } else {
          if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.26422339678)) {
            result[0] += -9.09968466e-03f;
          } else {
            result[0] += -8.02460089e-02f;
          }
        }
      } else {
        result[0] += -9.30299386e-02f;
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.96175634861)) {
      if ( (data[1].missing != -1) && (data[1].fvalue < (float)5.5086860657)) {
        if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.37011906505)) {
          if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.29802826047)) {
            result[0] += -3.54907066e-02f;
          } else {
            result[0] += 4.16597053e-02f;
          }
        } else {
          if ( (data[63].missing != -1) && (data[63].fvalue < (float)0.032328993082)) {
            result[0] += -4.75098453e-02f;
          } else {
            result[0] += 7.85944890e-03f;
          }
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.46850392222)) {
          if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.18142871559)) {
            result[0] += 1.04181357e-02f;
          } else {
            result[0] += -3.32912914e-02f;
          }
        } else {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.66666668653)) {
            result[0] += 4.40445244e-02f;
          } else {
            result[0] += -3.01518454e-03f;
          }
        }
      }
    } else {
      result[0] += 8.65648091e-02f;
    }
  }
  if (!(data[42].missing != -1) || (data[42].fvalue < (float)0.19460897148)) {
    if (!(data[64].missing != -1) || (data[64].fvalue < (float)0.17254933715)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.28401717544)) {
        if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.24503691494)) {
          if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.20000000298)) {
            result[0] += -1.97246149e-02f;
          } else {
            result[0] += -6.25260696e-02f;
          }
        } else {
          result[0] += 2.41672564e-02f;
        }
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0045756716281)) {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.094206273556)) {
            result[0] += 1.53957657e-03f;
          } else {
            result[0] += 6.53957948e-02f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)5.339044212e-17)) {
            result[0] += -9.60087106e-02f;
          } else {
            result[0] += -1.15789287e-03f;
          }
        }
      }
    } else {
      if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.10781921446)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.28476548195)) {
          if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.18648548424)) {
            result[0] += 9.17083398e-02f;
          } else {
            result[0] += 3.65515216e-03f;
          }
        } else {
          if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.099751971662)) {
            result[0] += 7.08973035e-03f;
          } else {
            result[0] += -4.31508161e-02f;
          }
        }
      } else {
        if ( (data[49].missing != -1) && (data[49].fvalue < (float)0.16256757081)) {
          result[0] += 1.75358579e-02f;
        } else {
          result[0] += 8.30806494e-02f;
        }
      }
    }
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.39124128222)) {
      if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.0024217923637)) {
        result[0] += -8.76783282e-02f;
      } else {
        result[0] += -3.66104692e-02f;
      }
    } else {
      result[0] += 5.06734243e-03f;
    }
  }
  if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.15828733146)) {
    if ( (data[0].missing != -1) && (data[0].fvalue < (float)2.9840223789)) {
      if (!(data[22].missing != -1) || (data[22].fvalue < (float)-0.031994916499)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-12.761285782)) {
          result[0] += 3.29815485e-02f;
        } else {
          result[0] += -3.04645989e-02f;
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.02515518479)) {
          result[0] += 9.94715691e-02f;
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-12.145273209)) {
            result[0] += 7.16478676e-02f;
          } else {
            result[0] += 3.45677254e-04f;
          }
        }
      }
    } else {
      result[0] += -2.47567426e-02f;
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.13636364043)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.52392929792)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.42545324564)) {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.13096034527)) {
            result[0] += 1.13943443e-02f;
          } else {
            result[0] += -1.70309767e-02f;
          }
        } else {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.19384124875)) {
            result[0] += 1.26285255e-02f;
          } else {
            result[0] += 8.96359980e-02f;
          }
        }
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.16599670053)) {
          if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.10092325509)) {
            result[0] += 8.35067220e-03f;
          } else {
            result[0] += 5.91576658e-02f;
          }
        } else {
          if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.0019229018362)) {
            result[0] += 2.34263651e-02f;
          } else {
            result[0] += -3.47232632e-02f;
          }
        }
      }
    } else {
      if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.24041630328)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.57256782055)) {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.2791377306)) {
            result[0] += 1.81347027e-03f;
          } else {
            result[0] += -7.90310353e-02f;
          }
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.10419763625)) {
            result[0] += 3.24582905e-02f;
          } else {
            result[0] += -3.24500836e-02f;
          }
        }
      } else {
        result[0] += 6.87535182e-02f;
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.75269436836)) {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.042341541499)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.23685617745)) {
        result[0] += -5.20246401e-02f;
      } else {
        if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.4361883402)) {
          result[0] += 5.27570164e-03f;
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.4911672473)) {
            result[0] += 8.93780887e-02f;
          } else {
            result[0] += 2.82791797e-02f;
          }
        }
      }
    } else {
      if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.0018580985488)) {
        if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.047033715993)) {
          result[0] += 9.88332834e-03f;
        } else {
          result[0] += 7.76135921e-02f;
        }
      } else {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.26743143797)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.57276964188)) {
            result[0] += -6.51016682e-02f;
          } else {
            result[0] += -4.41005593e-03f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-16.856136322)) {
            result[0] += 2.12156381e-02f;
          } else {
            result[0] += -3.91478371e-03f;
          }
        }
      }
    }
  } else {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.72873699665)) {
      if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.5)) {
        result[0] += -2.96377670e-02f;
      } else {
        result[0] += -7.95184150e-02f;
      }
    } else {
      result[0] += -9.38400533e-03f;
    }
  }
  if ( (data[24].missing != -1) && (data[24].fvalue < (float)8.8223371506)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.11482136697)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.26025488973)) {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.36565047503)) {
          result[0] += -3.30785736e-02f;
        } else {
          if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.66729485989)) {
            result[0] += -4.58204076e-02f;
          } else {
            result[0] += -9.65062678e-02f;
          }
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.49450752139)) {
          if (!(data[67].missing != -1) || (data[67].fvalue < (float)0.054533675313)) {
            result[0] += -7.19364826e-03f;
          } else {
            result[0] += -7.51326978e-02f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.17036509514)) {
            result[0] += -5.63381752e-03f;
          } else {
            result[0] += 8.75851959e-02f;
          }
        }
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.28366205096)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.67178606987)) {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.33713880181)) {
            result[0] += 2.55246367e-02f;
          } else {
            result[0] += -7.91331567e-03f;
          }
        } else {
          result[0] += -6.13285489e-02f;
        }
      } else {
        if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.2715194225)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.50592702627)) {
            result[0] += -3.66730914e-02f;
          } else {
            result[0] += 3.43826450e-02f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.19710959494)) {
            result[0] += 3.23360749e-02f;
          } else {
            result[0] += -1.49634597e-03f;
          }
        }
      }
    }
  } else {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.068023614585)) {
      result[0] += -5.05012684e-02f;
    } else {
      if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.75779742002)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.36086553335)) {
          result[0] += -5.31356744e-02f;
        } else {
          result[0] += 5.30565791e-02f;
        }
      } else {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.12307692319)) {
          result[0] += 1.06008641e-01f;
        } else {
          result[0] += 3.92257944e-02f;
        }
      }
    }
  }
  if ( (data[71].missing != -1) && (data[71].fvalue < (float)0.0032475925982)) {
    if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.089239925146)) {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.90912467241)) {
        result[0] += 3.65693420e-02f;
      } else {
        result[0] += -3.63766067e-02f;
      }
    } else {
      result[0] += -9.26516876e-02f;
    }
  } else {
    if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.010036146268)) {
      if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.7836713791)) {
        result[0] += -6.86090514e-02f;
      } else {
        result[0] += -1.19595658e-02f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.24395287037)) {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.18725374341)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-18.101171494)) {
            result[0] += 5.51073253e-02f;
          } else {
            result[0] += -1.41851266e-03f;
          }
        } else {
          if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.1255299747)) {
            result[0] += 3.85252461e-02f;
          } else {
            result[0] += -1.51377274e-02f;
          }
        }
      } else {
        if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.29307281971)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.41692063212)) {
            result[0] += -1.53134605e-02f;
          } else {
            result[0] += 4.64757606e-02f;
          }
        } else {
          result[0] += 6.84639141e-02f;
        }
      }
    }
  }
  if ( (data[22].missing != -1) && (data[22].fvalue < (float)-0.017743339762)) {
    if (!(data[58].missing != -1) || (data[58].fvalue < (float)0.34254562855)) {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-13.88235569)) {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.29273179173)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.20977367461)) {
            result[0] += -4.10273485e-02f;
          } else {
            result[0] += 1.92351658e-02f;
          }
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.78681397438)) {
            result[0] += -6.12368844e-02f;
          } else {
            result[0] += 1.49508538e-02f;
          }
        }
      } else {
        if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.45640352368)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-9.4512500763)) {
            result[0] += -4.71345857e-02f;
          } else {
            result[0] += 1.94770955e-02f;
          }
        } else {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.21204078197)) {
            result[0] += 2.01761164e-02f;
          } else {
            result[0] += -2.94715893e-02f;
          }
        }
      }
    } else {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-11.488155365)) {
        if ( (data[69].missing != -1) && (data[69].fvalue < (float)0.016339605674)) {
          if ( (data[70].missing != -1) && (data[70].fvalue < (float)0.025973923504)) {
            result[0] += 4.63061547e-03f;
          } else {
            result[0] += 6.55479431e-02f;
          }
        } else {
          result[0] += -1.63422953e-02f;
        }
      } else {
        result[0] += 8.08148831e-02f;
      }
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.14798539877)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.38281771541)) {
        result[0] += 1.45705882e-02f;
      } else {
        if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.60347908735)) {
          result[0] += -7.42443874e-02f;
        } else {
          result[0] += -2.30019763e-02f;
        }
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.074289239943)) {
        if ( (data[2].missing != -1) && (data[2].fvalue < (float)3.5582466125)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.19483423233)) {
            result[0] += 2.68437471e-02f;
          } else {
            result[0] += 7.34556059e-04f;
          }
        } else {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.8031286001)) {
            result[0] += 1.13834642e-01f;
          } else {
            result[0] += 1.97484270e-02f;
          }
        }
      } else {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.19212958217)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28723427653)) {
            result[0] += 3.04608664e-04f;
          } else {
            result[0] += 6.85003772e-02f;
          }
        } else {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.29267776012)) {
            result[0] += -4.07542773e-02f;
          } else {
            result[0] += -6.49746507e-03f;
          }
        }
      }
    }
  }
  if (!(data[61].missing != -1) || (data[61].fvalue < (float)0.25376009941)) {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.72113156319)) {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)10.645161629)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.13332600892)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.74452233315)) {
            result[0] += 9.44807194e-03f;
          } else {
            result[0] += -1.89102571e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-12.422739029)) {
            result[0] += 6.93643233e-03f;
          } else {
            result[0] += -2.87733562e-02f;
          }
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)-0.9872277379)) {
          result[0] += -4.10389677e-02f;
        } else {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.099572993815)) {
            result[0] += 6.17065541e-02f;
          } else {
            result[0] += 6.43902575e-04f;
          }
        }
      }
    } else {
      result[0] += 5.38940430e-02f;
    }
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.54425764084)) {
      if ( (data[60].missing != -1) && (data[60].fvalue < (float)0.22630053759)) {
        result[0] += -5.60893528e-02f;
      } else {
        result[0] += 4.48524170e-02f;
      }
    } else {
      result[0] += -8.47817212e-02f;
    }
  }
  if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.0042847790755)) {
    result[0] += 5.52129336e-02f;
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.99893844128)) {
      if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.73177403212)) {
        if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.018610319123)) {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.21864745021)) {
            result[0] += -4.31978591e-02f;
          } else {
            result[0] += -4.34779096e-03f;
          }
        } else {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.044379863888)) {
            result[0] += 1.05025684e-02f;
          } else {
            result[0] += -4.50638542e-03f;
          }
        }
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.11066266894)) {
          result[0] += -6.28250837e-03f;
        } else {
          if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.63951051235)) {
            result[0] += 1.93355251e-02f;
          } else {
            result[0] += 7.91142806e-02f;
          }
        }
      }
    } else {
      result[0] += -5.71968071e-02f;
    }
  }
  if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.19412198663)) {
    if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.41179132462)) {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.55377191305)) {
        if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.39710348845)) {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)3.7320525646)) {
            result[0] += -6.30732775e-02f;
          } else {
            result[0] += -1.45088201e-02f;
          }
        } else {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.65089976788)) {
            result[0] += -3.99765857e-02f;
          } else {
            result[0] += 1.36203570e-02f;
          }
        }
      } else {
        if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.26406207681)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.18181818724)) {
            result[0] += 4.63083424e-02f;
          } else {
            result[0] += -4.17889021e-02f;
          }
        } else {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.77122527361)) {
            result[0] += -2.79997624e-02f;
          } else {
            result[0] += -7.56204361e-03f;
          }
        }
      }
    } else {
      if (!(data[2].missing != -1) || (data[2].fvalue < (float)1.3412791491)) {
        if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.36527866125)) {
          result[0] += 4.18392755e-02f;
        } else {
          result[0] += 1.00569151e-01f;
        }
      } else {
        result[0] += -2.90792976e-02f;
      }
    }
  } else {
    if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.84178698063)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.47215461731)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.12314791977)) {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)1.9674291611)) {
            result[0] += 6.27899244e-02f;
          } else {
            result[0] += 8.53827130e-03f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.64930230379)) {
            result[0] += -3.16061750e-02f;
          } else {
            result[0] += 2.35611107e-02f;
          }
        }
      } else {
        result[0] += 8.02211240e-02f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.17973341048)) {
        result[0] += 2.91253775e-02f;
      } else {
        if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.44999998808)) {
          if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.16634769738)) {
            result[0] += -5.35085499e-02f;
          } else {
            result[0] += -1.03193812e-01f;
          }
        } else {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.49411764741)) {
            result[0] += 6.88010454e-02f;
          } else {
            result[0] += -7.08304569e-02f;
          }
        }
      }
    }
  }
  if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.10162003338)) {
    if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.159170717)) {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.1940124035)) {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.24197880924)) {
          result[0] += 9.51907486e-02f;
        } else {
          if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.059177760035)) {
            result[0] += 1.59215983e-02f;
          } else {
            result[0] += 5.65278940e-02f;
          }
        }
      } else {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.42986425757)) {
          result[0] += 6.20987192e-02f;
        } else {
          if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.048015445471)) {
            result[0] += -3.36007290e-02f;
          } else {
            result[0] += 1.24085946e-02f;
          }
        }
      }
    } else {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.39967760444)) {
        result[0] += -5.02411425e-02f;
      } else {
        result[0] += -8.32375884e-03f;
      }
    }
  } else {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.52487415075)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.25693374872)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.47058823705)) {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.54703176022)) {
            result[0] += 1.82226989e-02f;
          } else {
            result[0] += -2.90808640e-03f;
          }
        } else {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.27020278573)) {
            result[0] += -3.95448469e-02f;
          } else {
            result[0] += 4.13951539e-02f;
          }
        }
      } else {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.34837913513)) {
          result[0] += -8.39985535e-02f;
        } else {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.1058512926)) {
            result[0] += -6.28729239e-02f;
          } else {
            result[0] += -1.02318898e-02f;
          }
        }
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)1.8456377983)) {
        if ( (data[1].missing != -1) && (data[1].fvalue < (float)2.676794529)) {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.21277660131)) {
            result[0] += -4.81015742e-02f;
          } else {
            result[0] += 1.39246723e-02f;
          }
        } else {
          result[0] += 5.49164489e-02f;
        }
      } else {
        result[0] += 8.70149955e-02f;
      }
    }
  }
  if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.38235294819)) {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.41581350565)) {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.53289461136)) {
        if ( (data[12].missing != -1) && (data[12].fvalue < (float)2.4422256947)) {
          if ( (data[71].missing != -1) && (data[71].fvalue < (float)0.036564376205)) {
            result[0] += 7.11986870e-02f;
          } else {
            result[0] += 4.47810069e-03f;
          }
        } else {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.30611127615)) {
            result[0] += 3.17764352e-03f;
          } else {
            result[0] += -5.48633225e-02f;
          }
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.04990478605)) {
          if ( (data[22].missing != -1) && (data[22].fvalue < (float)-0.025181563571)) {
            result[0] += -4.39347252e-02f;
          } else {
            result[0] += 1.42388111e-02f;
          }
        } else {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.50301289558)) {
            result[0] += -5.97588383e-02f;
          } else {
            result[0] += -7.57981790e-03f;
          }
        }
      }
    } else {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.4882773459)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.15000000596)) {
          result[0] += 8.16978142e-02f;
        } else {
          result[0] += 2.69916072e-03f;
        }
      } else {
        if ( (data[62].missing != -1) && (data[62].fvalue < (float)9.0649333666e-17)) {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.8770344257)) {
            result[0] += -7.53900409e-02f;
          } else {
            result[0] += -1.97002068e-02f;
          }
        } else {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.18108987808)) {
            result[0] += 2.95874607e-02f;
          } else {
            result[0] += 7.71163555e-04f;
          }
        }
      }
    }
  } else {
    if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.28337734938)) {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.70805299282)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.039325844496)) {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.40655201674)) {
            result[0] += 2.46764552e-02f;
          } else {
            result[0] += -3.75904255e-02f;
          }
        } else {
          if (!(data[69].missing != -1) || (data[69].fvalue < (float)0.033486105502)) {
            result[0] += 4.81565259e-02f;
          } else {
            result[0] += -2.57792864e-02f;
          }
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.1655844152)) {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.38398554921)) {
            result[0] += 6.59630373e-02f;
          } else {
            result[0] += -1.44925239e-02f;
          }
        } else {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.5718041658)) {
            result[0] += 4.74319644e-02f;
          } else {
            result[0] += -2.34377217e-02f;
          }
        }
      }
    } else {
      result[0] += 8.75845924e-02f;
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.77849811316)) {
    if (!(data[61].missing != -1) || (data[61].fvalue < (float)0.2336602509)) {
      if ( (data[73].missing != -1) && (data[73].fvalue < (float)0.22046479583)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.2965785563)) {
          if (!(data[56].missing != -1) || (data[56].fvalue < (float)0.030383193865)) {
            result[0] += -1.05292639e-02f;
          } else {
            result[0] += 4.21092436e-02f;
          }
        } else {
          if ( (data[51].missing != -1) && (data[51].fvalue < (float)2.5989427567)) {
            result[0] += -1.08675733e-02f;
          } else {
            result[0] += 4.25245203e-02f;
          }
        }
      } else {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.53277766705)) {
          if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0071060950868)) {
            result[0] += 1.33559797e-02f;
          } else {
            result[0] += -8.50535464e-03f;
          }
        } else {
          if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.56163692474)) {
            result[0] += -7.67421534e-06f;
          } else {
            result[0] += 6.47108182e-02f;
          }
        }
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.66826051474)) {
        result[0] += 4.62957956e-02f;
      } else {
        if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.15950243175)) {
          result[0] += -8.54194313e-02f;
        } else {
          if ( (data[45].missing != -1) && (data[45].fvalue < (float)0.045506920666)) {
            result[0] += 3.23767364e-02f;
          } else {
            result[0] += -4.85978685e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.011764706112)) {
      result[0] += 2.47028074e-03f;
    } else {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.72873699665)) {
        result[0] += -7.00321645e-02f;
      } else {
        result[0] += -1.65909585e-02f;
      }
    }
  }
  if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.5504052639)) {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.41010949016)) {
      if (!(data[66].missing != -1) || (data[66].fvalue < (float)0.10820362717)) {
        if (!(data[45].missing != -1) || (data[45].fvalue < (float)0.027606986463)) {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.24269235134)) {
            result[0] += -1.40750771e-02f;
          } else {
            result[0] += 2.48711612e-02f;
          }
        } else {
          if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.046524934471)) {
            result[0] += -8.01056474e-02f;
          } else {
            result[0] += -3.39992046e-02f;
          }
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.23685617745)) {
          result[0] += -4.75356989e-02f;
        } else {
          if ( (data[44].missing != -1) && (data[44].fvalue < (float)0.12553879619)) {
            result[0] += -8.36004224e-03f;
          } else {
            result[0] += 3.93441096e-02f;
          }
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.81479805708)) {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0046408283524)) {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)2.2858946323)) {
            result[0] += 2.77472027e-02f;
          } else {
            result[0] += 9.97569561e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-19.365308762)) {
            result[0] += 6.07564822e-02f;
          } else {
            result[0] += 6.36046461e-04f;
          }
        }
      } else {
        if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.023314263672)) {
          result[0] += -7.49275014e-02f;
        } else {
          result[0] += -2.05774903e-02f;
        }
      }
    }
  } else {
    if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.73934149742)) {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.15486960113)) {
        result[0] += 9.72165614e-02f;
      } else {
        result[0] += 2.68695354e-02f;
      }
    } else {
      if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.86633628607)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.17991276085)) {
          result[0] += 6.14846908e-02f;
        } else {
          result[0] += -1.74910750e-03f;
        }
      } else {
        result[0] += -5.36042936e-02f;
      }
    }
  }
  if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.018048521131)) {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)9.4378347397)) {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.21044202149)) {
        if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.064814426005)) {
          if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0031796551775)) {
            result[0] += 1.96906552e-02f;
          } else {
            result[0] += -5.00836782e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0038229832426)) {
            result[0] += 1.66171491e-02f;
          } else {
            result[0] += -1.57724991e-02f;
          }
        }
      } else {
        result[0] += 4.32135127e-02f;
      }
    } else {
      if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.32960891724)) {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.42105263472)) {
          result[0] += -4.23127562e-02f;
        } else {
          result[0] += 5.80667332e-02f;
        }
      } else {
        result[0] += 1.21384405e-01f;
      }
    }
  } else {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0034879907034)) {
      result[0] += 8.45414773e-02f;
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.16333250701)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)2.243332386)) {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)2.1226341724)) {
            result[0] += -9.14798956e-03f;
          } else {
            result[0] += 4.27374505e-02f;
          }
        } else {
          if (!(data[74].missing != -1) || (data[74].fvalue < (float)0.048356622458)) {
            result[0] += -3.13042626e-02f;
          } else {
            result[0] += -8.37786496e-02f;
          }
        }
      } else {
        if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.2034688592)) {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.39723318815)) {
            result[0] += 1.18394434e-01f;
          } else {
            result[0] += 5.61531745e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.067619100213)) {
            result[0] += 1.80676393e-02f;
          } else {
            result[0] += -8.73576850e-03f;
          }
        }
      }
    }
  }
  if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.73177403212)) {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.0042847790755)) {
      result[0] += 5.84914349e-02f;
    } else {
      if ( (data[1].missing != -1) && (data[1].fvalue < (float)1.9838455915)) {
        if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.0031796551775)) {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.067168205976)) {
            result[0] += -4.62537520e-02f;
          } else {
            result[0] += -1.28864914e-01f;
          }
        } else {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.63072818518)) {
            result[0] += 3.63197438e-02f;
          } else {
            result[0] += -3.10084131e-02f;
          }
        }
      } else {
        if ( (data[71].missing != -1) && (data[71].fvalue < (float)0.0066656591371)) {
          if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.089239925146)) {
            result[0] += -8.12844932e-03f;
          } else {
            result[0] += -7.40547925e-02f;
          }
        } else {
          if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.017712369561)) {
            result[0] += -1.22027267e-02f;
          } else {
            result[0] += 4.88152821e-03f;
          }
        }
      }
    }
  } else {
    if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.91052979231)) {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.16327859461)) {
        if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.10311600566)) {
          result[0] += 2.65877228e-02f;
        } else {
          result[0] += 1.03923537e-01f;
        }
      } else {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.056922934949)) {
          result[0] += -2.23878864e-03f;
        } else {
          result[0] += 3.77078131e-02f;
        }
      }
    } else {
      result[0] += -1.11413347e-02f;
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.032620362937)) {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.15151515603)) {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.10912368447)) {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.11028600484)) {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.36308139563)) {
            result[0] += 1.50485439e-02f;
          } else {
            result[0] += -1.38352634e-02f;
          }
        } else {
          if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.48717948794)) {
            result[0] += 2.07574498e-02f;
          } else {
            result[0] += -3.57374698e-02f;
          }
        }
      } else {
        if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.50369364023)) {
          result[0] += 1.31507656e-02f;
        } else {
          result[0] += 1.00784421e-01f;
        }
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.15382620692)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.37777778506)) {
          if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.20578248799)) {
            result[0] += 7.14730397e-02f;
          } else {
            result[0] += 7.16844946e-03f;
          }
        } else {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.49681252241)) {
            result[0] += -6.75855204e-02f;
          } else {
            result[0] += 4.31218976e-03f;
          }
        }
      } else {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.32845595479)) {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.14130434394)) {
            result[0] += -4.56208549e-02f;
          } else {
            result[0] += 6.43430874e-02f;
          }
        } else {
          if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.28571429849)) {
            result[0] += 6.51674792e-02f;
          } else {
            result[0] += 1.16493262e-01f;
          }
        }
      }
    }
  } else {
    if ( (data[13].missing != -1) && (data[13].fvalue < (float)-18.319778442)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.41935482621)) {
        result[0] += 9.89724323e-02f;
      } else {
        result[0] += -1.20209260e-02f;
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.19325889647)) {
        if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.0027222977951)) {
          result[0] += 2.51414329e-02f;
        } else {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.47450080514)) {
            result[0] += 1.91328884e-03f;
          } else {
            result[0] += -5.24145924e-02f;
          }
        }
      } else {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.87898796797)) {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.12163892388)) {
            result[0] += 8.08550343e-02f;
          } else {
            result[0] += 8.88674520e-03f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.36262765527)) {
            result[0] += 1.03541389e-02f;
          } else {
            result[0] += -2.27282699e-02f;
          }
        }
      }
    }
  }
  if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.16464234889)) {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.40974590182)) {
      if (!(data[60].missing != -1) || (data[60].fvalue < (float)0.2791390717)) {
        if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.027628103271)) {
          result[0] += 6.95033297e-02f;
        } else {
          result[0] += -4.03264631e-03f;
        }
      } else {
        result[0] += -2.88008153e-02f;
      }
    } else {
      if ( (data[45].missing != -1) && (data[45].fvalue < (float)0.062334947288)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-15.54799366)) {
          result[0] += -2.99701896e-02f;
        } else {
          if ( (data[64].missing != -1) && (data[64].fvalue < (float)0.092792496085)) {
            result[0] += -5.09290472e-02f;
          } else {
            result[0] += -9.54308361e-02f;
          }
        }
      } else {
        if ( (data[1].missing != -1) && (data[1].fvalue < (float)7.0902256966)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.89321208)) {
            result[0] += -1.59833673e-03f;
          } else {
            result[0] += -4.91754450e-02f;
          }
        } else {
          result[0] += 2.75269654e-02f;
        }
      }
    }
  } else {
    if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.33333334327)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.36005306244)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.45264717937)) {
          result[0] += 2.72227507e-02f;
        } else {
          result[0] += 8.27622712e-02f;
        }
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.0024611214176)) {
          result[0] += 5.11511564e-02f;
        } else {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.18644921482)) {
            result[0] += -3.86352167e-02f;
          } else {
            result[0] += 2.20766366e-02f;
          }
        }
      }
    } else {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.31084895134)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-14.483297348)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.30026954412)) {
            result[0] += 3.58649306e-02f;
          } else {
            result[0] += -3.97512428e-02f;
          }
        } else {
          if ( (data[22].missing != -1) && (data[22].fvalue < (float)-0.016173481941)) {
            result[0] += -3.16456370e-02f;
          } else {
            result[0] += 1.01351459e-02f;
          }
        }
      } else {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)-0.27165830135)) {
          result[0] += 5.41219227e-02f;
        } else {
          if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.066172704101)) {
            result[0] += -2.12409701e-02f;
          } else {
            result[0] += -1.20444305e-03f;
          }
        }
      }
    }
  }
  if ( (data[13].missing != -1) && (data[13].fvalue < (float)-13.503201485)) {
    if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.26743143797)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.25535914302)) {
        result[0] += 1.43259047e-02f;
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.46047383547)) {
          result[0] += -2.63748746e-02f;
        } else {
          result[0] += -9.14335549e-02f;
        }
      }
    } else {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.018048521131)) {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.3933300972)) {
          if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.37566822767)) {
            result[0] += -6.32220088e-03f;
          } else {
            result[0] += 7.25389794e-02f;
          }
        } else {
          result[0] += -7.06478357e-02f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.16689528525)) {
          if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.2391102761)) {
            result[0] += 2.05339789e-02f;
          } else {
            result[0] += -2.82284450e-02f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.13713563979)) {
            result[0] += 2.19964236e-02f;
          } else {
            result[0] += 7.97912702e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.14820589125)) {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)2.5157160759)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-12.002092361)) {
          if (!(data[58].missing != -1) || (data[58].fvalue < (float)0.069350928068)) {
            result[0] += 2.57470012e-02f;
          } else {
            result[0] += -2.59385556e-02f;
          }
        } else {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.36905053258)) {
            result[0] += -6.06977344e-02f;
          } else {
            result[0] += -5.43260388e-03f;
          }
        }
      } else {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-11.415400505)) {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.84538435936)) {
            result[0] += -2.46380921e-02f;
          } else {
            result[0] += 3.43556888e-02f;
          }
        } else {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.52693367004)) {
            result[0] += 2.46540215e-02f;
          } else {
            result[0] += 8.43515620e-02f;
          }
        }
      }
    } else {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.28802827001)) {
        if (!(data[58].missing != -1) || (data[58].fvalue < (float)0.35025456548)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.18045781553)) {
            result[0] += 3.32485400e-02f;
          } else {
            result[0] += -4.00795378e-02f;
          }
        } else {
          result[0] += 2.76057459e-02f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.25)) {
          if ( (data[22].missing != -1) && (data[22].fvalue < (float)-0.13675577939)) {
            result[0] += 7.06169242e-03f;
          } else {
            result[0] += 8.43315274e-02f;
          }
        } else {
          if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.13905702531)) {
            result[0] += -6.58035800e-02f;
          } else {
            result[0] += 1.80760212e-03f;
          }
        }
      }
    }
  }
  if (!(data[15].missing != -1) || (data[15].fvalue < (float)0.15828733146)) {
    if ( (data[0].missing != -1) && (data[0].fvalue < (float)2.9840223789)) {
      if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.075159996748)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.9754152298)) {
          result[0] += 8.85372683e-02f;
        } else {
          result[0] += 3.28443758e-02f;
        }
      } else {
        if ( (data[12].missing != -1) && (data[12].fvalue < (float)2.7228643894)) {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.48404729366)) {
            result[0] += 5.22813620e-03f;
          } else {
            result[0] += 9.06126127e-02f;
          }
        } else {
          result[0] += -2.55096853e-02f;
        }
      }
    } else {
      result[0] += -2.22724322e-02f;
    }
  } else {
    if (!(data[28].missing != -1) || (data[28].fvalue < (float)-0.47062954307)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.20695842803)) {
        result[0] += -1.76781416e-03f;
      } else {
        result[0] += -1.00679554e-01f;
      }
    } else {
      if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.27354246378)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.86675679684)) {
          if ( (data[71].missing != -1) && (data[71].fvalue < (float)0.011425796896)) {
            result[0] += -1.79426204e-02f;
          } else {
            result[0] += 4.82562697e-03f;
          }
        } else {
          result[0] += -6.02830835e-02f;
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.38793438673)) {
          result[0] += 1.69183202e-02f;
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.15000000596)) {
            result[0] += -8.15330725e-03f;
          } else {
            result[0] += -6.63181543e-02f;
          }
        }
      }
    }
  }
  if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.021123602986)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.16933520138)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.52158719301)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.005285886582)) {
          result[0] += 3.08803599e-02f;
        } else {
          if (!(data[24].missing != -1) || (data[24].fvalue < (float)7.3277659416)) {
            result[0] += -4.49106395e-02f;
          } else {
            result[0] += 1.14124008e-02f;
          }
        }
      } else {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.42105263472)) {
          result[0] += -3.64713781e-02f;
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-16.273101807)) {
            result[0] += 9.17141661e-02f;
          } else {
            result[0] += 2.89192181e-02f;
          }
        }
      }
    } else {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.64102566242)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-14.074570656)) {
          result[0] += 1.14482500e-01f;
        } else {
          if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.33713880181)) {
            result[0] += 7.66901895e-02f;
          } else {
            result[0] += 1.61807667e-02f;
          }
        }
      } else {
        if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.057130519301)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-15.631112099)) {
            result[0] += 1.50811495e-02f;
          } else {
            result[0] += -5.43417297e-02f;
          }
        } else {
          if (!(data[70].missing != -1) || (data[70].fvalue < (float)0.066441304982)) {
            result[0] += 5.78912674e-03f;
          } else {
            result[0] += 8.35639462e-02f;
          }
        }
      }
    }
  } else {
    if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.40956532955)) {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.16316097975)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.41010949016)) {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.77598536015)) {
            result[0] += -4.25665490e-02f;
          } else {
            result[0] += 9.08508059e-03f;
          }
        } else {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.26086956263)) {
            result[0] += 1.44507661e-02f;
          } else {
            result[0] += 6.19976893e-02f;
          }
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.035714287311)) {
          if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.091597288847)) {
            result[0] += 1.12012690e-02f;
          } else {
            result[0] += -5.31950705e-02f;
          }
        } else {
          if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.0499214679)) {
            result[0] += 5.73306270e-02f;
          } else {
            result[0] += -1.19517930e-02f;
          }
        }
      }
    } else {
      if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.68046474457)) {
        result[0] += 2.54856143e-02f;
      } else {
        result[0] += 9.36965644e-02f;
      }
    }
  }
  if (!(data[70].missing != -1) || (data[70].fvalue < (float)0.05740179494)) {
    if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.32390818)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.23217566311)) {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.1654763222)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.22053949535)) {
            result[0] += 1.97122283e-02f;
          } else {
            result[0] += -2.78723389e-02f;
          }
        } else {
          if (!(data[59].missing != -1) || (data[59].fvalue < (float)0.11043456197)) {
            result[0] += -1.85304526e-02f;
          } else {
            result[0] += -5.85828014e-02f;
          }
        }
      } else {
        if (!(data[9].missing != -1) || (data[9].fvalue < (float)0.61568629742)) {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)-0.12264898419)) {
            result[0] += -4.60880734e-02f;
          } else {
            result[0] += 1.12306392e-02f;
          }
        } else {
          result[0] += -4.67318818e-02f;
        }
      }
    } else {
      if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.51851850748)) {
        if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.053734026849)) {
          if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.90881156921)) {
            result[0] += -1.16883060e-02f;
          } else {
            result[0] += 5.32828644e-02f;
          }
        } else {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.24432775378)) {
            result[0] += 3.57697532e-03f;
          } else {
            result[0] += -3.87324989e-02f;
          }
        }
      } else {
        if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.4697324038)) {
          result[0] += -2.14559585e-02f;
        } else {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.04385964945)) {
            result[0] += -1.05562701e-03f;
          } else {
            result[0] += 8.36137533e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.23685617745)) {
      result[0] += -5.68290949e-02f;
    } else {
      if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.040718443692)) {
        if (!(data[72].missing != -1) || (data[72].fvalue < (float)0.006579103414)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.47826087475)) {
            result[0] += 3.38596329e-02f;
          } else {
            result[0] += -4.82492931e-02f;
          }
        } else {
          if ( (data[61].missing != -1) && (data[61].fvalue < (float)0.22776179016)) {
            result[0] += 5.06591015e-02f;
          } else {
            result[0] += -1.54723972e-02f;
          }
        }
      } else {
        if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.56347733736)) {
          if ( (data[74].missing != -1) && (data[74].fvalue < (float)0.04233719036)) {
            result[0] += -1.50462212e-02f;
          } else {
            result[0] += 6.05135374e-02f;
          }
        } else {
          if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.26456481218)) {
            result[0] += -2.76554506e-02f;
          } else {
            result[0] += 3.26203145e-02f;
          }
        }
      }
    }
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.0013011778938)) {
    result[0] += 4.67958562e-02f;
  } else {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)-8.6497783661)) {
      result[0] += 5.78952804e-02f;
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.7153070569)) {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.56578946114)) {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.21783164144)) {
            result[0] += -5.35795419e-03f;
          } else {
            result[0] += 1.19216032e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.13172891736)) {
            result[0] += 5.75612485e-02f;
          } else {
            result[0] += -2.24396829e-02f;
          }
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.42360320687)) {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.48073241115)) {
            result[0] += -8.11586902e-02f;
          } else {
            result[0] += -1.91127583e-02f;
          }
        } else {
          result[0] += 8.29197001e-03f;
        }
      }
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.99152719975)) {
    if ( (data[64].missing != -1) && (data[64].fvalue < (float)0.030887586996)) {
      if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.47314482927)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.50045669079)) {
          result[0] += 2.92356014e-02f;
        } else {
          if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.19175776839)) {
            result[0] += 1.13070114e-02f;
          } else {
            result[0] += -4.49071564e-02f;
          }
        }
      } else {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.47892081738)) {
          result[0] += -1.11610526e-02f;
        } else {
          result[0] += -8.22869539e-02f;
        }
      }
    } else {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.024534089491)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.37705305219)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.41330257058)) {
            result[0] += 2.71560941e-02f;
          } else {
            result[0] += -6.34004399e-02f;
          }
        } else {
          if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.2965785563)) {
            result[0] += 5.36443293e-02f;
          } else {
            result[0] += 1.17546823e-02f;
          }
        }
      } else {
        if ( (data[69].missing != -1) && (data[69].fvalue < (float)0.003626042977)) {
          if (!(data[72].missing != -1) || (data[72].fvalue < (float)0.072467103601)) {
            result[0] += -5.04846051e-02f;
          } else {
            result[0] += -8.11000937e-04f;
          }
        } else {
          if (!(data[72].missing != -1) || (data[72].fvalue < (float)0.016555288807)) {
            result[0] += -2.16652523e-03f;
          } else {
            result[0] += 1.41472546e-02f;
          }
        }
      }
    }
  } else {
    result[0] += 5.39402664e-02f;
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.17962440848)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.58292639256)) {
      result[0] += 3.09440382e-02f;
    } else {
      if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.69594609737)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-10.107012749)) {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.19710959494)) {
            result[0] += -3.48033244e-03f;
          } else {
            result[0] += -6.68648407e-02f;
          }
        } else {
          result[0] += -9.11216959e-02f;
        }
      } else {
        result[0] += -8.43742024e-03f;
      }
    }
  } else {
    if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.00047489907593)) {
      result[0] += 6.18103743e-02f;
    } else {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.080265104771)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.22105263174)) {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.24749176204)) {
            result[0] += 1.96694024e-02f;
          } else {
            result[0] += -4.82781120e-02f;
          }
        } else {
          result[0] += 7.12735951e-02f;
        }
      } else {
        if (!(data[71].missing != -1) || (data[71].fvalue < (float)0.011425796896)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-12.213755608)) {
            result[0] += -1.00970955e-03f;
          } else {
            result[0] += -1.87756028e-02f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.51428574324)) {
            result[0] += 8.21031537e-03f;
          } else {
            result[0] += -3.98432314e-02f;
          }
        }
      }
    }
  }
  if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.007073847577)) {
    if (!(data[22].missing != -1) || (data[22].fvalue < (float)-0.9872277379)) {
      result[0] += -5.64152859e-02f;
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)-0.12156155705)) {
        result[0] += 7.74777606e-02f;
      } else {
        if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.24503691494)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.27799996734)) {
            result[0] += -2.64611635e-02f;
          } else {
            result[0] += 3.13582271e-02f;
          }
        } else {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)2.3568034172)) {
            result[0] += 4.11618836e-02f;
          } else {
            result[0] += -6.27017161e-03f;
          }
        }
      }
    }
  } else {
    if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.054505430162)) {
      if (!(data[70].missing != -1) || (data[70].fvalue < (float)0.05740179494)) {
        if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.015968807042)) {
          if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.050731994212)) {
            result[0] += 1.21712480e-02f;
          } else {
            result[0] += -1.56087400e-02f;
          }
        } else {
          if (!(data[22].missing != -1) || (data[22].fvalue < (float)-0.20555964112)) {
            result[0] += 1.45339984e-02f;
          } else {
            result[0] += -2.74431165e-02f;
          }
        }
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.12222195417)) {
          if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.026110997424)) {
            result[0] += 2.03052890e-02f;
          } else {
            result[0] += 8.52801502e-02f;
          }
        } else {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.7141885757)) {
            result[0] += 2.53426433e-02f;
          } else {
            result[0] += -1.32483272e-02f;
          }
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.10672339052)) {
        result[0] += -2.62286402e-02f;
      } else {
        result[0] += 8.93256292e-02f;
      }
    }
  }
  if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.30647560954)) {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.86675679684)) {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.45124807954)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.18468117714)) {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.3169940412)) {
            result[0] += -1.32004907e-02f;
          } else {
            result[0] += 4.75724041e-03f;
          }
        } else {
          result[0] += -5.47587536e-02f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.1466666609)) {
          result[0] += 7.65931457e-02f;
        } else {
          result[0] += 8.02410766e-03f;
        }
      }
    } else {
      result[0] += -5.48160039e-02f;
    }
  } else {
    if ( (data[65].missing != -1) && (data[65].fvalue < (float)0.03125)) {
      result[0] += -1.36294765e-02f;
    } else {
      result[0] += -7.28955716e-02f;
    }
  }
  if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.54104453325)) {
    if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.0074773184024)) {
      if (!(data[69].missing != -1) || (data[69].fvalue < (float)0.0028620797675)) {
        if (!(data[38].missing != -1) || (data[38].fvalue < (float)0.67065238953)) {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.12781077623)) {
            result[0] += -4.45693843e-02f;
          } else {
            result[0] += 1.44149810e-02f;
          }
        } else {
          result[0] += -4.83011678e-02f;
        }
      } else {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.33239355683)) {
          result[0] += 1.86524987e-02f;
        } else {
          result[0] += 1.03906766e-01f;
        }
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.25332981348)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.68999999762)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.044873774052)) {
            result[0] += 3.15461378e-03f;
          } else {
            result[0] += -2.93487012e-02f;
          }
        } else {
          if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.49183282256)) {
            result[0] += -6.03625551e-02f;
          } else {
            result[0] += -1.54198930e-02f;
          }
        }
      } else {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.018748918548)) {
          result[0] += -7.32242763e-02f;
        } else {
          if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.2715194225)) {
            result[0] += -2.54796147e-02f;
          } else {
            result[0] += 9.38893575e-03f;
          }
        }
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.033501803875)) {
      result[0] += 9.19589922e-02f;
    } else {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.041666667908)) {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.25332981348)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.74018234015)) {
            result[0] += -6.13754503e-02f;
          } else {
            result[0] += -5.84136881e-03f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.5130059123)) {
            result[0] += 6.80439100e-02f;
          } else {
            result[0] += -2.92066485e-02f;
          }
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.98962754011)) {
          if ( (data[66].missing != -1) && (data[66].fvalue < (float)0.20962150395)) {
            result[0] += -6.94520026e-03f;
          } else {
            result[0] += 5.73619269e-02f;
          }
        } else {
          result[0] += -4.17861566e-02f;
        }
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.02424191311)) {
    if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.095413178205)) {
      if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.16410909593)) {
        if (!(data[59].missing != -1) || (data[59].fvalue < (float)1.2818239927)) {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.0068522668444)) {
            result[0] += 4.54363711e-02f;
          } else {
            result[0] += -2.04429571e-02f;
          }
        } else {
          result[0] += 5.42950109e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.16933520138)) {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.50520354509)) {
            result[0] += -2.87006702e-02f;
          } else {
            result[0] += 3.71157601e-02f;
          }
        } else {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.50592702627)) {
            result[0] += 1.25999255e-02f;
          } else {
            result[0] += 5.88249154e-02f;
          }
        }
      }
    } else {
      result[0] += 1.16363823e-01f;
    }
  } else {
    if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.2529322505)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.35825398564)) {
        if (!(data[59].missing != -1) || (data[59].fvalue < (float)0.10514041781)) {
          if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.75611543655)) {
            result[0] += -2.65069287e-02f;
          } else {
            result[0] += 2.15983596e-02f;
          }
        } else {
          if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.11405098438)) {
            result[0] += 9.66704637e-02f;
          } else {
            result[0] += 1.82184707e-02f;
          }
        }
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.17320252955)) {
          if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.30321136117)) {
            result[0] += -2.32744031e-02f;
          } else {
            result[0] += 5.61735779e-03f;
          }
        } else {
          if (!(data[43].missing != -1) || (data[43].fvalue < (float)0.022260900587)) {
            result[0] += -2.63715480e-02f;
          } else {
            result[0] += -8.14050809e-02f;
          }
        }
      }
    } else {
      if ( (data[2].missing != -1) && (data[2].fvalue < (float)1.313964963)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.13172891736)) {
          result[0] += 9.28888917e-02f;
        } else {
          result[0] += 2.35437285e-02f;
        }
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.14524099231)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.48611110449)) {
            result[0] += 6.07031360e-02f;
          } else {
            result[0] += -1.24494256e-02f;
          }
        } else {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.21875)) {
            result[0] += 2.96184816e-03f;
          } else {
            result[0] += -7.63637498e-02f;
          }
        }
      }
    }
  }
  if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.021123602986)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.99315875769)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.19857881963)) {
        if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.21456302702)) {
          if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.13599272072)) {
            result[0] += 1.24180550e-02f;
          } else {
            result[0] += -3.96509431e-02f;
          }
        } else {
          if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.066112078726)) {
            result[0] += 2.72483565e-02f;
          } else {
            result[0] += -2.30614934e-02f;
          }
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.13636364043)) {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.76134216785)) {
            result[0] += 3.48436385e-02f;
          } else {
            result[0] += 8.06574523e-02f;
          }
        } else {
          if (!(data[68].missing != -1) || (data[68].fvalue < (float)0.192095384)) {
            result[0] += 1.59646608e-02f;
          } else {
            result[0] += -1.79168414e-02f;
          }
        }
      }
    } else {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.2248031497)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.22330440581)) {
          result[0] += -8.13121349e-02f;
        } else {
          result[0] += -4.28124145e-03f;
        }
      } else {
        if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.58712148666)) {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.21705833077)) {
            result[0] += -1.24152889e-02f;
          } else {
            result[0] += 6.70249239e-02f;
          }
        } else {
          result[0] += -2.21222900e-02f;
        }
      }
    }
  } else {
    if (!(data[60].missing != -1) || (data[60].fvalue < (float)0.71665543318)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.41176471114)) {
        if ( (data[2].missing != -1) && (data[2].fvalue < (float)4.0107831955)) {
          if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.015599037521)) {
            result[0] += 3.91967185e-02f;
          } else {
            result[0] += -5.84845571e-03f;
          }
        } else {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.70765686035)) {
            result[0] += 1.39576094e-02f;
          } else {
            result[0] += 8.74865577e-02f;
          }
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.68999999762)) {
          result[0] += 1.36183305e-02f;
        } else {
          if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.034128468484)) {
            result[0] += -1.23115247e-02f;
          } else {
            result[0] += -6.67278320e-02f;
          }
        }
      }
    } else {
      if ( (data[43].missing != -1) && (data[43].fvalue < (float)0.028756642714)) {
        result[0] += -7.59311840e-02f;
      } else {
        result[0] += -1.21104787e-03f;
      }
    }
  }
  if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.91025984287)) {
    if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.14775428176)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)4.6925655624e-05)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)3.5187184811)) {
          result[0] += -3.32205296e-02f;
        } else {
          result[0] += 1.23611921e-02f;
        }
      } else {
        result[0] += 4.41763066e-02f;
      }
    } else {
      result[0] += 8.87665600e-02f;
    }
  } else {
    if (!(data[64].missing != -1) || (data[64].fvalue < (float)0.33129543066)) {
      if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.0018580985488)) {
        if ( (data[1].missing != -1) && (data[1].fvalue < (float)11.292064667)) {
          if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.0010517943883)) {
            result[0] += 8.61530565e-03f;
          } else {
            result[0] += 8.31266269e-02f;
          }
        } else {
          result[0] += -1.11831957e-02f;
        }
      } else {
        if (!(data[64].missing != -1) || (data[64].fvalue < (float)0.23048481345)) {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-15.631112099)) {
            result[0] += 9.89084225e-03f;
          } else {
            result[0] += -6.14427868e-03f;
          }
        } else {
          if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.082369320095)) {
            result[0] += 1.05170282e-02f;
          } else {
            result[0] += 7.62084275e-02f;
          }
        }
      }
    } else {
      result[0] += -5.23655675e-02f;
    }
  }
  if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.011286258698)) {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.10989815742)) {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.00054751650896)) {
        result[0] += 4.53239158e-02f;
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.31782269478)) {
          if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.3097743094)) {
            result[0] += 3.99490483e-02f;
          } else {
            result[0] += -1.29027304e-03f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.04990478605)) {
            result[0] += 1.21123744e-02f;
          } else {
            result[0] += -5.28318100e-02f;
          }
        }
      }
    } else {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-9.2911272049)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.96265572309)) {
          if ( (data[14].missing != -1) && (data[14].fvalue < (float)5.8536586761)) {
            result[0] += 1.58122759e-02f;
          } else {
            result[0] += 8.97231996e-02f;
          }
        } else {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.46850392222)) {
            result[0] += -3.57244089e-02f;
          } else {
            result[0] += 2.26105340e-02f;
          }
        }
      } else {
        result[0] += 8.16047713e-02f;
      }
    }
  } else {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.21112330258)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.47935250401)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.1753667742)) {
          if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.30594608188)) {
            result[0] += -9.54443123e-03f;
          } else {
            result[0] += 2.82169022e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-13.671261787)) {
            result[0] += 2.34657824e-02f;
          } else {
            result[0] += -4.75223958e-02f;
          }
        }
      } else {
        result[0] += 6.01901077e-02f;
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.87941539288)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.11944890767)) {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.31064864993)) {
            result[0] += 5.69806807e-02f;
          } else {
            result[0] += -3.41793373e-02f;
          }
        } else {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.44797927141)) {
            result[0] += 2.20149923e-02f;
          } else {
            result[0] += 9.46011692e-02f;
          }
        }
      } else {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.19794048369)) {
          if (!(data[61].missing != -1) || (data[61].fvalue < (float)0.10384356976)) {
            result[0] += -5.83837181e-03f;
          } else {
            result[0] += 5.28360605e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-12.552042007)) {
            result[0] += -6.76193554e-03f;
          } else {
            result[0] += -3.30551788e-02f;
          }
        }
      }
    }
  }
  if ( (data[14].missing != -1) && (data[14].fvalue < (float)10.833333015)) {
    if (!(data[22].missing != -1) || (data[22].fvalue < (float)0.097771890461)) {
      if (!(data[58].missing != -1) || (data[58].fvalue < (float)0.50111544132)) {
        if (!(data[22].missing != -1) || (data[22].fvalue < (float)-0.017743339762)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.054470397532)) {
            result[0] += -4.62130964e-04f;
          } else {
            result[0] += -2.86128614e-02f;
          }
        } else {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.091399341822)) {
            result[0] += -6.33302424e-03f;
          } else {
            result[0] += 1.75623894e-02f;
          }
        }
      } else {
        result[0] += 4.97965701e-02f;
      }
    } else {
      if (!(data[19].missing != -1) || (data[19].fvalue < (float)-0.76378756762)) {
        if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.029807182029)) {
          result[0] += 7.51103461e-02f;
        } else {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.12423224747)) {
            result[0] += 4.26849388e-02f;
          } else {
            result[0] += -2.94163581e-02f;
          }
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.33451864123)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.008588518016)) {
            result[0] += 1.21698277e-02f;
          } else {
            result[0] += -4.31170315e-02f;
          }
        } else {
          if ( (data[21].missing != -1) && (data[21].fvalue < (float)3.8589072227)) {
            result[0] += -3.06291934e-02f;
          } else {
            result[0] += 7.55945593e-02f;
          }
        }
      }
    }
  } else {
    if (!(data[22].missing != -1) || (data[22].fvalue < (float)-1.4335699081)) {
      result[0] += -2.78298315e-02f;
    } else {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.038372140378)) {
        if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.48566529155)) {
          result[0] += 5.28468005e-02f;
        } else {
          result[0] += 1.07484475e-01f;
        }
      } else {
        result[0] += 2.53753969e-03f;
      }
    }
  }
  if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.32713016868)) {
    if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.31256064773)) {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-13.671261787)) {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.73962295055)) {
          result[0] += 4.51523326e-02f;
        } else {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.11650970578)) {
            result[0] += -3.69234197e-02f;
          } else {
            result[0] += 1.50020793e-02f;
          }
        }
      } else {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.088038146496)) {
          result[0] += -1.79940034e-02f;
        } else {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.56347733736)) {
            result[0] += -3.66888307e-02f;
          } else {
            result[0] += -9.02719572e-02f;
          }
        }
      }
    } else {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-12.631100655)) {
        if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.21041606367)) {
          if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.18247917295)) {
            result[0] += 5.35224471e-03f;
          } else {
            result[0] += 5.18402718e-02f;
          }
        } else {
          if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.027545962483)) {
            result[0] += 5.04403142e-03f;
          } else {
            result[0] += -6.73426762e-02f;
          }
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)1.0120971203)) {
          if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.17535588145)) {
            result[0] += -5.41360769e-03f;
          } else {
            result[0] += -3.71725224e-02f;
          }
        } else {
          result[0] += 6.08957484e-02f;
        }
      }
    }
  } else {
    if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.43538996577)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.16333250701)) {
        result[0] += 4.41658590e-03f;
      } else {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.13564498723)) {
          result[0] += 1.16331041e-01f;
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-12.145273209)) {
            result[0] += 6.43462017e-02f;
          } else {
            result[0] += 9.85068362e-03f;
          }
        }
      }
    } else {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.16519421339)) {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.19062547386)) {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.36423385143)) {
            result[0] += 3.03826481e-02f;
          } else {
            result[0] += -6.11775136e-03f;
          }
        } else {
          if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.024505667388)) {
            result[0] += 5.37509918e-02f;
          } else {
            result[0] += 1.02058046e-01f;
          }
        }
      } else {
        if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.23205545545)) {
          if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.018570344895)) {
            result[0] += -1.18658626e-02f;
          } else {
            result[0] += 4.36558276e-02f;
          }
        } else {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.17272472382)) {
            result[0] += -2.02597436e-02f;
          } else {
            result[0] += -7.20858872e-02f;
          }
        }
      }
    }
  }
  if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.0046296296641)) {
    result[0] += 6.17457107e-02f;
  } else {
    if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.7153070569)) {
      if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.77638190985)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-15.230911255)) {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.47308200598)) {
            result[0] += -2.35979402e-04f;
          } else {
            result[0] += 3.89491655e-02f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.56000000238)) {
            result[0] += -2.77828425e-03f;
          } else {
            result[0] += -4.07961980e-02f;
          }
        }
      } else {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.11712121218)) {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.98811972141)) {
            result[0] += 4.97122295e-02f;
          } else {
            result[0] += 3.87562113e-03f;
          }
        } else {
          if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.14690609276)) {
            result[0] += -1.03708589e-02f;
          } else {
            result[0] += 6.64012358e-02f;
          }
        }
      }
    } else {
      if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.44574177265)) {
        result[0] += 1.08538633e-02f;
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)-0.017743339762)) {
          result[0] += -9.69481915e-02f;
        } else {
          result[0] += -2.94591431e-02f;
        }
      }
    }
  }
  if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.41347497702)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.070000566542)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.068635873497)) {
        result[0] += -2.81833671e-03f;
      } else {
        result[0] += 8.23856145e-02f;
      }
    } else {
      if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.40956532955)) {
        if (!(data[43].missing != -1) || (data[43].fvalue < (float)0.062430504709)) {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.79885351658)) {
            result[0] += -1.97787825e-02f;
          } else {
            result[0] += 2.82011721e-02f;
          }
        } else {
          if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.15672248602)) {
            result[0] += 5.18731773e-02f;
          } else {
            result[0] += -1.51104080e-02f;
          }
        }
      } else {
        result[0] += 4.75213602e-02f;
      }
    }
  } else {
    if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.90568494797)) {
      if (!(data[71].missing != -1) || (data[71].fvalue < (float)0.50863581896)) {
        if (!(data[60].missing != -1) || (data[60].fvalue < (float)1.9826567173)) {
          if (!(data[66].missing != -1) || (data[66].fvalue < (float)0.09917204082)) {
            result[0] += -1.54197623e-03f;
          } else {
            result[0] += 1.80550702e-02f;
          }
        } else {
          result[0] += -5.92200831e-02f;
        }
      } else {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.27615410089)) {
          result[0] += 1.38378367e-02f;
        } else {
          result[0] += 8.41508508e-02f;
        }
      }
    } else {
      if (!(data[12].missing != -1) || (data[12].fvalue < (float)1.4544631243)) {
        result[0] += 7.96001703e-02f;
      } else {
        result[0] += 2.75302436e-02f;
      }
    }
  }
  if (!(data[70].missing != -1) || (data[70].fvalue < (float)0.079053029418)) {
    if (!(data[71].missing != -1) || (data[71].fvalue < (float)0.34225392342)) {
      if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.019592665136)) {
        if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.022321429104)) {
          if ( (data[66].missing != -1) && (data[66].fvalue < (float)0.18022277951)) {
            result[0] += 1.92031544e-02f;
          } else {
            result[0] += -4.77496497e-02f;
          }
        } else {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.09375)) {
            result[0] += -7.08416700e-02f;
          } else {
            result[0] += -2.18373593e-02f;
          }
        }
      } else {
        if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.025166995823)) {
          if ( (data[65].missing != -1) && (data[65].fvalue < (float)0.054247707129)) {
            result[0] += 6.24040142e-02f;
          } else {
            result[0] += 3.42194852e-03f;
          }
        } else {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.0013501890935)) {
            result[0] += 3.11972331e-02f;
          } else {
            result[0] += -5.43550169e-03f;
          }
        }
      }
    } else {
      if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.46951970458)) {
        if ( (data[69].missing != -1) && (data[69].fvalue < (float)0.0059046838433)) {
          result[0] += -3.27050500e-02f;
        } else {
          result[0] += 2.71675773e-02f;
        }
      } else {
        result[0] += 7.08941743e-02f;
      }
    }
  } else {
    if ( (data[73].missing != -1) && (data[73].fvalue < (float)0.38155457377)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)1.3338053226)) {
        if ( (data[45].missing != -1) && (data[45].fvalue < (float)0.01446073968)) {
          result[0] += -9.72185191e-03f;
        } else {
          if ( (data[73].missing != -1) && (data[73].fvalue < (float)0.15702308714)) {
            result[0] += 9.03474167e-02f;
          } else {
            result[0] += 2.21846756e-02f;
          }
        }
      } else {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.30625209212)) {
          if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.10182033479)) {
            result[0] += -5.49911857e-02f;
          } else {
            result[0] += 1.22312261e-02f;
          }
        } else {
          result[0] += 6.57686815e-02f;
        }
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.31400063634)) {
        result[0] += 2.17012893e-02f;
      } else {
        result[0] += -5.66492863e-02f;
      }
    }
  }
  if (!(data[75].missing != -1) || (data[75].fvalue < (float)0.37632024288)) {
    if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.14113454521)) {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.0970935822)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.24534402788)) {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.11482136697)) {
            result[0] += -2.01828778e-02f;
          } else {
            result[0] += 4.09476496e-02f;
          }
        } else {
          if ( (data[1].missing != -1) && (data[1].fvalue < (float)2.8558533192)) {
            result[0] += 8.23504012e-03f;
          } else {
            result[0] += -5.38758039e-02f;
          }
        }
      } else {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.22392080724)) {
          if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.029928682372)) {
            result[0] += 4.66358736e-02f;
          } else {
            result[0] += -1.19637949e-02f;
          }
        } else {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.3477505445)) {
            result[0] += -7.66796470e-02f;
          } else {
            result[0] += -9.92988516e-03f;
          }
        }
      }
    } else {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.068900987506)) {
        if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.34171810746)) {
          result[0] += 7.18198940e-02f;
        } else {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.47101348639)) {
            result[0] += -5.63178174e-02f;
          } else {
            result[0] += -6.31792052e-03f;
          }
        }
      } else {
        if (!(data[60].missing != -1) || (data[60].fvalue < (float)0.2791390717)) {
          if ( (data[43].missing != -1) && (data[43].fvalue < (float)0.02391538769)) {
            result[0] += 4.97686826e-02f;
          } else {
            result[0] += 1.21132694e-02f;
          }
        } else {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.008588518016)) {
            result[0] += 4.47038375e-02f;
          } else {
            result[0] += -2.73745302e-02f;
          }
        }
      }
    }
  } else {
    result[0] += -6.36855513e-02f;
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.99152719975)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.8004412055)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.5976331234)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.34768667817)) {
          if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.34697648883)) {
            result[0] += 1.72683876e-02f;
          } else {
            result[0] += -1.46642998e-02f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.17073170841)) {
            result[0] += 7.16899261e-02f;
          } else {
            result[0] += 2.37343856e-03f;
          }
        }
      } else {
        result[0] += 9.11141559e-02f;
      }
    } else {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.31491610408)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.050362359732)) {
          if ( (data[1].missing != -1) && (data[1].fvalue < (float)10.110985756)) {
            result[0] += 7.25122839e-02f;
          } else {
            result[0] += 1.78766716e-02f;
          }
        } else {
          if ( (data[13].missing != -1) && (data[13].fvalue < (float)-12.145273209)) {
            result[0] += 2.54386151e-03f;
          } else {
            result[0] += -1.37842735e-02f;
          }
        }
      } else {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-14.801422119)) {
          result[0] += -1.00376181e-01f;
        } else {
          if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.074370592833)) {
            result[0] += 1.50449690e-03f;
          } else {
            result[0] += -6.02687187e-02f;
          }
        }
      }
    }
  } else {
    result[0] += 5.74520789e-02f;
  }
  if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.70549958944)) {
    if ( (data[70].missing != -1) && (data[70].fvalue < (float)0.0076775872149)) {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-15.990499496)) {
        result[0] += 8.51186924e-03f;
      } else {
        if (!(data[67].missing != -1) || (data[67].fvalue < (float)0.0083643551916)) {
          result[0] += -8.58232006e-02f;
        } else {
          if ( (data[69].missing != -1) && (data[69].fvalue < (float)0.0034464609344)) {
            result[0] += -3.65135749e-03f;
          } else {
            result[0] += -6.53906837e-02f;
          }
        }
      }
    } else {
      if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.0027950801887)) {
        if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.12355460227)) {
          result[0] += 1.48905360e-03f;
        } else {
          result[0] += -6.09920882e-02f;
        }
      } else {
        if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.027350436896)) {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.23508311808)) {
            result[0] += 7.58182723e-03f;
          } else {
            result[0] += 6.13767467e-02f;
          }
        } else {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.06384627521)) {
            result[0] += 2.59163082e-02f;
          } else {
            result[0] += -2.03398778e-03f;
          }
        }
      }
    }
  } else {
    if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.10000000149)) {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.38398554921)) {
        result[0] += 4.57941964e-02f;
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.442191571)) {
          result[0] += 1.94670986e-02f;
        } else {
          result[0] += -4.26338948e-02f;
        }
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.52060556412)) {
        result[0] += 1.01204716e-01f;
      } else {
        result[0] += 1.05907926e-02f;
      }
    }
  }
  if (!(data[22].missing != -1) || (data[22].fvalue < (float)0.16634769738)) {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.12646082044)) {
      if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.19614072144)) {
        if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.18392080069)) {
          if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.05318300426)) {
            result[0] += 1.30074741e-02f;
          } else {
            result[0] += -1.15245497e-02f;
          }
        } else {
          if (!(data[67].missing != -1) || (data[67].fvalue < (float)0.19414557517)) {
            result[0] += 1.79427955e-02f;
          } else {
            result[0] += 8.22068974e-02f;
          }
        }
      } else {
        if (!(data[59].missing != -1) || (data[59].fvalue < (float)0.081135503948)) {
          result[0] += -7.93495681e-03f;
        } else {
          result[0] += 1.06019199e-01f;
        }
      }
    } else {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.53277766705)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.28857788444)) {
          if (!(data[22].missing != -1) || (data[22].fvalue < (float)-0.20555964112)) {
            result[0] += 4.62514460e-02f;
          } else {
            result[0] += -4.30872031e-02f;
          }
        } else {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.13793103397)) {
            result[0] += 2.22378597e-02f;
          } else {
            result[0] += -1.22249322e-02f;
          }
        }
      } else {
        if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.053853306919)) {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.72972971201)) {
            result[0] += -1.13829449e-02f;
          } else {
            result[0] += -5.32123633e-02f;
          }
        } else {
          if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.64102566242)) {
            result[0] += 5.01858667e-02f;
          } else {
            result[0] += 8.25661700e-03f;
          }
        }
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.68655186892)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.98066055775)) {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.25203028321)) {
          if ( (data[45].missing != -1) && (data[45].fvalue < (float)0.064200133085)) {
            result[0] += -4.04854193e-02f;
          } else {
            result[0] += 6.70908485e-03f;
          }
        } else {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.26025488973)) {
            result[0] += -6.88961148e-02f;
          } else {
            result[0] += -7.68437237e-03f;
          }
        }
      } else {
        result[0] += 3.84683907e-02f;
      }
    } else {
      result[0] += 5.47265224e-02f;
    }
  }
  if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.13398039341)) {
    if ( (data[13].missing != -1) && (data[13].fvalue < (float)-10.736228943)) {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.87966632843)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.40993624926)) {
          if ( (data[60].missing != -1) && (data[60].fvalue < (float)0.79171049595)) {
            result[0] += 1.49353943e-03f;
          } else {
            result[0] += -3.86119708e-02f;
          }
        } else {
          if ( (data[69].missing != -1) && (data[69].fvalue < (float)0.0088538452983)) {
            result[0] += -1.51174190e-02f;
          } else {
            result[0] += 6.06557727e-02f;
          }
        }
      } else {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.45657548308)) {
          result[0] += 7.72443637e-02f;
        } else {
          result[0] += 1.35417655e-02f;
        }
      }
    } else {
      if ( (data[72].missing != -1) && (data[72].fvalue < (float)0.011335818097)) {
        if ( (data[69].missing != -1) && (data[69].fvalue < (float)0.026077674702)) {
          result[0] += 4.70687710e-02f;
        } else {
          result[0] += -3.87166254e-02f;
        }
      } else {
        result[0] += 8.51422474e-02f;
      }
    }
  } else {
    if ( (data[44].missing != -1) && (data[44].fvalue < (float)0.062267713249)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.49267363548)) {
        if (!(data[73].missing != -1) || (data[73].fvalue < (float)0.099503807724)) {
          result[0] += -9.12663490e-02f;
        } else {
          result[0] += -2.51402892e-02f;
        }
      } else {
        result[0] += 5.70349535e-03f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.7153070569)) {
        if ( (data[13].missing != -1) && (data[13].fvalue < (float)-16.08164978)) {
          if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.83352959156)) {
            result[0] += 1.00179769e-01f;
          } else {
            result[0] += 5.05787507e-03f;
          }
        } else {
          if (!(data[34].missing != -1) || (data[34].fvalue < (float)0.69044524431)) {
            result[0] += -4.21024207e-03f;
          } else {
            result[0] += 4.32993136e-02f;
          }
        }
      } else {
        if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.48368382454)) {
          result[0] += 4.49277973e-03f;
        } else {
          result[0] += -5.44032529e-02f;
        }
      }
    }
  }
  if (!(data[9].missing != -1) || (data[9].fvalue < (float)0.35416665673)) {
    if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.23863635957)) {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.12996663153)) {
        if ( (data[2].missing != -1) && (data[2].fvalue < (float)1.4812272787)) {
          result[0] += -5.12275798e-03f;
        } else {
          result[0] += 7.57340863e-02f;
        }
      } else {
        if (!(data[50].missing != -1) || (data[50].fvalue < (float)0.21464951336)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.22751322389)) {
            result[0] += 3.50918481e-03f;
          } else {
            result[0] += -5.98130599e-02f;
          }
        } else {
          result[0] += 3.17480564e-02f;
        }
      }
    } else {
      if ( (data[12].missing != -1) && (data[12].fvalue < (float)2.1614000797)) {
        if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.19590198994)) {
          result[0] += 1.59606077e-02f;
        } else {
          if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.17030218244)) {
            result[0] += 3.66199762e-02f;
          } else {
            result[0] += 1.00305796e-01f;
          }
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.29267776012)) {
          result[0] += 4.77356352e-02f;
        } else {
          result[0] += -2.12839916e-02f;
        }
      }
    }
  } else {
    if ( (data[74].missing != -1) && (data[74].fvalue < (float)0.020787635818)) {
      if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.24020127952)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.12450154126)) {
          result[0] += -6.16464671e-03f;
        } else {
          if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.44767424464)) {
            result[0] += -1.74489710e-02f;
          } else {
            result[0] += -7.00584278e-02f;
          }
        }
      } else {
        if ( (data[44].missing != -1) && (data[44].fvalue < (float)0.28196886182)) {
          result[0] += 2.89872438e-02f;
        } else {
          result[0] += -4.42632213e-02f;
        }
      }
    } else {
      if (!(data[43].missing != -1) || (data[43].fvalue < (float)0.083517499268)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0061320848763)) {
          result[0] += 5.04583120e-02f;
        } else {
          if ( (data[4].missing != -1) && (data[4].fvalue < (float)0.26861694455)) {
            result[0] += -3.11544482e-02f;
          } else {
            result[0] += -1.89418893e-03f;
          }
        }
      } else {
        result[0] += 4.59872931e-02f;
      }
    }
  }
  if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.37368220091)) {
    if (!(data[15].missing != -1) || (data[15].fvalue < (float)0.69746387005)) {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.133855775)) {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.029730128124)) {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.098837211728)) {
            result[0] += 2.70132031e-02f;
          } else {
            result[0] += 9.89611819e-02f;
          }
        } else {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.38523229957)) {
            result[0] += -3.36483084e-02f;
          } else {
            result[0] += 2.05922090e-02f;
          }
        }
      } else {
        if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.32786884904)) {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.33641260862)) {
            result[0] += 6.81873132e-03f;
          } else {
            result[0] += -3.47034298e-02f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.45484918356)) {
            result[0] += -2.99419314e-02f;
          } else {
            result[0] += 2.84375157e-02f;
          }
        }
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.088607594371)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.053428385407)) {
          if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.029287379235)) {
            result[0] += -1.44432476e-02f;
          } else {
            result[0] += 5.52339517e-02f;
          }
        } else {
          if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.3569483757)) {
            result[0] += -3.83173972e-02f;
          } else {
            result[0] += 8.01246520e-03f;
          }
        }
      } else {
        if ( (data[62].missing != -1) && (data[62].fvalue < (float)1.6653345369e-16)) {
          result[0] += -8.64438266e-02f;
        } else {
          if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.91045337915)) {
            result[0] += -3.14574204e-02f;
          } else {
            result[0] += 1.41185941e-02f;
          }
        }
      }
    }
  } else {
    if (!(data[18].missing != -1) || (data[18].fvalue < (float)-0.088454432786)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.48631834984)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)0.66870772839)) {
          if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.25791156292)) {
            result[0] += 8.38890765e-03f;
          } else {
            result[0] += -3.05794515e-02f;
          }
        } else {
          if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.072901770473)) {
            result[0] += 3.58751751e-02f;
          } else {
            result[0] += -2.05003303e-02f;
          }
        }
      } else {
        result[0] += 5.85901849e-02f;
      }
    } else {
      result[0] += 7.82444552e-02f;
    }
  }
  if (!(data[63].missing != -1) || (data[63].fvalue < (float)0.10135143995)) {
    if (!(data[9].missing != -1) || (data[9].fvalue < (float)0.44999998808)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.6616281271)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.4324324429)) {
          if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.027294022962)) {
            result[0] += 4.45795804e-02f;
          } else {
            result[0] += 1.35051114e-02f;
          }
        } else {
          if ( (data[6].missing != -1) && (data[6].fvalue < (float)0.23000499606)) {
            result[0] += -4.79149930e-02f;
          } else {
            result[0] += 2.43224446e-02f;
          }
        }
      } else {
        if ( (data[34].missing != -1) && (data[34].fvalue < (float)0.025438807905)) {
          if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.11650970578)) {
            result[0] += -7.92292587e-04f;
          } else {
            result[0] += 7.65192732e-02f;
          }
        } else {
          if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.09219751507)) {
            result[0] += -3.98470610e-02f;
          } else {
            result[0] += 1.93937926e-03f;
          }
        }
      }
    } else {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.25121980906)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.012991480529)) {
          if ( (data[19].missing != -1) && (data[19].fvalue < (float)-0.43960672617)) {
            result[0] += 2.84416880e-02f;
          } else {
            result[0] += -1.64988674e-02f;
          }
        } else {
          if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.35507115722)) {
            result[0] += -5.11399237e-03f;
          } else {
            result[0] += -3.24684046e-02f;
          }
        }
      } else {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.25580069423)) {
          if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.083333335817)) {
            result[0] += -1.17888337e-03f;
          } else {
            result[0] += 6.71502277e-02f;
          }
        } else {
          if (!(data[22].missing != -1) || (data[22].fvalue < (float)-0.70037990808)) {
            result[0] += -3.68356146e-02f;
          } else {
            result[0] += 1.16721159e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.05333911255)) {
      result[0] += 7.51287118e-02f;
    } else {
      if ( (data[70].missing != -1) && (data[70].fvalue < (float)0.076593823731)) {
        result[0] += -3.02773472e-02f;
      } else {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.0040051830001)) {
          result[0] += -6.56634523e-03f;
        } else {
          result[0] += 4.90892790e-02f;
        }
      }
    }
  }
  if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.16501922905)) {
    if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.0042847790755)) {
      if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.00075405702228)) {
        result[0] += -2.24146172e-02f;
      } else {
        if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.26121911407)) {
          result[0] += 1.00996353e-01f;
        } else {
          result[0] += 7.03496486e-03f;
        }
      }
    } else {
      if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.57894736528)) {
        if ( (data[10].missing != -1) && (data[10].fvalue < (float)0.41179132462)) {
          if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.55319148302)) {
            result[0] += -7.97209516e-03f;
          } else {
            result[0] += 4.08478938e-02f;
          }
        } else {
          result[0] += 4.05743681e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)-0.0093466900289)) {
          result[0] += 8.59289523e-03f;
        } else {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)0.7456766963)) {
            result[0] += -9.16615501e-02f;
          } else {
            result[0] += -3.00588850e-02f;
          }
        }
      }
    }
  } else {
    if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.24749176204)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.20209366083)) {
        if ( (data[12].missing != -1) && (data[12].fvalue < (float)1.1668291092)) {
          result[0] += -1.29716014e-02f;
        } else {
          if ( (data[0].missing != -1) && (data[0].fvalue < (float)1.5172133446)) {
            result[0] += 1.13162376e-01f;
          } else {
            result[0] += -1.18511682e-02f;
          }
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)-0.37622436881)) {
          if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.85664463043)) {
            result[0] += -2.80283876e-02f;
          } else {
            result[0] += 3.19126211e-02f;
          }
        } else {
          if (!(data[29].missing != -1) || (data[29].fvalue < (float)0.75221431255)) {
            result[0] += 3.92889194e-02f;
          } else {
            result[0] += -1.03186155e-02f;
          }
        }
      }
    } else {
      if ( (data[10].missing != -1) && (data[10].fvalue < (float)-0.24214151502)) {
        result[0] += 4.55641150e-02f;
      } else {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.0081601655111)) {
          if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.23293277621)) {
            result[0] += -8.41233805e-02f;
          } else {
            result[0] += -3.98563556e-02f;
          }
        } else {
          result[0] += 4.37925709e-03f;
        }
      }
    }
  }
  if (!(data[38].missing != -1) || (data[38].fvalue < (float)0.56880891323)) {
    if ( (data[73].missing != -1) && (data[73].fvalue < (float)0.016589678824)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.053846154362)) {
        result[0] += 5.69662498e-03f;
      } else {
        result[0] += -5.81038110e-02f;
      }
    } else {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)6.0809421726e-17)) {
        result[0] += -3.78803313e-02f;
      } else {
        if ( (data[62].missing != -1) && (data[62].fvalue < (float)0.014682172798)) {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.29238268733)) {
            result[0] += -3.81167196e-02f;
          } else {
            result[0] += 2.79824119e-02f;
          }
        } else {
          if (!(data[42].missing != -1) || (data[42].fvalue < (float)0.12494073063)) {
            result[0] += -5.11054182e-04f;
          } else {
            result[0] += -3.20246555e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.46363636851)) {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.31187915802)) {
        result[0] += -2.52514966e-02f;
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.036742083728)) {
          result[0] += 8.00389275e-02f;
        } else {
          if ( (data[40].missing != -1) && (data[40].fvalue < (float)3.6819338799)) {
            result[0] += 2.65342351e-02f;
          } else {
            result[0] += -3.74248698e-02f;
          }
        }
      }
    } else {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)-14.419568062)) {
        result[0] += 2.03080829e-02f;
      } else {
        result[0] += -6.17166422e-02f;
      }
    }
  }
  if (!(data[21].missing != -1) || (data[21].fvalue < (float)1.5157570839)) {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)-0.41798040271)) {
      result[0] += 6.22152276e-02f;
    } else {
      if (!(data[66].missing != -1) || (data[66].fvalue < (float)0.11776970327)) {
        if (!(data[65].missing != -1) || (data[65].fvalue < (float)0.067343503237)) {
          if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.015789473429)) {
            result[0] += 2.75019016e-02f;
          } else {
            result[0] += -1.67119072e-03f;
          }
        } else {
          if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.40632030368)) {
            result[0] += -5.92885390e-02f;
          } else {
            result[0] += -6.30415929e-03f;
          }
        }
      } else {
        if ( (data[68].missing != -1) && (data[68].fvalue < (float)0.15448385477)) {
          if ( (data[68].missing != -1) && (data[68].fvalue < (float)0.066055975854)) {
            result[0] += 4.83986078e-04f;
          } else {
            result[0] += 4.45653908e-02f;
          }
        } else {
          if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.34254562855)) {
            result[0] += -1.47504285e-02f;
          } else {
            result[0] += 3.03887166e-02f;
          }
        }
      }
    }
  } else {
    if ( (data[9].missing != -1) && (data[9].fvalue < (float)0.51851850748)) {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)4.4035344124)) {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.24460864067)) {
          if ( (data[22].missing != -1) && (data[22].fvalue < (float)-0.70037990808)) {
            result[0] += 2.12936718e-02f;
          } else {
            result[0] += -3.70212905e-02f;
          }
        } else {
          result[0] += 7.21838847e-02f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.45484918356)) {
          if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.21293790638)) {
            result[0] += 1.91233512e-02f;
          } else {
            result[0] += -5.13011515e-02f;
          }
        } else {
          result[0] += 1.32150790e-02f;
        }
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)2.7552568913)) {
        result[0] += -1.65464487e-02f;
      } else {
        result[0] += 6.63152039e-02f;
      }
    }
  }
  // Apply base_scores
  result[0] += 0;
  // Apply postprocessor
  if (!pred_margin) { postprocess(result); }
}
void postprocess(float* result) {
  // sigmoid
  const float alpha = (float)1;
  for (size_t i = 0; i < N_TARGET * MAX_N_CLASS; ++i) {
    result[i] = (float)(1) / ((float)(1) + expf(-alpha * result[i]));
  }
}
#pragma GCC visibility pop
const struct {
  uint32_t abi, n_features, element, n_outputs, output, raw;
  double base;
  void (*predict)(void);
} botcore_forest = {1, 76, 4, 1, 0, 1, -0.0, (void (*)(void))predict};
